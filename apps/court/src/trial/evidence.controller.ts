import { courtEvidenceRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { demandEvidence, recordSupply } from './evidence';
import { prosecuting } from './preparation';
import type { Trial } from './trial';
import { Trials } from './trials';

class EvidenceDemanded extends createZodDto(decisionShape.extend({ demand: prose.describe('Sealed') })) {}
class EvidenceAnswer extends createZodDto(
  decisionShape.extend({ supplied: z.boolean().describe('False where the procuracy cannot add it') }),
) {}

/** Documents and evidence that the procuracy is to add, without a return of the file. */
@ApiTags('trials')
@Controller('trials/:id/evidence-demands')
export class EvidenceController {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu Viện kiểm sát bổ sung tài liệu, chứng cứ: asked of the procuracy that brought the case, on paper where it takes no part (BLTTHS 284(1), (2))',
  })
  demand(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, demand: text }: EvidenceDemanded,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const demand = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial) => {
      const { agency: to, file: about } = prosecuting(file) ?? {};
      const { unit } = file;
      if (!to || !about) return;
      const terms = { number, about, unit };
      await this.exchanges.open(
        tx,
        courtEvidenceRequest,
        { id: demand, to, file: id, terms, dossier: { text } },
        acting,
      );
    };
    return this.trials.act('demandEvidence', id, { officer, at, ifMatch, also }, (file, at) => {
      const exchange = file.sender && file.from.length > 0 ? demand : null;
      return demandEvidence(file, { demand, exchange, number }, at);
    });
  }

  @Put(':demand/answer')
  @ApiOperation({ summary: 'Record what came on paper of what was demanded (BLTTHS 284(3))' })
  record(
    @Id() id: FileId,
    @Id('demand') demand: string,
    @Body() { occurredAt: at, ...answer }: EvidenceAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordSupply', id, { officer, at, ifMatch }, (file, at) =>
      recordSupply(file, { demand, ...answer }, null, at),
    );
  }
}
