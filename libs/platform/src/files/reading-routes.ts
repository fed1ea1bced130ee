import type { DraftEvent } from '@la-chan/contracts';
import type { FileRow } from '@la-chan/procedure';
import { Body, Get, HttpCode, Inject, Post, Query, type Type } from '@nestjs/common';
import { PARAMTYPES_METADATA } from '@nestjs/common/constants';
import type { z } from 'zod';
import { Safe } from '../idempotency/idempotency.interceptor';
import { Actor } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import type { Files } from './files';
import { Id } from './id';
import type { PageParams, PageQuery } from './page';

type Readable<File extends FileRow> = Pick<Files<File, string, string, DraftEvent>, 'page' | 'get' | 'history'>;
type Asked<File> = z.output<typeof PageParams> & NonNullable<PageQuery<File>['where']>;

const queryOf = <File>({ limit, cursor, ...where }: Asked<File>): PageQuery<File> => ({
  limit,
  cursor,
  where: where as PageQuery<File>['where'],
});

/** The routes by which the files of a register are read; `Search` where a search may ask for more than a list. */
export function readingRoutes<File extends FileRow>(
  Store: Type<Readable<File>>,
  List: Type<Asked<File>>,
  Search: Type<Asked<File>> = List,
) {
  abstract class ReadingRoutes {
    @Inject(Store) private readonly store!: Readable<File>;

    @Get()
    list(@Query() asked: Asked<File>, @Actor() officer: Officer) {
      return this.store.page(officer, queryOf(asked));
    }

    @Post('searches')
    @Safe()
    @HttpCode(200)
    search(@Body() asked: Asked<File>, @Actor() officer: Officer) {
      return this.store.page(officer, queryOf(asked));
    }

    @Get(':id')
    get(@Id() id: string, @Actor() officer: Officer) {
      return this.store.get(officer, id);
    }

    @Get(':id/history')
    history(@Id() id: string, @Actor() officer: Officer) {
      return this.store.history(officer, id);
    }
  }
  // What is asked is checked and documented by its class, which no type of a parameter names here.
  for (const [route, asked] of [['list', List] as const, ['search', Search] as const])
    Reflect.defineMetadata(PARAMTYPES_METADATA, [asked, Object], ReadingRoutes.prototype, route);
  return ReadingRoutes;
}
