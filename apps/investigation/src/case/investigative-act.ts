import {
  ABSENCE_SAID_BEFORE,
  absenceTold,
  actRecordDelivered,
  attendanceReceived,
  investigativeActAnnounced,
  investigativeActCalledOff,
  type AbsenceReason,
  prosecutionNoticeReceived,
  type AgencyId,
  type EventOf,
  type FileId,
  type InvestigativeAct,
  type Moment,
} from '@la-chan/contracts';
import { addHours, type HistoryEntry, isBefore } from '@la-chan/procedure';
import { investigated } from './accused';
import { caseProcedure, CaseRefusal, type Case, type CaseRequest } from './case';
import type { CaseEvent } from './case.events';

/** A single investigative act of which the procuracy was told; `record`: the notice with which its record went there. */
export interface AnnouncedAct {
  readonly act: InvestigativeAct;
  readonly takesPlaceAt: Moment;
  readonly late: boolean;
  readonly record?: string;
}

export type InvestigativeActAct = 'announceInvestigativeAct' | LateInvestigativeActAct;
export type LateInvestigativeActAct = 'recordAttendance' | 'deliverActRecord' | 'callOffAct' | 'tellAbsence';

const OF = 'TTLT 04/2018 13';

/** How many hours before it the procuracy has to know (TTLT 04/2018 13(1)); of the others the articles say: before it. */
const HOURS_BEFORE: Readonly<Record<InvestigativeAct, number>> = {
  confrontation: 24,
  identification: 24,
  'voice-identification': 24,
  experiment: 24,
  search: 0,
  'scene-examination': 0,
  autopsy: 0,
  statement: 0,
  interrogation: 0,
};

/** The procuracy was told of it later than the article says. */
export const isToldLate = (toldAt: Moment, act: InvestigativeAct, takesPlaceAt: Moment): boolean =>
  addHours(toldAt, HOURS_BEFORE[act]) > takesPlaceAt;

/** By when it is known who comes: where no article wants an answer, or it is too late for one, the record is owed by then (BLTTHS 88(5)). */
export const answerBy = (toldAt: Moment, act: InvestigativeAct, takesPlaceAt: Moment): Moment => {
  const said = addHours(takesPlaceAt, -2);
  return ABSENCE_SAID_BEFORE.includes(act) && toldAt < said ? said : addHours(takesPlaceAt, 5 * 24);
};

/** Told later than the article says, it is recorded as late, not refused. */
export const announceInvestigativeAct = (
  file: Case,
  told: { exchange: string; to: AgencyId; act: InvestigativeAct; takesPlaceAt: Moment; accused?: FileId | undefined },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('announceInvestigativeAct', file.status);
  if (told.accused) investigated(file, [told.accused]);
  const late = isToldLate(at, told.act, told.takesPlaceAt);
  return [investigativeActAnnounced(file.id, { ...told, late }, at)];
};

/** Whether a prosecutor takes part, also where the act has been called off meanwhile. */
export const recordAttendance = (
  file: Case,
  answer: {
    exchange: string;
    by: AgencyId;
    attends: boolean;
    reason?: AbsenceReason | undefined;
    takesPlaceAt: Moment;
  },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordAttendance', file.status);
  return [attendanceReceived(file.id, answer, at)];
};

/** Of an act that was held, and at which no prosecutor was, also where one was to come (TTLT 04/2018 13(3)). */
export const deliverActRecord = (
  file: Case,
  delivery: { exchange: string; notice: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('deliverActRecord', file.status);
  const { announced } = announcement(file, delivery.exchange);
  if (announced.record) throw new CaseRefusal('record-delivered-already', OF);
  if (isBefore(at, announced.takesPlaceAt)) throw new CaseRefusal('act-still-to-come', OF);
  return [actRecordDelivered(file.id, delivery, at)];
};

/** It does not take place, or at another time, of which the procuracy is told anew. */
export const callOffAct = (file: Case, calledOff: { exchange: string; notice: string }, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('callOffAct', file.status);
  const { announced } = announcement(file, calledOff.exchange);
  if (announced.record) throw new CaseRefusal('record-delivered-already', OF);
  return [investigativeActCalledOff(file.id, calledOff, at)];
};

/** Of an act that the procuracy carries out itself and has told of: no investigator comes, which is said 2 hours before (TTLT 04/2018 12). */
export const tellAbsence = (
  file: Case,
  told: EventOf<typeof absenceTold>['data'],
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('tellAbsence', file.status);
  const isOf = (type: string, decision?: string) =>
    history.some(
      (one) => one.type === type && one.data?.['notice'] === told.notice && one.data['decision'] === decision,
    );
  if (!isOf(prosecutionNoticeReceived.type, 'own-act-announced'))
    throw new CaseRefusal('no-such-act', 'TTLT 04/2018 12');
  if (isOf(absenceTold.type)) throw new CaseRefusal('absence-told-already', 'TTLT 04/2018 12');
  return [absenceTold(file.id, told, at)];
};

/** The act of which this exchange has told. */
const announcement = ({ requests }: Case, exchange: string): CaseRequest & { readonly announced: AnnouncedAct } => {
  const found = requests.find((one) => one.exchange === exchange);
  if (!found?.announced) throw new CaseRefusal('no-such-act', OF);
  return { ...found, announced: found.announced };
};
