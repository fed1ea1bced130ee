import { AgencyId, type FileId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { otherProcuracy } from '../other-procuracy';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { assignTrial } from './trial-assignment';

class TrialAssignment extends createZodDto(
  decisionShape.extend({
    procuracy: z.string().trim().min(1).max(200).describe('The procuracy beside the court that tries the case'),
    to: AgencyId.optional().describe('The same as an agency of the platform, where it is one'),
  }),
) {}

/** Who exercises prosecution at the trial, where that is not this procuracy. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class TrialAssignmentController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/trial-assignment')
  @ApiOperation({
    summary:
      'Phân công Viện kiểm sát cấp dưới thực hành quyền công tố và kiểm sát xét xử: at once after the decision to prosecute; served where it is of the platform (BLTTHS 239(1))',
  })
  async assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, procuracy, to: chosen }: TrialAssignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.files.get(officer, id);
    const to = chosen ? otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen) : null;
    const notice = to && uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: ProsecutionFile) =>
      this.post.below(tx, file, { notice, decision: 'trial-assigned', number }, acting);
    return this.files.act('assignTrial', id, { officer, at, ifMatch, also }, (file, at) =>
      assignTrial(file, { notice, to, procuracy, number }, at),
    );
  }
}
