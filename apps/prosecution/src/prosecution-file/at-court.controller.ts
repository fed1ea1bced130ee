import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import type { Deadline, HistoryEntry } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  changeDecisionProtest,
  changeProtest,
  protest,
  protestDecision,
  replaceProsecutor,
  withdrawCrimes,
  withdrawProsecution,
  withdrawDecisionProtest,
  withdrawProtest,
} from './indictment';
import { crimeDays } from './limitation';
import type { ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import {
  CrimeWithdrawal,
  Decision,
  DecisionProtest,
  DecisionProtestWithdrawal,
  ProsecutorReplacement,
  Protest,
  ProtestChange,
  Withdrawal,
} from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { partProtestedOf, protestMeant } from './protested';
import { ProsecutionPost } from './prosecution-post';

/** What the procuracy decides while the court has the file: served on that. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AtCourtController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Post(':id/prosecution-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút quyết định truy tố, for all or some, before the hearing; served on the court (BLTTHS 285)',
  })
  withdrawProsecution(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, ground, number }: Withdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'prosecution-withdrawn', ground, accused } as const;
    return this.toCourt(
      'withdrawProsecution',
      id,
      { notice, number },
      said,
      { officer, at, ifMatch },
      (file, to, at, deadlines) => withdrawProsecution(file, { notice, to, accused, ground, number }, at, deadlines()),
    );
  }

  @Post(':id/crime-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút một phần quyết định truy tố: of some crimes of whoever is indicted for several, before the hearing; served on the court (BLTTHS 285)',
  })
  withdrawCrimes(
    @Id() id: FileId,
    @Body() { occurredAt: at, crimes, ground, number }: CrimeWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const accused = crimes.map((one) => one.accused);
    const said = { decision: 'crimes-withdrawn', ground, accused, crimes } as const;
    return this.toCourt(
      'withdrawCrimes',
      id,
      { notice, number },
      said,
      { officer, at, ifMatch },
      (file, to, at, _, history) =>
        withdrawCrimes(file, { notice, to, crimes, ground, number }, at, crimeDays(history)),
    );
  }

  @Post(':id/prosecutor-replacements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi Kiểm sát viên thực hành quyền công tố, kiểm sát xét xử tại phiên tòa, before it opens; served on the court (BLTTHS 52(2))',
  })
  replaceProsecutor(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, before, prosecutor }: ProsecutorReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'prosecutor-replacement' as const, before, prosecutor, accused: [] };
    return this.toCourt('replaceProsecutor', id, { notice, number }, said, { officer, at, ifMatch }, (file, to, at) =>
      replaceProsecutor(file, { notice, to, before, prosecutor, number }, at),
    );
  }

  @Post(':id/protests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng nghị: protest the judgment within 15 days, the whole or a part, with the ground and what is asked; served on the court (BLTTHS 336, 337)',
  })
  protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, number, reasons, ...why }: Protest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'protest' as const, accused, ...why };
    const told = { notice, number, reasons };
    const acting = { officer, at, ifMatch };
    return this.toCourt('protest', id, told, said, acting, (file, to, at, deadlines, _, now) =>
      protest(file, { notice, to, accused, number, ...why }, deadlines(), at, now),
    );
  }

  @Post(':id/protest-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng nghị: about whom it is now, about what, why and what is asked; served on the court, which tells the one above that has the file (BLTTHS 342(1), (2))',
  })
  changeProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, number, reasons, protest: of, ...why }: ProtestChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { history }: Before<ProsecutionFile>) => {
      const court = await this.post.court(tx, file);
      const { notice: _, ...was } = protestMeant(history, of);
      const said = { decision: 'protest-change' as const, accused, was, ...why };
      if (court) await this.post.notify(tx, file, court, { notice, number, reasons }, said, acting);
    };
    return this.files.act('changeProtest', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      changeProtest(file, { notice, of, accused, number, ...why }, { deadlines: deadlines(), history }, at),
    );
  }

  @Post(':id/protest-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút kháng nghị: withdraw the protest before the file has gone up; served on the court (BLTTHS 342)',
  })
  withdrawProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'protest-withdrawal' as const, accused: [] };
    return this.toCourt('withdrawProtest', id, { notice, number }, said, { officer, at, ifMatch }, (file, to, at) =>
      withdrawProtest(file, { notice, to, number }, at),
    );
  }

  @Post(':id/decision-protests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng nghị quyết định: protest a decision to suspend or terminate within 7 days, with the ground and what is asked; served on the court (BLTTHS 336, 337(2))',
  })
  protestDecision(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number, reasons, ...why }: DecisionProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const protest = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.whoServed(tx, notice);
      const file = await this.files.act('protestDecision', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        protestDecision(file, { notice, protest, to: court?.to ?? '', number, ...why }, deadlines(), at),
      );
      const said = { decision: 'decision-protest' as const, of: notice, ...why };
      const told = { notice: protest, number, reasons };
      if (court) await this.post.notify(tx, file, court, told, { ...said, accused: [] }, acting);
      return file;
    });
  }

  @Post(':id/decision-protest-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng nghị quyết định: about what of the decision it is now, why and what is asked, before that has gone up; served on the court (BLTTHS 342(1), (2))',
  })
  changeDecisionProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number, reasons, ...why }: DecisionProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const change = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { history }: Before<ProsecutionFile>) => {
      const court = await this.post.whoServed(tx, notice);
      const was = partProtestedOf(history, notice);
      const said = { decision: 'decision-protest-change' as const, of: notice, was, accused: [], ...why };
      if (court) await this.post.notify(tx, file, court, { notice: change, number, reasons }, said, acting);
    };
    return this.files.act('changeDecisionProtest', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      changeDecisionProtest(file, { notice, change, number, ...why }, { deadlines: deadlines(), history }, at),
    );
  }

  @Post(':id/decision-protest-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút kháng nghị quyết định: withdraw the protest of a decision before that has gone up; served on the court (BLTTHS 342)',
  })
  withdrawDecisionProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number }: DecisionProtestWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const withdrawal = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.whoServed(tx, notice);
      const file = await this.files.act('withdrawDecisionProtest', id, { officer, at, ifMatch, tx }, (file, at) =>
        withdrawDecisionProtest(file, { notice, withdrawal, to: court?.to ?? '', number }, at),
      );
      const said = { decision: 'protest-withdrawal', of: notice, accused: [] } as const;
      if (court)
        await this.post.notify(tx, file, court, { notice: withdrawal, number }, { ...said, accused: [] }, acting);
      return file;
    });
  }

  /** Decides, and serves it on the court that has the file. */
  private toCourt(
    act: 'withdrawProsecution' | 'withdrawCrimes' | 'replaceProsecutor' | 'protest' | 'withdrawProtest',
    id: FileId,
    told: Parameters<ProsecutionPost['notify']>[3],
    said: Parameters<ProsecutionPost['notify']>[4],
    { officer, at, ifMatch }: { officer: Officer; at: Moment | undefined; ifMatch: number },
    decide: (
      file: ProsecutionFile,
      to: AgencyId,
      at: Moment,
      deadlines: () => readonly Deadline[],
      history: readonly HistoryEntry[],
      now: ProsecutionFile,
    ) => ProsecutionEvent[],
  ): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.get(officer, id);
      const court = await this.post.court(tx, before);
      const file = await this.files.act(act, id, { officer, at, ifMatch, tx }, (file, at, deadlines, history) =>
        decide(file, court?.to ?? '', at, deadlines, history, before),
      );
      if (court) await this.post.notify(tx, file, court, told, said, this.desk.acting(officer, at));
      return file;
    });
  }
}
