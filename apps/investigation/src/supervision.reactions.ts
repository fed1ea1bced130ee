import {
  competenceConsultation,
  evidenceReview,
  supervisionNotice,
  suspensionReview,
  type FileId,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, follow } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case/case';
import { Cases } from './case/cases';
import { recordConsultation } from './case/competence';
import { cancelInitiation } from './case/conclusion';
import { recordEvidenceReview } from './case/evidence-review';
import { Joinders } from './case/joinders';
import { initiate } from './case/initiation';
import { recordNotice as recordCaseNotice } from './case/notices';
import { cancelRequalification } from './case/qualification';
import { cancelSuspension as cancelCaseSuspension } from './case/time-limit';
import { Decisions } from './decisions';
import { cancelSuspension, recordDemand, recordNotice, recordReview } from './verification/supervision';
import { cancelInitiation as revokeInitiation } from './verification/resolution';
import { Senders } from './verification/senders';
import { recordInitiation } from './verification/takeover';
import { Verifications } from './verification/verifications';

/** What the procuracy reviews, decides and demands as it supervises verifications and cases. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    decisions: Decisions,
    senders: Senders,
    joinders: Joinders,
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

    exchanges.on(evidenceReview, {
      answered: async (exchange, tx) => {
        const { decidedAt: at, number, finding } = answerOf(exchange);
        const review = { exchange: exchange.id, by: exchange.counterpart, number, finding };
        await cases.act('recordEvidenceReview', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordEvidenceReview(file, review, at),
        );
      },
    });

    const consulted =
      (agreed: boolean) => async (exchange: Exchange<typeof competenceConsultation>, tx: EntityManager) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, number, agreed };
        await cases.act('recordConsultation', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordConsultation(file, answer, at),
        );
      };
    exchanges.on(competenceConsultation, { granted: consulted(true), refused: consulted(false) });

    exchanges.on(supervisionNotice, {
      served: async ({ id: notice, terms, counterpart: by }, tx, said) => {
        const receivedAt = said.now;
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
        const overtaken = (about: FileId): Promise<Case> =>
          cases.act('recordNotice', about, acting, (file, at) =>
            recordCaseNotice(supervised(file), { notice, by, decision, number, decidedAt: at, overtaken: true }, at),
          );
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
          case 'initiation-cancelled': {
            const { from } = await cases.act('cancelInitiation', about, acting, (file, at) =>
              cancelInitiation(supervised(file), { notice, by, number }, at),
            );
            for (const id of from) {
              const file = await verifications.of(tx, id);
              if (file.case !== about || file.status !== 'resolved') continue;
              await senders.tell(tx, file, { outcome: 'not-initiated', case: null }, { ...said, at });
              await verifications.act('cancelInitiation', id, acting, (file, at) =>
                revokeInitiation(file, { case: about, notice, by }, at),
              );
            }
            return;
          }
          case 'requalification-cancelled':
            await follow(
              tx,
              () =>
                cases.act('cancelRequalification', about, acting, (file, at) =>
                  cancelRequalification(supervised(file), { notice, by, number, of: terms.of }, at),
                ),
              () => overtaken(about),
            );
            return;
          case 'split-cancelled':
            await joinders.cancelSplit(tx, about, { notice, by, of: terms.of, at });
            return;
          case 'merger-cancelled':
            await joinders.cancelMerger(tx, about, { notice, by, number, at });
            return;
          case 'non-initiation-confirmed':
            await verifications.act('recordNotice', about, acting, (file, at) =>
              recordNotice(supervised(file), { notice, by, decision, number, decidedAt: at }, at),
            );
            return;
          case 'documents-demanded':
            if (await cases.has(tx, about))
              await cases.act('recordNotice', about, acting, (file, at) =>
                recordCaseNotice(supervised(file), { notice, by, decision, number, decidedAt: at }, at),
              );
            else
              await verifications.act('recordDemand', about, acting, (file, at) =>
                recordDemand(supervised(file), { notice, by, number, demand: 'documents', receivedAt }, at),
              );
            return;
          case 'initiation': {
            const { case: id, article, clause, seriousness } = terms;
            const { unit, status, outcome } = supervised(await verifications.of(tx, about));
            if (status === 'resolved' && outcome === 'initiated') return; // the body has done it itself meanwhile
            const initiation = { from: [about], article, clause, seriousness, unit, notice: null, opening: false, by };
            await cases.open('VA', officer, at, (id, number, at) => initiate(id, { ...initiation, number }, at), {
              unit,
              id,
              tx,
            });
            if (status !== 'transferred') {
              const file = await verifications.act('recordInitiation', about, acting, (file, at) =>
                recordInitiation(file, { case: id, notice }, at),
              );
              await senders.tell(tx, file, { outcome: 'initiated', case: id }, { ...said, at });
            }
            return;
          }
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
