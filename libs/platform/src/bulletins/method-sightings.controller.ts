import { FileId, methodSighting, UnitCode } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { Desk } from '../files/desk';
import { Actor, May } from '../officers/decorators';
import { seesUnit, type Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { knownOrDescribed, methodSeen } from './method-seen';

class MethodSighting extends createZodDto(
  methodSeen
    .extend({
      about: FileId.describe('The file in which it was met: a report, a verification, a case'),
      unit: UnitCode,
    })
    .refine(...knownOrDescribed),
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
