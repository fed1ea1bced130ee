import {
  caseExtensionRequest,
  caseTransferRequest,
  chargeApproval,
  competenceConsultation,
  decisionNotice,
  evidenceReview,
  extensionRequest,
  supervisionNotice,
  suspensionReview,
} from '@la-chan/contracts';
import { counterpartFile, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordService as recordInitiationService } from '../resolution/notices';
import { Resolutions } from '../resolution/resolutions';
import { recordCaseExtensionRequest } from './case-extension';
import { recordTransferRequest } from './case-transfer';
import { recordChargeApprovalRequest, recordEvidence } from './charge-approval';
import { recordConsultationRequest } from './competence';
import { recordEvidenceReviewRequest } from './evidence-review';
import { recordExtensionRequest } from './extension';
import { recordReviewRequest } from './review';
import { recordDecision } from './supervision';
import { recordService } from './takeover';
import { Supervisions } from './supervisions';

/** What is served on the procuracy, and what it is asked. */
@Injectable()
export class SupervisionReactions {
  constructor(exchanges: Exchanges, supervisions: Supervisions, resolutions: Resolutions, { system: officer }: Desk) {
    exchanges.on(decisionNotice, {
      served: async (exchange, tx) => {
        const { decision, number, decidedAt } = exchange.terms;
        const { terms } = exchange;
        const known = terms.decision === 'suspension' && terms.anonymous ? { anonymous: true } : {};
        const whom = 'accused' in terms && terms.accused ? { accused: terms.accused } : {};
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) =>
          recordDecision(
            supervision,
            { notice: exchange.id, file, decision, number, decidedAt, ...known, ...whom },
            at,
          ),
        );
      },
    });

    exchanges.on(extensionRequest, {
      asked: async (exchange, tx) => {
        const { number, months, limit } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordExtensionRequest', id, { officer, tx }, (supervision, at) =>
          recordExtensionRequest(supervision, { exchange: exchange.id, file, number, months, limit }, at),
        );
      },
    });

    exchanges.on(suspensionReview, {
      asked: async (exchange, tx) => {
        const { number, ground, limit } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordReviewRequest', id, { officer, tx }, (supervision, at) =>
          recordReviewRequest(supervision, { exchange: exchange.id, file, number, ground, limit }, at),
        );
      },
    });

    exchanges.on(supervisionNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        const own = ownFile(exchange);
        if (await resolutions.has(tx, own)) {
          await resolutions.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordInitiationService(file, service, at),
          );
          return;
        }
        await supervisions.act('recordService', own, { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });

    exchanges.on(evidenceReview, {
      asked: async (exchange, tx) => {
        const { number, seriousness, limit, heads } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        const request = { exchange: exchange.id, file, number, seriousness, limit, heads };
        await supervisions.act('recordEvidenceReviewRequest', id, { officer, tx }, (supervision, at) =>
          recordEvidenceReviewRequest(supervision, request, at),
        );
      },
    });

    exchanges.on(competenceConsultation, {
      asked: async (exchange, tx) => {
        const { number, ground, body } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordConsultationRequest', id, { officer, tx }, (supervision, at) =>
          recordConsultationRequest(supervision, { exchange: exchange.id, file, number, ground, body }, at),
        );
      },
    });

    exchanges.on(caseTransferRequest, {
      asked: async (exchange, tx) => {
        const { number, ground, body } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordTransferRequest', id, { officer, tx }, (supervision, at) =>
          recordTransferRequest(supervision, { exchange: exchange.id, file, number, ground, body }, at),
        );
      },
    });

    exchanges.on(caseExtensionRequest, {
      asked: async (exchange, tx) => {
        const { number, months, limit, accused } = exchange.terms;
        const file = counterpartFile(exchange);
        const request = { exchange: exchange.id, file, number, months, limit, ...(accused && { accused }) };
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordCaseExtensionRequest', id, { officer, tx }, (supervision, at) =>
          recordCaseExtensionRequest(supervision, request, at),
        );
      },
    });

    exchanges.on(chargeApproval, {
      asked: async (exchange, tx) => {
        const { number, accused, article, clause } = exchange.terms;
        const file = counterpartFile(exchange);
        const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        await supervisions.act('recordChargeApprovalRequest', id, { officer, tx }, (supervision, at) =>
          recordChargeApprovalRequest(
            supervision,
            { exchange: exchange.id, file, number, accused, article, clause },
            at,
          ),
        );
      },
      supplemented: async (exchange, tx) => {
        const id = await supervisions.of(tx, exchange.counterpart, counterpartFile(exchange), exchange.unit);
        await supervisions.act('recordEvidence', id, { officer, tx }, (file, at) =>
          recordEvidence(file, exchange.id, at),
        );
      },
    });
  }
}
