import { supervisionNotice, suspensionReview } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from './case/cases';
import { cancelInitiation } from './case/conclusion';
import { cancelSuspension as cancelCaseSuspension } from './case/time-limit';
import { Decisions } from './decisions';
import { cancelSuspension, recordDemand, recordReview } from './verification/supervision';
import { Verifications } from './verification/verifications';

/** What the procuracy reviews, decides and demands as it supervises verifications and cases. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    decisions: Decisions,
    { system: officer }: Desk,
  ) {
    const reviewed = (agreed: boolean) => async (exchange: Exchange<typeof suspensionReview>, tx: EntityManager) => {
      const { decidedAt: at, number } = answerOf(exchange);
      const review = { exchange: exchange.id, by: exchange.counterpart, number, agreed };
      await verifications.act('recordReview', ownFile(exchange), { officer, tx, at }, (file, at) =>
        recordReview(file, review, at),
      );
    };
    exchanges.on(suspensionReview, { granted: reviewed(true), refused: reviewed(false) });

    exchanges.on(supervisionNotice, {
      served: async ({ id: notice, terms, counterpart: by }, tx, { now: receivedAt }) => {
        const { decision, about, number, decidedAt: at } = terms;
        const acting = { officer, tx, at };
        // Throws for an agency that does not supervise this file.
        const supervised = <File extends { unit: string }>(file: File): File => {
          decisions.procuracyOf(file.unit, by);
          return file;
        };
        // It was resumed before the cancellation came: nothing is suspended any more, and the notice stands in its exchange.
        const isSuspended = async (files: Verifications | Cases): Promise<boolean> =>
          supervised(await files.get(officer, about)).status === 'suspended';
        switch (decision) {
          case 'suspension-cancelled':
            if (!(await isSuspended(verifications))) return;
            await verifications.act('cancelSuspension', about, acting, (file, at) =>
              cancelSuspension(supervised(file), { notice, by, number, receivedAt }, at),
            );
            return;
          case 'case-suspension-cancelled':
            if (!(await isSuspended(cases))) return;
            await cases.act('cancelSuspension', about, acting, (file, at) =>
              cancelCaseSuspension(supervised(file), { notice, by, number }, at),
            );
            return;
          case 'initiation-cancelled':
            await cases.act('cancelInitiation', about, acting, (file, at) =>
              cancelInitiation(supervised(file), { notice, by, number }, at),
            );
            return;
          case 'remedy-demanded':
          case 'file-demanded': {
            const demand = decision === 'file-demanded' ? 'file' : 'remedy';
            await verifications.act('recordDemand', about, acting, (file, at) =>
              recordDemand(supervised(file), { notice, by, number, demand, receivedAt }, at),
            );
          }
        }
      },
    });
  }
}
