import { decisionNotice, type Moment } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import type { FileRow } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Received = Pick<FileRow, 'id' | 'number' | 'unit'> & { readonly receivedAt: Moment };

/** What a desk has received is told to the competent procuracy, whose receipt proves it (BLTTHS 146(5), 152(3)). */
@Injectable()
export class ProcuracyNotices {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  /** In the transaction of the act that tells it. */
  telling(decision: 'reception' | 'surrender', id: string, officer: Officer, at: Moment | undefined) {
    return async (tx: EntityManager, { id: file, number, unit, receivedAt }: Received): Promise<void> => {
      const to = competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now());
      const terms = { decision, number, decidedAt: receivedAt, unit };
      await this.exchanges.open(tx, decisionNotice, { id, to, file, terms }, this.desk.acting(officer, at));
    };
  }
}
