import { z } from 'zod';
import {
  Article,
  ChargeDemandGround,
  CrimeCharged,
  MergerGround,
  RemedyGround,
  ReplacementGround,
  TransferGround,
  UndoneReason,
  DemandedCancellation,
} from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { crime, decided } from './supervised';

/** Somebody is to be charged, `person` being a sealed record here, or a charge to be changed or supplemented, as the ground says (BLTTHS 179(4), 180; TTLT 04/2018 9(5)). */
export const chargeDemandedByProcuracy = defineEvent(
  'prosecution.charge-demanded',
  1,
  decided.extend({
    ground: ChargeDemandGround,
    person: FileId.optional(),
    accused: FileId.optional(),
    /** Of several crimes of the accused the one that is to be another. */
    replaces: CrimeCharged.optional(),
    ...crime,
  }),
);
/** A charge names the accused wrongly; `person` is a sealed record here (BLTTHS 180(1)(b); TTLT 04/2018 9(5)). */
export const identityChangeDemandedByProcuracy = defineEvent(
  'prosecution.identity-change-demanded',
  1,
  decided.extend({ accused: FileId, person: FileId }),
);
/** The decision to initiate is to be about another crime, in place of one that may be said, or about one more: within 3 days (TTLT 04/2018 8(2)). */
export const requalificationDemandedByProcuracy = defineEvent(
  'prosecution.requalification-demanded',
  1,
  decided.extend({ ground: ChargeDemandGround, instead: Article.optional(), ...crime }),
);

/** There are grounds to split a case, these accused, or to merge it into another, and the body does not do it (TTLT 04/2018 29(3)). */
export const joinderDemandedByProcuracy = defineEvent(
  'prosecution.joinder-demanded',
  1,
  z.discriminatedUnion('of', [
    decided.extend({ of: z.literal('split'), accused: z.array(FileId).min(1) }),
    decided.extend({ of: z.literal('merger'), other: FileId, ground: MergerGround }),
  ]),
);

/** Another body has to investigate the case, and the one that does so does not ask for it (BLTTHS 169(1)(d)). */
export const transferDemandedByProcuracy = defineEvent(
  'prosecution.transfer-demanded',
  1,
  /** `outside`: that body is outside the city (BLTTHS 169(2)). */
  decided.extend({ ground: TransferGround, body: z.string().max(200), outside: z.literal(true).optional() }),
);
/** The body did not do what `notice` demanded: the procuracy has decided the transfer itself (BLTTHS 169(1)(d)). */
export const transferOrderedByProcuracy = defineEvent(
  'prosecution.transfer-ordered',
  1,
  decided.extend({ notice: z.uuid(), body: z.string().max(200) }),
);
/** The body is to cancel the decision that `notice` served, or to propose that, or to `change` it (TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b)). */
export const cancellationDemandedByProcuracy = defineEvent(
  'prosecution.cancellation-demanded',
  1,
  decided.extend({ notice: z.uuid(), of: DemandedCancellation, change: z.literal(true).optional() }),
);
/** The body is to initiate, and first to cancel its decision not to, where `notice` has served one (TTLT 04/2018 7(2)(c), 7(3)). */
export const initiationDemandedByProcuracy = defineEvent(
  'prosecution.initiation-demanded',
  1,
  decided.extend({ notice: z.uuid().optional(), ...crime }),
);

/** The body did not do what `notice` demanded: the procuracy decides it itself, and sends that within 24 hours. */
const undone = decided.extend({ notice: z.uuid() });
const instead = undone.extend(crime);
export const personChargedByProcuracy = defineEvent(
  'prosecution.person-charged',
  1,
  instead.extend({ accused: FileId }), // BLTTHS 179(4)
);
export const chargeChangedByProcuracy = defineEvent(
  'prosecution.charge-changed',
  1,
  instead.extend({ accused: FileId, replaces: CrimeCharged.optional() }), // BLTTHS 180(3)
);
export const chargeSupplementedByProcuracy = defineEvent(
  'prosecution.charge-supplemented',
  1,
  instead.extend({ accused: FileId }), // BLTTHS 180(2), (3)
);
export const chargeIdentityChangedByProcuracy = defineEvent(
  'prosecution.charge-identity-changed',
  1,
  undone.extend({ accused: FileId }), // BLTTHS 180(1)(b), (3)
);
/** The procuracy has charged the accused itself, and changes or supplements that, or whom it names, itself (TTLT 04/2018 9(5)). */
export const ownChargeChanged = defineEvent(
  'prosecution.own-charge-changed',
  1,
  z.discriminatedUnion('what', [
    decided.extend({ what: z.literal('crime'), accused: FileId, replaces: CrimeCharged.optional(), ...crime }),
    decided.extend({ what: z.literal('further-crime'), accused: FileId, ...crime }),
    decided.extend({ what: z.literal('identity'), accused: FileId }),
  ]),
);
export const caseRequalifiedByProcuracy = defineEvent('prosecution.case-requalified', 1, instead); // BLTTHS 156(2); TTLT 04/2018 8(2)

/** A serious breach, or a crime let off: to be remedied within 15 days (TTLT 01/2017 5(2)(b)). */
export const remedyDemandedByProcuracy = defineEvent(
  'prosecution.remedy-demanded',
  1,
  decided.extend({ ground: RemedyGround }),
);
/** The investigator is to be replaced within 3 days, or it is to be written why not (TTLT 04/2018 4(3)). */
export const replacementDemandedByProcuracy = defineEvent(
  'prosecution.replacement-demanded',
  1,
  decided.extend({ ground: ReplacementGround }),
);
/** Yêu cầu điều tra: what is to be investigated, and which evidence gathered, sealed in the notice (TTLT 04/2018 11(1)). */
export const investigationDemandedByProcuracy = defineEvent('prosecution.investigation-demanded', 1, decided);
/** The body does not agree with what `notice` demanded; `answer` has served why, sealed (TTLT 04/2018 5(1), 7(1)(c), 8(1)(b)). */
export const demandDeclinedByBody = defineEvent(
  'prosecution.demand-declined',
  1,
  /** `reason`: of what was to be investigated, as the conclusion says (TTLT 04/2018 11(2)). */
  z.object({ notice: z.uuid(), answer: z.uuid(), reason: UndoneReason.optional() }),
);
/** What was demanded has been done; `notice` demanded it. */
export const remedyRecorded = defineEvent('prosecution.remedy-recorded', 1, z.object({ notice: z.uuid() }));
/** The procuracy takes the report over and demands its file (TTLT 01/2017 13(2)). */
export const fileDemandedByProcuracy = defineEvent('prosecution.file-demanded', 1, decided);
