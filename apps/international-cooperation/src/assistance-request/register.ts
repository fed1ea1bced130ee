import type { AssistanceChannel, CentralAuthority, Country, Day, FileId } from '@la-chan/contracts';
import { isInForce, type Text, type Validity } from '@la-chan/procedure';

/** An authority abroad with which this agency deals, while it is the one. */
export interface Partner extends Validity {
  readonly id: FileId;
  readonly country: Country;
  readonly name: string;
  readonly channels: readonly AssistanceChannel[];
}

/** What a request rests on: a law with the authority through which it goes abroad, or a treaty. */
export interface LegalBasis extends Validity {
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
}

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
