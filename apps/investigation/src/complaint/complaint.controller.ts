import { Complainant, ComplainedDecision, Signer, type FileId } from '@la-chan/contracts';
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
  type Store,
} from '@la-chan/platform';
import type { Complained, Complaining, ComplaintAct, FileRow } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Case } from '../case/case';
import { Cases } from '../case/cases';
import { caseComplaints } from '../case/referral';
import { Decisions } from '../decisions';
import { verificationComplaints } from '../verification/referral';
import { cancelOnComplaint } from '../verification/resolution';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';

class Complaint extends createZodDto(
  actShape.extend({
    notice: z.uuid().optional().describe('The notice of the decision that is complained of'),
    conduct: ComplainedDecision.extract(['conduct', 'unlawful-conduct'])
      .optional()
      .describe('What is complained of, or denounced, is no decision but what was done'),
    signedBy: Signer.describe(
      'Who has signed or done it, a deputy also for whoever is below: what the head has is complained of at the procuracy',
    ),
    by: Complainant,
    text: prose.describe('Who complains, and of what; sealed'),
  }),
) {}
class ComplaintDecision extends createZodDto(
  actShape.extend({
    number: z.string().trim().min(1).max(60),
    decision: z.enum(['upheld', 'rejected']),
    reasons: prose.describe('Sealed'),
  }),
) {}

/** Complaints and denunciations that the head of the body decides, of what a deputy has decided or somebody has done. */
abstract class ComplaintController<File extends FileRow & Complained> {
  constructor(
    private readonly files: Store<File, ComplaintAct>,
    private readonly law: Complaining<File>,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/complaints')
  @ApiOperation({
    summary:
      'Khiếu nại quyết định không khởi tố, tạm đình chỉ, đình chỉ của Phó Thủ trưởng; khiếu nại, tố cáo hành vi của Điều tra viên, Cán bộ điều tra, Phó Thủ trưởng Cơ quan điều tra (BLTTHS 475(1); TT 28/2020 19(1))',
  })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, text, ...received }: Complaint,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const complaint = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.files.act('receiveComplaint', id, { officer, at, ifMatch, tx }, (file, at, _, history) =>
        this.law.receiveComplaint(file, { complaint, ...received, text: sealed }, at, history),
      );
    });
  }

  @Post(':id/complaints/:complaint/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary: 'Read a sealed complaint, and why it was upheld or rejected; the reading is logged with its purpose',
  })
  async read(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = (await this.files.get(officer, id)).complaints.find((each) => each.complaint === complaint);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      text: await this.persons.readText(tx, officer, one.text, purpose),
      reasons: one.reasons && (await this.persons.readText(tx, officer, one.reasons, purpose)),
    }));
  }

  @Put(':id/complaints/:complaint/decision')
  @ApiOperation({
    summary:
      'Giải quyết khiếu nại; one that is upheld is carried out by an act of its own (BLTTHS 475(1); TT 28/2020 19(1))',
  })
  decide(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { occurredAt: at, number, decision, reasons: text }: ComplaintDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    return this.desk.database.tx(officer, async (tx) => {
      const reasons = await this.persons.sealText(tx, text);
      return this.files.act('decideComplaint', id, { officer, at, ifMatch, tx }, (file, at) =>
        this.law.decideComplaint(file, { complaint, number, upheld: decision === 'upheld', reasons }, at),
      );
    });
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseComplaintController extends ComplaintController<Case> {
  constructor(cases: Cases, persons: Persons, desk: Desk) {
    super(cases, caseComplaints, persons, desk);
  }
}

@ApiTags('verifications')
@Controller('verifications')
export class VerificationComplaintController extends ComplaintController<Verification> {
  constructor(
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    persons: Persons,
    desk: Desk,
  ) {
    super(verifications, verificationComplaints, persons, desk);
  }

  @Put(':id/complaints/:complaint/non-initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định không khởi tố vụ án của Phó Thủ trưởng khi khiếu nại có căn cứ: the report is verified on, the procuracy is told (BLTTHS 475(1))',
  })
  async cancelNonInitiation(
    @Id() id: FileId,
    @Id('complaint') complaint: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    const notice = uuid();
    const { complaints } = await this.verifications.get(officer, id);
    const of = complaints.find((one) => one.complaint === complaint)?.notice ?? complaint;
    const decision = 'non-initiation-cancellation-on-complaint';
    const also = this.decisions.serving({ decision, of }, notice, officer, at);
    return this.verifications.act('cancelOnComplaint', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      cancelOnComplaint(file, { complaint, notice }, at, history),
    );
  }
}
