import { Complainant, ComplaintSubject, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { complaintRoutes } from '../complaint-routes';
import { supervisionComplaints } from './complaint';
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
/** Complaints against decisions that were served on the procuracy, or that it has made itself. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ComplaintController extends complaintRoutes(Supervisions, supervisionComplaints) {
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
      return this.files.act('recordComplaint', id, { officer, at, ifMatch, tx }, (file, at) =>
        supervisionComplaints.recordComplaint(
          file,
          { complaint, notice, by, subject, text: sealed, ...(verified && { verified }) },
          at,
        ),
      );
    });
  }
}
