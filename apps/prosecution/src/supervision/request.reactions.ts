import {
  arrestApproval,
  attendanceRequest,
  prosecutorReplacement,
  searchApproval,
  caseExtensionRequest,
  caseTransferRequest,
  chargeApproval,
  competenceConsultation,
  custodyExtensionRequest,
  detentionApproval,
  evidenceReview,
  extensionRequest,
  measureApproval,
  measureEndRequest,
  competenceDispute,
  reportDispute,
  releaseRequest,
  stayConsultation,
  suspensionReview,
  type ExchangeKind,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { askedOnPaper, counterpartFile, Exchanges, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordEvidence, type Supplement } from './charge-approval';
import { recordArrestRequest, recordCustodyExtensionRequest, recordCustodyWithdrawal } from './custody';
import { recordDetentionRequest, recordReleaseRequest } from './detention';
import { recordMeasureEndRequest, recordMeasureEvidence, recordMeasureRequest } from './measure';
import {
  recordAttendanceRequest,
  recordSearchRequest,
  recordReplacementRequest,
  recordCaseExtensionRequest,
  recordChargeApprovalRequest,
  recordConsultationRequest,
  recordCompetenceDispute,
  recordDisputeRequest,
  recordEvidenceReviewRequest,
  recordExtensionRequest,
  recordReviewRequest,
  recordStayConsultationRequest,
  recordTransferRequest,
} from './requests';
import type { Supervision, SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';
import { Supervisions } from './supervisions';

/** The exchange of a request, and the file that it is about. */
interface Asked {
  readonly exchange: string;
  readonly file: FileId;
}

/** What investigating bodies ask of the procuracy. */
@Injectable()
export class RequestReactions {
  constructor(exchanges: Exchanges, supervisions: Supervisions, { system: officer }: Desk) {
    /** What follows from an exchange, in the supervision of the asker's file. */
    const following = async (
      exchange: Exchange,
      tx: EntityManager,
      act: SupervisionAct,
      decide: Parameters<Supervisions['act']>[3],
      at?: Moment,
    ): Promise<void> => {
      const id = await supervisions.of(tx, exchange.counterpart, counterpartFile(exchange), exchange.unit);
      await supervisions.act(act, id, { officer, tx, at }, decide);
    };

    /** What is asked stands from then on in the supervision of the asker's file; what was asked on paper, from its day on. */
    const asking = <Kind extends ExchangeKind, Request extends { number: string; demand?: string }>(
      kind: Kind,
      act: SupervisionAct,
      record: (file: Supervision, request: Request & Asked, at: Moment) => SupervisionEvent[],
      requestIn: (terms: z.output<Kind['terms']>) => Request,
      decision?: 'charge' | 'measure-end',
    ): void =>
      exchanges.on(kind, {
        asked: async (exchange, tx, said) => {
          const asked = requestIn(exchange.terms);
          const request = { exchange: exchange.id, file: counterpartFile(exchange), ...asked };
          const recording = (supervision: Supervision, at: Moment) => record(supervision, request, at);
          await following(exchange, tx, act, recording, askedOnPaper(said));
          const { demand } = asked;
          const { counterpart: by, id: notice } = exchange;
          if (demand && decision) await supervisions.answered(tx, by, { demand, decision, notice });
        },
      });
    asking(extensionRequest, 'recordExtensionRequest', recordExtensionRequest, ({ number, months, limit }) => ({
      number,
      months,
      limit,
    }));
    asking(suspensionReview, 'recordReviewRequest', recordReviewRequest, ({ number, ground, limit, heads }) => ({
      number,
      ground,
      limit,
      ...(heads && { heads }),
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
    asking(competenceDispute, 'recordCompetenceDispute', recordCompetenceDispute, ({ number, body, other }) => ({
      ...{ number, body },
      ...(other && { other }),
    }));
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
    asking(prosecutorReplacement, 'recordReplacementRequest', recordReplacementRequest, ({ number, ground }) => ({
      number,
      ground,
    }));
    asking(searchApproval, 'recordSearchRequest', recordSearchRequest, ({ number, order }) => ({ number, order }));
    asking(
      attendanceRequest,
      'recordAttendanceRequest',
      recordAttendanceRequest,
      ({ number, act, takesPlaceAt, accused }) => ({ number, act, takesPlaceAt, ...(accused && { accused }) }),
    );
    asking(
      caseTransferRequest,
      'recordTransferRequest',
      recordTransferRequest,
      ({ number, ground, body, demand, outside }) => ({
        number,
        ground,
        body,
        ...(demand && { demand }),
        ...(outside && { outside }),
      }),
    );
    asking(
      caseExtensionRequest,
      'recordCaseExtensionRequest',
      recordCaseExtensionRequest,
      ({ number, months, limit, accused, resumed, seriousness, turn, ground }) => ({
        number,
        months,
        limit,
        ground,
        ...(accused && { accused }),
        ...(resumed && { resumed }),
        ...(turn && { seriousness, turn }),
      }),
    );
    asking(
      chargeApproval,
      'recordChargeApprovalRequest',
      recordChargeApprovalRequest,
      ({ number, accused, article, clause, provision, circumstances, replaces, demand, change }) => ({
        number,
        accused,
        article,
        clause,
        ...(provision && { provision }),
        ...(circumstances && { circumstances }),
        ...(demand && { demand }),
        ...(change && { change }),
        ...(replaces && { replaces }),
      }),
      'charge',
    );

    asking(arrestApproval, 'recordArrestRequest', recordArrestRequest, ({ number, urgency }) => ({ number, urgency }));
    asking(
      custodyExtensionRequest,
      'recordCustodyExtensionRequest',
      recordCustodyExtensionRequest,
      ({ number, turn, days, limit }) => ({ number, turn, days, limit }),
    );

    for (const kind of [arrestApproval, custodyExtensionRequest])
      exchanges.on(kind, {
        withdrawn: (exchange, tx) =>
          following(exchange, tx, 'recordCustodyWithdrawal', (file, at) =>
            recordCustodyWithdrawal(file, exchange.id, at),
          ),
      });

    asking(
      detentionApproval,
      'recordDetentionRequest',
      recordDetentionRequest,
      ({ number, accused, until, renewal }) => ({ number, accused, until, ...(renewal && { renewal }) }),
    );

    asking(
      releaseRequest,
      'recordReleaseRequest',
      recordReleaseRequest,
      ({ number, accused, replaced, terminated }) => ({
        number,
        accused,
        replaced,
        ...(terminated && { terminated }),
      }),
    );

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
      'measure-end',
    );

    /** What the procuracy had asked for before it decides has come, or what else the body has sent meanwhile. */
    const supplementing = (
      kind: typeof measureApproval | typeof chargeApproval,
      act: SupervisionAct,
      record: (file: Supervision, supplement: Supplement, at: Moment) => SupervisionEvent[],
    ): void => {
      const coming = (unasked: boolean) => (exchange: Exchange, tx: EntityManager) =>
        following(exchange, tx, act, (file, at) => record(file, { exchange: exchange.id, unasked }, at));
      exchanges.on(kind, { supplemented: coming(false), volunteered: coming(true) });
    };
    supplementing(measureApproval, 'recordMeasureEvidence', recordMeasureEvidence);
    supplementing(chargeApproval, 'recordEvidence', recordEvidence);
  }
}
