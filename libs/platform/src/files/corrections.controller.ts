import { EntryCorrection, type FileId } from '@la-chan/contracts';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import type { Acting } from './files';
import { Id } from './id';
import { actShape } from './requests';

class Correction extends createZodDto(actShape.extend(EntryCorrection.shape)) {}

/** A store that has entries put right. */
interface Correcting {
  correct(id: FileId, acting: Acting<never>, correction: EntryCorrection): Promise<unknown>;
}

/** The route `/<files>/:id/corrections` of a procedure; `route` where that is of something else. */
export function correctionsOf(files: string, Store: Type<Correcting>, route = 'corrections'): Type {
  @ApiTags(files)
  @Controller(files)
  class CorrectionsController {
    constructor(@Inject(Store) private readonly store: Correcting) {}

    @Post(`:id/${route}`)
    @HttpCode(200)
    @ApiOperation({
      summary: 'Hiệu chỉnh: put an entry of the history right; what stood before stays, limits and figures follow',
    })
    correct(
      @Id() id: FileId,
      @Body() { occurredAt: at, ...correction }: Correction,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ) {
      return this.store.correct(id, { officer, at, ifMatch }, correction);
    }
  }
  return CorrectionsController;
}
