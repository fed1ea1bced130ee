import {
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
  type Moment,
  type Source,
  type Urgency,
} from '@la-chan/contracts';
import { enteringItems, itemsNewTo, takingUp, type Item } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What was received, from whom, and when this body took it on. */
export interface Received {
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

type Entered = EventOf<typeof investigationItemEntered>['data'];

/** This body takes the report on, with what came along; until the sender releases it, it may not act (`awaiting-release`). */
export const accept = (
  id: FileId,
  acceptance: EventOf<typeof verificationAccepted>['data'],
  at: Moment,
  items: readonly Entered[] = [],
): VerificationEvent[] => [
  verificationAccepted(id, acceptance, at),
  ...items.map((one) => investigationItemEntered(id, one, at)),
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

/** What the sender takes in during its offer follows the file (BLTTHS 145(1)). */
export const supplement = (
  file: Verification,
  supplement: EventOf<typeof verificationSupplemented>['data'],
  at: Moment,
  items: readonly Item[] = [],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('supplement', file.status);
  return [
    verificationSupplemented(file.id, supplement, at),
    ...itemsNewTo(file, items).map((one) => investigationItemEntered(file.id, one, at)),
  ];
};
