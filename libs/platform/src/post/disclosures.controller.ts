import { victimDisclosure } from '@la-chan/contracts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '../files/id';
import { Reading } from '../files/requests';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Offers } from './offers';

/** What victim support has told this agency of victims, listed among the exchanges. */
@ApiTags('disclosures')
@Controller('disclosures')
export class DisclosuresController {
  constructor(private readonly offers: Offers) {}

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May(
    'duty-chief',
    'investigator',
    'head-of-investigation',
    'prosecutor',
    'head-of-procuracy',
    'judge',
    'chief-judge',
    'support-officer',
    'head-of-support',
    'cooperation-officer',
    'head-of-cooperation',
  )
  @ApiOperation({ summary: 'Read what came sealed; gone once her consent is withdrawn. The reading is logged' })
  read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.offers.read(officer, victimDisclosure, id, purpose);
  }
}
