import { Clause, FileId, type Moment, OwnArticle } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  type Before,
  Desk,
  Id,
  IfMatch,
  type Officer,
  ReportDossiers,
  tellGone,
} from '@la-chan/platform';
import { firstMeasuresOf, guardsAlong, protectedIn } from '@la-chan/procedure';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import { accountsIn, reportersIn } from './handover';
import { join, merge, split, splitOff } from './joinder';
import { goneBy } from './takeover';
import type { Verification } from './verification';
import { Verifications } from './verifications';

class Merger extends createZodDto(actShape.extend({ other: FileId })) {}

class Split extends createZodDto(
  actShape.extend({
    article: OwnArticle.nullable().default(null),
    clause: Clause.nullable().default(null),
    items: z
      .array(FileId)
      .max(2000)
      .optional()
      .describe(
        'Which documents, objects and exhibits go with the part, and stand in the list here no more; all are listed in both where nothing is said',
      ),
  }),
) {}

/** Reports of the same matter that came by several ways, and those of several matters. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationJoinderController {
  constructor(
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    private readonly dossiers: ReportDossiers,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post(':id/splits')
  @ApiOperation({
    summary:
      'Tách nguồn tin: one of its matters goes on in a verification of its own, which is the answer; served on the procuracy (TTLT 01/2017 12(1))',
  })
  split(
    @Id() id: FileId,
    @Body() { occurredAt: at, items, ...crime }: Split,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    const [into, notice] = [uuid(), uuid()];
    return this.desk.database.tx(officer, async (tx) => {
      const serve = this.decisions.serving({ decision: 'report-split', other: into }, notice, officer, at);
      const open = async (tx: EntityManager, file: Verification, { file: first }: Before<Verification>) => {
        await serve(tx, file);
        const opened = (part: FileId, number: string, at: Moment) =>
          splitOff(part, number, first, { ...crime, items }, at);
        await this.verifications.open('splitOff', officer, at, opened, { unit: file.unit, id: into, tx });
      };
      await this.verifications.act('split', id, { officer, at, ifMatch, tx, also: open }, (file, at) =>
        split(file, { into, notice, ...(items && { items }) }, at),
      );
      return this.verifications.one(tx, into);
    });
  }

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập nguồn tin cùng nội dung: another verification goes on in this one, received first, a rule of the platform; the limit runs from there; where the procuracy has taken this one over, who else has reported it and what follows its file (TTLT 01/2017 12(3), 13(2))',
  })
  merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, other }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    return this.desk.database.tx(officer, async (tx) => {
      await this.verifications.lock(tx, [id, other]);
      const [into, absorbed] = [
        await this.verifications.get(officer, id),
        await this.verifications.get(officer, other),
      ];
      await this.verifications.act('merge', other, { officer, at, tx }, (file, at) => merge(file, into, at));
      const also = (tx: EntityManager, file: Verification): Promise<void> =>
        this.follow(tx, file, absorbed, officer, at);
      return this.verifications.act('join', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        join(file, absorbed, at),
      );
    });
  }

  /** The procuracy that has taken the report over learns who else has reported the matter, and what (TTLT 01/2017 11(1), 13(2)). */
  private async follow(
    tx: EntityManager,
    file: Verification,
    other: Verification,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const gone = goneBy(file);
    if (!gone) return;
    const came = { ...other, reporter: null, others: reportersIn(other), accounts: accountsIn(other) };
    const dossier = await this.dossiers.read(tx, officer, came, `handover ${gone.exchange}`);
    const followed = { ...dossier, ...firstMeasuresOf(other), ...guardsAlong(protectedIn(other)) };
    await tellGone(this.exchanges, tx, gone, followed, this.desk.acting(officer, at));
  }
}
