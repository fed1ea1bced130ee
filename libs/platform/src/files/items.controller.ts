import { FileId, ItemKind, ItemOffGround, ItemOrigin, type Role } from '@la-chan/contracts';
import type { EnteringItems, ItemAct, TakingOffItems, WithItems } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Optional, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { Desk } from './desk';
import { type Following, NOTHING_FOLLOWS } from './following';
import { Id } from './id';
import { actShape, decisionShape, Reading } from './requests';
import type { Store } from './store';

class ItemEntry extends createZodDto(
  actShape.extend({
    kind: ItemKind,
    origin: ItemOrigin,
    description: z.string().trim().min(1).max(2000).describe('What it is; sealed'),
  }),
) {}

class ItemRemoval extends createZodDto(
  actShape
    .extend({
      ground: ItemOffGround,
      number: decisionShape.shape.number.optional().describe('Of the decision to give it back'),
    })
    .refine(({ ground, number }) => ground !== 'returned' || number !== undefined, { path: ['number'] }),
) {}

/** The routes `/<files>/:id/items` of a procedure: documents, objects and exhibits that come into a file; `readers` may read what they are. `Following`: of files that go on before all is listed. */
export function itemsOf<File extends WithItems>(
  files: string,
  Files: Type<Store<File, ItemAct>>,
  { enterItem, takeOffItem }: { enterItem: EnteringItems<File>; takeOffItem: TakingOffItems<File> },
  readers: readonly Role[],
  Following?: Type<Following<File>>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class ItemsController {
    constructor(
      @Inject(Files) private readonly store: Store<File, ItemAct>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Desk) private readonly desk: Desk,
      @Optional() @Inject(Following ?? NOTHING_FOLLOWS) private readonly following: Following<File> | undefined,
    ) {}

    @Post(':id/items')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Ghi tài liệu, đồ vật, vật chứng vào bảng kê: the list goes along with the report or file (BLTTHS 146(2), (3), 276(1); TTLT 01/2017 8(5)(a), (b); TTLT 04/2018 35(2), 36(2)(a))',
    })
    enter(
      @Id() id: FileId,
      @Body() { occurredAt: at, description, ...entry }: ItemEntry,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        const item = { item: uuid(), ...entry, record: await this.persons.sealText(tx, description) };
        const also = async (tx: EntityManager, file: File): Promise<void> =>
          this.following?.follow(
            tx,
            file,
            { items: file.items.filter((one) => one.item === item.item) },
            { officer, at },
          );
        return this.store.act('enterItem', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          enterItem(file, item, at),
        );
      });
    }

    @Put(':id/items/:item/removal')
    @ApiOperation({
      summary:
        'Đưa ra khỏi bảng kê: what was entered in error, or is given back to its owner or lawful keeper; it stays in the journal (BLTTHS 106(3))',
    })
    takeOff(
      @Id() id: FileId,
      @Id('item') item: FileId,
      @Body() { occurredAt: at, ground, number }: ItemRemoval,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('takeOffItem', id, { officer, at, ifMatch }, (file, at) =>
        takeOffItem(file, { item, ground, ...(number && { number }) }, at),
      );
    }

    @Post(':id/items/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({ summary: 'Read what the listed items are; the reading is logged with its purpose' })
    async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
      const file = await this.store.get(officer, id);
      return this.desk.database.tx(officer, async (tx) => ({
        items: [],
        ...(await this.persons.readItems(tx, officer, file, purpose)),
      }));
    }
  }
  return ItemsController;
}
