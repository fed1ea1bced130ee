import { type DraftEvent, FileId, PropertyItem, type Role } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import type { DecidingOnProperty, PropertyAct, WithPropertyDecisions } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { Refused } from '../problems/refused';
import { Desk } from './desk';
import { Id } from './id';
import { decisionShape, prose, Reading } from './requests';
import type { Store } from './store';

class PropertyDecision extends createZodDto(
  decisionShape.extend({
    items: z.array(PropertyItem).max(20).describe('None, where nothing is held, distrained or frozen'),
    agreement: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('Number of the paper by which the agencies have agreed (TTLT 01/2020 12(2), 13(1))'),
    decision: prose.describe('What becomes of what, and who keeps it; sealed'),
    accused: FileId.optional().describe(
      'Whose matter alone is suspended or terminated (TTLT 01/2020 6(4), 8(4), 10(4))',
    ),
  }),
) {}

/** Tells whoever supervises the matter, or has investigated it, of the decision. */
export interface PropertyPost<File> {
  propertyDecided(
    tx: EntityManager,
    file: File,
    told: { notice: string; number: string; decision: string; accused?: FileId | undefined },
    acting: Acting,
  ): Promise<void>;
}

/** The routes `/<files>/:id/property-decisions` of a procedure: what becomes of what is held, distrained or frozen; `readers` may read the decision. */
export function propertyDecisionsOf<File extends WithPropertyDecisions, Act extends PropertyAct>(
  files: string,
  Files: Type<Store<File, NoInfer<Act>>>,
  law: DecidingOnProperty<File, DraftEvent, Act>,
  Told: Type<PropertyPost<File>>,
  readers: readonly Role[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class PropertyDecisionsController {
    constructor(
      @Inject(Files) private readonly store: Store<File, Act>,
      @Inject(Told) private readonly post: PropertyPost<File>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Desk) private readonly desk: Desk,
    ) {}

    @Post(':id/property-decisions')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Quyết định xử lý vật chứng, tài liệu, đồ vật, tài sản tạm giữ; kê biên, phong tỏa tài khoản: with or after a suspension or termination, of all or of one, or the decision not to initiate; whoever keeps it is told at once (TTLT 01/2020 8(3), 10(3), 12(2), 13; BLTTHS 106, 230(2), 234, 248(2))',
    })
    decide(
      @Id() id: FileId,
      @Body() { occurredAt: at, decision: text, agreement, number, items, accused }: PropertyDecision,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const notice = uuid();
      return this.desk.database.tx(officer, async (tx) => {
        const decision = await this.persons.sealText(tx, text);
        const whose = { ...(agreement && { agreement }), ...(accused && { accused }) };
        const decided = { decision, number, items, ...whose, notice };
        const told = { notice, number, decision: text, accused };
        const also = (tx: EntityManager, file: File) =>
          this.post.propertyDecided(tx, file, told, this.desk.acting(officer, at));
        return this.store.act(law.actOf(accused), id, { officer, at, ifMatch, tx, also }, (file, at) =>
          law.decideOnProperty(file, decided, at),
        );
      });
    }

    @Post(':id/property-decisions/:decision/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({ summary: 'Read a sealed decision on property; the reading is logged with its purpose' })
    async read(
      @Id() id: FileId,
      @Id('decision') decision: FileId,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ): Promise<{ decision: string }> {
      const { propertyDecisions } = await this.store.get(officer, id);
      if (!propertyDecisions.some((one) => one.decision === decision)) throw new Refused('not-found');
      return this.desk.database.tx(officer, async (tx) => ({
        decision: await this.persons.readText(tx, officer, decision, purpose),
      }));
    }
  }
  return PropertyDecisionsController;
}
