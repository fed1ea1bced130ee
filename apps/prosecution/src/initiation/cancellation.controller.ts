import { supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { PetitionAnswer } from '../petition.requests';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { cancelInitiation, recordPetition } from './cancellation';
import { OwnInitiationCancellation } from './initiation.requests';
import { Initiations } from './initiations';

/** What this procuracy has initiated itself, and finds a ground not to. */
@ApiTags('initiations')
@Controller('initiations/:id')
export class OwnInitiationCancellationController {
  constructor(
    private readonly initiations: Initiations,
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put('initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án của mình: there is no case; the body that investigates it is told. Not of a case whose file has come, or is offered, nor of what a panel has initiated (BLTTHS 157, 158(1))',
  })
  cancel(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons, ...cancellation }: OwnInitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const { case: about, sentTo: to, unit } = await this.initiations.one(tx, id);
      const hasCome = about && to ? await this.files.caseHasCome(tx, { agency: to, from: [about] }) : false;
      const file = await this.initiations.act('cancelInitiation', id, { officer, at, ifMatch, tx }, (file, at) =>
        cancelInitiation(file, { exchange, ...cancellation, hasCome }, at),
      );
      if (about && to) {
        const { number } = cancellation;
        const terms = { decision: 'initiation-cancelled', about, number, decidedAt: acting.at, unit } as const;
        const opening = { id: exchange, to, file: id, terms, dossier: { reasons } };
        await this.exchanges.open(tx, supervisionNotice, opening, acting);
      }
      return file;
    });
  }

  @Post('petition-answers')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên giải quyết kiến nghị của Cơ quan điều tra: upheld, an initiation that was cancelled stands again (TTLT 04/2018 6(2))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, exchange, body, number, decision }: PetitionAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.initiations.act('recordPetition', id, { officer, at, ifMatch }, (file, at, _, history) =>
      recordPetition(file, { exchange, body, number, upheld: decision === 'upheld' }, at, history),
    );
  }
}
