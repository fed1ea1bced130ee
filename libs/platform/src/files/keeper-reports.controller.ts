import {
  type caseKeeperReported,
  type DraftEvent,
  type EventOf,
  FileId,
  HeldProperty,
  type Moment,
  PropertyFinding,
  PropertyKeeper,
} from '@la-chan/contracts';
import type { KeeperReportAct } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import type { Store } from './store';

class KeeperReport extends createZodDto(
  actShape.extend({
    of: HeldProperty,
    found: PropertyFinding,
    keeper: PropertyKeeper,
    accused: FileId.optional().describe('Whose matter alone is suspended (TTLT 01/2020 6(4), 8(4), 10(4))'),
  }),
) {}

/** The route `/<files>/:id/keeper-reports` of a procedure: what whoever keeps exhibits and property has found of them. */
export function keeperReportsOf<File>(
  files: string,
  Files: Type<Store<File, KeeperReportAct>>,
  record: (file: File, report: EventOf<typeof caseKeeperReported>['data'], at: Moment) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class KeeperReportsController {
    constructor(@Inject(Files) private readonly store: Store<File, KeeperReportAct>) {}

    @Post(':id/keeper-reports')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Ghi nhận thông báo của cơ quan, người quản lý về vật chứng, tài sản tạm giữ bị hư hỏng, biến chất, có thể gây mất an toàn: what is done is decided anew (TTLT 01/2020 13(2))',
    })
    record(
      @Id() id: FileId,
      @Body() { occurredAt: at, accused, ...found }: KeeperReport,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('recordKeeperReport', id, { officer, at, ifMatch }, (file, at) =>
        record(file, { ...found, ...(accused && { accused }) }, at),
      );
    }
  }
  return KeeperReportsController;
}
