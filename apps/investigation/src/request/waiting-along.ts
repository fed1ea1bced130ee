import type { DraftEvent, Moment } from '@la-chan/contracts';
import { along, type Holding, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../case/cases';
import { caseRequests } from '../case/referral';
import { verificationRequests } from '../verification/referral';
import { Verifications } from '../verification/verifications';
import type { RequestAnswer, Requesting } from './request';

type Settling = 'recordAnswer' | 'withdrawRequest';
type Settle = <File>(law: Requesting<File>, file: File, at: Moment) => readonly DraftEvent[];

/** Files that wait for what another of them has asked of other countries, as that went along with an initiation, a split or a merger. */
@Injectable()
export class WaitingAlong {
  private readonly waiting;

  constructor(verifications: Verifications, cases: Cases) {
    this.waiting = [waiting(verifications, verificationRequests), waiting(cases, caseRequests)];
  }

  answered(tx: EntityManager, officer: Officer, answer: RequestAnswer): Promise<void> {
    return this.settle(tx, 'recordAnswer', answer.exchange, officer, (law, file, at) =>
      law.recordAnswer(file, answer, at),
    );
  }

  withdrawn(tx: EntityManager, officer: Officer, exchange: string): Promise<void> {
    return this.settle(tx, 'withdrawRequest', exchange, officer, (law, file, at) =>
      law.withdrawRequest(file, exchange, at),
    );
  }

  private async settle(
    tx: EntityManager,
    act: Settling,
    exchange: string,
    officer: Officer,
    decide: Settle,
  ): Promise<void> {
    for (const settle of this.waiting) await settle(tx, act, exchange, officer, decide);
  }
}

const waiting =
  <File>(files: Holding<File, Settling, 'requests'>, law: Requesting<File>) =>
  (tx: EntityManager, act: Settling, exchange: string, officer: Officer, decide: Settle): Promise<void> =>
    along(files, act, 'requests', exchange, { officer, tx }, (file, at) => decide(law, file, at));
