import type { FileId, Moment } from '@la-chan/contracts';
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
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { pursued } from '../case/accused';
import { Cases } from '../case/cases';
import { Decisions } from '../decisions';
import { Verifications } from '../verification/verifications';
import { Custodies } from './custodies';
import { decideCustody, freePerson, handOverPerson, hold, place, type CustodyAct, type CustodyFile } from './custody';
import { CustodyNotices } from './custody-notices';
import type { CustodyEvent } from './custody.events';
import {
  CustodyDecision,
  CustodyQuery,
  Freeing,
  Hindrance,
  HindranceOver,
  Holding,
  HoldingNotice,
  PersonHandover,
  Placing,
} from './custody.requests';
import { goingAlong, joining } from './participants';
import { recordHindrance, recordHindranceOver, tellOfHolding } from './telling';

/** Whom the body holds: in an urgent case, caught in the act, wanted, or come forward. */
@ApiTags('custodies')
@Controller('custodies')
export class CustodyController extends readingRoutes(Custodies, CustodyQuery) {
  constructor(
    private readonly custodies: Custodies,
    private readonly cases: Cases,
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    private readonly notices: CustodyNotices,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Giữ người, nhận người bị giữ, bị bắt: who it is, on what ground, since when this body has them, and since when at its seat; a commune’s police and the border guard hand over on paper (BLTTHS 110, 111, 112, 118(1); TTLT 04/2018 15(3))',
  })
  async hold(
    @Body() { occurredAt, person, unit, ...holding }: Holding,
    @Actor() officer: Officer,
  ): Promise<CustodyFile> {
    await this.assertKnown(officer, holding);
    const { arrivedAt: at } = holding;
    if (at !== undefined && at > this.desk.clock.now())
      throw new Refused('occurs-in-future', { params: { at }, field: '/arrivedAt' });
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = { ...holding, unit, person: await this.persons.seal(tx, person) };
      return this.custodies.open('hold', officer, occurredAt, (id, number, at) => hold(id, { ...sealed, number }, at), {
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
      'Quyết định tạm giữ: within 12 hours, for 3 days at most since this body has received the person or brought them to its seat, of who came forward since the decision; served on the procuracy within 12 hours (BLTTHS 114(1), 117, 118(1); TTLT 04/2018 15(3))',
  })
  decideCustody(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: decision, days }: CustodyDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'custody' }, notice, officer, at);
    const late = async (tx: EntityManager, file: CustodyFile): Promise<void> => {
      await also(tx, file);
      const end = endOf(file);
      if (end && file.endedAt) await this.decisions.serving(end, uuid(), officer, file.endedAt)(tx, file);
    };
    return this.custodies.act('decideCustody', id, { officer, at, ifMatch, also: late }, (file, at) =>
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
    const freeing = { ground, ...(decision && { decision }) };
    return this.end('free', id, { officer, at, ifMatch }, (file, told, at) =>
      freePerson(file, { ...freeing, ...told }, at),
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
    return this.end('handOver', id, { officer, at, ifMatch }, (file, told, at) =>
      handOverPerson(file, { body, ...told }, at),
    );
  }

  @Post(':id/holding-notices')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thông báo về việc giữ người, bắt người: within 24 hours the family, the commune or where they work or study, of a foreigner the diplomatic body of Viet Nam; by name on paper alone (BLTTHS 116)',
  })
  async tellOfHolding(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...telling }: HoldingNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { person } = await this.custodies.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const { nationality = 'VN' } = await this.persons.read(tx, officer, person, 'whom to tell of the holding');
      return this.custodies.act('tellOfHolding', id, { officer, at, ifMatch, tx }, (file, at) =>
        tellOfHolding(file, telling, nationality !== 'VN', at),
      );
    });
  }

  @Put(':id/telling-hindrance')
  @ApiOperation({
    summary:
      'Việc thông báo cản trở truy bắt đối tượng khác, cản trở điều tra: nobody is told as long as that lasts (BLTTHS 116)',
  })
  recordHindrance(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Hindrance,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.custodies.act('recordHindrance', id, { officer, at, ifMatch }, (file, at) =>
      recordHindrance(file, ground, at),
    );
  }

  @Put(':id/telling-hindrance/end')
  @ApiOperation({ summary: 'Cản trở không còn: it is told at once (BLTTHS 116)' })
  recordHindranceOver(
    @Id() id: FileId,
    @Body() { occurredAt: at }: HindranceOver,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.custodies.act('recordHindranceOver', id, { officer, at, ifMatch }, recordHindranceOver);
  }

  @Put(':id/matter')
  @ApiOperation({
    summary:
      'To which report or case it belongs, and which accused it is, whose detention is shorter by its days; who takes part for them goes along (BLTTHS 118(4); TTLT 04/2018 17(1); TT 28/2020 4(1))',
  })
  async place(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...matter }: Placing,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    await this.assertKnown(officer, matter);
    const also = (tx: EntityManager, file: CustodyFile) => this.alongWith(tx, file, officer, at);
    return this.custodies.act('place', id, { officer, at, ifMatch, also }, (file, at) => place(file, matter, at));
  }

  /** Nobody who takes part for whoever is held has to be registered again. */
  private async alongWith(
    tx: EntityManager,
    file: CustodyFile,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const { accused, case: known, verification } = file;
    const [matters, id] = accused ? [this.cases, known] : [this.verifications, verification];
    if (!id) return;
    const along = goingAlong(file, await matters.one(tx, id));
    if (along.more.length > 0) await matters.act('registerParticipant', id, { officer, at, tx }, joining(along));
  }

  /** Where a custody was decided the procuracy is told of its end, and decides on it no more (BLTTHS 117(4), 118). */
  private end(
    act: CustodyAct,
    id: FileId,
    { officer, at, ifMatch }: { officer: Officer; at: Moment | undefined; ifMatch: number },
    decide: (file: CustodyFile, told: { notice?: string; withdrawn?: string[] }, at: Moment) => readonly CustodyEvent[],
  ): Promise<CustodyFile> {
    const notice = uuid();
    const also = async (tx: EntityManager, file: CustodyFile): Promise<void> => {
      const end = file.since ? endOf(file) : undefined;
      if (end) await this.decisions.serving(end, notice, officer, at)(tx, file);
    };
    return this.desk.database.tx(officer, async (tx) => {
      const takenBack = await this.notices.takenBack(tx, id, officer, at);
      return this.custodies.act(act, id, { officer, at, ifMatch, tx, also }, (file, at) =>
        decide(file, { ...(file.since && { notice }), ...takenBack }, at),
      );
    });
  }

  /** Throws `not-found` also for what the officer may not see. */
  private async assertKnown(officer: Officer, { verification, case: known, accused }: Placed): Promise<void> {
    if (verification) await this.verifications.get(officer, verification);
    const file = known && (await this.cases.get(officer, known));
    if (file && accused) pursued(file, accused);
  }
}

/** What the procuracy is told of the end of a custody; of a detention it knows. */
const endOf = ({ status, freed }: CustodyFile) =>
  freed
    ? ({ decision: 'custody-release', freed } as const)
    : status === 'handed-over'
      ? ({ decision: 'custody-handover' } as const)
      : undefined;

type Placed = Pick<Placing, 'verification' | 'case' | 'accused'>;
