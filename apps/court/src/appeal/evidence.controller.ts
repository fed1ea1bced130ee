import { appealEvidenceRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Appeal } from './appeal';
import { Appeals } from './appeals';
import { passEvidence, recordEvidenceBack } from './evidence';
import { hadBy } from './study';

class Evidence extends createZodDto(decisionShape.extend({ evidence: prose.describe('What has come; sealed') })) {}
class EvidenceBack extends createZodDto(decisionShape) {}

/** What comes to a court of appeal before the hearing, at the procuracy and back. */
@ApiTags('appeals')
@Controller('appeals/:id/evidence')
export class AppealEvidenceController {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Chuyển chứng cứ, tài liệu, đồ vật bổ sung cho Viện kiểm sát cùng cấp: as the file went, by an exchange or on paper (BLTTHS 341(2))',
  })
  pass(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, evidence: text }: Evidence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const evidence = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Appeal) => {
      const had = hadBy(file);
      if (!had) return;
      const terms = { number, study: had.study, unit: file.unit };
      const opening = { id: evidence, to: had.to, file: id, terms, dossier: { text } };
      await this.exchanges.open(tx, appealEvidenceRequest, opening, acting);
    };
    return this.appeals.act('passEvidence', id, { officer, at, ifMatch, also }, (file, at) => {
      const exchange = hadBy(file) ? evidence : null;
      return passEvidence(file, { evidence, exchange, number }, at);
    });
  }

  @Put(':evidence/return')
  @ApiOperation({ summary: 'Record that a procuracy outside the platform has given it back (BLTTHS 341(2))' })
  back(
    @Id() id: FileId,
    @Id('evidence') evidence: string,
    @Body() { occurredAt: at, number }: EvidenceBack,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('recordEvidenceBack', id, { officer, at, ifMatch }, (file, at) =>
      recordEvidenceBack(file, { evidence, number }, null, at),
    );
  }
}
