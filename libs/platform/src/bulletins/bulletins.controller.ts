import { methodAlertBulletin, methodAlertEnded } from '@la-chan/contracts';
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

interface Bulletin {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly content: object;
  readonly issuedAt: string;
  readonly endedAt: string | null;
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
  @ApiOperation({ summary: 'Thông báo gửi mọi cơ quan, mới nhất trước. Bulletins to every agency, newest first' })
  async list(@Query() { limit, cursor, ended }: BulletinQuery, @Actor() officer: Officer) {
    const [at, id] = cursor === undefined ? [null, null] : placeOf(cursor);
    const found: Bulletin[] = await this.database.read(officer, (tx) =>
      tx.query(
        `SELECT id, source, kind, content, issued_at AS "issuedAt", ended_at AS "endedAt" FROM bulletin
         WHERE ($1 OR ended_at IS NULL) AND ($2::timestamptz IS NULL OR (issued_at, id) < ($2, $3::uuid))
         ORDER BY issued_at DESC, id DESC LIMIT $4`,
        [ended, at, id, limit + 1],
      ),
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last && cursorOf(new Date(last.issuedAt).toISOString(), last.id);
    return { items, ...(next && { next }) };
  }

  @On(methodAlertBulletin)
  async warned(envelope: EnvelopeOf<typeof methodAlertBulletin>, tx: EntityManager): Promise<void> {
    const { subject, source, data, time } = this.ofPrevention(envelope);
    await tx.query(
      `INSERT INTO bulletin (id, source, kind, content, issued_at, received_at) VALUES ($1, $2, 'method-alert', $3, $4, $5)`,
      [subject, source, JSON.stringify(data), time, this.clock.now()],
    );
  }

  @On(methodAlertEnded)
  async ended(envelope: EnvelopeOf<typeof methodAlertEnded>, tx: EntityManager): Promise<void> {
    const { subject, source, time } = this.ofPrevention(envelope);
    await tx.query('UPDATE bulletin SET ended_at = $3 WHERE id = $1 AND source = $2', [subject, source, time]);
  }

  /** Nobody else warns of methods. */
  private ofPrevention<E extends Envelope>(envelope: E): E {
    if (this.directory.runs(envelope.source, 'prevention')) return envelope;
    throw new Refused('bulletin-not-theirs', { params: { agency: envelope.source } });
  }
}
