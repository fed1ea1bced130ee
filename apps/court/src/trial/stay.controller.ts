import { withItems } from '@la-chan/procedure';
import type { FileId } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, StayReview } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { recordArrest, recordWanted } from './arrest';
import { CourtPost } from './court-post';
import { crimeDays } from './limitation';
import { satBefore } from './panel';
import { endTreatment, keepMeasures } from './stay-decision';
import {
  demandSearch,
  docketApart,
  resume,
  resumeDefendant,
  review,
  reviewDefendant,
  suspend,
  suspendDefendant,
  terminate,
  terminateCrimes,
  terminateDefendant,
  tryApart,
} from './stay';
import type { Trial } from './trial';
import {
  Apart,
  Arrest,
  CrimesTermination,
  Decision,
  Resumption,
  SearchDemand,
  Stay,
  Termination,
  TreatmentEnd,
  Wanted,
} from './trial.requests';
import { Trials } from './trials';

/** A trial is suspended, goes on or ends without a judgment, for all defendants or for one. */
@ApiTags('trials')
@Controller('trials')
export class StayController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly desk: Desk,
  ) {}

  @Put(':id/suspension')
  @ApiOperation({
    summary:
      'Tạm đình chỉ vụ án: by the presiding judge, at the hearing by the panel (BLTTHS 281, 290(1); TTLT 01/2020 10(1)); served on the procuracy',
  })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...suspension }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'trial-suspension' } as const;
    const { notice, also } = this.post.serving(said, suspension.number, this.desk.acting(officer, at));
    return this.trials.act('suspend', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, decision: notice, delivery: uuid() };
      return suspend(file, { ...suspension, ...told }, deadlines(), at);
    });
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at a suspended trial again each month, half-year and year (TTLT 01/2020 14(2))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('review', id, { officer, at, ifMatch }, (file, at) => review(file, looked, at));
  }

  @Put(':id/resumption')
  @ApiOperation({
    summary:
      'Phục hồi vụ án; the limit is counted anew (BLTTHS 277(2), 283); not once nobody may be held liable any more (BLHS 27; TTLT 01/2020 11(2)); served on the procuracy',
  })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, ground }: Resumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'trial-resumption', ground } as const;
    const { notice, also } = this.post.serving(said, number, this.desk.acting(officer, at));
    return this.trials.act('resume', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      resume(file, { number, ground, notice: file.sender && notice, delivery: uuid() }, deadlines(), at),
    );
  }

  @Put(':id/termination')
  @ApiOperation({
    summary:
      'Đình chỉ vụ án (BLTTHS 282); on most grounds what is suspended is resumed first (TTLT 01/2020 11); served on the procuracy, which learns of the end once it is in force',
  })
  terminate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { notice, also: serve } = this.post.serving({ decision: 'trial-termination' }, number, acting);
    const also = async (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) => {
      await serve(tx, file);
      await this.post.motionsOver(tx, before, number, acting);
    };
    return this.trials.act('terminate', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, decision: notice, delivery: uuid() };
      return terminate(file, { ground, number, ...told }, at, deadlines());
    });
  }

  @Put(':id/defendants/:defendant/search-demand')
  @ApiOperation({
    summary:
      'Yêu cầu truy nã: have the body that investigated search for a defendant, before the matter is suspended; on paper where it takes no part (BLTTHS 281(1)(b))',
  })
  demandSearch(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, ground }: SearchDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { demand, also } = this.post.demanding({ defendant, number, ground }, this.desk.acting(officer, at));
    return this.trials.act('demandSearch', id, { officer, at, ifMatch, also }, (file, at) =>
      demandSearch(file, demand(file), at),
    );
  }

  @Put(':id/defendants/:defendant/wanted-notice')
  @ApiOperation({
    summary:
      'Cơ quan điều tra đã ra quyết định truy nã: as it has told on paper; over the platform it comes by itself. The limitation period of who evades on purpose stands still from then (BLTTHS 231(1), 281(1)(b); BLHS 27(3))',
  })
  recordWanted(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ground }: Wanted,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordWanted', id, { officer, at, ifMatch }, (file, at) =>
      recordWanted(file, { defendant, ground, notice: null }, at),
    );
  }

  @Put(':id/defendants/:defendant/arrest')
  @ApiOperation({
    summary:
      'Bắt được người bị truy nã, hoặc ra đầu thú: as known on paper, of which the body that searches is told; over the platform it comes by itself. The limitation period runs anew (TTLT 01/2020 10(8); BLHS 27(3))',
  })
  recordArrest(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, how }: Arrest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) => this.post.found(tx, file, { defendant, how }, acting);
    return this.trials.act('recordArrest', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      recordArrest(file, { defendant, how, notice: null }, deadlines(), at),
    );
  }

  @Post(':id/defendants/:defendant/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at one defendant who alone is suspended again (TTLT 01/2020 14(2))',
  })
  reviewDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('reviewDefendant', id, { officer, at, ifMatch }, (file, at) =>
      reviewDefendant(file, { defendant, ...looked }, at),
    );
  }

  @Put(':id/treatment-end')
  @ApiOperation({
    summary: 'Đình chỉ biện pháp bắt buộc chữa bệnh: whether the matter goes on is to be decided (BLTTHS 283(1), 454)',
  })
  endTreatment(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, defendant: accused }: TreatmentEnd,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('endTreatment', id, { officer, at, ifMatch }, (file, at) =>
      endTreatment(file, { number, accused }, at),
    );
  }

  @Put(':id/defendants/:defendant/measures-kept')
  @ApiOperation({
    summary:
      'Tiếp tục áp dụng biện pháp ngăn chặn: that was considered as the matter is suspended, of all or of this one (TTLT 01/2020 10(3))',
  })
  keepMeasures(
    @Id() id: FileId,
    @Id('defendant') accused: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('keepMeasures', id, { officer, at, ifMatch }, (file, at) =>
      keepMeasures(file, { accused, number }, at),
    );
  }

  @Put(':id/defendants/:defendant/suspension')
  @ApiOperation({
    summary:
      'Suspend for one defendant, at the hearing by the panel; served on the procuracy (BLTTHS 281(2), 286(3), 290(1); TTLT 01/2020 10(1))',
  })
  suspendDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ...suspension }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'defendant-suspension', defendant } as const;
    const { notice, also } = this.post.serving(said, suspension.number, this.desk.acting(officer, at));
    return this.trials.act('suspendDefendant', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, decision: notice, delivery: uuid() };
      return suspendDefendant(file, { defendant, ...suspension, ...told }, deadlines(), at);
    });
  }

  @Put(':id/defendants/:defendant/resumption')
  @ApiOperation({ summary: 'Resume for one defendant; served on the procuracy (BLTTHS 283(2), 286(3))' })
  resumeDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, ground }: Resumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.post.serving(
      { decision: 'defendant-resumption', defendant, ground },
      number,
      this.desk.acting(officer, at),
    );
    return this.trials.act('resumeDefendant', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, delivery: uuid() };
      return resumeDefendant(file, { defendant, number, ground, ...told }, deadlines(), at);
    });
  }

  @Put(':id/defendants/:defendant/termination')
  @ApiOperation({ summary: 'Terminate for one defendant; served on the procuracy (BLTTHS 282(1), 286(3))' })
  terminateDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ...decision }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'defendant-termination', defendant } as const;
    const { notice, also } = this.post.serving(said, decision.number, this.desk.acting(officer, at));
    return this.trials.act('terminateDefendant', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, decision: notice, delivery: uuid() };
      return terminateDefendant(file, { defendant, ...decision, ...told }, at, deadlines());
    });
  }

  @Put(':id/defendants/:defendant/crime-termination')
  @ApiOperation({
    summary:
      'Đình chỉ đối với tội mà Viện kiểm sát đã rút quyết định truy tố: the defendant is tried for the others; served on the procuracy (BLTTHS 282(1)(b), 285, 286(3))',
  })
  terminateCrimes(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, crimes }: CrimesTermination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>): Promise<void> => {
      const ended = (one: Trial) => one.defendants.find(({ id }) => id === defendant)?.endedFor ?? [];
      const said = {
        decision: 'crimes-termination' as const,
        defendant,
        crimes: ended(file).slice(ended(before).length),
      };
      return this.post.serve(tx, file, { notice, number }, said, acting);
    };
    return this.trials.act('terminateCrimes', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      terminateCrimes(
        file,
        { defendant, crimes, number, notice: file.sender && notice, delivery: uuid() },
        at,
        crimeDays(history),
      ),
    );
  }

  @Post(':id/separate-trials')
  @ApiOperation({
    summary:
      'Try those apart whose matter was suspended or terminated, in a trial of their own, which is the answer; served on the procuracy (BLTTHS 283(2), 286(3))',
  })
  async tryApart(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, defendants, items }: Apart,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Trial> {
    const into = uuid();
    const { notice, also: serve } = this.post.serving(
      { decision: 'separate-trial', defendants },
      number,
      this.desk.acting(officer, at),
    );
    const also = async (tx: EntityManager, file: Trial, { file: from, history }: Before<Trial>): Promise<void> => {
      const { settings } = this.desk.days;
      await serve(tx, file);
      await this.trials.open(
        'docketApart',
        officer,
        at,
        (fileId, number, at) =>
          docketApart(fileId, number, withItems(from, items, 'BLTTHS 283(2)'), defendants, at, crimeDays(history), {
            settings,
            sat: satBefore(history),
          }),
        { unit: file.unit, id: into, tx },
      );
    };
    await this.trials.act('tryApart', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const told = { notice: file.sender && notice, delivery: uuid() };
      return tryApart(file, { into, defendants, number, ...(items && { items }), ...told }, deadlines(), at);
    });
    return this.trials.get(officer, into);
  }
}
