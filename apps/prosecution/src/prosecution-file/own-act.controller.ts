import { supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OwnAct } from '../own-act.requests';
import { investigate } from './own-act';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

/** Investigative acts of the procuracy itself, once it has the file. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class OwnActController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post(':id/own-acts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Trực tiếp tiến hành hoạt động điều tra, also instead of returning what a court has sent back; the body is told 24 hours before where it is to take part (BLTTHS 236(3), 246(1); TTLT 04/2018 12(2))',
  })
  async investigate(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, act, takesPlaceAt, accused, together }: OwnAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { sender } = await this.files.get(officer, id);
    const exchange = together && sender ? uuid() : null;
    const what = { act, takesPlaceAt, ...(accused && { accused }) };
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { sender: to, from: [about], unit }: ProsecutionFile): Promise<void> => {
      if (!exchange || !together || !to || !about) return;
      const terms = { decision: 'own-act-announced', ...what, about, number, decidedAt: acting.at, unit } as const;
      const opening = { id: exchange, to, file: id, terms, dossier: { reasons: together } };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
    };
    return this.files.act('investigate', id, { officer, at, ifMatch, also }, (file, at) =>
      investigate(file, { exchange, number, ...what }, at),
    );
  }
}
