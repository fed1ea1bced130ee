import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { pursued } from '../case/accused';
import { Cases } from '../case/cases';
import { Decisions } from '../decisions';
import { Verifications } from '../verification/verifications';
import { Custodies } from './custodies';
import { decideCustody, freePerson, handOverPerson, hold, place, type CustodyFile } from './custody';
import { CustodyDecision, CustodyQuery, Freeing, Holding, PersonHandover, Placing } from './custody.requests';

/** Whom the body holds: in an urgent case, caught in the act, wanted, or come forward. */
@ApiTags('custodies')
@Controller('custodies')
export class CustodyController extends readingRoutes(Custodies, CustodyQuery) {
  constructor(
    private readonly custodies: Custodies,
    private readonly cases: Cases,
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary:
      'Giữ người, nhận người bị giữ, bị bắt: who it is, on what ground, and since when this body has them; a commune’s police and the border guard hand over on paper (BLTTHS 110, 111, 112, 118(1); TTLT 04/2018 15(3))',
  })
  async hold(
    @Body() { occurredAt, person, unit, ...holding }: Holding,
    @Actor() officer: Officer,
  ): Promise<CustodyFile> {
    await this.assertKnown(officer, holding);
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = { ...holding, unit, person: await this.persons.seal(tx, person) };
      return this.custodies.open('TG', officer, occurredAt, (id, number, at) => hold(id, { ...sealed, number }, at), {
        unit,
        tx,
      });
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read who is held; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { person } = await this.custodies.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      person: await this.persons.read(tx, officer, person, purpose),
    }));
  }

  @Put(':id/custody')
  @ApiOperation({
    summary:
      'Quyết định tạm giữ: within 12 hours, for 3 days at most since this body has the person, of who came forward since the decision; served on the procuracy within 12 hours (BLTTHS 114(1), 117, 118(1); TTLT 04/2018 15(3))',
  })
  decideCustody(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: decision, days }: CustodyDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'custody' }, notice, officer, at);
    return this.custodies.act('decideCustody', id, { officer, at, ifMatch, also }, (file, at) =>
      decideCustody(file, { decision, days, notice }, at),
    );
  }

  @Put(':id/release')
  @ApiOperation({
    summary:
      'Trả tự do: at once where there are not enough grounds to charge, or the procuracy has decided so; at the last hour of the custody at the latest (BLTTHS 117(4), 118(3); TTLT 04/2018 16(2), (3))',
  })
  free(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, decision }: Freeing,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.custodies.act('free', id, { officer, at, ifMatch }, (file, at) =>
      freePerson(file, { ground, ...(decision && { decision }) }, at),
    );
  }

  @Put(':id/handover')
  @ApiOperation({
    summary:
      'Bàn giao người bị giữ, bị bắt: to the body that searches for them, or that has asked to hold them (BLTTHS 114(2), (3); TTLT 04/2018 15(5))',
  })
  handOver(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: PersonHandover,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.custodies.act('handOver', id, { officer, at, ifMatch }, (file, at) => handOverPerson(file, body, at));
  }

  @Put(':id/matter')
  @ApiOperation({
    summary:
      'To which report or case it belongs, and which accused it is, whose detention is shorter by its days (BLTTHS 118(4); TTLT 04/2018 17(1))',
  })
  async place(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...matter }: Placing,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    await this.assertKnown(officer, matter);
    return this.custodies.act('place', id, { officer, at, ifMatch }, (file, at) => place(file, matter, at));
  }

  /** Throws `not-found` also for what the officer may not see. */
  private async assertKnown(officer: Officer, { verification, case: known, accused }: Placed): Promise<void> {
    if (verification) await this.verifications.get(officer, verification);
    const file = known && (await this.cases.get(officer, known));
    if (file && accused) pursued(file, accused);
  }
}

type Placed = Pick<Placing, 'verification' | 'case' | 'accused'>;
