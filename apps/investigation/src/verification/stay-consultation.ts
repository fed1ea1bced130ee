import {
  stayConsultationAsked,
  stayConsulted,
  type AgencyId,
  type EventOf,
  type Moment,
  type StayMatter,
} from '@la-chan/contracts';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

export type ConsultationAct = 'askStayConsultation' | 'recordStayConsultation';
export type ConsultationRefusal = 'non-initiation-not-consulted';

/** The one matter of a suspended report: that nobody may be held liable any more. */
export const CONSULTED_ON: StayMatter[] = ['time-barred'];

/** In writing, before a suspended report that is time-barred ends in a decision not to initiate (TTLT 01/2020 5(5)). */
export const askStayConsultation = (
  file: Verification,
  request: { exchange: string; to: AgencyId },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('askStayConsultation', file.status);
  return [stayConsultationAsked(file.id, { ...request, matters: CONSULTED_ON, late: false }, at)];
};

export const recordStayConsultation = (
  file: Verification,
  answer: EventOf<typeof stayConsulted>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordStayConsultation', file.status);
  return [stayConsulted(file.id, answer, at)];
};

/** The procuracy has written back, whatever that says. */
export const assertConsulted = ({ requests }: Verification): void => {
  if (!requests.some(({ kind, answer }) => kind === 'stay-consultation' && answer !== null))
    throw new VerificationRefusal('non-initiation-not-consulted', 'TTLT 01/2020 5(5)');
};
