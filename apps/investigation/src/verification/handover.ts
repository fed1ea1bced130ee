import {
  firstMeasureReceived,
  investigationItemEntered,
  investigationItemTakenOff,
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
  type Moment,
  type Source,
  type Urgency,
} from '@la-chan/contracts';
import {
  broughtApplications,
  broughtToBody,
  enteringItems,
  takingIn,
  takingOffItems,
  takingUp,
  type ComingAlong,
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

/** What was told, at the reception and since. */
export const accountsIn = ({ account, supplements }: Pick<Received, 'account' | 'supplements'>): FileId[] =>
  [account, ...supplements].filter((one) => one !== null);

/** Who has reported it. */
export const reportersIn = ({ reporter, others }: Pick<Received, 'reporter' | 'others'>): FileId[] => [
  ...(reporter ? [reporter] : []),
  ...others,
];

export type HandoverAct = 'takeUp' | 'void' | 'supplement';

/** What follows a report: also where nothing was told. */
interface Following extends ComingAlong {
  readonly told: EventOf<typeof verificationSupplemented>['data'] | undefined;
}

/** What comes along with a report that a verification does not have. */
export const takeIn = takingIn<VerificationEvent>(broughtToBody, firstMeasureReceived, broughtApplications);

/** This body takes the report on, with what came along; until the sender releases it, it may not act (`awaiting-release`). */
export const accept = (
  id: FileId,
  acceptance: EventOf<typeof verificationAccepted>['data'],
  at: Moment,
  coming: ComingAlong = {},
): VerificationEvent[] => [verificationAccepted(id, acceptance, at), ...takeIn({ id }, coming, at)];

export const enterItem = enteringItems<Verification, VerificationEvent>(
  verificationProcedure,
  investigationItemEntered,
);
export const takeOffItem = takingOffItems<Verification, VerificationEvent>(
  verificationProcedure,
  investigationItemTakenOff,
);
export const reportItems = { enterItem, takeOffItem };

export const { takeUp, voidOffer } = takingUp<Verification, VerificationEvent>(
  verificationProcedure,
  verificationTakenUp,
  verificationVoided,
);

/** What the sender takes in, does or registers once it has offered the report follows the file (BLTTHS 145(1); TT 28/2020 6(1)(a), 6(2)). */
export const supplement = (file: Verification, { told, ...coming }: Following, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('supplement', file.status);
  return [...(told ? [verificationSupplemented(file.id, told, at)] : []), ...takeIn(file, coming, at)];
};
