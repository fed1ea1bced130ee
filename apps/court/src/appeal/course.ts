import {
  appealFileLent,
  appealDocketed,
  appealEvidencePassed,
  appealHearingOpened,
  defendantDetained,
  defendantSearchDemanded,
  defendantWanted,
  initiationDemandedByPanel,
  trialCoercionOrdered,
  trialItemEntered,
  triedMeasureApplied,
  triedParticipantRegistered,
  triedSearchBrought,
  type Role,
} from '@la-chan/contracts';
import type { CoercionAct, ItemAct, ParticipantAct, Step, GuardAct } from '@la-chan/procedure';
import type { AppealStatus } from './appeal';

export const chief = ['chief-judge'] as const;
export const judges = ['judge', 'chief-judge'] as const;
export const clerks = ['court-clerk', 'judge', 'chief-judge'] as const;
export const system = ['system'] as const;
/** Until the hearing opens the judge decides who is assigned to preside, and nobody before (BLTTHS 340(2), 346(2), 347(1)). */
export const alone = [] as const;
export const docketed = appealDocketed.type;

export const correction = (to: AppealStatus): Record<'correct', Step<AppealStatus, Role>> => ({
  correct: { to, by: [...chief, 'system'], restsOn: docketed, duty: true },
});

/** Of what was served on the procuracy. */
export const service = (to: AppealStatus): Record<'recordService', Step<AppealStatus, Role>> => ({
  recordService: { to, by: system, law: 'BLTTHS 154(2), 262(2), 342(2), 346(4)' },
});

export const freeing = (to: AppealStatus): Record<'freeDefendant', Step<AppealStatus, Role>> => ({
  freeDefendant: {
    to,
    by: judges,
    law: 'BLTTHS 347(1)',
    restsOn: { anyOf: [defendantDetained.type], of: 'defendant' },
  },
});
/** Also while it waits for the file; nothing follows from it once this court has decided. */
export const toldOfDetention = (to: AppealStatus): Record<'recordDetention', Step<AppealStatus, Role>> => ({
  recordDetention: { to, by: system, law: 'BLTTHS 347(1), (2)' },
});
/** The same of what the body tells of a search, or has told on paper. */
export const toldOfSearch = (to: AppealStatus): Record<'recordWanted' | 'recordArrest', Step<AppealStatus, Role>> => ({
  recordWanted: {
    to,
    by: [...judges, ...system],
    law: 'BLTTHS 231(1); BLHS 27(3)',
    restsOn: docketed,
    lateIn: ['decided'],
  },
  recordArrest: {
    to,
    by: [...judges, ...system],
    law: 'BLTTHS 231(3); BLHS 27(3)',
    restsOn: {
      anyOf: [defendantSearchDemanded.type, triedSearchBrought.type, defendantWanted.type],
      of: 'defendant',
    },
    lateIn: ['decided'],
  },
});
/** However late: the procuracy owes it (BLTTHS 341(2)). */
export const givenBack = (to: AppealStatus): Record<'recordEvidenceBack', Step<AppealStatus, Role>> => ({
  recordEvidenceBack: {
    to,
    by: [...clerks, ...system],
    law: 'BLTTHS 341(2)',
    restsOn: { anyOf: [appealEvidencePassed.type], of: 'evidence' },
  },
});
/** Of a detention that this court has ordered. */
const nearTold = (to: AppealStatus): Record<'tellOfDetention', Step<AppealStatus, Role>> => ({
  tellOfDetention: {
    to,
    by: clerks,
    law: 'BLTTHS 119(6)',
    restsOn: { anyOf: [defendantDetained.type], of: 'defendant' },
    lateIn: [],
  },
});
/** Of what the procuracy was asked, or lent. */
const phoned = (to: AppealStatus): Record<'anticipate', Step<AppealStatus, Role>> => ({
  anticipate: {
    to,
    by: clerks,
    law: 'BLTTHS 132',
    restsOn: {
      anyOf: [initiationDemandedByPanel.type, appealFileLent.type, appealEvidencePassed.type],
      of: 'exchange',
    },
  },
});
/** From the decision to hear it on. */
export const told = (
  to: AppealStatus,
): Record<'anticipate' | 'deliver' | 'recordInitiation' | 'tellOfDetention', Step<AppealStatus, Role>> => ({
  ...nearTold(to),
  ...phoned(to),
  recordInitiation: {
    to,
    by: [...clerks, ...system],
    law: 'BLTTHS 153(3)(c)',
    restsOn: { anyOf: [initiationDemandedByPanel.type], of: 'initiation' },
  },
  deliver: { to, by: clerks, law: 'BLTTHS 262(2), 346(4)', restsOn: docketed },
});
export const whileOpen = (
  to: AppealStatus,
): Record<
  | ParticipantAct
  | ItemAct
  | 'assign'
  | 'takeInAppeal'
  | 'recordWithdrawal'
  | 'recordChange'
  | 'recordService'
  | 'lendFile'
  | 'recordGivenBack'
  | 'passEvidence'
  | 'detain'
  | 'freeDefendant'
  | 'applyMeasure'
  | 'endMeasure'
  | CoercionAct
  | GuardAct
  | 'recordMeasure'
  | 'recordDetention'
  | 'demandSearch'
  | 'recordWanted'
  | 'recordArrest'
  | 'recordEvidenceBack'
  | 'tellOfDetention'
  | 'anticipate',
  Step<AppealStatus, Role>
