import { courtDecisionAbove, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Loan } from '../appeal/appeal.requests';
import { tellAbove, untoldOf } from './above';
import { crimeOf } from './found';
import { crimeIn } from './initiation';
import type { Trial } from './trial';
import { Trials } from './trials';

/** What is sent to the procuracy above that of the court. */
@ApiTags('trials')
@Controller('trials/:id')
export class AboveController {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put('judgment/higher-procuracy')
  @ApiOperation({
    summary: 'Gửi bản án cho Viện kiểm sát cấp trên, within 10 days; without `to` on paper (BLTTHS 262(1))',
  })
  ofJudgment(@Id() id: FileId, @Body() loan: Loan, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.tell(id, null, loan, officer, ifMatch);
  }

  @Put('decisions/:decision/higher-procuracy')
  @ApiOperation({
    summary:
      'Gửi quyết định tạm đình chỉ, đình chỉ, khởi tố cho Viện kiểm sát cấp trên, a stay within 2 days; without `to` on paper (BLTTHS 286(3), 337(2))',
  })
  ofDecision(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() loan: Loan,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.tell(id, decision, loan, officer, ifMatch);
  }

  private async tell(
    id: FileId,
    of: string | null,
    { occurredAt: at, to: chosen }: Loan,
    officer: Officer,
    ifMatch: number,
  ): Promise<Trial> {
    if (!chosen)
      return this.trials.act('tellAbove', id, { officer, at, ifMatch }, (file, at) =>
        tellAbove(file, of, { notice: null, to: null }, at),
      );
    const { unit } = await this.trials.get(officer, id);
    const to = competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now(), chosen);
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial, before: Before<Trial>) => {
      const { of: decision, defendants, ...said } = untoldOf(before.file, of);
      const about = { ...said, ...(decision && { of: decision }), defendants: [...defendants] };
      const crime = (of ? crimeIn(file, of) : undefined) ?? crimeOf(file);
      const terms = { ...about, ...crime, unit };
      await this.exchanges.open(tx, courtDecisionAbove, { id: notice, to, file: id, terms }, acting);
    };
    return this.trials.act('tellAbove', id, { officer, at, ifMatch, also }, (file, at) =>
      tellAbove(file, of, { notice, to }, at),
    );
  }
}
