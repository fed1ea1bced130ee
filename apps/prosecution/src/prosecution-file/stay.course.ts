import {
  courtDecisionReceived,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  suspendedFileReviewed,
  suspensionBrought,
} from '@la-chan/contracts';
import { type FollowingOneAct, prosecutors } from '@la-chan/procedure';
import { goneOn, head, type ProsecutionStep, received, sinceReceived, sinceSuspended, system } from './course';
import type { ProsecutionStatus } from './prosecution-file';

/** The file is at no other agency, nor in another file. */
const keptHere = ['suspended', 'terminated'] as const;

/** The accused whom the act is about. */
const suspended = { anyOf: [prosecutedAccusedSuspended.type], of: 'accused' };

/** Once the others are before a court, in a file of their own. */
export const resumingOne = (to: ProsecutionStatus): Record<'resumeAccused', ProsecutionStep> => ({
  resumeAccused: {
    to,
    by: head,
    law: 'BLTTHS 249(1)',
    restsOn: {
      anyOf: [prosecutedAccusedSuspended.type, suspensionBrought.type, prosecutedAccusedTerminated.type],
      of: 'accused',
    },
    lateIn: keptHere,
  },
});

export const onOneAccused: Record<
  'demandSearch' | 'suspendAccused' | 'resumeAccused' | 'terminateAccused',
  ProsecutionStep
> = {
  demandSearch: { to: 'received', by: head, law: 'BLTTHS 247(1)(b)', restsOn: received, lateIn: sinceReceived },
  suspendAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 247(2)', restsOn: received, lateIn: keptHere },
  ...resumingOne('received'),
  terminateAccused: { to: 'received', by: head, law: 'BLTTHS 240(1)(c), 248(2)', restsOn: received, lateIn: keptHere },
};

/** As the procuracy above has told on paper, or by a notice. */
const above = [...head, ...system] as const;

/** By the procuracy above, whatever it was sent. */
export const overruling: Record<'overrule', ProsecutionStep> = {
  overrule: { to: 'received', by: above, law: 'BLTTHS 240(3)', restsOn: received },
};

/** What was decided of one accused alone, wherever the file of the others is. */
export const overrulingOne = (to: ProsecutionStatus): Record<'overruleAccused', ProsecutionStep> => ({
  overruleAccused: { to, by: above, law: 'BLTTHS 240(3)', restsOn: onOneAccused.resumeAccused.restsOn },
});

/** Those whose matter was suspended may go on apart, before the indictment of the others and after; the body is consulted before. */
export const apart = (to: ProsecutionStatus): Record<'split' | 'consultOnJoinder', ProsecutionStep> => ({
  consultOnJoinder: { to, by: prosecutors, law: 'TTLT 04/2018 29(3)', restsOn: received },
  split: { to, by: head, law: 'BLTTHS 242(2); TTLT 04/2018 29(3)', restsOn: suspended },
});

/** With or after a suspension or termination of one accused alone; whoever keeps it reports what is damaged. */
export const onPropertyOfOne = (
  to: ProsecutionStatus,
): Record<'recordKeeperReport' | 'decideOnPropertyOfOne', ProsecutionStep> => ({
  recordKeeperReport: { to, by: prosecutors, law: 'TTLT 01/2020 13(2)', restsOn: received },
  decideOnPropertyOfOne: {
    to,
    by: head,
    law: 'TTLT 01/2020 8(4), 12(2), 13(1), (2); BLTTHS 248(2)',
    restsOn: onOneAccused.resumeAccused.restsOn,
    lateIn: goneOn,
  },
});

const suspendedAlone = {
  anyOf: [prosecutedAccusedSuspended.type, suspensionBrought.type],
  of: 'accused',
};

/** Of one accused who alone is suspended, wherever the file of the others is; and of what a court has suspended. */
export const reviews = (
  to: ProsecutionStatus,
): Record<
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'reviewTrial'
  | 'assignFocalPoint'
  | 'keepMeasures'
  | 'endTreatment'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne',
  ProsecutionStep
> => ({
  reviewAccused: {
    ...{ to, by: prosecutors, law: 'TTLT 01/2020 14(2)', restsOn: suspended },
    lateIn: goneOn,
  },
  assignFocalPointOfOne: { to, by: head, law: 'TTLT 01/2020 14(1)(a)', restsOn: suspendedAlone, lateIn: goneOn },
  compileStayFile: { to, by: prosecutors, law: 'TTLT 01/2020 8(4)(b)', restsOn: suspendedAlone, lateIn: goneOn },
  recordStayGuidance: {
    ...{
      to,
      by: head,
      law: 'TTLT 01/2020 15(1)',
      restsOn: [received, { anyOf: [suspendedFileReviewed.type], of: 'accused' }],
    },
    lateIn: goneOn,
  },
  reviewTrial: {
    ...{
      to,
      by: prosecutors,
      law: 'TTLT 01/2020 14(2)',
      restsOn: [received, { anyOf: [courtDecisionReceived.type], of: 'accused' }],
    },
    lateIn: goneOn,
  },
  assignFocalPoint: { to, by: head, law: 'TTLT 01/2020 14(1)(a)', restsOn: received, lateIn: goneOn },
  keepMeasures: { to, by: head, law: 'TTLT 01/2020 8(3)', restsOn: received, lateIn: goneOn },
  endTreatment: { to, by: head, law: 'BLTTHS 454', restsOn: received }, // not among the texts
  ...onPropertyOfOne(to),
});

/** With or after a suspension or termination of the file. */
export const onProperty = (to: ProsecutionStatus, restsOn: string): Record<'decideOnProperty', ProsecutionStep> => ({
  decideOnProperty: {
    to,
    by: head,
    law: 'TTLT 01/2020 8(3), 12(2), 13(1), (2); BLTTHS 248(2)',
    restsOn,
    lateIn: sinceSuspended,
  },
});
