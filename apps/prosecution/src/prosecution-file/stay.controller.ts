import type { FileId, Moment, ResumptionGround } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, StayReview } from '@la-chan/platform';
import { withItems } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { recordArrest, recordWanted } from './arrest';
import type { ProsecutionFile } from './prosecution-file';
import {
  AccusedResumption,
  Arrest,
  complexAs,
  Decision,
  FileResumption,
  FileStay,
  FileTermination,
  Stay,
  Termination,
  TreatmentEnd,
  TrialReview,
  Wanted,
} from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { endTreatment, keepMeasures } from './stay-decision';
import { WaitingCourts } from './waiting-courts';
import {
  demandSearch,
  resume,
  resumeAccused,
  resumedApart,
  review,
  reviewAccused,
  suspend,
  suspendAccused,
  terminate,
  terminateAccused,
} from './stay';
import { reviewTrial } from './trial-review';

/** A file is suspended, goes on or is terminated, for all accused or for one. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class StayController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly courts: WaitingCourts,
    private readonly desk: Desk,
  ) {}

  @Put(':id/suspension')
  @ApiOperation({ summary: 'Tạm đình chỉ vụ án (BLTTHS 247); served on the investigation' })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, complex, complexity, ...suspension }: FileStay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served({ decision: 'file-suspension' }, suspension.number, officer, at);
    const decided = { ...suspension, ...complexAs({ complex, complexity }) };
    return this.files.act('suspend', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspend(file, { ...decided, notice: file.sender && notice }, deadlines(), at),
    );
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at a suspended file again each month, half-year and year (TTLT 01/2020 14(2))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('review', id, { officer, at, ifMatch }, (file, at) => review(file, looked, at));
  }

  @Put(':id/resumption')
  @ApiOperation({
    summary:
      'Phục hồi vụ án, for everybody or for some of them; the limit is counted anew (BLTTHS 249); not once nobody may be held liable any more (BLHS 27; TTLT 01/2020 9(2)); served on the investigation',
  })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, requested, accused, ground }: FileResumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const decision = accused ? 'accused-resumption' : 'file-resumption';
    const { notice, also } = this.served({ decision, ground }, number, officer, at, ...(accused ?? []));
    const asked = { ground, ...(requested && { requested }), ...(accused && { accused }) };
    return this.files.act('resume', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      resume(file, { number, ...asked, notice: file.sender && notice }, deadlines(), at),
    );
  }

  @Put(':id/termination')
  @ApiOperation({
    summary:
      'Đình chỉ vụ án (BLTTHS 248); what is suspended only as time-barred, else it is resumed first (TTLT 01/2020 9); the investigation is told, and within 3 days the court that had returned the file (BLTTHS 280(3))',
  })
  terminate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number, complex, complexity }: FileTermination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const { told, tellThem } = await this.courts.terminating(tx, id, number, officer, at);
      const also = async (tx: EntityManager, file: ProsecutionFile) => {
        await this.post.ended(tx, file, { outcome: 'terminated', by: officer.agency, number }, acting);
        await tellThem(tx, file);
      };
      return this.files.act('terminate', id, { officer, at, ifMatch, tx, also }, (file, at, deadlines) =>
        terminate(file, { ground, number, ...complexAs({ complex, complexity }) }, at, told, deadlines()),
      );
    });
  }

  @Put(':id/accused/:accused/search-demand')
  @ApiOperation({
    summary:
      'Yêu cầu truy nã: have the investigating body search for who has absconded, before the matter is suspended (BLTTHS 247(1)(b))',
  })
  demandSearch(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served({ decision: 'search-demand' }, number, officer, at, accused);
    return this.files.act('demandSearch', id, { officer, at, ifMatch, also }, (file, at) =>
      demandSearch(file, { accused, number, notice: file.sender && notice, ground: 'absconded' }, at),
    );
  }

  @Put(':id/accused/:accused/wanted-notice')
  @ApiOperation({
    summary:
      'Cơ quan điều tra đã ra quyết định truy nã: as it has told on paper; over the platform it comes by itself. The limitation period of who evades on purpose stands still from then (BLTTHS 231(1), 247(1)(b); BLHS 27(3))',
  })
  recordWanted(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ground }: Wanted,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('recordWanted', id, { officer, at, ifMatch }, (file, at) =>
      recordWanted(file, { accused, ground, notice: null }, at),
    );
  }

  @Put(':id/accused/:accused/arrest')
  @ApiOperation({
    summary:
      'Bắt được bị can bị truy nã, hoặc ra đầu thú: as known on paper, of which the body that searches is told; over the platform it comes by itself. The limitation period of who has evaded runs anew (TTLT 01/2020 8(8); BLHS 27(3))',
  })
  recordArrest(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, how }: Arrest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: ProsecutionFile) => this.post.found(tx, file, accused, how, acting);
    return this.files.act('recordArrest', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      recordArrest(file, { accused, how, notice: null }, deadlines(), at),
    );
  }

  @Post(':id/accused/:accused/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rà soát định kỳ: look at one accused who alone is suspended again (TTLT 01/2020 14(2))',
  })
  reviewAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('reviewAccused', id, { officer, at, ifMatch }, (file, at) =>
      reviewAccused(file, { accused, ...looked }, at),
    );
  }

  @Post(':id/trial-reviews')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Chủ trì rà soát định kỳ vụ án mà Tòa án tạm đình chỉ: each month, half-year and year, with the court; of one defendant who alone is suspended too (TTLT 01/2020 14(2))',
  })
  reviewTrial(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, period }: TrialReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('reviewTrial', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      reviewTrial(file, { period, ...(accused && { accused }) }, deadlines(), at),
    );
  }

  @Put(':id/treatment-end')
  @ApiOperation({
    summary: 'Đình chỉ biện pháp bắt buộc chữa bệnh: whether the matter goes on is to be decided (BLTTHS 249(1), 454)',
  })
  endTreatment(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...end }: TreatmentEnd,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('endTreatment', id, { officer, at, ifMatch }, (file, at) => endTreatment(file, end, at));
  }

  @Put(':id/accused/:accused/measures-kept')
  @ApiOperation({
    summary:
      'Tiếp tục áp dụng biện pháp ngăn chặn: that was considered as the matter is suspended, of all or of this one (TTLT 01/2020 8(3))',
  })
  keepMeasures(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('keepMeasures', id, { officer, at, ifMatch }, (file, at) =>
      keepMeasures(file, { accused, number }, at),
    );
  }

  @Put(':id/accused/:accused/suspension')
  @ApiOperation({ summary: 'Suspend for one accused (BLTTHS 247(2))' })
  suspendAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...suspension }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served({ decision: 'accused-suspension' }, suspension.number, officer, at, accused);
    return this.files.act('suspendAccused', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspendAccused(file, { accused, ...suspension, notice: file.sender && notice }, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/resumption')
  @ApiOperation({
    summary:
      'Resume for one accused, as long as this one may be held liable; once the others are before a court, in a file of their own, which is the answer (BLTTHS 249(1); BLHS 27)',
  })
  resumeAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, requested, ground, items }: AccusedResumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<ProsecutionFile> {
    const into = uuid();
    const said = { decision: 'accused-resumption', ground } as const;
    const { notice, also } = this.served(said, number, officer, at, accused);
    const decided = ({ sender }: ProsecutionFile) => {
      return { accused, number, ground, ...(requested && { requested }), notice: sender && notice };
    };
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.files.act('resumeAccused', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        resumeAccused(file, { into, items, ...decided(file) }, deadlines(), at),
      );
      // Registered late, the resumption of this one may have come before the suspension or the end of all.
      if (!file.accused.some((one) => one.id === accused && one.state === 'split-off')) {
        await also(tx, file);
        return file;
      }
      const { unit } = file;
      const days = await this.files.crimeDays(tx, id);
      return this.files.open(
        'goOnApart',
        officer,
        at,
        (fileId, number, at) =>
          resumedApart(fileId, number, withItems(file, items, 'BLTTHS 249(1)'), decided(file), at, days),
        { unit, id: into, tx, also },
      );
    });
  }

  @Put(':id/accused/:accused/termination')
  @ApiOperation({
    summary:
      'Terminate for one accused (BLTTHS 248(2)); a court that had returned the file is told within 3 days (BLTTHS 280(3))',
  })
  terminateAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...decision }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { number } = decision;
    const { notice, also: served } = this.served({ decision: 'accused-termination' }, number, officer, at, accused);
    return this.desk.database.tx(officer, async (tx) => {
      const { told, tellThem } = await this.courts.terminating(tx, id, number, officer, at, [accused]);
      const also = async (tx: EntityManager, file: ProsecutionFile) => {
        await served(tx, file);
        await tellThem(tx, file);
      };
      return this.files.act('terminateAccused', id, { officer, at, ifMatch, tx, also }, (file, at, deadlines) =>
        terminateAccused(file, { accused, ...decision, notice: file.sender && notice }, at, told, deadlines()),
      );
    });
  }

  /** Serves a decision on the body that investigated, in the act's own transaction. */
  private served(
    said:
      | { decision: 'file-suspension' | 'accused-suspension' | 'accused-termination' | 'search-demand' }
      | { decision: 'file-resumption' | 'accused-resumption'; ground: ResumptionGround | undefined },
    number: string,
    officer: Officer,
    at: Moment | undefined,
    ...accused: FileId[]
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> => {
      const about = accused.length > 0 ? accused : file.accused.map(({ id }) => id);
      return this.post.serve(tx, file, { notice, number }, { ...said, accused: about }, acting);
    };
    return { notice, also };
  }
}
