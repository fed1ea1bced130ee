import { Complainant, type FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { decideComplaint, recordComplaint } from './complaint';
import { Supervisions } from './supervisions';

class Complaint extends createZodDto(
  actShape.extend({
    notice: z.uuid().describe('The notice by which the decision was served here'),
    by: Complainant,
    text: prose.describe('Who complains, and of what; sealed'),
  }),
) {}
class ComplaintDecision extends createZodDto(
  actShape.extend({ number: z.string().trim().min(1).max(60), decision: z.enum(['upheld', 'rejected']) }),
) {}

/** Complaints against decisions that were served on the procuracy. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ComplaintController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/complaints')
  @ApiOperation({
    summary: 'Khiếu nại quyết định không khởi tố hoặc quyết định khác (BLTTHS 158(2); TTLT 01/2017 15(2))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, by, text }: Complaint,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const complaint = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.supervisions.act('recordComplaint', id, { officer, at, ifMatch, tx }, (file, at) =>
        recordComplaint(file, { complaint, notice, by, text: sealed }, at),
      );
    });
  }

  @Post(':id/complaints/:complaint/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read a sealed complaint; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { complaints } = await this.supervisions.get(officer, id);
    const found = complaints.find((one) => one.complaint === complaint);
    if (!found) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      text: await this.persons.readText(tx, officer, found.text, purpose),
    }));
  }

  @Put(':id/complaints/:complaint/decision')
  @ApiOperation({
    summary: 'Giải quyết khiếu nại; one that is upheld is carried out by a cancellation (BLTTHS 158(2))',
  })
  decide(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { occurredAt: at, number, decision }: ComplaintDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('decideComplaint', id, { officer, at, ifMatch }, (file, at) =>
      decideComplaint(file, { complaint, number, upheld: decision === 'upheld' }, at),
    );
  }
}
