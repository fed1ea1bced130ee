import type { FileId, Moment } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { withItems } from '@la-chan/procedure';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { carriedBy } from './carried';
import type { Case } from './case';
import { Merger, Split } from './case.requests';
import { Cases } from './cases';
import { alongFrom } from './going-along';
import { withVictims } from './victims';
import { join, keptBy, merge, split, splitOff } from './joinder';

/** One case becomes two, or two one. */
@ApiTags('cases')
@Controller('cases')
export class JoinderController {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/splits')
  @ApiOperation({
    summary:
      'Tách vụ án: these accused go on in a case of their own, which is the answer; whose victims are whose may be said (BLTTHS 62, 170(2))',
  })
  split(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, demand, victims, items, signedBy }: Split,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Case> {
    const [into, notice] = [uuid(), uuid()];
    const said = { decision: 'case-split', other: into, ...(demand && { demand }) } as const;
    const serve = this.decisions.serving(said, notice, officer, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      await serve(tx, file);
      const concerned = victims ? withVictims(before.file, victims.leaving) : before.file;
      const leaving = withItems(concerned, items, 'BLTTHS 170(2)');
      const carried = carriedBy(before.file, before.deadlines(), before.history, this.desk.days);
      const opened = (part: FileId, number: string, at: Moment) => {
        const kept = keptBy(carried, at, this.desk.days.settings);
        return splitOff(part, number, leaving, accused, carried.along, at, kept);
      };
      await this.cases.open('splitOff', officer, at, opened, { unit: file.unit, id: into, tx });
    };
    return this.desk.database.tx(officer, async (tx) => {
      await this.cases.act('split', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        split(
          file,
          { into, accused, notice, demand, ...(victims && { victims }), ...(items && { items }), signedBy },
          at,
        ),
      );
      return this.cases.one(tx, into);
    });
  }

  @Put(':id/merger')
  @ApiOperation({ summary: 'Nhập vụ án: another case goes on in this one (BLTTHS 170(1); TTLT 04/2018 14(1))' })
  merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, other, ground, demand, signedBy }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Case> {
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      await this.cases.lock(tx, [id, other]);
      const [into, absorbed] = [await this.cases.get(officer, id), await this.cases.get(officer, other)];
      const said = { decision: 'case-merger', other: id, ground, ...(demand && { demand }) } as const;
      const serve = this.decisions.serving(said, notice, officer, at);
      const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
        await serve(tx, file);
        const along = alongFrom(before.deadlines(), before.history, this.desk.days);
        await this.cases.act('join', id, { officer, at, ifMatch, tx }, (file, at) => join(file, absorbed, along, at));
      };
      await this.cases.act('merge', other, { officer, at, tx, also }, (file, at) =>
        merge(file, into, { notice, ground, demand, signedBy }, at),
      );
      return this.cases.one(tx, id);
    });
  }
}
