import {
  attendanceRequest,
  competenceConsultation,
  competenceDecision,
  competenceDispute,
  evidenceReview,
  prosecutorReplacement,
  searchApproval,
  reportDispute,
  stayConsultation,
  supervisionNotice,
  suspensionReview,
  type Article,
  type Clause,
  type FileId,
  type Moment,
  type UnitCode,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, EvidenceResults, follow, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseNotices } from './case/case-notices';
import { CaseSupervision, toldOf } from './case/case-supervision';
import { Cases } from './case/cases';
import type { GoingOn } from './case/initiation';
import { goingOnFrom } from './verification/participants';
import { recordCompetence, recordConsultation } from './case/competence';
import { caseActs } from './case/referral';
import { recordEvidenceReview } from './case/evidence-review';
import { recordProsecutorReplacement } from './case/prosecutor-replacement';
import { recordSearchApproval } from './case/search-approval';
import { recordStayConsultation } from './case/stay-consultation';
import { initiate } from './case/initiation';
import { Custodies } from './custody/custodies';
import { CustodyNotices } from './custody/custody-notices';
import { Decisions } from './decisions';
import { recordDispute } from './verification/dispute';
import {
  cancelResumption,
  cancelSuspension,
  recordDemand,
  recordNotice,
  recordReview,
} from './verification/supervision';
import { Senders } from './verification/senders';
import { verificationActs } from './verification/referral';
import { recordStayConsultation as recordReportConsultation } from './verification/stay-consultation';
import { recordInitiation } from './verification/takeover';
import { Verifications } from './verification/verifications';

