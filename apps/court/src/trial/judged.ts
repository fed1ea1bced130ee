import {
  absenceNoted,
  appealHandedOver,
  appealOffered,
  appealRecorded,
  judgmentPronounced,
  lateAppealRecorded,
  lateAppealSent,
  type Role,
} from '@la-chan/contracts';
import type { ItemAct, Step, Table } from '@la-chan/procedure';
import { appellate, clerks, judges, participation, system, takingOff } from './course';
import { cassation } from './decision.course';
import { apart, reviews } from './stay.course';
import { served } from './under-way.course';
import type { TrialAct, TrialStatus } from './trial';

type TrialStep = Step<TrialStatus, Role>;

const AFTER_APPEAL = ['in-force', 'docketed', 'returned', 'terminated'] as const;

const inPart = (status: TrialStatus): Record<'putInForceInPart', TrialStep> => ({
  putInForceInPart: { to: status, by: clerks, law: 'BLTTHS 343', restsOn: judgmentPronounced.type },
});

/** By the presiding judge, or by the chief judge where that one cannot (BLTTHS 261(2), from general knowledge). */
const rectifying = (status: TrialStatus): Record<'rectifyJudgment', TrialStep> => ({
  rectifyJudgment: { to: status, by: judges, law: 'BLTTHS 261', restsOn: judgmentPronounced.type },
});

/** Those who were absent from the hearing, whose time to appeal runs from the receipt of the judgment. */
const ofAbsent = (status: TrialStatus): Record<'noteAbsence' | 'deliverJudgment', TrialStep> => ({
  noteAbsence: { to: status, by: clerks, law: 'BLTTHS 333(1)', restsOn: judgmentPronounced.type },
  deliverJudgment: {
    to: status,
    by: clerks,
    law: 'BLTTHS 262(1), 333(1)',
    restsOn: { anyOf: [absenceNoted.type], of: 'party' },
  },
});

/** Of appeals, not of protests, which the procuracy makes known (BLTTHS 338). */
const notifying = (status: TrialStatus): Record<'notifyOfAppeal', TrialStep> => ({
  notifyOfAppeal: {
    ...{ to: status, by: clerks, law: 'BLTTHS 338(1)', restsOn: { anyOf: [appealRecorded.type], of: 'by' } },
    lateIn: ['judged', 'annulled', ...AFTER_APPEAL, 'discontinued', 'set', 'suspended'],
  },
});

/** An appeal that comes too late, and what the court of appeal decides about that. */
const lateAppeals = (
  status: TrialStatus,
  decided: TrialStep['to'] = status,
): Record<'recordLateAppeal' | 'sendLateAppeal' | 'recordLateDecision', TrialStep> => ({
  recordLateAppeal: { to: status, by: clerks, law: 'BLTTHS 334(4), 335(1)', restsOn: judgmentPronounced.type },
  sendLateAppeal: {
    to: status,
    by: clerks,
    law: 'BLTTHS 335(2)',
    restsOn: { anyOf: [lateAppealRecorded.type], of: 'appeal' },
  },
  recordLateDecision: {
    to: decided,
    by: appellate,
    law: 'BLTTHS 335(3), (5)',
    restsOn: { anyOf: [lateAppealSent.type], of: 'appeal' },
  },
});

/** One that was lodged or protested in time, and reaches this court when the file is on its way up, or is there, or the judgment in force. */
const belated = (status: TrialStatus): Record<'recordAppeal', TrialStep> => ({
  recordAppeal: { to: status, by: appellate, law: 'BLTTHS 332(1), 333(3), 337(1)', restsOn: judgmentPronounced.type },
});

/** What comes with an appeal goes up with it (BLTTHS 332(3), 339). */
const withAppeal = (status: TrialStatus): Record<ItemAct, TrialStep> => ({
  enterItem: { to: status, by: clerks, law: 'BLTTHS 332(3), 339', restsOn: judgmentPronounced.type },
  takeOffItem: takingOff(status),
});

type Judged = 'judged' | 'appealed' | 'appeal-offered' | 'on-appeal' | 'in-force' | 'annulled';

