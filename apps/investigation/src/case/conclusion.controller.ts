import { caseFileHandover, type FileId } from '@la-chan/contracts';
import {
  Actor,
  type Before,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { isHere } from './accused';
import { awaitedOf } from './awaited';
import type { Case } from './case';
import { CaseHandovers } from './case-handovers';
import { Conclusion, Termination } from './case.requests';
import { Cases } from './cases';
import { terminate, terminateAccused } from './conclusion';
import { MeasureEndings } from './measure-endings';
import { offerOf, withdraw } from './offered';
import { ServedMeanwhile } from './served-meanwhile';

/** How an investigation ends: its file goes to the procuracy, or it is terminated. */
@ApiTags('cases')
@Controller('cases')
export class ConclusionController {
  constructor(
    private readonly cases: Cases,
    private readonly offers: Offers,
    private readonly meanwhile: ServedMeanwhile,
    private readonly handovers: CaseHandovers,
    private readonly decisions: Decisions,
    private readonly endings: MeasureEndings,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Put(':id/conclusion')
  @ApiOperation({
    summary:
      'Kết luận điều tra đề nghị truy tố: the file is offered to the procuracy; it says why what was demanded to be investigated is not, and of a return what could not be done and whether it replaces the former one (BLTTHS 232, 233, 245(3); TTLT 04/2018 11(2))',
  })
  async conclude(
    @Id() id: FileId,
    @Body() { occurredAt: at, conclusion: text, to: chosen, undone = [], ...supplement }: Conclusion,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.cases.get(officer, id);
    const to = this.decisions.procuracyOf(unit, chosen);
    const handover = this.handovers.to({ to, text, undone, ...supplement }, officer, at);
    return this.cases.act('conclude', id, { officer, at, ifMatch, also: handover.also }, handover.decide);
  }

  @Delete(':id/conclusion')
  @ApiOperation({ summary: 'Withdraw the file from the procuracy, at any moment before its release (BLTTHS 232(4))' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const also = (tx: EntityManager): Promise<void> => this.meanwhile.offerEnded(tx, id, this.desk.acting(officer));
    return this.offers.withdraw(this.cases, id, { officer, ifMatch, also }, offerOf, withdraw);
  }

  @Post(':id/returns/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'What has to be investigated further; the reading is logged with its purpose' })
  async readReturn(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { returns } = await this.cases.get(officer, id);
    const returned = returns.find((one) => one.exchange === exchange);
    return this.readings.latest(officer, caseFileHandover, returned?.exchange, purpose);
  }

  @Put(':id/termination')
  @ApiOperation({
    summary:
      'Đình chỉ điều tra (BLTTHS 230, 234); served on the procuracy, which is asked to cancel the measures that it has approved, also a detention (TTLT 04/2018 20(2), 33(2))',
  })
  terminate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, signedBy }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const measures = this.endings.of(() => true, ground, officer, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      const everybody = file.accused.filter(isHere).map(({ id }) => id);
      const said = { decision: 'case-termination', ground, everybody, ...(await awaitedOf(tx, file)) } as const;
      await this.decisions.serving(said, notice, officer, at)(tx, file);
      await measures.also(tx, file, before);
    };
    return this.cases.act('terminate', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      measures.decide(file, terminate(file, { ground, notice, ...(signedBy && { signedBy }) }, deadlines(), at), at),
    );
  }

  @Put(':id/accused/:accused/termination')
  @ApiOperation({ summary: 'Terminate for one accused; the case goes on against the others (BLTTHS 230(2))' })
  terminateAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ground, signedBy }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const measures = this.endings.of(({ id }) => id === accused, ground, officer, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      const said = { decision: 'case-termination', ground, accused, ...(await awaitedOf(tx, file)) } as const;
      await this.decisions.serving(said, notice, officer, at)(tx, file);
      await measures.also(tx, file, before);
    };
    return this.cases.act('terminateAccused', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      measures.decide(
        file,
        terminateAccused(file, { accused, ground, notice, ...(signedBy && { signedBy }) }, deadlines(), at),
        at,
      ),
    );
  }
}
