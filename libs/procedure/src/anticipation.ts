import type { answerAnticipated, EventOf, FileId, Moment } from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** An answer to a request, as it came or as it was told of before. */
export type GivenAnswer = Pick<EventOf<typeof answerAnticipated>['data'], 'exchange' | 'answer'>;

/** What was told of an answer by telephone, and whether the answer that came confirms it. */
export interface Anticipation extends GivenAnswer {
  readonly confirmed: boolean | null;
}

export interface WithAnticipations {
  /** What was told by telephone of the answers to what it has asked, before they came. */
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

/** What was told before stands until its answer is here. */
export const anticipationsAfter = (
  { anticipations }: WithAnticipations,
  { exchange, answer }: GivenAnswer,
): readonly Anticipation[] => [...anticipations, { exchange, answer, confirmed: null }];

/** The file after an answer that was told of before: that was right, or it was not. */
export function confirming<File extends WithAnticipations>(file: File, came: GivenAnswer | undefined): File {
  if (!came || !file.anticipations.some(({ exchange }) => exchange === came.exchange)) return file;
  const anticipations = file.anticipations.map((one) =>
    one.exchange === came.exchange ? { ...one, confirmed: one.answer === came.answer } : one,
  );
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
  const others = ({ exchange }: { readonly exchange: string }): boolean => exchange !== withdrawn;
  return { ...file, requests: file.requests.filter(others), anticipations: file.anticipations.filter(others) };
};