/** What the procuracy reviews, decides and demands as it supervises verifications and cases. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    ofCase: CaseSupervision,
    notices: CaseNotices,
    custodies: Custodies,
    ofCustody: CustodyNotices,
    decisions: Decisions,
    senders: Senders,
    persons: Persons,
    results: EvidenceResults,
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

    exchanges.on(competenceDispute, {
      answered: async (exchange, tx) => {
        const { decidedAt, number, competent } = answerOf(exchange);
        const { id, counterpart: by } = exchange;
        const file = ownFile(exchange);
        await notices.follow(
          tx,
          file,
          { notice: id, by, decision: 'competence-dispute', number, decidedAt },
          (acting) =>
            cases.act('recordCompetence', file, acting, (one, at) =>
              recordCompetence(one, { exchange: id, by, number, competent }, at),
            ),
        );
      },
    });
    // To a body that has no file of the case: it comes by its handover, or stays where it is.
    exchanges.on(competenceDecision, { served: () => Promise.resolve() });

    exchanges.on(reportDispute, {
      answered: async (exchange, tx) => {
        const { decidedAt: at, number, competent } = answerOf(exchange);
        const decision = { exchange: exchange.id, by: exchange.counterpart, number, competent };
        await verifications.act('recordDispute', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordDispute(file, decision, at),
        );
      },
    });

    const stayConsulted =
      (agreed: boolean) => async (exchange: Exchange<typeof stayConsultation>, tx: EntityManager) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, number, agreed };
        const id = ownFile(exchange);
        if (await cases.has(tx, id))
          await cases.act('recordStayConsultation', id, { officer, tx, at }, (file, at) =>
            recordStayConsultation(file, answer, at),
          );
        else
          await verifications.act('recordStayConsultation', id, { officer, tx, at }, (file, at) =>
            recordReportConsultation(file, answer, at),
          );
      };
    exchanges.on(stayConsultation, { granted: stayConsulted(true), refused: stayConsulted(false) });

    const attended = (attends: boolean) => async (exchange: Exchange<typeof attendanceRequest>, tx: EntityManager) => {
      const { decidedAt: at, reason } = answerOf(exchange);
      const { takesPlaceAt } = exchange.terms;
      const answer = {
        exchange: exchange.id,
        by: exchange.counterpart,
        attends,
        takesPlaceAt,
        ...(reason && { reason }),
      };
      const id = ownFile(exchange);
      if (await cases.has(tx, id))
        await cases.act('recordAttendance', id, { officer, tx, at }, (file, at) =>
          caseActs.recordAttendance(file, answer, at),
        );
      else
        await verifications.act('recordAttendance', id, { officer, tx, at }, (file, at) =>
          verificationActs.recordAttendance(file, answer, at),
        );
    };
    exchanges.on(attendanceRequest, { granted: attended(true), refused: attended(false) });

    const replaced =
      (replaced: boolean) => async (exchange: Exchange<typeof prosecutorReplacement>, tx: EntityManager) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, replaced, number };
        await cases.act('recordProsecutorReplacement', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordProsecutorReplacement(file, answer, at),
        );
      };
    exchanges.on(prosecutorReplacement, { granted: replaced(true), refused: replaced(false) });

    const approved = (approved: boolean) => async (exchange: Exchange<typeof searchApproval>, tx: EntityManager) => {
      const { decidedAt: at, number } = answerOf(exchange);
      const answer = { exchange: exchange.id, by: exchange.counterpart, approved, number };
      await cases.act('recordSearchApproval', ownFile(exchange), { officer, tx, at }, (file, at) =>
        recordSearchApproval(file, answer, at),
      );
    };
    exchanges.on(searchApproval, { granted: approved(true), refused: approved(false) });

    const seal = async (tx: EntityManager, notice: string, unknown: readonly FileId[]): Promise<void> => {
      if (unknown.length === 0) return;
      const [dossier] = await exchanges.dossiers(tx, supervisionNotice, notice);
      await persons.sealUnder(tx, unknown, dossier);
    };

    exchanges.on(supervisionNotice, {
      served: async (exchange, tx, said) => {
        const { id: notice, terms, counterpart: by } = exchange;
        const receivedAt = said.now;
        const { decision, about, number, decidedAt: at } = terms;
        const told = toldOf(exchange);
        const acting = { officer, tx, at };
        // Throws for an agency that does not supervise this file.
        const supervised = <File extends { unit: string }>(file: File): File => {
          decisions.procuracyOf(file.unit, by);
          return file;
        };
        const noted = (id: FileId, how: { overtaken?: true } = {}) =>
          verifications.act('recordNotice', id, acting, (file, at) =>
            recordNotice(supervised(file), { ...told, ...how }, at),
          );
        const demanded = (
          demand:
            | 'remedy'
            | 'file'
            | 'documents'
            | 'initiation'
            | 'replacement'
            | 'investigation'
            | 'resumption-cancellation',
          what: { article?: Article; clause?: Clause; of?: string | undefined; change?: true | undefined } = {},
        ) =>
          verifications.act('recordDemand', about, acting, (file, at) =>
            recordDemand(supervised(file), { notice, by, number, demand, ...what, receivedAt }, at),
          );
        /** Nothing more is done here about a report that has become a case, or that another body has. */
        const demandedUnlessOver = async (...demand: Parameters<typeof demanded>): Promise<void> => {
          const { status, outcome } = supervised(await verifications.one(tx, about));
          const isOver = outcome === 'initiated' || status === 'transferred';
          await (isOver ? noted(about, { overtaken: true }) : demanded(...demand));
        };
        if (decision === 'custody-extension-demanded')
          return ofCustody.demanded(tx, about, told, { demand: 'custody-extension', receivedAt });
        if (decision === 'decision-cancellation-demanded' && terms.what === 'custody')
          return ofCustody.demanded(tx, about, told, { demand: 'custody-cancellation', of: terms.of, receivedAt });
        if (decision !== 'custody-cancelled' && decision !== 'custody-released' && (await custodies.has(tx, about)))
          return ofCustody.noted(tx, about, told);
        if (await cases.has(tx, about)) return ofCase.served(exchange, tx, said);
        switch (decision) {
          case 'suspension-cancelled':
            return follow(
              tx,
              () =>
                verifications.act('cancelSuspension', about, acting, (file, at) =>
                  cancelSuspension(supervised(file), { notice, by, number, receivedAt }, at),
                ),
              () => noted(about, { overtaken: true }),
            );
          case 'resumption-cancelled':
            return follow(
              tx,
              () =>
                verifications.act('cancelResumption', about, acting, (file, at, _, history) =>
                  cancelResumption(supervised(file), { notice, by, number, cancels: terms.of }, at, history),
                ),
              () => noted(about, { overtaken: true }),
            );
          case 'decision-cancellation-demanded': {
            const { of, change } = terms;
            return demandedUnlessOver('resumption-cancellation', { of, change });
          }
          case 'cancellation-declined':
          case 'non-initiation-confirmed':
          case 'own-non-initiation-cancelled':
          case 'prosecutor-assigned':
            await noted(about);
            return;
          case 'documents-demanded':
            await demanded('documents');
            return;
          case 'initiation': {
            const { case: id, court, article, clause, seriousness } = terms;
            const opens = async (
              unit: UnitCode,
              from: { from: FileId[]; exchange?: string },
              going?: GoingOn,
            ): Promise<void> => {
              const decided = { article, clause, seriousness, unit, notice: null, opening: false, by: court ?? by };
              const decide = (id: FileId, number: string, at: Moment) =>
                initiate(id, { ...decided, ...from, number }, at, going);
              await cases.open('initiate', officer, at, decide, { unit, id, tx });
            };
            if (about === id) return opens(supervised(terms).unit, { from: [], exchange: notice }); // without a report
            const report = supervised(await verifications.one(tx, about));
            const { unit, status, outcome } = report;
            if (status === 'resolved' && outcome === 'initiated') return; // the body has done it itself meanwhile
            const [dossier] = await exchanges.dossiers(tx, supervisionNotice, notice);
            const more = {
              ...(await results.coming(tx, terms)),
              items: await persons.sealItems(tx, terms, dossier, report),
              applications: await persons.sealApplications(tx, dossier?.applications, report),
            };
            await opens(unit, { from: [about] }, goingOnFrom(report, terms, more));
            const known = report.participants.map(({ participant }) => participant);
            const named = (terms.participants ?? []).map(({ participant }) => participant);
            await seal(
              tx,
              notice,
              named.filter((one) => !known.includes(one)),
            );
            if (status !== 'transferred')
              await follow(
                tx,
                async () => {
                  const file = await verifications.act('recordInitiation', about, acting, (file, at) =>
                    recordInitiation(file, { case: id, notice }, at),
                  );
                  await senders.tell(tx, file, { outcome: 'initiated', case: id }, { ...said, at });
                },
                () => noted(about, { overtaken: true }),
              );
            return results.along(tx, id, terms, [], said);
          }
          case 'custody-cancelled':
          case 'custody-released':
            return ofCustody.released(tx, exchange, terms, said);
          case 'remedy-demanded':
            await demanded('remedy');
            return;
          case 'file-demanded':
            await demanded('file');
            return;
          case 'replacement-demanded':
            return demandedUnlessOver('replacement');
          case 'investigation-demanded':
            return demandedUnlessOver('investigation');
          case 'initiation-demanded': {
            const { article, clause, of } = terms;
            return demandedUnlessOver('initiation', { article, clause, ...(of && { of }) });
          }
          default:
            return ofCase.served(exchange, tx, said);
        }
      },
    });
  }
}
