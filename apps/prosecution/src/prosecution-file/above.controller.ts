import {
  AgencyId,
  FileId,
  Overruling,
  OverrulingGround,
  prosecutionDecisionAbove,
  ProsecutionDecision,
} from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  type Before,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  itemsApart,
  type Officer,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { otherProcuracy } from '../other-procuracy';
import { decisionOf, tellAbove } from './above';
import { Overrulings } from './overrulings';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

class SentAbove extends createZodDto(
  actShape.extend({
    of: ProsecutionDecision,
    accused: FileId.optional().describe('The decision is about this accused alone'),
    to: AgencyId.optional().describe('The procuracy above, where it is of the platform'),
  }),
) {}

class Overruled extends createZodDto(
  decisionShape.extend({
    of: ProsecutionDecision,
    how: Overruling.exclude(['changed']),
    ground: OverrulingGround,
  }),
) {}

class AccusedOverruled extends createZodDto(
  Overruled.schema.extend({ of: ProsecutionDecision.extract(['suspension', 'termination']), ...itemsApart }),
) {}

/** What is sent to the procuracy above, and what comes from there. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AboveController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly overrulings: Overrulings,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/higher-procuracy')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Gửi ngay bản cáo trạng, quyết định trả hồ sơ, tạm đình chỉ, đình chỉ cho Viện kiểm sát cấp trên, which may cancel it; without `to` on paper (BLTTHS 240(3))',
  })
  async tellAbove(
    @Id() id: FileId,
    @Body() { occurredAt: at, of, accused, to: chosen }: SentAbove,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const sent = { of, ...(accused && { accused }) };
    const { unit } = await this.files.get(officer, id);
    const to = chosen && otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen);
    const above = to && { notice: uuid(), to };
    const also = async (
      tx: EntityManager,
      { article, clause, seriousness }: ProsecutionFile,
      { file, history }: Before<ProsecutionFile>,
    ) => {
      if (!above) return;
      const said = { decision: of, ...decisionOf(file, sent, history), ...(accused && { alone: true as const }) };
      const terms = { ...said, article, clause, seriousness, unit };
      const opening = { id: above.notice, to: above.to, file: id, terms };
      await this.exchanges.open(tx, prosecutionDecisionAbove, opening, this.desk.acting(officer, at));
    };
    return this.files.act('tellAbove', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      tellAbove(file, { ...sent, ...above }, deadlines(), at),
    );
  }

  @Put(':id/overruling')
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định: as it has told on paper, with the number of its decision; over the platform it comes by itself. The file is to be decided anew, and an indictment is withdrawn from the court that has not received it; one that has received it is told, and returns the file, as the investigation does with what was returned; served on the investigation (BLTTHS 240(3))',
  })
  overrule(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...overruled }: Overruled,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, (tx) =>
      this.overrulings.ofFile(tx, id, overruled, { officer, at, ifMatch }, this.desk.acting(officer, at)),
    );
  }

  @Put(':id/accused/:accused/overruling')
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định đối với bị can: the one who was suspended or terminated alone is to be decided on again, and that is of no other; once the others are indicted, in a file of their own, which is the answer; served on the investigation (BLTTHS 240(3))',
  })
  overruleAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...overruled }: AccusedOverruled,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const decided = { ...overruled, accused };
    return this.desk.database.tx(officer, (tx) =>
      this.overrulings.ofAccused(tx, id, decided, { officer, at, ifMatch }, this.desk.acting(officer, at)),
    );
  }
}
