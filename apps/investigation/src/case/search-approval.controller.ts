import { searchApproval, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { askSearchApproval } from './search-approval';

class SearchOrder extends createZodDto(
  decisionShape.extend({ grounds: prose.describe('Which place, and why; sealed for the procuracy') }),
) {}

@ApiTags('cases')
@Controller('cases')
export class SearchApprovalController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/search-requests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Đề nghị phê chuẩn lệnh khám xét: once it is approved, time and place are agreed with the prosecutor; a search that cannot wait is announced without (BLTTHS 193(1); TTLT 04/2018 13(2))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: order, grounds }: SearchOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, dossier: { grounds } };
      const terms = { number, order, unit };
      await this.exchanges.open(tx, searchApproval, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askSearchApproval', id, { officer, at, ifMatch, also }, (file, at) =>
      askSearchApproval(file, { exchange, to: this.decisions.procuracyOf(file.unit), order }, at),
    );
  }
}
