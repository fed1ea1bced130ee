import { dayOf, detentionNotice, type Day, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import { Cases } from './cases';

/** What is written with an act. */
type Also = (tx: EntityManager, file: Case) => Promise<void>;

/** A detention or a release that is registered once the file has gone: the procuracy to which it went is told (TTLT 04/2018 18(2)(a)). */
@Injectable()
export class LateDetentions {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  telling(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    return async (tx, file) => {
      if (!file.handover) return;
      const until = (await this.cases.detainedAtConclusion(tx, file.id)).get(accused);
      if (until) await this.tell(tx, file, { accused, until }, officer, at);
    };
  }

  /** Whoever is free is detained by nobody. */
  releasing(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    const until = dayOf(this.desk.acting(officer, at).at);
    return (tx, file) => this.tell(tx, file, { accused, until, released: true }, officer, at);
  }

  private async tell(
    tx: EntityManager,
    { id: file, handover, number, unit }: Case,
    told: { accused: FileId; until: Day; released?: true },
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const offer = handover ? await findExchange(tx, handover) : undefined;
    if (!offer) return;
    const acting = this.desk.acting(officer);
    const terms = { of: offer.id, ...told, number, decidedAt: at ?? acting.at, unit };
    await this.exchanges.open(tx, detentionNotice, { to: offer.counterpart, file, terms }, acting);
  }
}
