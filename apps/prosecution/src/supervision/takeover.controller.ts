import { RemedyGround, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, PlainAct, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';
import { demandFile, demandRemedy, recordRemedy } from './takeover';

const demand = actShape.extend({
  number: z.string().trim().min(1).max(60).describe('Number of the demand'),
  reasons: prose.describe('Sealed'),
});

class FileDemand extends createZodDto(demand) {}
class RemedyDemand extends createZodDto(demand.extend({ ground: RemedyGround })) {}

/** The procuracy resolves a report itself where its demand stood for 15 days without a remedy. */
@ApiTags('supervisions')
@Controller('supervisions')
export class TakeoverController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
  ) {}

  @Post(':id/remedy-demands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Yêu cầu khắc phục: 15 days from its receipt (BLTTHS 145(3)(c); TTLT 01/2017 5(2)(b))' })
  demandRemedy(
    @Id() id: FileId,
    @Body() { ground, ...demand }: RemedyDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandRemedy',
      { id, officer, ifMatch, decision: demand },
      () => ({ decision: 'remedy-demanded' }),
      (file, served, at) => demandRemedy(file, { ...served, ground }, at),
    );
  }

  @Put(':id/remedy-demands/:notice/remedy')
  @ApiOperation({ summary: 'What was demanded has been done (TTLT 01/2017 13(1))' })
  recordRemedy(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('recordRemedy', id, { officer, at, ifMatch }, (file, at) =>
      recordRemedy(file, notice, at),
    );
  }

  @Put(':id/takeover')
  @ApiOperation({
    summary: 'Yêu cầu chuyển hồ sơ: the body hands it over within 5 days (BLTTHS 146(2); TTLT 01/2017 13(2))',
  })
  demandFile(@Id() id: FileId, @Body() demand: FileDemand, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.post.serve(
      'demandFile',
      { id, officer, ifMatch, decision: demand },
      () => ({ decision: 'file-demanded' }),
      (file, served, at, deadlines) => demandFile(file, served, deadlines(), at),
    );
  }
}
