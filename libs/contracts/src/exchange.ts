import { z } from 'zod';
import { RejectionReason } from './codelists';
import { defineEvent } from './event';
import { FileId, Moment } from './moment';

/**
 * The three ways in which agencies deal with each other: a handover moves responsibility, a request asks while the file
 * stays with the asker, a notice delivers a decision and brings back its receipt.
 */
export const PATTERNS = ['handover', 'request', 'notice'] as const;
export type Pattern = (typeof PATTERNS)[number];

type TermsSchema = z.ZodType<{ readonly unit: string }>;

/** A kind of exchange: what is said in clear (ids, codes, days), what travels sealed, and what comes back. */
export interface ExchangeKind<
  Terms extends TermsSchema = TermsSchema,
  Dossier extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly kind: string;
  readonly pattern: Pattern;
  /** In clear; never a person. `unit` decides which officers see the exchange. */
  readonly terms: Terms;
  /** Sealed for the receiver: the only part that may hold persons. */
  readonly dossier: Dossier;
  /** What the answer to a request or the outcome of a handover says in clear. */
  readonly answer: Answer;
  /** Hours within which the receiver has to react; past them both sides are warned. */
  readonly answerWithinHours: number;
}

const kinds = new Map<string, ExchangeKind>();

/** Declares a kind of exchange once. */
export function defineExchange<Terms extends TermsSchema, Dossier extends z.ZodType, Answer extends z.ZodType>(
  kind: ExchangeKind<Terms, Dossier, Answer>,
): ExchangeKind<Terms, Dossier, Answer> {
  if (kinds.has(kind.kind)) throw new Error(`exchange ${kind.kind} is declared twice`);
  kinds.set(kind.kind, kind);
  return kind;
}

export const exchangeKind = (kind: string): ExchangeKind | undefined => kinds.get(kind);

/** Every kind of exchange that this release declares, by name. */
export const exchangeKinds = (): readonly ExchangeKind[] =>
  [...kinds.values()].sort((a, b) => a.kind.localeCompare(b.kind));

/** A dossier as it travels: AES-256-GCM under a content key that is wrapped for the receiver outside the signature. */
export const SealedDossier = z.object({ id: z.uuid(), iv: z.string(), ciphertext: z.string(), tag: z.string() });
export type SealedDossier = z.infer<typeof SealedDossier>;

/** What every message of an exchange says; `message` stays the same when it is sent again. */
const message = z.object({
  exchange: z.uuid(),
  message: z.uuid(),
  kind: z.string(),
  /** The sender's own file. */
  file: FileId,
  /** When the officer acted. */
  at: Moment,
});

const opening = message.extend({
  terms: z.unknown(),
  answerBy: Moment,
  dossier: SealedDossier.optional(),
});
/** A file that is returned comes with a dossier of its own. */
const answer = message.extend({ answer: z.unknown(), dossier: SealedDossier.optional() });

/** Every message between two agencies, by its name on the wire `exchange.<to>.<from>.<name>.v1`. */
export const exchangeMessages = {
  // handover
  offered: defineEvent('exchange.offered', 1, opening),
  /** `onPaper`: a request was answered so, and what was sent with it stays readable. */
  withdrawn: defineEvent('exchange.withdrawn', 1, message.extend({ onPaper: z.literal(true).optional() })),
  accepted: defineEvent('exchange.accepted', 1, message),
  /** `missing`: of the list that came along, what did not (BLTTHS 276(1)(b)). */
  rejected: defineEvent(
    'exchange.rejected',
    1,
    message.extend({ reason: RejectionReason, missing: z.array(FileId).optional() }),
  ),
  released: defineEvent('exchange.released', 1, message),
  supplemented: defineEvent('exchange.supplemented', 1, message.extend({ dossier: SealedDossier.optional() })),
  completed: defineEvent('exchange.completed', 1, answer),
  // request
  asked: defineEvent('exchange.asked', 1, opening),
  /** More is needed before it can be decided; it comes as a supplement. */
  demanded: defineEvent('exchange.demanded', 1, message.extend({ dossier: SealedDossier.optional() })),
  /** More that nobody has demanded; what was demanded meanwhile is still to come. */
  volunteered: defineEvent('exchange.volunteered', 1, message.extend({ dossier: SealedDossier.optional() })),
  granted: defineEvent('exchange.granted', 1, answer),
  refused: defineEvent('exchange.refused', 1, answer),
  answered: defineEvent('exchange.answered', 1, answer),
  // notice
  served: defineEvent('exchange.served', 1, opening),
  // all three
  /** The dossiers are erased: the sender has destroyed its keys, and the receiver destroys its own. */
  erased: defineEvent('exchange.erased', 1, message),
  /** Proof that a message has arrived. */
  receipted: defineEvent('exchange.receipted', 1, message.extend({ receivedAt: Moment })),
} as const;
export type ExchangeMessageName = keyof typeof exchangeMessages;
