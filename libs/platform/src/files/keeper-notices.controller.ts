import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import { Controller, Inject, Put, type Type, Body } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { PlainAct } from './requests';
import type { Store } from './store';

/** The route `/<files>/:id/property-decisions/:decision/keeper-notice` of a report: whoever keeps it was told of the decision. */
export function keeperNoticesOf<File>(
  files: string,
  Files: Type<Store<File, 'tellKeeper'>>,
  tellKeeper: (file: File, decision: FileId, at: Moment) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class KeeperNoticesController {
    constructor(@Inject(Files) private readonly store: Store<File, 'tellKeeper'>) {}

    @Put(':id/property-decisions/:decision/keeper-notice')
    @ApiOperation({
      summary:
        'Gửi quyết định xử lý, thông báo tiếp tục bảo quản cho cơ quan quản lý vật chứng, tài sản tạm giữ: at once (TTLT 01/2020 13(2))',
    })
    tell(
      @Id() id: FileId,
      @Id('decision') decision: FileId,
      @Body() { occurredAt: at }: PlainAct,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('tellKeeper', id, { officer, at, ifMatch }, (file, at) => tellKeeper(file, decision, at));
    }
  }
  return KeeperNoticesController;
}
