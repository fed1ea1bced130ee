import { reportFileHandover, seriousnessOf, supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Abroad,
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
  SanctionProposal,
  StayReview,
} from '@la-chan/platform';
import { evidenceOf, itemListOf, namedParticipants, recordsOf, takingPart } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { notifyReporter } from './notices';
import { decideNotToInitiate, initiate, proposeSanction, type Resolution } from './resolution';
import {
  Extension,
  Initiation,
  NonInitiation,
  Prolongation,
  ReporterNotice,
  ResolutionQuery,
  Resumption,
  Suspension,
} from './resolution.requests';
import { Resolutions } from './resolutions';
import { extend, prolong, resume, review, suspend } from './time-limit';

/** Reports that this procuracy has taken over and resolves itself. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionController extends readingRoutes(Resolutions, ResolutionQuery) {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read the sealed persons and accounts; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { reporter, others, account, supplements } = await this.resolutions.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      reporter: reporter && (await this.persons.read(tx, officer, reporter, purpose)),
      others: await this.persons.readAll(tx, officer, others, purpose),
      accounts: await this.persons.readTexts(tx, officer, [account, ...supplements], purpose),
    }));
  }

  @Put(':id/prolongation')
  @ApiOperation({ summary: 'Kéo dài: to at most 2 months from receipt (BLTTHS 147(2), (4))' })
  prolong(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Prolongation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('prolong', id, { officer, at, ifMatch }, (file, at) => prolong(file, decision, at));
  }

  @Put(':id/extension')
  @ApiOperation({ summary: 'Gia hạn: once, by the head of the procuracy, at most 2 months more (BLTTHS 147(2), (4))' })
  extend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('extend', id, { officer, at, ifMatch }, (file, at) => extend(file, decision, at));
  }

  @Put(':id/suspension')
  @ApiOperation({ summary: 'Tạm đình chỉ: once the limit has run out; the reporter is told (BLTTHS 148(1), (2))' })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Suspension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('suspend', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      suspend(file, decision, deadlines(), at),
    );
  }

  @Put(':id/resumption')
  @ApiOperation({ summary: 'Phục hồi: one month from the decision (BLTTHS 149(1))' })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...resumption }: Resumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('resume', id, { officer, at, ifMatch }, (file, at) => resume(file, resumption, at));
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at a suspended report again each month, half-year and year (TTLT 01/2020 5(4))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('review', id, { officer, at, ifMatch }, (file, at) => review(file, looked, at));
  }

  @Put(':id/initiation')
  @ApiOperation({
    summary:
      'Khởi tố vụ án: sent within 24 hours to the body that investigates, which opens the case with who takes part, what is waited for, and its list (BLTTHS 153(3)(b), 154(2))',
  })
  initiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, article, clause, reasons, signedBy }: Initiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const [opened, notice] = [uuid(), uuid()];
    const decision = { case: opened, article, clause, number, notice, ...(signedBy && { signedBy }) };
    const also = async (tx: EntityManager, file: Resolution) => {
      const acting = this.desk.acting(officer, at);
      const {
        sender: to,
        from: [about = id],
        handover,
        unit,
      } = file;
      const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
      const terms = {
        decision: 'initiation',
        about,
        case: opened,
        ...crime,
        participants: namedParticipants(file),
        ...evidenceOf(file),
        ...(await this.abroad.along(tx, file.assistance)),
        ...itemListOf(file),
        number,
        decidedAt: acting.at,
        unit,
      } as const;
      const purpose = `notice ${notice}`;
      const dossier = {
        reasons,
        persons: await this.persons.readNamed(tx, officer, recordsOf(takingPart(file)), purpose),
        ...(await this.persons.readItems(tx, officer, file, purpose)),
        ...(await this.persons.readApplications(tx, officer, file, purpose)),
      };
      const opening = { id: notice, to, file: id, terms, dossier };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
      const outcome = { outcome: 'initiated', case: opened, decidedAt: acting.at } as const;
      await this.exchanges.complete(tx, reportFileHandover, handover, outcome, acting);
    };
    return this.resolutions.act('initiate', id, { officer, at, ifMatch, also }, (file, at) =>
      initiate(file, decision, at),
    );
  }

  @Put(':id/non-initiation')
  @ApiOperation({
    summary:
      'Không khởi tố vụ án: told to the body that had the report, and by it to the desk; while it is suspended only as time-barred (BLTTHS 157, 158; TTLT 01/2020 5(1), (5))',
  })
  decideNotToInitiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: NonInitiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = async (tx: EntityManager, { handover }: Resolution) => {
      const acting = this.desk.acting(officer, at);
      const outcome = { outcome: 'not-initiated', case: null, decidedAt: acting.at } as const;
      await this.exchanges.complete(tx, reportFileHandover, handover, outcome, acting);
    };
    return this.resolutions.act('decideNotToInitiate', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      decideNotToInitiate(file, decision, at, deadlines()),
    );
  }

  @Put(':id/sanction-proposal')
  @ApiOperation({
    summary:
      'Chuyển hồ sơ đề nghị xử phạt vi phạm hành chính: within 3 days of the decision not to initiate (TTLT 01/2017 16(1))',
  })
  proposeSanction(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: SanctionProposal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('proposeSanction', id, { officer, at, ifMatch }, (file, at) =>
      proposeSanction(file, body, at),
    );
  }

  @Post(':id/reporter-notices')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'The reporter was told of the result, a suspension, a resumption or what was cancelled, and who takes part (BLTTHS 148(2), 149(2); TTLT 01/2017 14; TT 28/2020 4(1))',
  })
  notifyReporter(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...told }: ReporterNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('notifyReporter', id, { officer, at, ifMatch }, (file, at) =>
      notifyReporter(file, told, at),
    );
  }
}
