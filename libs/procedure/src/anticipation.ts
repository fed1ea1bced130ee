import type { answerAnticipated, EventOf, FileId, Moment } from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** An answer to a request, as it came or as it was told of before. */
export type GivenAnswer = Pick<EventOf<typeof answerAnticipated>['data'], 'exchange' | 'answer'>;

/** A decision that nobody has asked for, as it was told of before: of this accused, or of all. */
export interface UnaskedDecision {
  readonly decision: string;
  readonly accused?: FileId | undefined;
}

/** The same as it is served, about some or about all. */
export interface ServedDecision {
  readonly decision: string;
  readonly accused?: readonly FileId[] | undefined;
}

/** What was told by telephone: of the answer to a request, or of a decision; and whether what came confirms it. */
export interface Anticipation extends Partial<GivenAnswer>, Partial<UnaskedDecision> {
  readonly confirmed: boolean | null;
}

export interface WithAnticipations {
  /** What was told by telephone of the answers to what it has asked, and of what is decided of itself, before they came. */
  readonly anticipations: readonly Anticipation[];
}

/** No request under this exchange waits for its answer. */
export class NothingWaits extends Refusal {
  override readonly code = 'nothing-waits';

  constructor(override readonly law?: string) {
    super('nothing-waits');
  }
}

/** Told by telephone before it comes: noted as that, and nothing follows from it until the answer is here. */
export const anticipating =
  <File extends { readonly id: FileId; readonly status: string }, Told extends GivenAnswer, Event>(
    procedure: Pick<Procedure<File['status'], 'anticipate'>, 'assertLawful'>,
    waiting: (file: File) => readonly string[],
    anticipated: (id: FileId, told: Told, at: Moment) => Event,
  ) =>
  (file: File, told: Told, at: Moment): Event[] => {
    procedure.assertLawful('anticipate', file.status);
    if (!waiting(file).includes(told.exchange)) throw new NothingWaits('BLTTHS 132');
    return [anticipated(file.id, told, at)];
  };

/** Of these nobody asks for the decision: it is noted as told, and nothing follows until it is served. `about`: throws for somebody whom the file is not about. */
export const anticipatingDecisions = <
  File extends { readonly id: FileId; readonly status: string },
  Told extends UnaskedDecision,
  Event,
>(
  procedure: Pick<Procedure<File['status'], 'anticipate'>, 'assertLawful'>,
  decisions: readonly Told['decision'][],
  anticipated: (id: FileId, told: Told, at: Moment) => Event,
  about: (file: File, accused: FileId) => unknown,
) => ({
  decisions,
  anticipate: (file: File, told: Told, at: Moment): Event[] => {
    procedure.assertLawful('anticipate', file.status);
    if (told.accused) about(file, told.accused);
    return [anticipated(file.id, told, at)];
  },
});

/** What was told before stands until what it told of is here. */
export const anticipationsAfter = (
  { anticipations }: WithAnticipations,
  { exchange, answer, decision, accused }: Partial<GivenAnswer> & Partial<UnaskedDecision>,
): readonly Anticipation[] => [
  ...anticipations,
  { ...(exchange ? { exchange, answer } : { decision, ...(accused && { accused }) }), confirmed: null },
];

/** The file after an answer that was told of before, which was right or was not, and after a decision that was. */
export function confirming<File extends WithAnticipations>(
  file: File,
  came: GivenAnswer | undefined,
  served?: ServedDecision,
): File {
  const isAnswered = ({ exchange }: Anticipation): boolean => exchange !== undefined && exchange === came?.exchange;
  const isServed = ({ decision, accused, confirmed }: Anticipation): boolean =>
    confirmed === null &&
    decision !== undefined &&
    decision === served?.decision &&
    (!accused || !served.accused || served.accused.includes(accused));
  if (!file.anticipations.some((one) => isAnswered(one) || isServed(one))) return file;
  const anticipations = file.anticipations.map((one) => {
    if (isAnswered(one)) return { ...one, confirmed: one.answer === came?.answer };
    return isServed(one) ? { ...one, confirmed: true } : one;
  });
  return { ...file, anticipations };
}

/** As the answers of the procuracy are told. */
export const grantedIf = (yes: boolean): GivenAnswer['answer'] => (yes ? 'granted' : 'refused');

/** What was taken back is as if it had not been asked, and nobody answers it. */
export const withoutRequest = <
  File extends WithAnticipations & { readonly requests: readonly { readonly exchange: string }[] },
>(
  file: File,
  withdrawn: string,
): File => {
  const others = ({ exchange }: { readonly exchange?: string | undefined }): boolean => exchange !== withdrawn;
  return { ...file, requests: file.requests.filter(others), anticipations: file.anticipations.filter(others) };
};
