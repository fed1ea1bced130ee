import { AgencyId, trialAssignment, type FileId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import {
  Actor,
  bodyName,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { otherProcuracy } from '../other-procuracy';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { assignTrial } from './trial-assignment';

class TrialAssignment extends createZodDto(
  decisionShape.extend({
    procuracy: bodyName.describe('The procuracy beside the court that tries the case'),
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
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post(':id/trial-assignment/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Đọc bản cáo trạng của Viện kiểm sát cấp trên, which has assigned the trial to this procuracy; the reading is logged with its purpose (BLTTHS 239(1))',
  })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { assignedBy } = await this.files.get(officer, id);
    if (!assignedBy) throw new Refused('not-found');
    return this.readings.latest(officer, trialAssignment, assignedBy.notice, purpose);
  }

  @Put(':id/trial-assignment')
  @ApiOperation({
    summary:
      'Phân công Viện kiểm sát cấp dưới thực hành quyền công tố và kiểm sát xét xử: at once after the decision to prosecute; served where it is of the platform, which has a file of its own once the court has this one, and acts at the trial (BLTTHS 239(1))',
  })
  async assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, procuracy, to: chosen }: TrialAssignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.files.get(officer, id);
    const to = chosen ? otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen) : null;
    const [notice, there] = to ? [uuid(), uuid()] : [null, undefined];
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile) => {
      await this.post.below(tx, file, { notice, decision: 'trial-assigned', number }, acting);
      if (file.status === 'handed-over') await this.post.handTrial(tx, file, acting);
    };
    return this.files.act('assignTrial', id, { officer, at, ifMatch, also }, (file, at) =>
      assignTrial(file, { notice, to, procuracy, number, file: there }, at),
    );
  }
}
