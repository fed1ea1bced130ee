import { Complainant, ComplainedDecision, Signer, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { complaintRoutes } from '../complaint-routes';
import { recordComplaint, resolutionComplaints } from './complaint';
import { Resolutions } from './resolutions';

class ResolutionComplaint extends createZodDto(
  actShape.extend({
    of: ComplainedDecision.extract(['initiation', 'non-initiation', 'suspension']),
    signedBy: Signer.describe('What the head has signed goes to the procuracy above (BLTTHS 476(1))'),
    by: Complainant,
    text: prose.describe('Who complains, and of what; sealed'),
  }),
) {}

/** Complaints against what the procuracy has decided itself on a report. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionComplaintController extends complaintRoutes(Resolutions, resolutionComplaints) {
  @Post(':id/complaints')
  @ApiOperation({
    summary:
      'Khiếu nại quyết định không khởi tố, quyết định khác của Viện kiểm sát về nguồn tin (BLTTHS 158(2), 476(1); TTLT 01/2017 15(2))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, text, ...complaint }: ResolutionComplaint,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.files.act('recordComplaint', id, { officer, at, ifMatch, tx }, (file, at, _, history) =>
        recordComplaint(file, { complaint: uuid(), text: sealed, ...complaint }, at, history),
      );
    });
  }
}
