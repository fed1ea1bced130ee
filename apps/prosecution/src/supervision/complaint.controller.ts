import { Complainant, ComplaintSubject, Signer, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { complaintRoutes } from '../complaint-routes';
import { recordComplaint, supervisionComplaints } from './complaint';
import { Supervisions } from './supervisions';

class Complaint extends createZodDto(
  actShape
    .extend({
      notice: z
        .uuid()
        .describe(
          'The notice by which the decision was served here, or was told from here, or the request on which it was made',
        ),
      by: Complainant,
      subject: ComplaintSubject.default('body-head').describe('By which it goes how soon it is decided'),
      signedBy: Signer.optional().describe(
        'Who has signed what is complained of, where that was not entered: what a deputy of the body has goes to the head of that first, what the head of the procuracy has to the one above (BLTTHS 475(1), 476(1))',
      ),
      answer: z
        .string()
        .trim()
        .min(1)
        .max(60)
        .optional()
        .describe('The number of the decision of the head of the body about the complaint there'),
      verified: z
        .boolean()
        .default(false)
        .describe('It needs to be verified: 3 days for one about a detention (BLTTHS 474)'),
      text: prose.describe('Who complains, and of what; sealed'),
    })
    .refine(({ subject, signedBy }) => subject !== 'procuracy' || signedBy, { path: ['signedBy'] })
    .refine(({ subject, answer }) => (subject === 'body-answer') === (answer !== undefined), { path: ['answer'] }),
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
    @Body() { occurredAt: at, verified, text, ...said }: Complaint,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const complaint = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.files.act('recordComplaint', id, { officer, at, ifMatch, tx }, (file, at, _, history) =>
        recordComplaint(file, { complaint, ...said, text: sealed, ...(verified && { verified }) }, at, history),
      );
    });
  }
}
