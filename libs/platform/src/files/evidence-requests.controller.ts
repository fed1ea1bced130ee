import { EvidenceRequestKind, EvidenceResult, EvidenceSource, type FileId } from '@la-chan/contracts';
import type { RequestingEvidence } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import { type EvidenceFiles, EvidenceResults } from './evidence-results';
import type { Gone } from './gone';

class EvidenceRequest extends createZodDto(
  actShape.extend({
    kind: EvidenceRequestKind,
    of: EvidenceSource.describe('Of whom; a name stands on paper alone'),
    number: z.string().trim().min(1).max(60).describe('Number of the decision or the request'),
  }),
) {}
class EvidenceRecord extends createZodDto(actShape.extend({ result: EvidenceResult })) {}

/**
 * The routes `/<files>/:id/evidence-requests` of a procedure: what experts, valuers and whoever has documents are asked for
 * on paper. `goneBy`: the handover by which a file has gone elsewhere, where its results follow it.
 */
export function evidenceRequestsOf<File>(
  files: string,
  Files: Type<EvidenceFiles<File>>,
  law: RequestingEvidence<File>,
  goneBy: (file: File) => Gone | undefined = () => undefined,
): Type {
  @ApiTags(files)
  @Controller(files)
  class EvidenceRequestsController {
    constructor(
      @Inject(Files) private readonly store: EvidenceFiles<File>,
      @Inject(EvidenceResults) private readonly results: EvidenceResults,
    ) {
      results.register({ store, law, goneBy });
    }

    @Post(':id/evidence-requests')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Trưng cầu giám định, yêu cầu định giá tài sản, yêu cầu cung cấp tài liệu, đồ vật, by a court also kiến nghị xử lý văn bản pháp luật: while it waits it may be a ground to suspend (BLTTHS 147(3), 148(1), 229(1)(c), 247(1)(c), 281(1)(a), (c))',
    })
    request(
      @Id() id: FileId,
      @Body() { occurredAt: at, ...asked }: EvidenceRequest,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const request = uuid();
      return this.store.act('requestEvidence', id, { officer, at, ifMatch }, (file, at) =>
        law.requestEvidence(file, { request, ...asked }, at),
      );
    }

    @Put(':id/evidence-requests/:request/result')
    @ApiOperation({
      summary:
        'Nhận kết quả giám định, định giá, tài liệu, or that none will come: a file that is suspended for it is to be decided on (BLTTHS 148(3), 149(1), 229(1)(c), 235(1), 249(1), 283(1))',
    })
    record(
      @Id() id: FileId,
      @Id('request') request: string,
      @Body() { occurredAt: at, result }: EvidenceRecord,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const { store } = this;
      return this.results.record({ store, law, goneBy }, id, { request, result }, { officer, at, ifMatch });
    }
  }
  return EvidenceRequestsController;
}
