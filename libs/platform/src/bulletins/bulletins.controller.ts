import { methodAlertBulletin, methodAlertCorrected, methodAlertEnded } from '@la-chan/contracts';
import { Directory, On, type Envelope, type EnvelopeOf } from '@la-chan/messaging';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { cursorOf, PageParams, placeOf } from '../files/page';
import { Actor } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';

class BulletinQuery extends createZodDto(
  PageParams.extend({ ended: z.stringbool().default(false).describe('Also those that no longer hold') }),
) {}

interface Told {
  readonly content: object;
  readonly issuedAt: string;
  readonly endedAt: string | null;
}

interface Bulletin extends Told {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
}

/** What prevention has warned every agency of. */
@ApiTags('bulletins')
@Controller('bulletins')
export class BulletinsController {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Thông báo gửi mọi cơ quan, mới nhất trước, kèm nội dung trước khi đính chính. Bulletins to every agency, newest first, with what each said before it was corrected',
  })
  async list(@Query() { limit, cursor, ended }: BulletinQuery, @Actor() officer: Officer) {
    const [at, id] = cursor === undefined ? [null, null] : placeOf(cursor);
    return this.database.read(officer, async (tx) => {
      const found: Bulletin[] = await tx.query(
        `SELECT id, source, kind, content, issued_at AS "issuedAt", ended_at AS "endedAt" FROM bulletin
         WHERE ($1 OR ended_at IS NULL) AND ($2::timestamptz IS NULL OR (issued_at, id) < ($2, $3::uuid))
         ORDER BY issued_at DESC, id DESC LIMIT $4`,
        [ended, at, id, limit + 1],
      );
      const shown = found.slice(0, limit);
      const said: (Told & { readonly id: string })[] = await tx.query(
        `SELECT id, content, issued_at AS "issuedAt", ended_at AS "endedAt" FROM bulletin_before
         WHERE id = ANY ($1) ORDER BY place`,
        [shown.map((one) => one.id)],
      );
      const before = (bulletin: string): Told[] =>
        said.flatMap(({ id: of, ...told }) => (of === bulletin ? [told] : []));
      const items = shown.map((one) => ({ ...one, before: before(one.id) }));
      const last = items.at(-1);
      const next = found.length > limit && last && cursorOf(new Date(last.issuedAt).toISOString(), last.id);
      return { items, ...(next && { next }) };
    });
  }

  @On(methodAlertBulletin)
  async warned(envelope: EnvelopeOf<typeof methodAlertBulletin>, tx: EntityManager): Promise<void> {
    const { data: content, time: issuedAt } = this.ofPrevention(envelope);
    await this.keep(tx, envelope, { content, issuedAt, endedAt: null });
  }

  @On(methodAlertCorrected)
  async corrected(envelope: EnvelopeOf<typeof methodAlertCorrected>, tx: EntityManager): Promise<void> {
    const { issuedAt, endedAt, ...content } = this.ofPrevention(envelope).data;
    await this.keep(tx, envelope, { content, issuedAt, endedAt });
  }

  @On(methodAlertEnded)
  async ended(envelope: EnvelopeOf<typeof methodAlertEnded>, tx: EntityManager): Promise<void> {
    const { subject, source, time } = this.ofPrevention(envelope);
    await tx.query('UPDATE bulletin SET ended_at = $3 WHERE id = $1 AND source = $2 AND place < $4', [
      subject,
      source,
      time,
      placeIn(envelope),
    ]);
  }

  /** What was told later stands, and what was told earlier is what stood before, in whichever order and however often it comes. */
  private async keep(tx: EntityManager, envelope: Envelope, { content, issuedAt, endedAt }: Told): Promise<void> {
    const { subject, source } = envelope;
    const told = [subject, source, placeIn(envelope), JSON.stringify(content), issuedAt, endedAt];
    await tx.query(
      `INSERT INTO bulletin_before (id, place, content, issued_at, ended_at)
         SELECT id, place, content, issued_at, ended_at FROM bulletin WHERE id = $1 AND source = $2 AND place < $3
         UNION ALL SELECT id, $3, $4, $5, $6 FROM bulletin WHERE id = $1 AND source = $2 AND place > $3
       ON CONFLICT DO NOTHING`,
      told,
    );
    await tx.query(
      `INSERT INTO bulletin (id, source, place, kind, content, issued_at, ended_at, received_at)
         VALUES ($1, $2, $3, 'method-alert', $4, $5, $6, $7)
       ON CONFLICT (id) DO UPDATE SET place = excluded.place, content = excluded.content, issued_at = excluded.issued_at,
         ended_at = coalesce(excluded.ended_at, bulletin.ended_at)
       WHERE bulletin.source = excluded.source AND bulletin.place < excluded.place`,
      [...told, this.clock.now()],
    );
  }

  /** Nobody else warns of methods. */
  private ofPrevention<E extends Envelope>(envelope: E): E {
    if (this.directory.runs(envelope.source, 'prevention')) return envelope;
    throw new Refused('bulletin-not-theirs', { params: { agency: envelope.source } });
  }
}

/** In the channel of its source: what was told later comes later. */
const placeIn = ({ epoch, sequence }: Envelope): readonly number[] => [epoch, Number(sequence)];
