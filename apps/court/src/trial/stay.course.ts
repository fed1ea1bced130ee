import {
  defendantSearchDemanded,
  defendantSuspended,
  defendantTerminated,
  defendantWanted,
  trialAssistanceAsked,
  suspendedTrialReviewed,
  trialEvidenceRequested,
  triedSearchBrought,
} from '@la-chan/contracts';
import type { FollowingOneAct } from '@la-chan/procedure';
import { alone, chief, clerks, docketed, goneOn, judges, sinceSuspended, system, type TrialStep } from './course';
import type { TrialStatus } from './trial';

/** Those who were left go on, or nobody does, once some are tried apart. */
const GOING_ON_AGAIN = ['docketed', 'set', 'awaiting-release', 'discontinued'] as const;

/** The file is at this court, and nobody is judged. */
const STOPPED = ['suspended', 'terminated'] as const;

type OfStoppedAct =
  | 'reviewDefendant'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | 'endTreatment'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne';

const suspendedAlone = { anyOf: [defendantSuspended.type], of: 'defendant' } as const;

/** One whose matter alone was suspended or terminated. */
const stoppedAlone = { anyOf: [defendantSuspended.type, defendantTerminated.type], of: 'defendant' } as const;

/** A trial, or the matter of one defendant, stands still or ends, and that of one goes on. */
export const stopping = (
  status: TrialStatus,
): Record<
  | 'suspend'
  | 'demandSearch'
  | 'suspendDefendant'
  | 'resumeDefendant'
  | 'terminateDefendant'
  | 'terminateCrimes'
  | 'terminate',
  TrialStep
> => ({
  suspend: {
    to: 'suspended',
    by: judges,
    assigned: alone,
    law: 'BLTTHS 277(1)(c), 281, 290(1); TTLT 01/2020 10(1)',
    restsOn: docketed,
  },
  demandSearch: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 281(1)(b)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  suspendDefendant: {
    to: status,
    by: judges,
    assigned: alone,
    law: 'BLTTHS 281(2), 290(1); TTLT 01/2020 10(1)',
    restsOn: docketed,
  },
  resumeDefendant: {
    to: status,
    by: judges,
    assigned: chief,
    law: 'BLTTHS 283(2)',
    restsOn: stoppedAlone,
    lateIn: STOPPED,
  },
  terminateDefendant: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 282(1)', restsOn: docketed },
    lateIn: STOPPED,
  },
  terminateCrimes: { to: status, by: judges, assigned: alone, law: 'BLTTHS 282(1)(b), 285', restsOn: docketed },
  terminate: { to: 'terminated', by: judges, assigned: alone, law: 'BLTTHS 277(1)(c), 282', restsOn: docketed },
});

/** For what a trial waits: results, answers from abroad, and whoever is searched for. */
export const awaited = (
  status: TrialStatus,
): Record<
  'recordAssistance' | 'withdrawAssistance' | 'recordEvidence' | 'recordWanted' | 'recordArrest',
  TrialStep
> => ({
  recordAssistance: {
    to: status,
    by: system,
    law: 'BLTTHS 281(1)(a)',
    restsOn: { anyOf: [trialAssistanceAsked.type], of: 'exchange' },
  },
  withdrawAssistance: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 281(1)(a)',
    restsOn: { anyOf: [trialAssistanceAsked.type], of: 'exchange' },
  },
  recordEvidence: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 229(1)(c), 281(1)(a), (c)',
    restsOn: { anyOf: [trialEvidenceRequested.type], of: 'request' },
  },
  recordWanted: {
    to: status,
    by: [...judges, ...system],
    law: 'BLTTHS 231(1), 281(1)(b); BLHS 27(3)',
    restsOn: docketed,
  },
  recordArrest: {
    to: status,
    by: [...judges, ...system],
    law: 'TTLT 01/2020 10(8); BLHS 27(3)',
    restsOn: {
      anyOf: [defendantSearchDemanded.type, triedSearchBrought.type, defendantWanted.type],
      of: 'defendant',
    },
  },
});

/** Those whose matter was suspended or terminated, or on whom a court above lets the trial go on, are tried apart, while the others’ matter stands still, their file is away or they have their judgment. */
export const apart = (status: TrialStatus): Record<'tryApart', TrialStep> => ({
  tryApart: {
    to: status,
    by: judges,
    law: 'BLTTHS 281(2), 283(2)',
    restsOn: { anyOf: [defendantSuspended.type], of: { defendant: 'defendants' } },
    ...(status !== 'annulled' && { lateIn: GOING_ON_AGAIN }), // nothing follows that
  },
});

/** Of one defendant who alone is suspended, or whose matter is terminated, wherever the matter of the others is. */
export const reviews = (status: TrialStatus): Record<OfStoppedAct, TrialStep> => ({
  reviewDefendant: { to: status, by: judges, law: 'TTLT 01/2020 14(2)', restsOn: suspendedAlone },
  assignFocalPointOfOne: { to: status, by: chief, law: 'TTLT 01/2020 14(1)(a)', restsOn: suspendedAlone },
  compileStayFile: { to: status, by: clerks, law: 'TTLT 01/2020 10(4)(b)', restsOn: suspendedAlone },
  recordStayGuidance: {
    to: status,
    by: chief,
    law: 'TTLT 01/2020 15(1)',
    restsOn: [docketed, { anyOf: [suspendedTrialReviewed.type], of: 'defendant' }],
  },
  keepMeasures: { to: status, by: judges, law: 'TTLT 01/2020 10(3)', restsOn: docketed },
  endTreatment: { to: status, by: judges, law: 'BLTTHS 454', restsOn: docketed }, // not among the texts
  recordKeeperReport: { to: status, by: clerks, law: 'TTLT 01/2020 13(2)', restsOn: docketed },
  decideOnPropertyOfOne: {
    to: status,
    by: judges,
    law: 'TTLT 01/2020 10(4), 12(2), 13(1), (2); BLTTHS 106',
    restsOn: stoppedAlone,
  },
});

/** With or after a suspension of the trial, or its termination, of which BLTTHS 106 speaks, which is not among the texts. */
export const onProperty = (
  status: TrialStatus,
  restsOn: string,
  law: string,
): Record<'decideOnProperty', TrialStep> => ({
  decideOnProperty: {
    to: status,
    by: judges,
    law,
    restsOn,
    lateIn: sinceSuspended,
  },
});
