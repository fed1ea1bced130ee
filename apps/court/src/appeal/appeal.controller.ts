import { appealHandover, AppealDelivery, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  type Officer,
  Persons,
  PlainAct,
  readingRoutes,
  type Before,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Assignment, Rectification } from '../trial/trial.requests';
import { assertGuiltyOfAge, leftGuilty } from './age';
import { assign, type Appeal } from './appeal';
import { recordChange, recordWithdrawal } from './lodged';
import {
  AppealDecision,
  AppealDelivered,
  AppealPostponement,
  AppealQuery,
  AppealSetting,
  Change,
  Withdrawal,
} from './appeal.requests';
import { Appeals } from './appeals';
import { coercionsBack } from './coercion';
import { decide } from './decision';
import { deliver, rectifyJudgment, sent } from './deliveries';
import { detainedBack } from './detention';
import { decideToTry, openHearing, postpone } from './hearing';
import { isFinal, namedParticipants, outcomeFor, recordsOf, takingPart, itemListOf } from '@la-chan/procedure';
import { measuresBack } from './measure';
import { searchesBack } from './search';
import { tellBeside, type ToldBeside } from './told-beside';

class Delivered extends createZodDto(z.object({ decision: AppealDelivery })) {}

@ApiTags('appeals')
@Controller('appeals')
export class AppealController extends readingRoutes(Appeals, AppealQuery) {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Put(':id/judge')
  @ApiOperation({ summary: 'Assign the presiding judge of the appeal, within 3 days (BLTTHS 340(2))' })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, judge }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('assign', id, { officer, at, ifMatch }, (file, at) => assign(file, judge, at));
  }

  @Put(':id/setting')
  @ApiOperation({
    summary:
      'Đưa vụ án ra xét xử phúc thẩm, within 45 days of docketing; served on the procuracy that had the file (BLTTHS 346(2), (4))',
  })
  decideToTry(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: AppealSetting,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { number, opensOn, hour, place, summoned, otherExhibits } = decision;
    const said = { number, opensOn, hour, place, summoned, otherExhibits };
    const { notice, also } = this.served({ decision: 'appeal-set', ...said }, officer, at);
    return this.appeals.act('decideToTry', id, { officer, at, ifMatch, also }, (file, at) => [
      ...decideToTry(file, decision, at),
      ...sent(file, { notice, decision: 'setting', opensOn, number }, at),
    ]);
  }

  @Put(':id/deliveries/:decision')
  @ApiOperation({
    summary:
      'Gửi quyết định, bản án phúc thẩm: whom the law names has the decision to try at least 10 days before the hearing, the judgment within 10 days; a postponement whoever was to be there (BLTTHS 262(2), 346(4))',
  })
  deliver(
    @Id() id: FileId,
    @Param() { decision }: Delivered,
    @Body() { occurredAt: at, recipients }: AppealDelivered,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('deliver', id, { officer, at, ifMatch }, (file, at) =>
      deliver(file, decision, recipients, at),
    );
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
      'Hoãn phiên tòa phúc thẩm: an open hearing is put off to a day that the decision names; served on the procuracy that had the file (BLTTHS 299(2), 352)',
  })
  postpone(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...postponement }: AppealPostponement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { opensOn, number } = postponement;
    const { notice, also } = this.served({ decision: 'appeal-postponement', opensOn, number }, officer, at);
    return this.appeals.act('postpone', id, { officer, at, ifMatch, also }, (file, at) => [
      ...postpone(file, { ...postponement, delivery: uuid() }, at),
      ...sent(file, { notice, decision: 'postponement', opensOn, number }, at),
    ]);
  }

  @Post(':id/appeal-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút kháng cáo, kháng nghị: record it, and tell the procuracy that had the file; once nothing is left the appeal is dismissed (BLTTHS 342, 348)',
  })
  recordWithdrawal(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, ...withdrawn }: Withdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { also } = this.served({ decision: 'appeal-withdrawal', number }, officer, at);
    return this.appeals.act('recordWithdrawal', id, { officer, at, ifMatch, also }, (file, at) =>
      recordWithdrawal(file, withdrawn, at),
    );
  }

  @Post(':id/appeal-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng cáo, kháng nghị: about whom it is now, and about what; the procuracy that had the file is told (BLTTHS 342(1), (2))',
  })
  recordChange(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, ...change }: Change,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { also } = this.served({ decision: 'appeal-change', number }, officer, at);
    return this.appeals.act('recordChange', id, { officer, at, ifMatch, also }, (file, at) =>
      recordChange(file, change, at),
    );
  }

  @Put(':id/decision')
  @ApiOperation({
    summary:
      'Judge or dismiss the appeal, for all or each defendant; the court of first instance and the procuracy that had the file are told (BLTTHS 262(2), 345, 346(2)(a), 355)',
  })
  decide(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand, ...decision }: AppealDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { number } = decision;
    const { notice, also: served } = this.served({ decision: 'appeal-judgment', number }, officer, at);
    const also = async (tx: EntityManager, file: Appeal, { file: before }: Before<Appeal>) => {
      const guilty = leftGuilty(before, decision);
      const known = await this.persons.readKept(tx, officer, guilty, `judgment on appeal ${notice}`);
      assertGuiltyOfAge(guilty, known, acting.at);
      const measures = measuresBack(before, decision, acting.at);
      const detained = detainedBack(before, decision, acting.at);
      const coercions = coercionsBack(before, decision);
      const searched = searchesBack(before, decision);
      const held = {
        ...(detained.length > 0 && { detained }),
        ...(measures.length > 0 && { measures }),
        ...(coercions.length > 0 && { coercions }),
        ...(searched.length > 0 && { searched }),
      };
      const goesOn = file.defendants.some(({ id }) => !isFinal(outcomeFor(decision, id)));
      const going = goesOn && before.participants.length > 0 && { participants: namedParticipants(before) };
      const records = going ? recordsOf(takingPart(before)) : [];
      const persons = await this.persons.readNamed(tx, officer, records, `exchange ${file.handover}`);
      const heard = before.defendants.map(({ id }) => id);
      const answer = { ...decision, heard, decidedAt: acting.at, ...held, ...going, ...itemListOf(before) };
      const items = await this.persons.readItems(tx, officer, before, `exchange ${file.handover}`);
      const dossier = { text: demand, persons, ...items };
      await this.exchanges.complete(tx, appealHandover, file.handover, answer, acting, dossier);
      await served(tx, file);
    };
    return this.appeals.act('decide', id, { officer, at, ifMatch, also }, (file, at) => [
      ...decide(file, decision, at, this.desk.days.settings),
      ...sent(file, { notice, decision: 'judgment', number }, at),
    ]);
  }

  @Post(':id/judgment-rectifications')
  @ApiOperation({
    summary:
      'Sửa chữa, bổ sung bản án: a clear slip of spelling, figures or reckoning is put right in writing, to nobody’s disadvantage; whoever has the judgment is given it again so, at once (BLTTHS 261)',
  })
  rectify(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number }: Rectification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served({ decision: 'appeal-judgment-rectification', number }, officer, at);
    return this.appeals.act('rectifyJudgment', id, { officer, at, ifMatch, also }, (file, at) =>
      rectifyJudgment(file, { ground, number, notice }, at),
    );
  }

  /** Serves a decision, or what becomes of an appeal, on the procuracy that has had the file by an exchange. */
  private served(said: ToldBeside, officer: Officer, at: Moment | undefined) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Appeal): Promise<void> =>
      tellBeside(this.exchanges, tx, file, said, acting, notice);
    return { notice, also };
  }
}
