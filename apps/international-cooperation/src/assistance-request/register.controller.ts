import { AssistanceChannel, CentralAuthority, Country, Day, type FileId } from '@la-chan/contracts';
import { Actor, Id, May, type Officer } from '@la-chan/platform';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Registers } from './registers';

const name = z.string().trim().min(1).max(200);
const validity = { from: Day, to: Day.nullable().default(null).describe('The last day; none while it goes on') };
const channels = z.array(AssistanceChannel);

class NewPartner extends createZodDto(
  z.object({
    country: Country,
    name: name.describe('The authority; no person'),
    channels: channels.min(1),
    ...validity,
  }),
) {}
class NewBasis extends createZodDto(
  z.object({
    kind: z.enum(['law', 'treaty']),
    code: z.string().trim().min(1).max(60),
    title: z.object({ vi: name, en: name }),
    channels: channels.default([]).describe('None: all'),
    country: Country.nullable().default(null).describe('None: every party to it'),
    authority: CentralAuthority.nullable().default(null),
    ...validity,
  }),
) {}
class LastDay extends createZodDto(z.object({ to: Day })) {}
class PartnerQuery extends createZodDto(z.object({ country: Country.optional(), on: Day.optional() })) {}

@ApiTags('cooperation-register')
@Controller()
export class RegisterController {
  constructor(private readonly registers: Registers) {}

  @Get('cooperation-partners')
  @ApiOperation({ summary: 'Đối tác: authorities abroad, of a country and on a day where they are named' })
  async partners(@Query() query: PartnerQuery, @Actor() officer: Officer) {
    return { items: await this.registers.partners(officer, query) };
  }

  @Post('cooperation-partners')
  @May('head-of-cooperation')
  @ApiOperation({ summary: 'One more authority abroad' })
  addPartner(@Body() partner: NewPartner, @Actor() officer: Officer) {
    return this.registers.addPartner(officer, partner);
  }

  @Put('cooperation-partners/:id/end')
  @May('head-of-cooperation')
  @ApiOperation({ summary: 'Its last day' })
  endPartner(@Id() id: FileId, @Body() { to }: LastDay, @Actor() officer: Officer) {
    return this.registers.end(officer, 'cooperation_partner', id, to);
  }

  @Get('legal-bases')
  @ApiOperation({ summary: 'Luật, điều ước: on what requests rest, from when to when' })
  async bases(@Actor() officer: Officer) {
    return { items: await this.registers.bases(officer) };
  }

  @Post('legal-bases')
  @May('head-of-cooperation')
  @ApiOperation({ summary: 'A law or a treaty, with its validity' })
  addBasis(@Body() basis: NewBasis, @Actor() officer: Officer) {
    return this.registers.addBasis(officer, basis);
  }

  @Put('legal-bases/:id/end')
  @May('head-of-cooperation')
  @ApiOperation({ summary: 'Its last day' })
  endBasis(@Id() id: FileId, @Body() { to }: LastDay, @Actor() officer: Officer) {
    return this.registers.end(officer, 'legal_basis', id, to);
  }
}
