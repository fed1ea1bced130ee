import { Complainant, ComplaintSubject, type FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  PlainAct,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { decideComplaint, recordComplaint, tellComplainant, withdrawComplaint } from './complaint';
import { Supervisions } from './supervisions';

class Complaint extends createZodDto(
  actShape.extend({
    notice: z
      .uuid()
      .describe(
        'The notice by which the decision was served here, or was told from here, or the request on which it was made',
      ),
    by: Complainant,
    subject: ComplaintSubject.default('body-head').describe('By which it goes how soon it is decided'),
    verified: z
      .boolean()
      .default(false)
      .describe('It needs to be verified: 3 days for one about a detention (BLTTHS 474)'),
    text: prose.describe('Who complains, and of what; sealed'),
  }),
) {}
class ComplaintDecision extends createZodDto(
  actShape.extend({ number: z.string().trim().min(1).max(60), decision: z.enum(['upheld', 'rejected']) }),
) {}

/** Complaints against decisions that were served on the procuracy, or that it has made itself. */
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
    summary:
      'Khiếu nại quyết định không khởi tố, quyết định khác của Cơ quan điều tra hoặc của Viện kiểm sát này (BLTTHS 158(2), 474, 475(1), 476(1); TTLT 01/2017 15(2))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, by, subject, verified, text }: Complaint,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const complaint = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.supervisions.act('recordComplaint', id, { officer, at, ifMatch, tx }, (file, at) =>
        recordComplaint(file, { complaint, notice, by, subject, text: sealed, ...(verified && { verified }) }, at),
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
    summary:
      'Giải quyết khiếu nại; one that is upheld is carried out by a cancellation (BLTTHS 158(2), 474, 475(1), 476(1); TTLT 01/2017 15)',
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
  @Delete(':id/complaints/:complaint')
  @ApiOperation({ summary: 'Rút khiếu nại: whoever complained takes it back before it is decided (BLTTHS 472(1))' })
  withdraw(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('withdrawComplaint', id, { officer, ifMatch }, (file, at) =>
      withdrawComplaint(file, complaint, at),
    );
  }

  @Put(':id/complaints/:complaint/notice')
  @ApiOperation({ summary: 'Gửi quyết định giải quyết khiếu nại cho người khiếu nại (BLTTHS 472(1))' })
  tell(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('tellComplainant', id, { officer, at, ifMatch }, (file, at) =>
      tellComplainant(file, complaint, at),
    );
  }
}
