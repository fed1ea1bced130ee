import { Protected, ProtectionGround, protectionRequest, type FileId, type Role } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import type { AskingForProtection, AskProtectionAct, AsksForProtection, FileRow } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { DossierReadings } from '../post/dossier-readings';
import { Refused } from '../problems/refused';
import { Desk } from './desk';
import { Id } from './id';
import { decisionShape, prose, Reading } from './requests';
import type { Store } from './store';

class ProtectionRequest extends createZodDto(
  decisionShape.extend({
    of: Protected,
    grounds: z.array(ProtectionGround).min(1).max(ProtectionGround.options.length),
    text: prose.describe('Who is to be protected, and why; sealed for the body'),
  }),
) {}

type File = FileRow & AsksForProtection;

/** The routes `/<files>/:id/protection-requests` of a procuracy (`askedBy`) or a court: whom the body that investigates is asked to protect, and what it has answered; `readers` may read why not. */
export function protectionRequestsOf<Of extends File>(
  files: string,
  Files: Type<Store<Of, AskProtectionAct>>,
  law: AskingForProtection<Of>,
  askedBy: 'procuracy' | 'court',
  readers: readonly Role[],
): Type {
  @ApiTags(files)
  @Controller(`${files}/:id/protection-requests`)
  class ProtectionRequestsController {
    constructor(
      @Inject(Files) private readonly store: Store<Of, AskProtectionAct>,
      @Inject(Exchanges) private readonly exchanges: Exchanges,
      @Inject(DossierReadings) private readonly readings: DossierReadings,
      @Inject(Desk) private readonly desk: Desk,
    ) {}

    @Post()
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Đề nghị Cơ quan điều tra áp dụng biện pháp bảo vệ: the body that investigates orders it, or answers why not (BLTTHS 484–486)',
    })
    ask(
      @Id() id: FileId,
      @Body() { occurredAt: at, text, ...request }: ProtectionRequest,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<Of> {
      const exchange = uuid();
      const also = async (tx: EntityManager, file: Of): Promise<void> => {
        const body = law.whom(file);
        if (!body) return;
        const { to, about } = body;
        const terms = { ...request, askedBy, about, unit: file.unit };
        const opening = { id: exchange, to, file: id, terms, dossier: { text } };
        await this.exchanges.open(tx, protectionRequest, opening, this.desk.acting(officer, at));
      };
      return this.store.act('askProtection', id, { officer, at, ifMatch, also }, (file, at) =>
        law.askProtection(file, { exchange, ...request }, at),
      );
    }

    @Post(':exchange/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({
      summary: 'Whom it was asked to protect, or why it does not; the reading is logged with its purpose',
    })
    async read(
      @Id() id: FileId,
      @Id('exchange') exchange: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ) {
      const { protectionRequests } = await this.store.get(officer, id);
      if (!protectionRequests.some((one) => one.exchange === exchange)) throw new Refused('not-found');
      return this.readings.latest(officer, protectionRequest, exchange, purpose);
    }
  }
  return ProtectionRequestsController;
}

/** Notes what the body answers in the file that has asked, where that is one of this store. */
export const answersOnProtection =
  <Of extends File>(
    store: Store<Of, AskProtectionAct> & { has(tx: EntityManager, id: FileId): Promise<boolean> },
    law: AskingForProtection<Of>,
    officer: Officer,
  ) =>
  (granted: boolean) =>
  async (request: Exchange<typeof protectionRequest>, tx: EntityManager): Promise<void> => {
    const id = ownFile(request);
    if (!(await store.has(tx, id))) return;
    const { id: exchange, counterpart: by } = request;
    const answer = { exchange, by, granted, number: answerOf(request).number };
    await store.act('recordProtectionAnswer', id, { officer, tx }, (file, at) =>
      law.recordProtectionAnswer(file, answer, at),
    );
  };
