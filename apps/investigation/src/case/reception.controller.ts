import { seriousnessOf, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { Decisions } from '../decisions';
import { type Coming, ReceivedCase, ReturnedCase } from './reception.requests';
import { Cases } from './cases';
import { receive, receiveBack } from './reception';
import type { BroughtStay } from './stay-along';

/** A case that comes from another body, on paper. */
@ApiTags('cases')
@Controller('cases')
export class ReceptionController {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post('receptions')
  @ApiOperation({
    summary:
      'Tiếp nhận vụ án từ cơ quan khác: its limit goes on from the receipt of the file, with the extensions that it had, and so do the detentions (BLTTHS 164, 169(5); TTLT 04/2018 19(2), 29(1)(b))',
  })
  receive(
    @Body()
    { occurredAt, unit, article, clause, accused, victims, fromNumbers, cracked, committedOn, ...how }: ReceivedCase,
    @Actor() officer: Officer,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const brought = { ...(await this.sealed(tx, accused, victims)), cracked, committedOn };
      const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
      const { resumedAt, suspended, initiationGround: ground, ...passage } = how;
      const { stay, also } = this.standingStill(suspended, officer, occurredAt);
      const course = { ...(resumedAt && { resumedAt }), ...(ground && { ground }) };
      const decide = (id: FileId, number: string, at: string) =>
        receive(id, { ...crime, ...course, number, unit, from: [], fromNumbers }, passage, { ...brought, stay }, at);
      // What its limit had reached was told there.
      return this.cases.open('receive', officer, occurredAt, decide, { unit, tx, also, underWay: true });
    });
  }

  @Post(':id/receptions')
  @ApiOperation({
    summary:
      'Nhận lại vụ án đã chuyển: the limit that ran when it left goes on, with what was granted there and less the days on the way (BLTTHS 169(5))',
  })
  receiveBack(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, victims, cracked, detained, resumedAt, suspended, ...passage }: ReturnedCase,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { stay, also } = this.standingStill(suspended, officer, at);
      const brought = { ...(await this.sealed(tx, accused, victims)), cracked, detained, stay };
      const course = resumedAt ? { resumedAt } : {};
      return this.cases.act('receiveBack', id, { officer, at, ifMatch, tx, also }, (file, at, _, history) =>
        receiveBack(file, passage, { ...brought, course }, at, history),
      );
    });
  }

  private standingStill(
    suspended: ReceivedCase['suspended'],
    officer: Officer,
    at: Moment | undefined,
  ): { stay?: BroughtStay; also?: ReturnType<Decisions['tellingStay']> } {
    if (!suspended) return {};
    const stay = { ...suspended, notice: uuid() };
    return { stay, also: this.decisions.tellingStay(stay, this.desk.acting(officer, at)) };
  }

  private async sealed(tx: EntityManager, accused: readonly z.output<typeof Coming>[], victims: readonly PersonData[]) {
    const coming = [];
    for (const { person, committedOn: limitationFrom, ...one } of accused)
      coming.push({ id: await this.persons.seal(tx, person), limitationFrom, ...one });
    const parties: FileId[] = [];
    for (const person of victims) parties.push(await this.persons.seal(tx, person));
    return { accused: coming, victims: parties };
  }
}
