import { supervisionNotice, type EventOf, type FileId, type initiationReviewed } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Initiation } from './initiation';
import { Initiations } from './initiations';
import { recordReview } from './protest';

/** What the court above has made of what a panel has initiated; where there is no case, the body that has opened it is told. */
@Injectable()
export class ProtestReviews {
  constructor(
    private readonly initiations: Initiations,
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
    const also = async (tx: EntityManager, { case: about, sentTo: to, status, unit }: Initiation): Promise<void> => {
      if (status !== 'annulled' || !about || !to) return;
      const terms = {
        decision: 'initiation-cancelled',
        about,
        number: review.number,
        decidedAt: told.at,
        unit,
      } as const;
      const opening = { id: notice, to, file: id, terms, dossier: { reasons: '' } };
      await this.exchanges.open(tx, supervisionNotice, opening, told);
    };
    return this.initiations.act('recordReview', id, { ...acting, also }, (file, at) =>
      recordReview(file, review, notice, at),
    );
  }
}
