import {
  arrestApproval,
  caseExtensionRequest,
  caseTransferRequest,
  chargeApproval,
  competenceConsultation,
  custodyExtensionRequest,
  decisionNotice,
  detentionApproval,
  evidenceReview,
  extensionRequest,
  lowerProcuracyNotice,
  measureApproval,
  measureEndRequest,
  reportDispute,
  releaseRequest,
  stayConsultation,
  supervisionNotice,
  surrenderNotice,
  suspensionReview,
  type ExchangeKind,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { askedOnPaper, counterpartFile, Exchanges, findExchange, ownFile } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { recordService as recordOwnService } from '../initiation/initiation';
import { Initiations } from '../initiation/initiations';
import { recordService as recordInitiationService } from '../resolution/notices';
import { Resolutions } from '../resolution/resolutions';
import { recordEvidence } from './charge-approval';
import { complied, declined } from './charge-demand';
import { recordArrestRequest, recordCustodyExtensionRequest } from './custody';
import { recordDetentionRequest, recordReleaseRequest } from './detention';
import { recordMeasureEndRequest, recordMeasureEvidence, recordMeasureRequest } from './measure';
import {
  recordCaseExtensionRequest,
  recordChargeApprovalRequest,
  recordConsultationRequest,
  recordDisputeRequest,
  recordEvidenceReviewRequest,
  recordExtensionRequest,
  recordReviewRequest,
  recordStayConsultationRequest,
  recordTransferRequest,
} from './requests';
import { recordDecision, type Supervision, type SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';
import { REPORT_INITIATED } from './served';
import { recordService } from './takeover';
import { Supervisions } from './supervisions';

/** The exchange of a request, and the file that it is about. */
interface Asked {
  readonly exchange: string;
  readonly file: FileId;
}

/** What is served on the procuracy, and what it is asked. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    supervisions: Supervisions,
    resolutions: Resolutions,
    initiations: Initiations,
    { system: officer }: Desk,
  ) {
    exchanges.on(decisionNotice, {
      served: async (exchange, tx) => {
        const { decision, number, decidedAt } = exchange.terms;
        const { terms } = exchange;
        const known = terms.decision === 'suspension' && terms.anonymous ? { anonymous: true } : {};
        const signed = terms.decision === 'initiation' && terms.signedBy ? { signedBy: terms.signedBy } : {};
        const one = 'accused' in terms && terms.accused ? { accused: terms.accused } : {};
        const all = 'everybody' in terms && terms.everybody ? { everybody: terms.everybody } : {};
        const why = terms.decision === 'case-termination' ? { ground: terms.ground } : {};
        const demand = 'demand' in terms ? terms.demand : undefined;
        const reason = 'reason' in terms ? terms.reason : undefined;
        const asDemanded = demand ? { demand } : {};
        const cancels = 'of' in terms && terms.of ? { cancels: terms.of } : {};
        const file = counterpartFile(exchange);
        // An errand is in the unit of the body that is asked: the report itself may be another procuracy's to supervise.
        const id =
          decision === 'errand'
            ? await supervisions.known(tx, exchange.counterpart, file)
            : await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        if (!id) return;
        const about = { ...known, ...signed, ...one, ...all, ...why, ...asDemanded, ...cancels };
        const served = { notice: exchange.id, file, decision, number, decidedAt, ...about };
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) => [
          ...recordDecision(supervision, served, at),
          ...complied(supervision, { demand, decision }, at),
          ...declined(supervision, { demand, decision, notice: exchange.id, reason }, at),
        ]);
        if (terms.decision !== 'initiation') return;
        // The case has a supervision of its own: that of a report learns of it, and that in which it was demanded.
        for (const report of terms.reports ?? []) {
          const ofReport = await supervisions.known(tx, exchange.counterpart, report);
          const initiated = { notice: exchange.id, file: report, decision: REPORT_INITIATED, number, decidedAt };
          if (ofReport)
            await supervisions.act('recordDecision', ofReport, { officer, tx }, (supervision, at) =>
              recordDecision(supervision, initiated, at),
            );
        }
        if (!demand) return;
        const asked = await findExchange(tx, demand);
        if (asked?.side !== 'opener' || !asked.file || asked.counterpart !== exchange.counterpart) return;
        await supervisions.act('recordDecision', asked.file, { officer, tx }, (supervision, at) =>
          complied(supervision, { demand, decision }, at),
        );
      },
    });

    /** What is asked stands from then on in the supervision of the asker's file; what was asked on paper, from its day on. */
    const asking = <Kind extends ExchangeKind, Request>(
      kind: Kind,
      act: SupervisionAct,
      record: (file: Supervision, request: Request & Asked, at: Moment) => SupervisionEvent[],
      requestIn: (terms: z.output<Kind['terms']>) => Request,
    ): void =>
      exchanges.on(kind, {
        asked: async (exchange, tx, said) => {
          const file = counterpartFile(exchange);
          const id = await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
          const request = { exchange: exchange.id, file, ...requestIn(exchange.terms) };
          await supervisions.act(act, id, { officer, tx, at: askedOnPaper(said) }, (supervision, at) =>
            record(supervision, request, at),
          );
        },
      });
    asking(extensionRequest, 'recordExtensionRequest', recordExtensionRequest, ({ number, months, limit }) => ({
      number,
      months,
      limit,
    }));
    asking(suspensionReview, 'recordReviewRequest', recordReviewRequest, ({ number, ground, limit }) => ({
      number,
      ground,
      limit,
    }));
    asking(
      evidenceReview,
      'recordEvidenceReviewRequest',
      recordEvidenceReviewRequest,
      ({ number, seriousness, limit, heads }) => ({ number, seriousness, limit, heads }),
    );
    asking(
      competenceConsultation,
      'recordConsultationRequest',
      recordConsultationRequest,
      ({ number, ground, body }) => ({ number, ground, body }),
    );
    asking(reportDispute, 'recordDisputeRequest', recordDisputeRequest, ({ number, between, body }) => ({
      number,
      between,
      body,
    }));
    asking(
      stayConsultation,
      'recordStayConsultationRequest',
      recordStayConsultationRequest,
      ({ number, matters, accused }) => ({ number, matters, ...(accused && { accused }) }),
    );
    asking(caseTransferRequest, 'recordTransferRequest', recordTransferRequest, ({ number, ground, body, demand }) => ({
      number,
      ground,
      body,
      ...(demand && { demand }),
    }));
    asking(
      caseExtensionRequest,
      'recordCaseExtensionRequest',
      recordCaseExtensionRequest,
      ({ number, months, limit, accused, seriousness, turn }) => ({
        number,
        months,
        limit,
        ...(accused && { accused }),
        ...(turn && { seriousness, turn }),
      }),
    );
    asking(
      chargeApproval,
      'recordChargeApprovalRequest',
      recordChargeApprovalRequest,
      ({ number, accused, article, clause, demand, change }) => ({
        number,
        accused,
        article,
        clause,
        ...(demand && { demand }),
        ...(change && { change }),
      }),
    );

    asking(arrestApproval, 'recordArrestRequest', recordArrestRequest, ({ number, urgency }) => ({ number, urgency }));
    asking(
      custodyExtensionRequest,
      'recordCustodyExtensionRequest',
      recordCustodyExtensionRequest,
      ({ number, turn, days, limit }) => ({ number, turn, days, limit }),
    );

    asking(
      detentionApproval,
      'recordDetentionRequest',
      recordDetentionRequest,
      ({ number, accused, until, renewal }) => ({ number, accused, until, ...(renewal && { renewal }) }),
    );

    asking(releaseRequest, 'recordReleaseRequest', recordReleaseRequest, ({ number, accused, replaced }) => ({
      number,
      accused,
      replaced,
    }));

    asking(
      measureApproval,
      'recordMeasureRequest',
      recordMeasureRequest,
      ({ number, accused, measure, until, renewal }) => ({
        ...{ number, accused, measure, until },
        ...(renewal && { renewal }),
      }),
    );

    asking(
      measureEndRequest,
      'recordMeasureEndRequest',
      recordMeasureEndRequest,
      ({ number, accused, measure, ground, demand }) => ({
        ...{ number, accused, measure, ground },
        ...(demand && { demand }),
      }),
    );

    exchanges.on(lowerProcuracyNotice, {
      served: async ({ id: notice, counterpart, unit, terms }, tx) => {
        const { about: file, decision, number, decidedAt } = terms;
        const id = await supervisions.of(tx, counterpart, file, unit);
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) =>
          recordDecision(supervision, { notice, file, decision, number, decidedAt }, at),
        );
      },
    });

    exchanges.on(supervisionNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        const own = ownFile(exchange);
        if (await initiations.has(tx, own)) {
          await initiations.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordOwnService(file, service, at),
          );
          return;
        }
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

    exchanges.on(surrenderNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: 'surrender', receivedAt: at };
        await supervisions.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });

    exchanges.on(measureApproval, {
      supplemented: async (exchange, tx) => {
        const id = await supervisions.of(tx, exchange.counterpart, counterpartFile(exchange), exchange.unit);
        await supervisions.act('recordMeasureEvidence', id, { officer, tx }, (file, at) =>
          recordMeasureEvidence(file, exchange.id, at),
        );
      },
    });

    exchanges.on(chargeApproval, {
      supplemented: async (exchange, tx) => {
        const id = await supervisions.of(tx, exchange.counterpart, counterpartFile(exchange), exchange.unit);
        await supervisions.act('recordEvidence', id, { officer, tx }, (file, at) =>
          recordEvidence(file, exchange.id, at),
        );
      },
    });
  }
}
