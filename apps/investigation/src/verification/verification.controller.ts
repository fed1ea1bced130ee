import { seriousnessOf, type FileId } from '@la-chan/contracts';
import {
  Actor,
  Alert,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Repeatable,
  SanctionProposal,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { initiate as initiateCase } from '../case/initiation';
import { Cases } from '../case/cases';
import { Decisions } from '../decisions';
import { accountsIn } from './handover';
import { notifyReporter } from './notices';
import { goingOn } from './participants';
import { Senders } from './senders';
import { assign, type Verification } from './verification';
import {
  alert,
  decideNotToInitiate,
  findGrounds,
  findNonCompetence,
  initiate,
  offenceOf,
  proposeSanction,
  transferOut,
} from './resolution';
import {
  Assignment,
  Grounds,
  Initiation,
  NonCompetence,
  NonInitiation,
  ReporterNotice,
  Transfer,
  VerificationQuery,
} from './verification.requests';
import { Verifications } from './verifications';

@ApiTags('verifications')
@Controller('verifications')
export class VerificationController extends readingRoutes(Verifications, VerificationQuery) {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly senders: Senders,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read the sealed persons and accounts; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { reporter, others, account, supplements } = await this.verifications.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      reporter: reporter && (await this.persons.read(tx, officer, reporter, purpose)),
      others: await this.persons.readAll(tx, officer, others, purpose),
      accounts: await this.persons.readTexts(tx, officer, accountsIn({ account, supplements }), purpose),
    }));
  }

  @Put(':id/investigator')
  @ApiOperation({
    summary:
      'Phân công Điều tra viên, Phó Thủ trưởng: assign within 3 days, and the deputy who directs it, unless the head does; served on the procuracy (TTLT 01/2017 9(1))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, investigator, deputy }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const directed = deputy ? { deputy } : {};
    const also = this.decisions.serving({ decision: 'assignment', ...directed }, notice, officer, at);
    return this.verifications.act('assign', id, { officer, at, ifMatch, also }, (file, at) =>
      assign(file, { investigator, ...directed, notice }, at),
    );
  }

  @Put(':id/non-competence')
  @ApiOperation({
    summary: 'Another body is competent, found late: 24 hours to transfer run from here (TT 28/2020 18(1))',
  })
  findNonCompetence(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: NonCompetence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('findNonCompetence', id, { officer, at, ifMatch }, (file, at) =>
      findNonCompetence(file, ground, at),
    );
  }

  @Post(':id/alerts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thông báo ngay bằng hình thức nhanh nhất: what cannot go at once to the competent body (TTLT 01/2017 8(1), (2); TT 28/2020 8(1)(b))',
  })
  alert(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: Alert,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('alert', id, { officer, at, ifMatch }, (file, at) => alert(file, body, at));
  }

  @Put(':id/grounds')
  @ApiOperation({ summary: 'Grounds to initiate a case were found (BLTTHS 143)' })
  findGrounds(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...offence }: Grounds,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('findGrounds', id, { officer, at, ifMatch }, (file, at) =>
      findGrounds(file, offence, at),
    );
  }

  @Put(':id/initiation')
  @ApiOperation({ summary: 'Khởi tố vụ án: opens the case, serves the decision, tells the sender (BLTTHS 153, 154)' })
  initiate(
    @Id() id: FileId,
    @Body() { occurredAt, ground, signedBy, minorAbused, demand }: Initiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    const acting = this.desk.acting(officer, occurredAt);
    return this.desk.database.tx(officer, async (tx) => {
      const [opened, notice] = [uuid(), uuid()];
      await this.senders.tell(
        tx,
        await this.verifications.get(officer, id),
        { outcome: 'initiated', case: opened },
        acting,
      );
      const file = await this.verifications.act('initiate', id, { officer, at: occurredAt, ifMatch, tx }, (file, at) =>
        initiate(file, { case: opened, notice, demand }, at),
      );
      const { unit, source } = file;
      const { article, clause } = offenceOf(file);
      const seriousness = seriousnessOf(article, clause);
      const crimes = { article, clause, seriousness, ...(minorAbused && { minorAbused }) };
      const initiation = { from: [id], ...crimes, unit, ground: ground ?? source, notice, opening: false };
      const { number } = await this.cases.open(
        'initiate',
        officer,
        occurredAt,
        (caseId, number, at) => initiateCase(caseId, { ...initiation, number }, at, goingOn(file)),
        { unit, id: opened, tx },
      );
      const crime = { article, clause, seriousness };
      const decision = { decision: 'initiation', number, case: opened, ...crime, signedBy, demand, unit } as const;
      const terms = { ...decision, reports: [id], decidedAt: acting.at };
      await this.decisions.serve(tx, notice, opened, terms, acting);
      return file;
    });
  }

  @Put(':id/non-initiation')
  @ApiOperation({ summary: 'Không khởi tố: serves the decision, tells the sender (BLTTHS 157, 158)' })
  decideNotToInitiate(
    @Id() id: FileId,
    @Body() { occurredAt, ground, administrative, signedBy }: NonInitiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    const acting = this.desk.acting(officer, occurredAt);
    return this.desk.database.tx(officer, async (tx) => {
      const notice = uuid();
      await this.senders.tell(
        tx,
        await this.verifications.get(officer, id),
        { outcome: 'not-initiated', case: null },
        acting,
      );
      const file = await this.verifications.act(
        'decideNotToInitiate',
        id,
        { officer, at: occurredAt, ifMatch, tx },
        (file, at, deadlines) =>
          decideNotToInitiate(file, { ground, notice, administrative, ...(signedBy && { signedBy }) }, at, deadlines()),
      );
      const { number, unit } = file;
      const decision = { decision: 'non-initiation', number, ground, signedBy, unit } as const;
      await this.decisions.serve(tx, notice, id, { ...decision, decidedAt: acting.at }, acting);
      return file;
    });
  }

  @Put(':id/sanction-proposal')
  @ApiOperation({
    summary:
      'Chuyển hồ sơ đề nghị xử phạt vi phạm hành chính: within 3 days of the decision not to initiate or that cancels the initiation, at once where the procuracy agrees with it (BLTTHS 158(1); TTLT 01/2017 16(1); TT 28/2020 21)',
  })
  proposeSanction(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: SanctionProposal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('proposeSanction', id, { officer, at, ifMatch }, (file, at) =>
      proposeSanction(file, body, at),
    );
  }

  @Put(':id/transfer')
  @ApiOperation({
    summary:
      'Transfer to the competent body outside the platform; served on the procuracy (BLTTHS 146(2); TT 28/2020 11, 18(1))',
  })
  transferOut(
    @Id() id: FileId,
    @Body() { occurredAt, ...transfer }: Transfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const acting = this.desk.acting(officer, occurredAt);
      const notice = uuid();
      const said = { decision: 'transfer', ground: transfer.ground } as const;
      const also = this.decisions.serving(said, notice, officer, occurredAt);
      await this.senders.tell(
        tx,
        await this.verifications.get(officer, id),
        { outcome: 'transferred', case: null },
        acting,
      );
      return this.verifications.act('transferOut', id, { officer, at: occurredAt, ifMatch, tx, also }, (file, at) =>
        transferOut(file, { ...transfer, notice }, at),
      );
    });
  }

  @Post(':id/reporter-notices')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'The reporter was told of the result, a suspension or a resumption, and who takes part (TTLT 01/2017 14(3); TT 28/2020 4(1), 17)',
  })
  notifyReporter(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...told }: ReporterNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('notifyReporter', id, { officer, at, ifMatch }, (file, at) =>
      notifyReporter(file, told, at),
    );
  }
}
