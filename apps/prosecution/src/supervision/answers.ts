import {
  arrestApproval,
  attendanceRequest,
  prosecutorReplacement,
  searchApproval,
  chargeApproval,
  competenceConsultation,
  custodyExtensionRequest,
  detentionApproval,
  evidenceReview,
  extensionRequest,
  measureApproval,
  measureEndRequest,
  reportDispute,
  releaseRequest,
  stayConsultation,
  suspensionReview,
  type AbsenceReason,
  type DetentionRefusalGround,
  type EvidenceFinding,
  type ExchangeKind,
  type Moment,
  type Signer,
} from '@la-chan/contracts';
import type { z } from 'zod';
import { approveCharge, cancelCharge } from './charge-approval';
import { approveArrest, approveCustodyExtension, refuseArrest, refuseCustodyExtension } from './custody';
import { approveDetention, grantRelease, refuseDetention, refuseRelease } from './detention';
import { approveMeasure, grantMeasureEnd, refuseMeasure, refuseMeasureEnd } from './measure';
import {
  answerConsultation,
  answerEvidenceReview,
  answerReview,
  answerStayConsultation,
  decideAttendance,
  decideReplacement,
  decideSearch,
  decideDispute,
  grantExtension,
  refuseExtension,
} from './requests';
import type { SupervisedRequest, Supervision, SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** A decision as its officer writes it. */
interface Decided<Decision extends string> {
  readonly number: string;
  readonly decision: Decision;
}
export type Granting = Decided<'granted' | 'refused'>;
/** Refused on a ground, approved without one. */
type DetentionDecision = Decided<'approved' | 'refused'> & { readonly ground?: DetentionRefusalGround | undefined };

/** By whom the prosecutor is replaced, or why not. */
interface Replacement extends Decided<'replaced' | 'kept'> {
  readonly prosecutor?: string | undefined;
  readonly reasons?: string | undefined;
}

interface Attendance {
  readonly decision: 'attends' | 'absent';
  readonly reason?: AbsenceReason | undefined;
}

/** What the asker is told, and the act that it is in the supervision. */
export interface Answer<Said, Dossier = never> {
  readonly answer: 'granted' | 'refused' | 'answered';
  readonly saying: (decidedAt: Moment) => Said;
  readonly act: SupervisionAct;
  readonly decide: (file: Supervision, exchange: string, at: Moment) => SupervisionEvent[];
  /** What goes sealed with it. */
  readonly dossier?: Dossier;
}

/** The request that is answered. */
interface Asked {
  readonly file: Supervision;
  readonly exchange: string;
  readonly at: Moment;
}

/** How requests of one kind are answered. */
export interface Answering<Kind extends ExchangeKind, Decision> {
  readonly of: SupervisedRequest['kind'];
  readonly kind: Kind;
  readonly answer: (decision: Decision, asked: Asked) => Answer<z.input<Kind['answer']>, z.input<Kind['dossier']>>;
}

export const answering = <Kind extends ExchangeKind, Decision>(
  of: SupervisedRequest['kind'],
  kind: Kind,
  answer: Answering<Kind, Decision>['answer'],
): Answering<Kind, Decision> => ({ of, kind, answer });

export const saying =
  <Said extends object>(said: Said) =>
  (decidedAt: Moment): Said & { decidedAt: Moment } => ({ ...said, decidedAt });

type Plain = z.input<typeof suspensionReview.answer>;

/** Whether the procuracy agrees; `decide` enters that. */
const agreeing =
  (act: SupervisionAct, decide: typeof answerReview) =>
  ({ number, decision }: Decided<'agreed' | 'disagreed'>): Answer<Plain> => {
    const agreed = decision === 'agreed';
    return {
      answer: agreed ? 'granted' : 'refused',
      saying: saying({ number }),
      act,
      decide: (file, exchange, at) => decide(file, { exchange, number, agreed }, at),
    };
  };

/** Whether the procuracy approves; one of these enters that. */
const approving =
  (
    acts: { approved: SupervisionAct; refused: SupervisionAct },
    decide: Record<'approved' | 'refused', typeof approveArrest>,
  ) =>
  ({ number, decision }: Decided<'approved' | 'refused'>): Answer<Plain> => ({
    answer: decision === 'approved' ? 'granted' : 'refused',
    saying: saying({ number }),
    act: acts[decision],
    decide: (file, exchange, at) => decide[decision](file, { exchange, number }, at),
  });

interface ReportExtension extends Granting {
  readonly months: number;
  readonly signedBy?: Signer | undefined;
}

/** What an investigating body asks, and how this procuracy answers it. */
export const ANSWERS = {
  extension: answering('extension', extensionRequest, ({ number, decision, months, signedBy }: ReportExtension) => {
    const said = { number, ...(signedBy && { signedBy }) };
    return decision === 'granted'
      ? {
          answer: decision,
          saying: saying({ ...said, months }),
          act: 'grantExtension',
          decide: (file, exchange, at) => grantExtension(file, { exchange, ...said, months }, at),
        }
      : {
          answer: decision,
          saying: saying(said),
          act: 'refuseExtension',
          decide: (file, exchange, at) => refuseExtension(file, { exchange, ...said }, at),
        };
  }),
  charge: answering('charge-approval', chargeApproval, ({ number, decision }: Decided<'approved' | 'cancelled'>) =>
    decision === 'approved'
      ? {
          answer: 'granted',
          saying: saying({ number }),
          act: 'approveCharge',
          decide: (file, exchange, at) => approveCharge(file, { exchange, number }, at),
        }
      : {
          answer: 'refused',
          saying: saying({ number }),
          act: 'cancelCharge',
          decide: (file, exchange, at) => cancelCharge(file, { exchange, number }, at),
        },
  ),
  detention: answering('detention-approval', detentionApproval, ({ number, ground }: DetentionDecision) =>
    ground
      ? {
          answer: 'refused',
          saying: saying({ number, ground }),
          act: 'refuseDetention',
          decide: (file, exchange, at) => refuseDetention(file, { exchange, number, ground }, at),
        }
      : {
          answer: 'granted',
          saying: saying({ number }),
          act: 'approveDetention',
          decide: (file, exchange, at) => approveDetention(file, { exchange, number }, at),
        },
  ),
  arrest: answering(
    'arrest-approval',
    arrestApproval,
    approving(
      { approved: 'approveArrest', refused: 'refuseArrest' },
      { approved: approveArrest, refused: refuseArrest },
    ),
  ),
  custodyExtension: answering(
    'custody-extension',
    custodyExtensionRequest,
    approving(
      { approved: 'approveCustodyExtension', refused: 'refuseCustodyExtension' },
      { approved: approveCustodyExtension, refused: refuseCustodyExtension },
    ),
  ),
  release: answering('release-request', releaseRequest, ({ number, decision }: Granting) => ({
    answer: decision,
    saying: saying({ number }),
    ...(decision === 'granted'
      ? { act: 'grantRelease', decide: (file, exchange, at) => grantRelease(file, { exchange, number }, at) }
      : { act: 'refuseRelease', decide: (file, exchange, at) => refuseRelease(file, { exchange, number }, at) }),
  })),
  measure: answering(
    'measure-approval',
    measureApproval,
    approving(
      { approved: 'approveMeasure', refused: 'refuseMeasure' },
      { approved: approveMeasure, refused: refuseMeasure },
    ),
  ),
  measureEnd: answering('measure-end', measureEndRequest, ({ number, decision }: Granting) => ({
    answer: decision,
    saying: saying({ number }),
    ...(decision === 'granted'
      ? { act: 'grantMeasureEnd', decide: (file, exchange, at) => grantMeasureEnd(file, { exchange, number }, at) }
      : { act: 'refuseMeasureEnd', decide: (file, exchange, at) => refuseMeasureEnd(file, { exchange, number }, at) }),
  })),
  evidenceReview: answering(
    'evidence-review',
    evidenceReview,
    ({ number, decision: finding }: Decided<EvidenceFinding>) => ({
      answer: 'answered',
      saying: saying({ number, finding }),
      act: 'answerEvidenceReview',
      decide: (file, exchange, at) => answerEvidenceReview(file, { exchange, number, finding }, at),
    }),
  ),
  dispute: answering(
    'report-dispute',
    reportDispute,
    ({ number, decision: competent }: Decided<'this-body' | 'other-body'>) => ({
      answer: 'answered',
      saying: saying({ number, competent }),
      act: 'decideDispute',
      decide: (file, exchange, at) => decideDispute(file, { exchange, number, competent }, at),
    }),
  ),
  suspensionReview: answering('suspension-review', suspensionReview, agreeing('answerReview', answerReview)),
  replacement: answering(
    'prosecutor-replacement',
    prosecutorReplacement,
    ({ number, decision, prosecutor, reasons }: Replacement) => {
      const replaced = decision === 'replaced';
      return {
        answer: replaced ? 'granted' : 'refused',
        saying: saying({ number }),
        act: 'decideReplacement',
        decide: (file, exchange, at) =>
          decideReplacement(file, { exchange, number, replaced, ...(prosecutor && { prosecutor }) }, at),
        ...(reasons && { dossier: { reasons } }),
      };
    },
  ),
  search: answering('search-approval', searchApproval, ({ number, decision }: Decided<'approved' | 'refused'>) => {
    const approved = decision === 'approved';
    return {
      answer: approved ? 'granted' : 'refused',
      saying: saying({ number }),
      act: 'decideSearch',
      decide: (file, exchange, at) => decideSearch(file, { exchange, number, approved }, at),
    };
  }),
  attendance: answering('attendance', attendanceRequest, ({ decision, reason }: Attendance) => {
    const attends = decision === 'attends';
    return {
      answer: attends ? 'granted' : 'refused',
      saying: saying({ ...(reason && { reason }) }),
      act: 'decideAttendance',
      decide: (file, exchange, at) => decideAttendance(file, { exchange, attends, ...(reason && { reason }) }, at),
    };
  }),
  consultation: answering(
    'competence-consultation',
    competenceConsultation,
    agreeing('answerConsultation', answerConsultation),
  ),
  stayConsultation: answering(
    'stay-consultation',
    stayConsultation,
    agreeing('answerStayConsultation', answerStayConsultation),
  ),
} as const;