> => ({
  ...service(to),
  ...nearTold(to),
  ...phoned(to),
  assign: { to, by: chief, law: 'BLTTHS 340(2)', restsOn: docketed, lateIn: ['decided'] },
  registerParticipant: { to, by: clerks, law: 'BLTTHS 262(2), 346(4)', restsOn: docketed },
  endParticipation: {
    to,
    by: clerks,
    law: 'BLTTHS 262(2), 346(4)',
    restsOn: { anyOf: [triedParticipantRegistered.type], of: 'participant' },
  },
  enterItem: { to, by: clerks, law: 'BLTTHS 332(3), 341(2)', restsOn: docketed },
  takeOffItem: {
    to,
    by: clerks,
    law: 'BLTTHS 106(3)',
    restsOn: { anyOf: [trialItemEntered.type], of: 'item' },
  },
  detain: { to, by: chief, law: 'BLTTHS 347(1), (2)', restsOn: docketed },
  ...freeing(to),
  ...toldOfDetention(to),
  ...toldOfSearch(to),
  demandSearch: { to, by: judges, assigned: alone, law: 'BLTTHS 231(1)', restsOn: docketed, lateIn: ['decided'] },
  applyMeasure: { to, by: judges, assigned: alone, law: 'BLTTHS 347(1)', restsOn: docketed, lateIn: ['decided'] },
  endMeasure: {
    to,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 347(1)',
    restsOn: { anyOf: [triedMeasureApplied.type], of: ['defendant', 'measure'] },
    lateIn: ['decided'],
  },
  orderCoercion: { to, by: judges, assigned: alone, law: 'BLTTHS 347(1)', restsOn: docketed, lateIn: ['decided'] },
  recordCoercion: { to, by: system, law: 'BLTTHS 126, 347(1)', restsOn: docketed },
  recordMeasure: { to, by: system, law: 'BLTTHS 347(1)', restsOn: docketed },
  recordGuards: { to, by: system, law: 'TTLT 01/2017 4(5); BLTTHS 486' },
  endCoercion: {
    to,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 347(1)',
    restsOn: { anyOf: [trialCoercionOrdered.type], of: 'order' },
    lateIn: ['decided'],
  },
  lendFile: { to, by: clerks, law: 'BLTTHS 341(1)', restsOn: docketed },
  recordGivenBack: { to, by: [...clerks, ...system], law: 'BLTTHS 341(1)', restsOn: appealFileLent.type },
  passEvidence: { to, by: clerks, law: 'BLTTHS 341(2)', restsOn: appealFileLent.type },
  ...givenBack(to),
  takeInAppeal: { to, by: system, law: 'BLTTHS 332(1), 335, 339, 345', restsOn: docketed },
  recordWithdrawal: { to, by: [...clerks, ...system], law: 'BLTTHS 342, 348', restsOn: docketed },
  recordChange: { to, by: [...clerks, ...system], law: 'BLTTHS 342(1)', restsOn: docketed },
});

/** What the panel finds at the hearing; the law does not say of which instance. */
export const leftOut = {
  to: 'set',
  by: judges,
  restsOn: appealHearingOpened.type,
  lateIn: ['decided'],
} as const satisfies Step<AppealStatus, Role>;
