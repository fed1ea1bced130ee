import {
  Country,
  Day,
  FileId,
  Method,
  methodSighting,
  RecruitmentChannel,
  TraffickingRoute,
  UnitCode,
} from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Desk } from '../files/desk';
import { actShape } from '../files/requests';
import { Actor, May } from '../officers/decorators';
import { seesUnit, type Officer } from '../officers/officer';
import { Refused } from '../problems/refused';

class MethodSighting extends createZodDto(
  actShape
    .extend({
      about: FileId.describe('The file in which it was met: a report, a verification, a case'),
      unit: UnitCode,
      methods: z.array(Method).default([]).describe('Known ones; none for a method that is new'),
      channels: z.array(RecruitmentChannel).default([]),
      countries: z.array(Country).default([]),
      routes: z.array(TraffickingRoute).default([]),
      seenOn: Day,
      description: z
        .string()
        .trim()
        .min(1)
        .max(20_000)
        .nullable()
        .default(null)
        .describe('What is new about it; sealed, and never about a person'),
    })
    .refine(({ methods, description }) => methods.length > 0 || description !== null, {
      path: ['methods'],
      error: 'a known method, or a description of a new one',
    }),
) {}

/** What an agency meets of the methods of traffickers warns others: codes alone leave it, and what is new, sealed. */
@ApiTags('method-sightings')
@Controller('method-sightings')
export class MethodSightingsController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(201)
  @May('duty-officer', 'duty-chief', 'investigator', 'head-of-investigation', 'prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Báo phương thức, thủ đoạn met in a file of this agency' })
  report(
    @Body() { occurredAt: at, about, description, ...terms }: MethodSighting,
    @Actor() officer: Officer,
  ): Promise<{ exchange: string; to: string }> {
    if (!seesUnit(officer, terms.unit))
      throw new Refused('unit-not-yours', { params: { unit: terms.unit }, field: '/unit' });
    return this.desk.database.tx(officer, async (tx) => {
      const [known]: unknown[] = await tx.query('SELECT FROM journal WHERE file_id = $1 LIMIT 1', [about]);
      if (!known) throw new Refused('not-found', { field: '/about' });
      const acting = this.desk.acting(officer, at);
      const to = competentAgency(this.directory, 'prevention', terms.unit, acting.now);
      const opening = { id: uuid(), to, file: about, terms, dossier: { description } };
      const exchange = await this.exchanges.open(tx, methodSighting, opening, acting);
      return { exchange, to };
    });
  }
}
