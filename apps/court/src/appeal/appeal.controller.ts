import { appealHandover, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct, readingRoutes } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { AppealWithdrawal, Assignment } from '../trial/trial.requests';
import { assign, decideToTry, openHearing, postpone, recordWithdrawal, type Appeal } from './appeal';
import { AppealDecision, AppealPostponement, AppealQuery, AppealSetting } from './appeal.requests';
import { Appeals } from './appeals';
import { decide } from './decision';

@ApiTags('appeals')
@Controller('appeals')
export class AppealController extends readingRoutes(Appeals, AppealQuery) {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Put(':id/judge')
  @ApiOperation({ summary: 'Assign the presiding judge of the appeal (BLTTHS 346)' })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, judge }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('assign', id, { officer, at, ifMatch }, (file, at) => assign(file, judge, at));
  }

  @Put(':id/setting')
  @ApiOperation({ summary: 'Đưa vụ án ra xét xử phúc thẩm, within 45 days of docketing (BLTTHS 346(2))' })
  decideToTry(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: AppealSetting,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('decideToTry', id, { officer, at, ifMatch }, (file, at) => decideToTry(file, decision, at));
  }

  @Put(':id/hearing')
  @ApiOperation({ summary: 'Mở phiên tòa phúc thẩm, within 60 days of receipt (BLTTHS 346(1), (3))' })
  openHearing(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('openHearing', id, { officer, at, ifMatch }, openHearing);
  }

  @Post(':id/postponements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hoãn phiên tòa phúc thẩm: an open hearing is put off to a day that the decision names (BLTTHS 299(2), 352)',
  })
  postpone(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...postponement }: AppealPostponement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('postpone', id, { officer, at, ifMatch }, (file, at) => postpone(file, postponement, at));
  }

  @Post(':id/appeal-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút kháng cáo, kháng nghị: record it; once nothing is left the appeal is dismissed (BLTTHS 342, 348)',
  })
  recordWithdrawal(
    @Id() id: FileId,
    @Body() { occurredAt: at, by }: AppealWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('recordWithdrawal', id, { officer, at, ifMatch }, (file, at) =>
      recordWithdrawal(file, by, at),
    );
  }

  @Put(':id/decision')
  @ApiOperation({
    summary:
      'Judge or dismiss the appeal, for all or each defendant; the court of first instance is told (BLTTHS 345, 346(2)(a), 355)',
  })
  decide(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand, ...decision }: AppealDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { handover }: Appeal) => {
      const answer = { ...decision, decidedAt: acting.at };
      await this.exchanges.complete(tx, appealHandover, handover, answer, acting, { text: demand, persons: [] });
    };
    return this.appeals.act('decide', id, { officer, at, ifMatch, also }, (file, at) => decide(file, decision, at));
  }
}
