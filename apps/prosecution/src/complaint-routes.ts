import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  Refused,
  Repeatable,
  type Store,
} from '@la-chan/platform';
import type { ComplainedToProcuracy, ComplainingToProcuracy, FileRow, ProcuracyComplaintAct } from '@la-chan/procedure';
import { Body, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

class ComplaintDecision extends createZodDto(
  actShape.extend({ number: z.string().trim().min(1).max(60), decision: z.enum(['upheld', 'rejected']) }),
) {}

/** How complaints to the procuracy are read and decided; how one comes in, each file says. */
export function complaintRoutes<File extends FileRow & ComplainedToProcuracy>(
  Files: Type<Store<File, ProcuracyComplaintAct>>,
  law: ComplainingToProcuracy<File>,
) {
  abstract class ComplaintRoutes {
    @Inject(Files) protected readonly files!: Store<File, ProcuracyComplaintAct>;
    @Inject(Persons) protected readonly persons!: Persons;
    @Inject(Desk) protected readonly desk!: Desk;

    @Put(':id/complaints/:complaint/decision')
    @ApiOperation({
      summary:
        'Giải quyết khiếu nại; one that is upheld is carried out by a cancellation (BLTTHS 158(2), 474, 475(1), 476(1); TTLT 01/2017 15)',
    })
    decide(
      @Id() id: FileId,
      @Id('complaint') complaint: string,
      @Body() { occurredAt: at, number, decision }: ComplaintDecision,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.files.act('decideComplaint', id, { officer, at, ifMatch }, (file, at) =>
        law.decideComplaint(file, { complaint, number, upheld: decision === 'upheld' }, at),
      );
    }

    @Post(':id/complaints/:complaint/readings')
    @Repeatable()
    @HttpCode(200)
    @May('prosecutor', 'head-of-procuracy')
    @ApiOperation({ summary: 'Read a sealed complaint; the reading is logged with its purpose' })
    async read(
      @Id() id: FileId,
      @Id('complaint') complaint: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ) {
      const { complaints } = await this.files.get(officer, id);
      const found = complaints.find((one) => one.complaint === complaint);
      if (!found) throw new Refused('not-found');
      return this.desk.database.tx(officer, async (tx) => ({
        text: await this.persons.readText(tx, officer, found.text, purpose),
      }));
    }
  }
  return ComplaintRoutes;
}
