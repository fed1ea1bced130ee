import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, type Store } from '@la-chan/platform';
import type {
  AnswerToPetition,
  FileRow,
  HistoryEntry,
  Petition as Lodged,
  PetitionAct,
  Petitioned,
} from '@la-chan/procedure';
import { Body, Controller, Inject, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Petition, PetitionAnswer } from './petition.requests';
import { type Lodging, Petitions } from './petitions';

/** What files of one kind petition about. */
interface Petitioning<File> {
  readonly petition: (
    file: File,
    lodged: Lodging['lodged'],
    at: Moment,
    history: readonly HistoryEntry[],
  ) => readonly DraftEvent[];
  readonly recordPetition: (
    file: File,
    answer: AnswerToPetition,
    at: Moment,
    history: readonly HistoryEntry[],
  ) => readonly DraftEvent[];
  /** What one is about, and which procuracy has decided or demanded it. */
  readonly petitioned: (history: readonly HistoryEntry[], notice: string, at: Moment) => Pick<Petitioned, 'of' | 'by'>;
  /** Under which the file names what the procuracy has decided or demanded. */
  readonly routes: readonly string[];
  readonly petitions: string;
  readonly answered: string;
}

type Petitioners<File> = Store<File, PetitionAct> & { one(tx: EntityManager, id: FileId): Promise<File> };

/** What the procuracy has decided or demanded about files of one kind, and the body does not agree with. */
export function petitionsOf<File extends FileRow & { readonly petitions: readonly Lodged[] }>(
  files: string,
  Files: Type<Petitioners<File>>,
  { petition, recordPetition, petitioned, routes, ...said }: Petitioning<File>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class PetitionController {
    constructor(
      @Inject(Files) private readonly store: Petitioners<File>,
      @Inject(Petitions) private readonly petitions: Petitions,
      @Inject(Desk) private readonly desk: Desk,
    ) {}

    @Put(routes.map((route) => `:id/${route}/:notice/petition`))
    @ApiOperation({ summary: said.petitions })
    petition(
      @Id() id: FileId,
      @Id('notice') notice: string,
      @Body() { occurredAt: at, ...asked }: Petition,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const { lodged, send } = this.petitions.lodging(notice, asked, officer, at);
      const also = async (tx: EntityManager, file: File, { history }: Before<File>): Promise<void> =>
        send?.(tx, file, petitioned(history, notice, this.desk.acting(officer, at).at));
      return this.store.act('petition', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
        petition(file, lodged, at, history),
      );
    }

    @Put(routes.map((route) => `:id/${route}/:notice/petition/answer`))
    @ApiOperation({ summary: said.answered })
    recordPetition(
      @Id() id: FileId,
      @Id('notice') notice: string,
      @Body() { occurredAt: at, number, decision }: PetitionAnswer,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        await this.petitions.answeredOnPaper(tx, await this.store.one(tx, id), notice, officer);
        return this.store.act('recordPetition', id, { officer, at, ifMatch, tx }, (file, at, _, history) =>
          recordPetition(file, { notice, number, upheld: decision === 'upheld' }, at, history),
        );
      });
    }
  }
  return PetitionController;
}
