import type { AgencyId, ExchangeKind, FileId, Moment, Pattern, RejectionReason } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { z } from 'zod';
import type { ExchangeStatus, Side } from './course';

/** An exchange as one of its two agencies holds it. */
export interface Exchange<Kind extends ExchangeKind = ExchangeKind> {
  readonly id: string;
  readonly pattern: Pattern;
  readonly kind: string;
  readonly side: Side;
  readonly counterpart: AgencyId;
  /** This agency's own file; none at a receiver that has not opened one. */
  readonly file: FileId | null;
  readonly counterpartFile: FileId | null;
  readonly unit: string;
  readonly status: ExchangeStatus;
  readonly terms: z.output<Kind['terms']>;
  readonly answer: z.output<Kind['answer']> | null;
  readonly reason: RejectionReason | null;
  /** Of the list that came along, what its receiver did not find. */
  readonly missing: readonly FileId[] | null;
  readonly openedAt: Moment;
  readonly answerBy: Moment;
  readonly changedAt: Moment;
  /** When it was noticed that nobody had reacted by `answerBy`. */
  readonly alarmedAt: Moment | null;
  /** When this agency's keys of what had been sent sealed were destroyed. */
  readonly erasedAt: Moment | null;
  /** Messages of this side so far; the next one's version. */
  readonly sent: number;
}

/** Who acts, and when: carried from the officer's request or, for an answer to a message, from the system. */
export interface Acting {
  readonly officer: string;
  /** When the officer acted. */
  readonly at: Moment;
  /** The Clock's now. */
  readonly now: Moment;
  readonly traceparent?: string;
  /** Of what another agency says: when it has registered there what it did. */
  readonly registeredAt?: Moment;
}

const AT_ONCE_MS = 60_000;

/** When something was asked that was registered at its asker afterwards: it came on paper first. None of what was asked at once. */
export const askedOnPaper = ({ at, registeredAt = at }: Acting): Moment | undefined =>
  Date.parse(registeredAt) - Date.parse(at) > AT_ONCE_MS ? at : undefined;

/** This agency's file that an exchange is about. Throws where it has opened none. */
export function ownFile({ id, file }: Exchange): FileId {
  if (file) return file;
  throw new Error(`exchange ${id} has no file here`);
}

/** The other agency's file. Throws before it has named one. */
export function counterpartFile({ id, counterpartFile: file }: Exchange): FileId {
  if (file) return file;
  throw new Error(`exchange ${id} names no file of its other side`);
}

/** What the other side has answered. Throws before it has. */
export function answerOf<Kind extends ExchangeKind>({ id, answer }: Exchange<Kind>): z.output<Kind['answer']> {
  if (answer !== null) return answer;
  throw new Error(`exchange ${id} is not answered`);
}

/** The dossiers that came with the exchange were erased. */
export class DossierErased extends Refusal {
  override readonly code = 'dossier-erased';
}

/** A dossier has come with a key that this agency cannot open; it comes again with another one. */
export class DossierNotOpen extends Refusal {
  override readonly code = 'dossier-not-open';
}

/** Messages of the exchange were lost with the database, and have not all been read again. */
export class ExchangeIncomplete extends Refusal {
  override readonly code = 'acts-lost';
}

/** Also thrown for an exchange that the officer may not see. */
export class ExchangeNotFound extends Refusal {
  override readonly code = 'not-found';
}
