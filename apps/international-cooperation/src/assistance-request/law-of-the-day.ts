import type { Agreement, AssistanceChannel, CentralAuthority, Country, Day } from '@la-chan/contracts';

interface Law {
  readonly channels: readonly AssistanceChannel[];
  readonly law: string;
  /** Null where no text that could be relied on names one. */
  readonly authority: CentralAuthority | null;
  readonly from: Day;
}

/** The newest first. */
const LAWS: readonly Law[] = [
  {
    channels: ['mutual-legal-assistance'],
    law: 'Luật 103/2025',
    authority: 'supreme-procuracy',
    from: '2026-07-01',
  },
  { channels: ['extradition'], law: 'Luật Dẫn độ 2025', authority: 'public-security', from: '2026-07-01' },
  { channels: ['mutual-legal-assistance'], law: 'Luật 08/2007', authority: 'supreme-procuracy', from: '2008-07-01' },
  { channels: ['extradition'], law: 'Luật 08/2007', authority: null, from: '2008-07-01' },
];

/** Of each the day from which it holds; of the one with Laos the year alone is known. */
const AGREEMENTS_IN_FORCE: readonly {
  readonly agreement: Agreement;
  /** None: with every party to it. */
  readonly country?: Country;
  readonly from: Day;
}[] = [
  { agreement: 'china-2010', country: 'CN', from: '2011-03-14' },
  { agreement: 'laos-2010', country: 'LA', from: '2010-12-31' },
  { agreement: 'palermo-protocol', from: '2011-12-29' },
];

const onDay = (channel: AssistanceChannel, on: Day): Law | undefined =>
  LAWS.find(({ channels, from }) => channels.includes(channel) && from <= on);

/** The law that a channel rests on, on a day; none for the channels that rest on agreements alone. */
export const lawOf = (channel: AssistanceChannel, on: Day): string | null => onDay(channel, on)?.law ?? null;

/** By whom a request goes abroad on a day. */
export const authorityOf = (channel: AssistanceChannel, on: Day): CentralAuthority | null =>
  onDay(channel, on)?.authority ?? null;

/** The agreements in force with a country on a day. */
export const agreementsWith = (country: Country, on: Day): Agreement[] =>
  AGREEMENTS_IN_FORCE.filter((one) => (one.country ?? country) === country && one.from <= on).map(
    ({ agreement }) => agreement,
  );
