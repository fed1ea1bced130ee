import { detentionNotice, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import { Cases } from './cases';

/** A detention that is registered once the file has gone: the procuracy that has it is told (TTLT 04/2018 18(2)(a)). */
@Injectable()
export class LateDetentions {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** What is written with it. */
  telling(officer: Officer, accused: FileId, at: Moment | undefined) {
    return async (tx: EntityManager, { id: file, handover, number, unit }: Case): Promise<void> => {
      const offer = handover ? await findExchange(tx, handover) : undefined;
      const until = offer && (await this.cases.detainedAtConclusion(tx, file)).get(accused);
      if (!until) return;
      const acting = this.desk.acting(officer);
      const terms = { of: offer.id, accused, until, number, decidedAt: at ?? acting.at, unit };
      await this.exchanges.open(tx, detentionNotice, { to: offer.counterpart, file, terms }, acting);
    };
  }
}
