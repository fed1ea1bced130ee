import {
  Protected,
  ProtectionAsker,
  ProtectionEnd,
  ProtectionGround,
  ProtectionMeasure,
  protectionRequest,
  type FileId,
} from '@la-chan/contracts';
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
  Persons,
  prose,
  Reading,
  Refused,
  Repeatable,
  type Store,
} from '@la-chan/platform';
import type {
  Applied,
  AskedForProtection,
  FileRow,
  PersonsProtecting,
  ProtectionAct,
  WithProtections,
} from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';

const decided = decisionShape.extend({
  measures: z.array(ProtectionMeasure).min(1).max(ProtectionMeasure.options.length),
  agreed: z
    .literal(true)
    .optional()
    .describe('Whoever is protected agrees, which to be moved needs (BLTTHS 486(1)(d))'),
});
class Protection extends createZodDto(
  decided.extend({
    of: Protected,
    grounds: z.array(ProtectionGround).min(1).max(ProtectionGround.options.length),
    askedBy: ProtectionAsker,
    application: z.uuid().optional().describe('The application that it grants'),
    request: z.uuid().optional().describe('The request of the procuracy or the court that it grants (BLTTHS 485)'),
    text: prose.describe('Who is protected, and how; sealed'),
  }),
) {}
class ProtectionChange extends createZodDto(decided) {}
class ProtectionOver extends createZodDto(decisionShape.extend({ ground: ProtectionEnd })) {}
class ProtectionRefusal extends createZodDto(
  decisionShape.extend({ reasons: prose.describe('Sealed for the procuracy or the court') }),
) {}

type File = FileRow & Applied & AskedForProtection & WithProtections;

/** Where a file may have gone on: what is decided of a protection in it follows. */
export interface ProtectingOnward<Of> {
  following(officer: Officer, which: readonly string[]): (tx: EntityManager, file: Of) => Promise<void>;
}

const readers = ['investigator', 'head-of-investigation'] as const;

/** The routes `/<files>/:id/protections` and `/protection-requests`: who is threatened for what they have told, and is protected by decision of the head. */
export function protectionsOf<Of extends File>(
  files: string,
  Files: Type<Store<Of, ProtectionAct>>,
  law: PersonsProtecting<Of>,
  Onward: Type<ProtectingOnward<Of>>,
): Type {
  @ApiTags(files)
  @Controller(`${files}/:id`)
  class ProtectionController {
    constructor(
      @Inject(Files) private readonly store: Store<Of, ProtectionAct>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Exchanges) private readonly exchanges: Exchanges,
      @Inject(DossierReadings) private readonly readings: DossierReadings,
      @Inject(Desk) private readonly desk: Desk,
      @Inject(Onward) private readonly onward: ProtectingOnward<Of>,
    ) {}

    @Post('protections')
    @ApiOperation({
      summary:
        'Quyết định áp dụng biện pháp bảo vệ: as whoever is protected, the procuracy or the court asks, or the body finds; wherever the file has gone (BLTTHS 484–486)',
    })
    protect(
      @Id() id: FileId,
      @Body() { occurredAt: at, text, application, request, agreed, ...order }: Protection,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<Of> {
      return this.desk.database.tx(officer, async (tx) => {
        const sealed = await this.persons.sealText(tx, text);
        const said = { ...(application && { application }), ...(request && { request }), ...(agreed && { agreed }) };
        const protection = { protection: uuid(), ...order, ...said, text: sealed };
        const also = async (tx: EntityManager, file: Of): Promise<void> => {
          await this.onward.following(officer, [protection.protection])(tx, file);
          if (request) await this.answer(tx, request, true, order.number, this.desk.acting(officer, at));
        };
        return this.store.act('protect', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          law.protect(file, protection, at),
        );
      });
    }

    @Post('protections/:protection/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({ summary: 'Who is protected, and how; the reading is logged with its purpose' })
    async read(
      @Id() id: FileId,
      @Id('protection') protection: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ): Promise<{ text: string }> {
      const { protections } = await this.store.get(officer, id);
      const one = protections.find((each) => each.protection === protection);
      if (!one) throw new Refused('not-found');
      return this.desk.database.tx(officer, async (tx) => ({
        text: await this.persons.readText(tx, officer, one.text, purpose),
      }));
    }

    @Put('protections/:protection/measures')
    @ApiOperation({
      summary: 'Thay đổi, bổ sung biện pháp bảo vệ: as whoever is protected may ask (BLTTHS 484(2)(c), 486(2))',
    })
    change(
      @Id() id: FileId,
      @Id('protection') protection: string,
      @Body() { occurredAt: at, agreed, ...order }: ProtectionChange,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<Of> {
      const change = { protection, ...order, ...(agreed && { agreed }) };
      const also = this.onward.following(officer, [protection]);
      return this.store.act('changeProtection', id, { officer, at, ifMatch, also }, (file, at) =>
        law.changeProtection(file, change, at),
      );
    }

    @Put('protections/:protection/end')
    @ApiOperation({
      summary:
        'Hủy bỏ, chấm dứt biện pháp bảo vệ: nothing threatens any more, or as is asked (BLTTHS 484(2)(c), 486(1))',
    })
    end(
      @Id() id: FileId,
      @Id('protection') protection: string,
      @Body() { occurredAt: at, number, ground }: ProtectionOver,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<Of> {
      const also = this.onward.following(officer, [protection]);
      return this.store.act('endProtection', id, { officer, at, ifMatch, also }, (file, at) =>
        law.endProtection(file, { protection, number, ground }, at),
      );
    }

    @Post('protection-requests/:exchange/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({
      summary: 'Whom the procuracy or the court asks to protect, and why (BLTTHS 485); the reading is logged',
    })
    async readRequest(
      @Id() id: FileId,
      @Id('exchange') exchange: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ) {
      const { protectionRequests } = await this.store.get(officer, id);
      const asked = protectionRequests.find((one) => one.exchange === exchange);
      return this.readings.latest(officer, protectionRequest, asked?.exchange, purpose);
    }

    @Put('protection-requests/:exchange/refusal')
    @ApiOperation({
      summary:
        'Trả lời không áp dụng biện pháp bảo vệ theo đề nghị của Viện kiểm sát, Tòa án: the reasons go sealed (BLTTHS 485, 486(1))',
    })
    refuse(
      @Id() id: FileId,
      @Id('exchange') exchange: string,
      @Body() { occurredAt: at, number, reasons }: ProtectionRefusal,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<Of> {
      const acting = this.desk.acting(officer, at);
      const also = (tx: EntityManager): Promise<void> => this.answer(tx, exchange, false, number, acting, reasons);
      return this.store.act('refuseProtection', id, { officer, at, ifMatch, also }, (file, at) =>
        law.refuseProtection(file, { exchange, number }, at),
      );
    }

    private async answer(
      tx: EntityManager,
      exchange: string,
      granted: boolean,
      number: string,
      acting: ReturnType<Desk['acting']>,
      text?: string,
    ): Promise<void> {
      const answer = { decidedAt: acting.at, number };
      const how = granted ? 'granted' : 'refused';
      await this.exchanges.answer(tx, protectionRequest, exchange, how, answer, acting, text ? { text } : undefined);
    }
  }
  return ProtectionController;
}
