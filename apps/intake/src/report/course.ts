import {
  applicationReceivedByDesk,
  reportClassified,
  reportItemEntered,
  reportReceived,
  reportVictimReferred,
  type Role,
} from '@la-chan/contracts';
import type { ApplicationAct, Step } from '@la-chan/procedure';
import type { FirstHandlingAct } from './first-handling';
import type { NoticeAct } from './notices';
import type { ReferralAct } from './referral';
import type { ReportStatus } from './report';

type ReportStep = Step<ReportStatus, Role>;

export const desk = ['duty-officer', 'duty-chief'] as const;
export const chief = ['duty-chief'] as const;
export const system = ['system'] as const;
export const received = reportReceived.type;
export const classified = reportClassified.type;

/** A victim is never left waiting, nor whoever is threatened, whatever becomes of the report. */
const protection = (to: ReportStatus): Record<ReferralAct | ApplicationAct, ReportStep> => ({
  receiveApplication: { to, by: desk, law: 'TTLT 01/2017 4(5)', restsOn: received, duty: true },
  answerApplication: {
    to,
    by: desk,
    law: 'TTLT 01/2017 4(5)',
    restsOn: { anyOf: [applicationReceivedByDesk.type], of: 'application' },
    duty: true,
  },
  refer: { to, by: desk, law: 'Luật 53/2024 27(1)', restsOn: received, duty: true },
  recordReferral: { to, by: system, law: 'Luật 53/2024 27(2)', duty: true },
  withdrawReferral: {
    to,
    by: desk,
    law: 'Luật 53/2024 27(1)',
    restsOn: { anyOf: [reportVictimReferred.type], of: 'exchange' },
    duty: true,
  },
});
/** Where the report may have gone, after an hour on the desk, when what was done there is registered. */
export const gone = ['offered', 'handed-over', 'transferred-out', 'merged', 'resolved'] as const;
/** By telephone, and written down when there is time. */
export const alerting = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'TTLT 01/2017 8(1), 8(5)(a), (d); TT 28/2020 7(2)(b)',
  restsOn: received,
  duty: true,
  lateIn: ['handed-over', 'transferred-out', 'closed', 'merged', 'resolved'],
});
/** At the scene it goes on when the report has gone at once: whoever has it is told, as of what came before (TT 28/2020 6(1)(a), 6(2), 8(1)(a)). */
export const firstHandling = (
  to: ReportStatus,
  lateIn: readonly ReportStatus[] = ['transferred-out', 'closed', 'resolved'],
): Record<Exclude<FirstHandlingAct, 'takeOffItem'>, ReportStep> => ({
  recordFirstMeasure: {
    to,
    by: desk,
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), (e), 7(1)',
    restsOn: received,
    duty: true,
    lateIn,
  },
  enterItem: {
    to,
    by: desk,
    law: 'BLTTHS 146(2), (3); TTLT 01/2017 8(5); TT 28/2020 7(1)',
    restsOn: received,
    duty: true,
    lateIn,
  },
});
/** What is on the list no more, as long as that has not gone. */
export const takingOff = (to: ReportStatus): ReportStep => ({
  to,
  by: desk,
  law: 'BLTTHS 106(3)',
  restsOn: { anyOf: [reportItemEntered.type], of: 'item' },
});
/** Another report of the same matter goes on in this one, wherever this one is on its way. */
export const joined = (to: ReportStatus): ReportStep => ({
  to,
  by: chief,
  law: 'TTLT 01/2017 11(1)',
  restsOn: received,
  duty: true,
});
export const correction = (...to: ReportStatus[]): ReportStep => ({
  to,
  by: [...desk, ...system],
  law: 'TT 28/2020 5(8)',
  restsOn: received,
  duty: true,
});
/** Whatever has become of it. */
export const always = (
  to: ReportStatus,
): Record<'correct' | 'supplement' | ReferralAct | ApplicationAct | NoticeAct, ReportStep> => ({
  correct: correction(to),
  supplement: { to, by: desk, law: 'BLTTHS 145(1)', restsOn: received, duty: true },
  ...protection(to),
  notifyProcuracy: { to, by: desk, law: 'BLTTHS 146(5)', restsOn: received, duty: true },
  notifyReporter: { to, by: desk, law: 'TTLT 01/2017 14; TT 28/2020 17', restsOn: received, duty: true },
});
