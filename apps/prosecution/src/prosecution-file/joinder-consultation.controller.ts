import { FileId, joinderConsultation } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { consultOnJoinder } from './joinder-consultation';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

class Consultation extends createZodDto(
  decisionShape
    .extend({
      other: FileId.optional().describe('The file that is to go on in this one'),
      accused: z.array(FileId).min(1).max(200).optional().describe('Or who is to go on apart'),
      reasons: prose.describe('Sealed for the body that investigated'),
    })
    .refine(({ other, accused }) => (other === undefined) !== (accused === undefined), { path: ['accused'] }),
) {}

/** Whether the body that investigated agrees with a merger or a split, before that is decided. */
@ApiTags('prosecution-files')
@Controller('prosecution-files/:id/joinder-consultations')
export class JoinderConsultationController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Trao đổi với Cơ quan điều tra trước khi nhập, tách vụ án: asks the body that investigated whether it agrees; the answer stands in the file, and the merger or split names it (TTLT 04/2018 29(3))',
  })
  async ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reasons, other: chosen, accused = [] }: Consultation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<ProsecutionFile> {
    const exchange = uuid();
    const other = chosen === undefined ? undefined : await this.files.get(officer, chosen);
    const joinder = other ? { of: 'merger' as const, other: other.id } : { of: 'split' as const, accused };
    const also = async (tx: EntityManager, { sender, from: [about], unit }: ProsecutionFile): Promise<void> => {
      if (!sender || !about) return;
      // The body knows the other file by its case.
      const asked = other ? { ...joinder, of: 'merger' as const, other: other.from[0] ?? '' } : joinder;
      const terms = { ...asked, about, number, unit };
      const opening = { id: exchange, to: sender, file: id, terms, dossier: { reasons } };
      await this.exchanges.open(tx, joinderConsultation, opening, this.desk.acting(officer, at));
    };
    return this.files.act('consultOnJoinder', id, { officer, at, ifMatch, also }, (file, at) =>
      consultOnJoinder(file, { exchange, number, joinder }, other, at),
    );
  }

  @Post(':exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Why the body agrees, or does not; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { joinderConsultations } = await this.files.get(officer, id);
    if (!joinderConsultations.some((one) => one.exchange === exchange)) throw new Refused('not-found');
    return this.readings.latest(officer, joinderConsultation, exchange, purpose);
  }
}
