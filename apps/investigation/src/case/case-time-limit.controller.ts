import { caseExtensionRequest, seriousnessOf, stayConsultation, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, StayReview } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { hasHere, pursued } from './accused';
import type { Case } from './case';
import { CaseExtension, MeasuresKept, Resumption, Stay, StayConsultation } from './case.requests';
import { Cases, investigationLimit } from './cases';
import { limitOfOne } from './resumed-alone';
import { Joinders } from './joinders';
import { askStayConsultation } from './stay-consultation';
import { keepMeasures } from './stay-decision';
import {
  askExtension,
  extensionTurn,
  resume,
  resumeAccused,
  resumedThere,
  review,
  reviewAccused,
  suspend,
  suspendAccused,
} from './time-limit';

/** What moves, suspends and resumes the time limit of an investigation. */
@ApiTags('cases')
@Controller('cases')
export class CaseTimeLimitController {
  constructor(
    private readonly cases: Cases,
    private readonly joinders: Joinders,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/extension-request')
  @ApiOperation({ summary: 'Ask the procuracy to extend, 10 days before the limit (BLTTHS 172(2), 174(1))' })
  askExtension(
    @Id() id: FileId,
    @Body() extension: CaseExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.askToExtend(id, extension, officer, ifMatch);
  }

  @Put(':id/accused/:accused/extension-request')
  @ApiOperation({
    summary:
      'Ask the procuracy to extend the investigation of one accused who alone was resumed, 10 days before the limit of that one (BLTTHS 174(1))',
  })
  askExtensionOfOne(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() extension: CaseExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.askToExtend(id, extension, officer, ifMatch, accused);
  }

  private askToExtend(
    id: FileId,
    { occurredAt: at, months, ground }: CaseExtension,
    officer: Officer,
    ifMatch: number,
    resumed?: FileId,
  ): Promise<Case> {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>) => {
      const { number, unit } = file;
      const limit = resumed ? limitOfOne(before.deadlines(), resumed) : investigationLimit(before.deadlines());
      const one = resumed && pursued(file, resumed);
      const { seriousness, turn } = one
        ? { seriousness: seriousnessOf(one.article, one.clause), turn: 1 } // it is extended once
        : { seriousness: file.seriousness, turn: extensionTurn(before.file, limit) };
      const which = resumed && { resumed };
      const terms = { number, months, limit: limit?.dueAt ?? acting.at, seriousness, turn, ground, unit, ...which };
      const to = this.decisions.procuracyOf(unit);
      await this.exchanges.open(tx, caseExtensionRequest, { id: exchange, to, file: id, terms }, acting);
    };
    return this.cases.act('askExtension', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const to = this.decisions.procuracyOf(file.unit);
      const of = resumed && { accused: resumed };
      return askExtension(file, { exchange, to, months, ground, ...of }, deadlines(), at);
    });
  }

  @Put(':id/suspension')
  @ApiOperation({
    summary:
      'Tạm đình chỉ điều tra; of who cannot be located once a search is ordered (BLTTHS 229(1)); served on the procuracy',
  })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, illness, signedBy }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'case-suspension' }, notice, officer, at);
    return this.cases.act('suspend', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspend(file, { ground, notice, ...(illness && { illness }), ...(signedBy && { signedBy }) }, deadlines(), at),
    );
  }

  @Put(':id/stay-consultation')
  @ApiOperation({
    summary:
      'Trao đổi, thống nhất với Viện kiểm sát: before a suspension, 10 days before the limit, before what is suspended is terminated as time-barred, and on the evidence before a suspension or a termination, or before a split or a merger (TTLT 01/2020 6(3), 7(2), (4); TTLT 04/2018 29(3), 32, 33(1))',
  })
  consult(
    @Id() id: FileId,
    @Body() { occurredAt: at, matters, accused }: StayConsultation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const whom = accused ? { accused } : {};
    const also = async (tx: EntityManager, { number, unit }: Case) => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { number, matters, ...whom, unit };
      await this.exchanges.open(tx, stayConsultation, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askStayConsultation', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      askStayConsultation(
        file,
        { exchange, to: this.decisions.procuracyOf(file.unit), matters, ...whom },
        deadlines(),
        at,
      ),
    );
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at a suspended case again each month, half-year and year (TTLT 01/2020 7, 14(2))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('review', id, { officer, at, ifMatch }, (file, at) => review(file, looked, at));
  }

  @Put(':id/resumption')
  @ApiOperation({
    summary:
      'Phục hồi điều tra: a limit of its own begins (BLTTHS 174(1), 235); not once nobody may be held liable any more (BLHS 27; TTLT 01/2020 7(2)); served on the procuracy',
  })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, requested, ground, signedBy }: Resumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'case-resumption', ground, signedBy }, notice, officer, at);
    const how = { ...(requested && { requested }), ...(signedBy && { signedBy }) };
    return this.cases.act('resume', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      resume(file, { notice, ground, ...how }, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/suspension')
  @ApiOperation({ summary: 'Suspend for one accused; the case goes on against the others (BLTTHS 229(2))' })
  suspendAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ground, illness, signedBy }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'case-suspension', accused }, notice, officer, at);
    return this.cases.act('suspendAccused', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspendAccused(
        file,
        { accused, ground, notice, ...(illness && { illness }), ...(signedBy && { signedBy }) },
        deadlines(),
        at,
      ),
    );
  }

  @Post(':id/accused/:accused/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rà soát định kỳ: look at one accused who alone is suspended again each month, half-year and year (TTLT 01/2020 7, 14(2))',
  })
  reviewAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('reviewAccused', id, { officer, at, ifMatch }, (file, at) =>
      reviewAccused(file, { accused, ...looked }, at),
    );
  }

  @Put(':id/accused/:accused/measures-kept')
  @ApiOperation({
    summary:
      'Tiếp tục áp dụng biện pháp ngăn chặn: that was considered as the matter is suspended, of all or of this one (TTLT 01/2020 6(3))',
  })
  keepMeasures(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number }: MeasuresKept,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('keepMeasures', id, { officer, at, ifMatch }, (file, at) =>
      keepMeasures(file, { accused, number }, at),
    );
  }

  @Put(':id/accused/:accused/resumption')
  @ApiOperation({
    summary:
      'Resume for one accused, as long as this one may be held liable; where the others are not investigated here, in a case of their own, which is the answer (BLTTHS 235(1); BLHS 27)',
  })
  resumeAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, requested, ground, signedBy }: Resumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Case> {
    const [into, notice, split] = [uuid(), uuid(), uuid()];
    const resumption = { accused, notice, ground, ...(requested && { requested }), ...(signedBy && { signedBy }) };
    const said = { decision: 'case-resumption', accused, ground, signedBy } as const;
    const resumed = this.decisions.serving(said, notice, officer, at);
    const parted = this.decisions.serving({ decision: 'case-split', other: into }, split, officer, at);
    const also = (tx: EntityManager, file: Case) => (hasHere(file, accused) ? resumed : parted)(tx, file);
    const acting = { officer, at, ifMatch, also };
    return this.desk.database.tx(officer, (tx) =>
      this.joinders.goingOn(tx, id, accused, acting, {
        act: 'resumeAccused',
        into,
        decide: (file, at, deadlines) => resumeAccused(file, resumption, { into, notice: split }, deadlines(), at),
        there: (id, at, from) => resumedThere(id, from, resumption, at),
        told: resumed,
      }),
    );
  }
}
