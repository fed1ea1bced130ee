import type { AssistanceChannel, CentralAuthority, Country, Day, FileId } from '@la-chan/contracts';
import { Refusal, type Text } from '@la-chan/procedure';

/** An authority abroad with which this agency deals, while it is the one. */
export interface Partner {
  readonly id: FileId;
  readonly country: Country;
  readonly name: string;
  readonly channels: readonly AssistanceChannel[];
  readonly from: Day;
  /** The last day; none while it goes on. */
  readonly to: Day | null;
}

/** What a request rests on: a law with the authority through which it goes abroad, or a treaty. */
export interface LegalBasis {
  readonly id: FileId;
  readonly kind: 'law' | 'treaty';
  /** As files name it. */
  readonly code: string;
  readonly title: Text;
  /** Of which channels; none: of all. */
  readonly channels: readonly AssistanceChannel[];
  /** None: with every party to it. */
  readonly country: Country | null;
  /** Null where no text that could be relied on names one. */
  readonly authority: CentralAuthority | null;
  readonly from: Day;
  readonly to: Day | null;
}

export interface Validity {
  readonly from: Day;
  readonly to: Day | null;
}

export const isInForce = ({ from, to }: Validity, on: Day): boolean => from <= on && (to === null || on <= to);

export interface Route {
  /** None for the channels that rest on agreements alone. */
  readonly law: string | null;
  readonly authority: CentralAuthority | null;
  readonly agreements: readonly string[];
}

/** The law of a channel on a day, by whom a request goes abroad under it, and the treaties with the country. */
export function routeOn(
  bases: readonly LegalBasis[],
  { channel, country }: { channel: AssistanceChannel; country: Country },
  on: Day,
): Route {
  const holding = bases.filter(
    (one) =>
      isInForce(one, on) &&
      (one.country ?? country) === country &&
      (one.channels.length === 0 || one.channels.includes(channel)),
  );
  const law = holding.filter(({ kind }) => kind === 'law').sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const treaties = holding.filter(({ kind }) => kind === 'treaty').map(({ code }) => code);
  return { law: law?.code ?? null, authority: law?.authority ?? null, agreements: treaties.sort() };
}

export class RegisterRefusal extends Refusal {
  override readonly code = 'ends-before-it-begins';
  override readonly field = '/to';

  constructor() {
    super('ends-before-it-begins');
  }
}

export function assertInOrder({ from, to }: Validity): void {
  if (to !== null && to < from) throw new RegisterRefusal();
}
