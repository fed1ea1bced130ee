import {
  Article,
  CancelledDecision,
  Clause,
  decisionNotice,
  procuracyDecision,
  prosecutionNotice,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  PlainAct,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  cancelAndProsecute,
  cancelDecision,
  cancelInitiation,
  cancelJoinder,
  cancelNonInitiation,
  cancelOwnInitiation,
  cancelSuspension,
  cancelTermination,
  confirmTermination,
  ownCaseOf,
  resumeInvestigation,
  tellCancellation,
} from './cancellation';
import { OwnInitiationCancellation } from '../initiation/initiation.requests';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { WaitingCourts } from '../prosecution-file/waiting-courts';
import { initiationDemand } from './cancellation-demand';
import { awaitedOn, everybodyOf, whomOf } from './served';
import type { Supervision } from './supervision';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

class NumberedDecision extends createZodDto(decisionShape) {}
export class ReasonedDecision extends createZodDto(decisionShape.extend({ reasons: prose.describe('Sealed') })) {}
class Cancellation extends createZodDto(decisionShape.extend({ article: Article, clause: Clause })) {}

/** What the procuracy decides of itself about a decision that was served on it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class CancellationController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly post: SupervisionPost,
    private readonly courts: WaitingCourts,
    private readonly files: ProsecutionFiles,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Put(':id/decisions/:notice/cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định không khởi tố: what the body was told to cancel and has not, or of which a complaint is upheld; served on it (BLTTHS 159(6); TTLT 04/2018 7(2)(c))',
  })
  cancelNonInitiation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, ...decision }: Cancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, file: Supervision) => {
      const {
        agency: to,
        from: [verification = id],
        unit,
      } = file;
      const acting = this.desk.acting(officer, at);
      const terms = {
        decision: 'non-initiation-cancelled',
        demand: initiationDemand(file)?.notice,
        ...decision,
        verification,
        decidedAt: acting.at,
        unit,
      } as const;
      await this.exchanges.open(tx, procuracyDecision, { id: exchange, to, file: id, terms }, acting);
    };
    return this.supervisions.act('cancelNonInitiation', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      cancelNonInitiation(file, { exchange, notice, ...decision }, deadlines(), at),
    );
  }

  @Put(':id/decisions/:notice/initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án: there is no case; what a deputy has signed the body is told to cancel first; served on it. Not of a case whose file has come, or is offered (TTLT 04/2018 7(1)(c))',
  })
  cancelInitiation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const hasCome = await this.files.caseHasCome(tx, await this.supervisions.one(tx, id));
      return this.post.serve(
        'cancelInitiation',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'initiation-cancelled' }),
        (file, served, at, deadlines) => cancelInitiation(file, { ...served, notice, hasCome }, deadlines(), at),
        { tx },
      );
    });
  }

  @Put(':id/decisions/:notice/own-initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án của mình: a ground not to initiate is found; served on the body, by which whoever reported is told. Not of a case whose file has come, or is offered (BLTTHS 157, 158(1))',
  })
  cancelOwnInitiation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { ground, ...decision }: OwnInitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { agency, decisions } = await this.supervisions.one(tx, id);
      const opened = decisions.find((one) => one.notice === notice)?.case;
      const hasCome = await this.files.caseHasCome(tx, { agency, from: opened ? [opened] : [] });
      return this.post.serve(
        'cancelOwnInitiation',
        { id, officer, ifMatch, decision },
        ({ from: [report] }, before) => ({
          decision: 'initiation-cancelled',
          report,
          about: ownCaseOf(before, notice),
        }),
        (file, served, at, _, history) =>
          cancelOwnInitiation(file, { ...served, notice, ground, hasCome }, at, history),
        { tx },
      );
    });
  }

  @Put(':id/decisions/:notice/suspension-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định tạm đình chỉ: served within 24 hours; of a report one month is left; a case goes on, against one accused where it was of that one, once the body was told to cancel that and has not (BLTTHS 148(2); TTLT 04/2018 5(1), (2))',
  })
  cancelSuspension(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const isOfCase = ({ decisions }: Supervision) =>
      decisions.some((one) => one.notice === notice && one.decision === 'case-suspension');
    return this.post.serve(
      'cancelSuspension',
      { id, officer, ifMatch, decision },
      (file) =>
        isOfCase(file)
          ? { decision: 'case-suspension-cancelled', of: notice, ...whomOf(file, notice) }
          : { decision: 'suspension-cancelled' },
      (file, served, at, deadlines) =>
        cancelSuspension(file, { ...served, notice, of: isOfCase(file) ? 'case' : 'verification' }, deadlines(), at),
    );
  }

  @Post(':id/decisions/:notice/reporter/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Read who reported, sealed with a suspension: whom its cancellation is sent (BLTTHS 148(2))',
  })
  async readReporter(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { decisions } = await this.supervisions.get(officer, id);
    if (!decisions.some((one) => one.notice === notice && one.decision === 'suspension'))
      throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, decisionNotice, notice, purpose);
    return { reporter: dossier?.reporter ?? null };
  }

  @Put(':id/decisions/:notice/suspension-cancellation/reporter-notice')
  @ApiOperation({ summary: 'The reporter was sent the cancellation, within 24 hours (BLTTHS 148(2))' })
  tellCancellation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('tellCancellation', id, { officer, at, ifMatch }, (file, at) =>
      tellCancellation(file, notice, at),
    );
  }

  @Put(':id/decisions/:notice/investigation-resumption')
  @ApiOperation({
    summary:
      'Phục hồi điều tra: an accused does not agree with a termination by lapse of time or by amnesty, and asks for it (BLTTHS 157(5), 157(6), 235(1))',
  })
  resumeInvestigation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'resumeInvestigation',
      { id, officer, ifMatch, decision },
      (file) => ({ decision: 'investigation-resumed', of: notice, ...whomOf(file, notice) }),
      (file, served, at) => resumeInvestigation(file, { ...served, notice }, at),
    );
  }

  @Put([':id/decisions/:notice/resumption-cancellation', ':id/decisions/:notice/wanted-notice-cancellation'])
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định phục hồi giải quyết, phục hồi điều tra, truy nã: without grounds, once the body was told to cancel it and has not; it is suspended or terminated as before, or nobody is searched for (BLTTHS 159(6), 165(5); TTLT 04/2018 5(1), (2))',
  })
  cancelDecision(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const hasCome = await this.files.caseHasCome(tx, await this.supervisions.one(tx, id));
      return this.post.serve(
        'cancelDecision',
        { id, officer, ifMatch, decision },
        (file) => ({ ...cancelledAs(file, notice), of: notice }),
        (file, served, at, deadlines) => {
          const of = overturnedKind(file, notice);
          const cancellation = { ...served, notice, of, ...(of === 'case-resumption' && { hasCome }) };
          return cancelDecision(file, cancellation, deadlines(), at);
        },
        { tx },
      );
    });
  }

  @Put(':id/decisions/:notice/joinder-cancellation')
  @ApiOperation({
    summary: 'Hủy bỏ quyết định nhập hoặc tách vụ án: what it parted or joined is as before (BLTTHS 170(3))',
  })
  cancelJoinder(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const kindOf = ({ decisions }: Supervision) =>
      decisions.some((one) => one.notice === notice && one.decision === 'case-merger') ? 'merger' : 'split';
    return this.post.serve(
      'cancelJoinder',
      { id, officer, ifMatch, decision },
      (file) => ({ decision: `${kindOf(file)}-cancelled`, of: notice }),
      (file, served, at) => cancelJoinder(file, { ...served, notice, of: kindOf(file) }, at),
    );
  }

  @Put(':id/decisions/:notice/termination-confirmation')
  @ApiOperation({
    summary:
      'Trả lại hồ sơ: the termination has grounds, and the body deals with the file; served on it within 15 days (BLTTHS 230(3)), and on the court that had demanded this investigation (280(3))',
  })
  confirmTermination(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { number, occurredAt } = decision;
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.post.serve(
        'confirmTermination',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'termination-confirmed', of: notice }),
        (file, served, at) => confirmTermination(file, { ...served, notice }, at),
        { tx },
      );
      const { agency: body, from, unit } = file;
      const said = { whom: everybodyOf(file, notice), awaited: awaitedOn(file, notice) };
      if (from[0])
        await this.courts.tell(
          tx,
          { supervision: { id, unit }, body, case: from[0], number, ...said },
          officer,
          occurredAt,
        );
      return file;
    });
  }

  @Put(':id/decisions/:notice/termination-cancellation')
  @ApiOperation({
    summary: 'Hủy bỏ quyết định đình chỉ điều tra: the investigation has to go on; served on it (BLTTHS 230(3))',
  })
  cancelTermination(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, number }: NumberedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { exchange, also } = this.ending(id, notice, { officer, at, number });
    return this.supervisions.act('cancelTermination', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelTermination(file, { exchange, notice, number }, at),
    );
  }

  @Put(':id/decisions/:notice/prosecution')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định đình chỉ điều tra để truy tố: the case is concluded, and its file offered here (BLTTHS 230(3))',
  })
  cancelAndProsecute(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, number }: NumberedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { exchange, also } = this.ending(id, notice, { officer, at, number, prosecute: true });
    return this.supervisions.act('cancelAndProsecute', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelAndProsecute(file, { exchange, notice, number }, at),
    );
  }

  /** Serves the cancellation of a termination in the act's own transaction. */
  private ending(
    id: FileId,
    notice: string,
    { officer, at, ...said }: { officer: Officer; at: Moment | undefined; number: string; prosecute?: true },
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, file: Supervision) => {
      const {
        agency: to,
        from: [about = id],
        unit,
      } = file;
      const acting = this.desk.acting(officer, at);
      const decision = 'case-termination-cancelled' as const;
      const { accused } = whomOf(file, notice);
      const whom = accused ? [accused] : [];
      const terms = { decision, of: notice, about, accused: whom, ...said, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, prosecutionNotice, { id: exchange, to, file: id, terms }, acting);
    };
    return { exchange, also };
  }
}

/** Which of those decisions this notice has served. */
const overturnedKind = ({ decisions }: Supervision, notice: string): CancelledDecision =>
  CancelledDecision.safeParse(decisions.find((one) => one.notice === notice)?.decision).data ?? 'resumption';

/** What the body is told of it. */
const cancelledAs = (file: Supervision, notice: string) => {
  const whom = whomOf(file, notice);
  switch (overturnedKind(file, notice)) {
    case 'case-resumption':
      return { decision: 'case-resumption-cancelled', ...whom } as const;
    case 'case-wanted':
      return { decision: 'search-cancelled', accused: whom.accused ?? '' } as const;
    case 'resumption':
      return { decision: 'resumption-cancelled' } as const;
  }
};
