import {
  firstMeasureReceived,
  investigationItemEntered,
  verificationAccepted,
  verificationSupplemented,
  verificationTakenUp,
  verificationVoided,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Finding,
  type FirstMeasureDone,
  type Moment,
  type Source,
  type Urgency,
} from '@la-chan/contracts';
import {
  broughtApplications,
  enteringItems,
  firstMeasuresNewTo,
  itemsNewTo,
  takingUp,
  type Applied,
  type Item,
  type WithFirstMeasures,
} from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What was received, from whom, and when this body took it on. */
export interface Received extends WithFirstMeasures {
  readonly from: readonly FileId[];
  /** The handover that it came by, and from whom. */
  readonly handover: string | null;
  readonly sender: AgencyId | null;
  readonly source: Source;
  readonly finding: Finding | null;
  readonly urgency: readonly Urgency[];
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly anonymous: boolean;
  readonly opening: boolean;
  readonly reporter: FileId | null;
  /** Who else has reported the matter at the sender. */
  readonly others: readonly FileId[];
  readonly account: FileId | null;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly acceptedAt: Moment;
}

export type HandoverAct = 'takeUp' | 'void' | 'supplement';

/** What comes along with a report, and what was done about it before. */
interface Coming {
  readonly items?: readonly EventOf<typeof investigationItemEntered>['data'][];
  readonly firstMeasures?: readonly FirstMeasureDone[] | undefined;
  readonly applications?: Applied['applications'];
}

interface Following {
  /** None where nothing was told. */
  readonly told: EventOf<typeof verificationSupplemented>['data'] | undefined;
  readonly items?: readonly Item[];
  readonly firstMeasures?: readonly FirstMeasureDone[] | undefined;
  readonly applications?: Applied['applications'];
}

/** This body takes the report on, with what came along; until the sender releases it, it may not act (`awaiting-release`). */
export const accept = (
  id: FileId,
  acceptance: EventOf<typeof verificationAccepted>['data'],
  at: Moment,
  { items = [], firstMeasures = [], applications = [] }: Coming = {},
): VerificationEvent[] => [
  verificationAccepted(id, acceptance, at),
  ...items.map((one) => investigationItemEntered(id, one, at)),
  ...firstMeasures.map((one) => firstMeasureReceived(id, one, at)),
  ...broughtApplications({ id }, applications, at),
];

export const enterItem = enteringItems<Verification, VerificationEvent>(
  verificationProcedure,
  investigationItemEntered,
);

export const { takeUp, voidOffer } = takingUp<Verification, VerificationEvent>(
  verificationProcedure,
  verificationTakenUp,
  verificationVoided,
);

/** What the sender takes in, does or registers once it has offered the report follows the file (BLTTHS 145(1); TT 28/2020 6(1)(a), 6(2)). */
export const supplement = (
  file: Verification,
  { told, items = [], firstMeasures = [], applications = [] }: Following,
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('supplement', file.status);
  return [
    ...(told ? [verificationSupplemented(file.id, told, at)] : []),
    ...itemsNewTo(file, items).map((one) => investigationItemEntered(file.id, one, at)),
    ...firstMeasuresNewTo(file, firstMeasures).map((one) => firstMeasureReceived(file.id, one, at)),
    ...broughtApplications(file, applications, at),
  ];
};
