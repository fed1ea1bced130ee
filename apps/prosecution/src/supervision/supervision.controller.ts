import { Conductor, ProsecutorReplacementGround, UnitCode, type FileId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  Id,
  IfMatch,
  type Officer,
  OfficerId,
  PageParams,
  PeriodicReview,
  readingRoutes,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { assignConductor } from './conductor';
import { assignProsecutor, type Supervision } from './supervision';
import { isOfErrand } from './served';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';
import { reviewSuspension } from './periodic-review';

const filters = {
  unit: UnitCode.optional(),
  agency: z.string().max(40).optional(),
  number: z.string().max(40).optional(),
};

class Prosecutor extends createZodDto(actShape.extend({ prosecutor: OfficerId })) {}
class ConductorAssignment extends createZodDto(
  actShape
    .extend({
      conductor: Conductor,
      officer: OfficerId.describe('Who conducts the proceedings from now on'),
      ground: ProsecutorReplacementGround.optional().describe('Why the one before had to withdraw, where that is so'),
    })
    // TTLT 04/2018 4(4)
    .refine(({ conductor, ground }) => conductor !== 'deputy-assigned-above' || ground, { path: ['ground'] }),
) {}
class SupervisionQuery extends createZodDto(PageParams.extend(filters)) {}

@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionController extends readingRoutes(Supervisions, SupervisionQuery) {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly directory: Directory,
  ) {
    super();
  }

  @Put(':id/prosecutor')
  @ApiOperation({
    summary:
      'Phân công Kiểm sát viên: 3 working days from the assignment, 3 days from an initiation; the body is told at once (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, prosecutor }: Prosecutor,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const tell = this.post.tell({ decision: 'prosecutor-assigned', prosecutor }, officer, at);
    // A duty desk tells of a reception alone, an errand is of another's report: whoever investigates is told who supervises that.
    const also = async (tx: EntityManager, file: Supervision): Promise<void> => {
      if (this.directory.runs(file.agency, 'investigation') && !isOfErrand(file)) await tell(tx, file);
    };
    return this.supervisions.act('assignProsecutor', id, { officer, at, ifMatch, also }, (file, at) =>
      assignProsecutor(file, prosecutor, at),
    );
  }

  @Put(':id/conductor')
  @ApiOperation({
    summary:
      'Viện trưởng trực tiếp tiến hành tố tụng, phân công Phó Viện trưởng hoặc được Viện kiểm sát cấp trên phân công: of a report or a case; the body is told (TTLT 01/2017 10(2); TTLT 04/2018 4(4), (5), (7), (8))',
  })
  assignConductor(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, ...assigned }: ConductorAssignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.post.tell({ decision: 'conductor-assigned', conductor: assigned.conductor }, officer, at);
    return this.supervisions.act('assignConductor', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      assignConductor(file, { ...assigned, ...(ground && { ground }) }, history, at),
    );
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Chủ trì rà soát định kỳ vụ án, vụ việc mà Cơ quan điều tra tạm đình chỉ: each month, half-year and year (TTLT 01/2020 5(4), 7, 14(2))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, period }: PeriodicReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('reviewSuspension', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      reviewSuspension(file, period, deadlines(), at),
    );
  }
}
