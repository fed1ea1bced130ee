import { FileId, type DraftEvent, type Moment } from '@la-chan/contracts';
import type { GivenAnswer, UnaskedDecision } from '@la-chan/procedure';
import { Body, Controller, Inject, Param, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import type { Store } from './store';

class AnswerTold extends createZodDto(actShape.extend({ answer: z.enum(['granted', 'refused', 'answered']) })) {}
class DecisionTold extends createZodDto(
  actShape.extend({ accused: FileId.optional().describe('Whom it is about, where that is one alone') }),
) {}

/** The route `/<files>/:id/requests/:exchange/anticipation` of a procedure: what is told by telephone of an answer before it comes. */
export function answersToldOf<File>(
  files: string,
  Files: Type<Store<File, 'anticipate'>>,
  anticipate: (file: File, told: GivenAnswer, at: Moment) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class AnswersToldController {
    constructor(@Inject(Files) private readonly store: Store<File, 'anticipate'>) {}

    @Put(':id/requests/:exchange/anticipation')
    @ApiOperation({
      summary:
        'Báo trước qua điện thoại: what will be answered to what was asked; the answer confirms it, and nothing follows before (BLTTHS 132)',
    })
    anticipate(
      @Id() id: FileId,
      @Id('exchange') exchange: string,
      @Body() { occurredAt: at, answer }: AnswerTold,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('anticipate', id, { officer, at, ifMatch }, (file, at) =>
        anticipate(file, { exchange, answer }, at),
      );
    }
  }
  return AnswersToldController;
}

/** The same of what nobody has asked for: `/<files>/:id/unserved-decisions/:decision/anticipation`. */
export function decisionsToldOf<File, Decision extends string>(
  files: string,
  Files: Type<Store<File, 'anticipate'>>,
  {
    decisions,
    anticipate,
  }: {
    readonly decisions: readonly Decision[];
    readonly anticipate: (
      file: File,
      told: UnaskedDecision & { readonly decision: Decision },
      at: Moment,
    ) => readonly DraftEvent[];
  },
): Type {
  class Unserved extends createZodDto(z.object({ decision: z.enum(decisions) })) {}

  @ApiTags(files)
  @Controller(files)
  class DecisionsToldController {
    constructor(@Inject(Files) private readonly store: Store<File, 'anticipate'>) {}

    @Put(':id/unserved-decisions/:decision/anticipation')
    @ApiOperation({
      summary:
        'Báo trước qua điện thoại: what was decided though nobody asked for it; the notice that serves it confirms it, and nothing follows before (BLTTHS 132)',
    })
    anticipate(
      @Id() id: FileId,
      @Param() { decision }: Unserved,
      @Body() { occurredAt: at, accused }: DecisionTold,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const told = { decision, ...(accused && { accused }) };
      return this.store.act('anticipate', id, { officer, at, ifMatch }, (file, at) => anticipate(file, told, at));
    }
  }
  return DecisionsToldController;
}
