import {
  attendanceRequest,
  competenceConsultation,
  competenceDecision,
  competenceDispute,
  evidenceReview,
  prosecutorReplacement,
  reportDispute,
  searchApproval,
  stayConsultation,
  suspensionReview,
  type Moment,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseNotices } from './case/case-notices';
import { Cases } from './case/cases';
import { recordCompetence, recordConsultation } from './case/competence';
import { recordEvidenceReview } from './case/evidence-review';
import { recordProsecutorReplacement } from './case/prosecutor-replacement';
import { caseActs } from './case/referral';
import { recordSearchApproval } from './case/search-approval';
import { recordStayConsultation } from './case/stay-consultation';
import { recordDispute } from './verification/dispute';
import { verificationActs } from './verification/referral';
import { recordStayConsultation as recordReportConsultation } from './verification/stay-consultation';
import { recordReview } from './verification/supervision';
import { Verifications } from './verification/verifications';

type Asked = Exchange<
  | typeof suspensionReview
  | typeof evidenceReview
  | typeof competenceConsultation
  | typeof competenceDispute
  | typeof reportDispute
  | typeof stayConsultation
  | typeof prosecutorReplacement
  | typeof searchApproval
>;

/** Who has answered which request, by what number. */
const answered = (exchange: Asked) => {
  const { id, counterpart: by } = exchange;
  return { exchange: id, by, number: answerOf(exchange).number };
};

/** What the procuracy answers to what it was asked about a report or a case. */
@Injectable()
export class ProcuracyAnswersReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    notices: CaseNotices,
    { system: officer }: Desk,
  ) {
    const acting = (tx: EntityManager, { decidedAt: at }: { readonly decidedAt: Moment }) => ({ officer, tx, at });

    const reviewed = (agreed: boolean) => async (exchange: Exchange<typeof suspensionReview>, tx: EntityManager) => {
      const review = { ...answered(exchange), agreed };
      await verifications.act('recordReview', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
        recordReview(file, review, at),
      );
    };
    exchanges.on(suspensionReview, { granted: reviewed(true), refused: reviewed(false) });

    exchanges.on(evidenceReview, {
      answered: async (exchange, tx) => {
        const review = { ...answered(exchange), finding: answerOf(exchange).finding };
        await cases.act('recordEvidenceReview', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
          recordEvidenceReview(file, review, at),
        );
      },
    });

    const consulted =
      (agreed: boolean) => async (exchange: Exchange<typeof competenceConsultation>, tx: EntityManager) => {
        const answer = { ...answered(exchange), agreed };
        await cases.act('recordConsultation', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
          recordConsultation(file, answer, at),
        );
      };
    exchanges.on(competenceConsultation, { granted: consulted(true), refused: consulted(false) });

    exchanges.on(competenceDispute, {
      answered: async (exchange, tx) => {
        const { competent, decidedAt } = answerOf(exchange);
        const { exchange: notice, by, number } = answered(exchange);
        const file = ownFile(exchange);
        const told = { notice, by, decision: 'competence-dispute', number, decidedAt };
        await notices.follow(tx, file, told, (acting) =>
          cases.act('recordCompetence', file, acting, (one, at) =>
            recordCompetence(one, { ...answered(exchange), competent }, at),
          ),
        );
      },
    });
    // To a body that has no file of the case: it comes by its handover, or stays where it is.
    exchanges.on(competenceDecision, { served: () => Promise.resolve() });

    exchanges.on(reportDispute, {
      answered: async (exchange, tx) => {
        const decision = { ...answered(exchange), competent: answerOf(exchange).competent };
        await verifications.act('recordDispute', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
          recordDispute(file, decision, at),
        );
      },
    });

    const stayConsulted =
      (agreed: boolean) => async (exchange: Exchange<typeof stayConsultation>, tx: EntityManager) => {
        const answer = { ...answered(exchange), agreed };
        const id = ownFile(exchange);
        if (await cases.has(tx, id))
          await cases.act('recordStayConsultation', id, acting(tx, answerOf(exchange)), (file, at) =>
            recordStayConsultation(file, answer, at),
          );
        else
          await verifications.act('recordStayConsultation', id, acting(tx, answerOf(exchange)), (file, at) =>
            recordReportConsultation(file, answer, at),
          );
      };
    exchanges.on(stayConsultation, { granted: stayConsulted(true), refused: stayConsulted(false) });

    const attended = (attends: boolean) => async (exchange: Exchange<typeof attendanceRequest>, tx: EntityManager) => {
      const { reason } = answerOf(exchange);
      const { takesPlaceAt } = exchange.terms;
      const { id, counterpart: by } = exchange;
      const answer = { exchange: id, by, attends, takesPlaceAt, ...(reason && { reason }) };
      const file = ownFile(exchange);
      if (await cases.has(tx, file))
        await cases.act('recordAttendance', file, acting(tx, answerOf(exchange)), (one, at) =>
          caseActs.recordAttendance(one, answer, at),
        );
      else
        await verifications.act('recordAttendance', file, acting(tx, answerOf(exchange)), (one, at) =>
          verificationActs.recordAttendance(one, answer, at),
        );
    };
    exchanges.on(attendanceRequest, { granted: attended(true), refused: attended(false) });

    const replaced =
      (replaced: boolean) => async (exchange: Exchange<typeof prosecutorReplacement>, tx: EntityManager) => {
        const answer = { ...answered(exchange), replaced };
        await cases.act('recordProsecutorReplacement', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
          recordProsecutorReplacement(file, answer, at),
        );
      };
    exchanges.on(prosecutorReplacement, { granted: replaced(true), refused: replaced(false) });

    const approved = (approved: boolean) => async (exchange: Exchange<typeof searchApproval>, tx: EntityManager) => {
      const answer = { ...answered(exchange), approved };
      await cases.act('recordSearchApproval', ownFile(exchange), acting(tx, answerOf(exchange)), (file, at) =>
        recordSearchApproval(file, answer, at),
      );
    };
    exchanges.on(searchApproval, { granted: approved(true), refused: approved(false) });
  }
}
