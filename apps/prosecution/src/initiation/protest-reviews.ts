import { supervisionNotice, type EventOf, type FileId, type initiationReviewed } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Initiation } from './initiation';
import { Initiations } from './initiations';
import { recordReview } from './protest';
import { recordCourtDecision } from '../prosecution-file/court-outcome';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';

/** What the court above has made of what a panel has initiated; where there is no case, the body that has opened it is told, and the file that has come shows it. */
@Injectable()
export class ProtestReviews {
  constructor(
    private readonly initiations: Initiations,
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  record(
    id: FileId,
    review: Pick<EventOf<typeof initiationReviewed>['data'], 'outcome' | 'number' | 'exchange'>,
    acting: Acting<Initiation>,
  ): Promise<Initiation> {
    const notice = uuid();
    const told = this.desk.acting(acting.officer, acting.at);
    const also = async (
      tx: EntityManager,
      { case: about, court, sentTo: to, status, unit }: Initiation,
    ): Promise<void> => {
      if (status !== 'annulled' || !about || !to) return;
      const terms = {
        decision: 'initiation-cancelled',
        annulled: true,
        about,
        number: review.number,
        decidedAt: told.at,
        unit,
      } as const;
      const opening = { id: notice, to, file: id, terms, dossier: { reasons: '' } };
      await this.exchanges.open(tx, supervisionNotice, opening, told);
      if (!court) return;
      const said = { notice: review.exchange ?? notice, from: court, decision: 'initiation-annulled' };
      const { system: officer } = this.desk;
      for (const come of await this.files.withCase(tx, about))
        await this.files.act('recordCourtDecision', come, { officer, tx, at: told.at }, (file, at) =>
          recordCourtDecision(file, { ...said, number: review.number, decidedAt: told.at }, at),
        );
    };
    return this.initiations.act('recordReview', id, { ...acting, also }, (file, at) =>
      recordReview(file, review, notice, at),
    );
  }
}