/** A trial with its judgment, until that is in force or annulled. */
export const onceJudged: Pick<Table<TrialStatus, TrialAct, Role>, Judged> = {
  judged: {
    recordAppeal: { to: 'appealed', by: appellate, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    putInForce: { to: 'in-force', by: clerks, law: 'BLTTHS 343', restsOn: judgmentPronounced.type },
    detainForExecution: {
      to: 'judged',
      by: judges,
      law: 'BLTTHS 329',
      restsOn: judgmentPronounced.type,
      lateIn: ['appealed', 'appeal-offered', 'on-appeal', 'in-force'],
    },
    ...inPart('judged'),
    ...ofAbsent('judged'),
    ...lateAppeals('judged', ['judged', 'appealed']),
    ...participation('judged'),
    ...withAppeal('judged'),
    ...apart('judged'),
    ...rectifying('judged'),
    ...reviews('judged'),
    ...served('judged'),
    noteCassation: { ...cassation, to: ['judged', 'annulled', 'terminated'] },
  },
  appealed: {
    recordAppeal: { to: 'appealed', by: appellate, law: 'BLTTHS 331, 336', restsOn: judgmentPronounced.type },
    recordAppealChange: {
      to: 'appealed',
      by: appellate,
      law: 'BLTTHS 342(1)',
      restsOn: { anyOf: [appealRecorded.type], of: 'by' },
    },
    recordAppealWithdrawal: {
      to: ['appealed', 'judged'],
      by: appellate,
      law: 'BLTTHS 342',
      restsOn: { anyOf: [appealRecorded.type], of: 'by' },
    },
    sendOnAppeal: { to: ['appeal-offered', 'on-appeal'], by: clerks, law: 'BLTTHS 339', restsOn: appealRecorded.type },
    judgeAppeal: { to: AFTER_APPEAL, by: appellate, law: 'BLTTHS 355', restsOn: judgmentPronounced.type },
    ...inPart('appealed'),
    ...ofAbsent('appealed'),
    ...notifying('appealed'),
    ...lateAppeals('appealed'),
    ...participation('appealed'),
    ...withAppeal('appealed'),
    ...apart('appealed'),
    ...rectifying('appealed'),
    ...reviews('appealed'),
    ...served('appealed'),
  },
  'appeal-offered': {
    withdraw: { to: 'appealed', by: clerks, law: 'BLTTHS 339', restsOn: appealOffered.type },
    takeBack: { to: 'appealed', by: system, restsOn: appealOffered.type },
    release: { to: 'on-appeal', by: system, law: 'BLTTHS 339', restsOn: appealOffered.type },
    ...belated('appeal-offered'),
    ...inPart('appeal-offered'),
    ...ofAbsent('appeal-offered'),
    ...notifying('appeal-offered'),
    ...lateAppeals('appeal-offered'),
    ...apart('appeal-offered'),
    ...rectifying('appeal-offered'),
    ...reviews('appeal-offered'),
    ...served('appeal-offered'),
  },
  'on-appeal': {
    judgeAppeal: {
      to: [...AFTER_APPEAL, 'appealed'], // of whom the court of appeal did not have
      by: appellate,
      law: 'BLTTHS 355',
      restsOn: appealHandedOver.type,
    },
    ...belated('on-appeal'),
    ...inPart('on-appeal'),
    ...ofAbsent('on-appeal'),
    ...notifying('on-appeal'),
    ...lateAppeals('on-appeal'),
    ...apart('on-appeal'),
    ...rectifying('on-appeal'),
    ...reviews('on-appeal'),
    ...served('on-appeal'),
  },
  'in-force': {
    ...belated('appealed'),
    ...lateAppeals('in-force', ['in-force', 'appealed']),
    ...apart('in-force'),
    ...rectifying('in-force'),
    ...reviews('in-force'),
    ...served('in-force'),
    noteCassation: { ...cassation, to: ['in-force', 'annulled', 'terminated'] },
  },
  // What follows comes as a case of its own (BLTTHS 370, 397).
  annulled: {
    ...apart('annulled'),
    ...reviews('annulled'),
    ...served('annulled'),
  },
};
