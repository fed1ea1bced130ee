import { courtReturnRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, DossierReadings, Id, IfMatch, May, type Officer, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { refuseReturn } from './return-request';
import { Decision } from './trial.requests';
import { Trials } from './trials';

/** What the procuracy finds is to be investigated further, while the court has the file. */
@ApiTags('trials')
@Controller('trials/:id/return-requests/:exchange')
export class ReturnRequestController {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post('readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge')
  @ApiOperation({ summary: 'What is to be investigated further; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { returnRequest } = await this.trials.get(officer, id);
    return this.readings.latest(officer, courtReturnRequest, returnRequest === exchange ? exchange : null, purpose);
  }

  @Put('refusal')
  @ApiOperation({
    summary:
      'Không chấp nhận đề nghị trả hồ sơ: the trial goes on; to follow it is to return the file (BLTTHS 279(2), 280(2))',
  })
  refuse(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager): Promise<void> => {
      const answer = { decidedAt: acting.at, number };
      await this.exchanges.answer(tx, courtReturnRequest, exchange, 'refused', answer, acting);
    };
    return this.trials.act('refuseReturn', id, { officer, at, ifMatch, also }, (file, at) =>
      refuseReturn(file, { exchange, number }, at),
    );
  }
}
