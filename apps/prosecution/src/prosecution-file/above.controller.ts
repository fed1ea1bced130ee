import { FileId, Overruling, OverrulingGround, ProsecutionDecision } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, decisionShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { overrule, overruleAccused, tellAbove, toBeTried } from './above';
import { isHere, type ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';

class SentAbove extends createZodDto(
  actShape.extend({
    of: ProsecutionDecision,
    accused: FileId.optional().describe('The decision is about this accused alone'),
  }),
) {}

class Overruled extends createZodDto(
  decisionShape.extend({ of: ProsecutionDecision.exclude(['return']), how: Overruling, ground: OverrulingGround }),
) {}

class AccusedOverruled extends createZodDto(
  Overruled.schema.extend({ of: ProsecutionDecision.extract(['suspension', 'termination']) }),
) {}

/** What is sent to the procuracy above, and what comes from there. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AboveController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Post(':id/higher-procuracy')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Gửi ngay bản cáo trạng, quyết định trả hồ sơ, tạm đình chỉ, đình chỉ cho Viện kiểm sát cấp trên, which may cancel it; on paper (BLTTHS 240(3))',
  })
  tellAbove(
    @Id() id: FileId,
    @Body() { occurredAt: at, of, accused }: SentAbove,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('tellAbove', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      tellAbove(file, { of, ...(accused && { accused }) }, deadlines(), at),
    );
  }

  @Put(':id/overruling')
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định: as it has told on paper, with the number of its decision. The file is to be decided anew, and an indictment is withdrawn from the court that has not received it; one that has received it is told, and returns the file; served on the investigation (BLTTHS 240(3))',
  })
  overrule(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...overruled }: Overruled,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const { of, number } = overruled;
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.get(officer, id);
      if (before.status === 'indicted' && before.indictment)
        await this.exchanges.withdraw(tx, before.indictment, this.desk.acting(officer));
      const file = await this.files.act('overrule', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        overrule(file, { ...overruled, notice: file.sender && notice }, deadlines(), at),
      );
      const accused = file.accused.filter(isHere).map(({ id }) => id);
      const said = { decision: 'decision-overruled', of, accused } as const;
      await this.post.serve(tx, file, { notice, number }, said, acting);
      const court = file.status === 'handed-over' ? await this.post.court(tx, file) : undefined;
      const tried = { ...said, accused: toBeTried(file).map(({ id }) => id) };
      if (court) await this.post.notify(tx, file, court, { notice: uuid(), number }, tried, acting);
      return file;
    });
  }

  @Put(':id/accused/:accused/overruling')
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định đối với bị can: the one who was suspended or terminated alone is to be decided on again, and that is of no other; served on the investigation (BLTTHS 240(3))',
  })
  overruleAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...overruled }: AccusedOverruled,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const { of, number } = overruled;
    const said = { decision: 'decision-overruled' as const, of, accused: [accused] };
    const also = (tx: EntityManager, file: ProsecutionFile) =>
      this.post.serve(tx, file, { notice, number }, said, this.desk.acting(officer, at));
    return this.files.act('overruleAccused', id, { officer, at, ifMatch, also }, (file, at) =>
      overruleAccused(file, { ...overruled, accused, notice: file.sender && notice }, at),
    );
  }
}
