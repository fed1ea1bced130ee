import type { Pattern } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import { isWaiting, mayAct } from '../../libs/messaging/src/exchange/course';
import type { Agency } from './agency';
import type { City } from './city';
import { EFFECT, isSetAside } from './desk';
import { EXCHANGE, EXCHANGE_MESSAGE } from './exchange-tables';
import { hasLost } from './recovery-tables';

const exchangesOf = ({ database }: Agency): Exchange[] => [...database.rows(EXCHANGE).values()];

/** For each file that was offered: at most one agency may act on it, and one does or knows that the other does not yet. */
export function misheld(city: City): string[] {
  return city.agencies.flatMap((agency) => {
    const offered = exchangesOf(agency).filter(({ pattern, side }) => pattern === 'handover' && side === 'opener');
    return [...new Set(offered.map(({ file }) => file))].flatMap((file) => {
      const handovers = offered.filter((one) => one.file === file);
      const keeps =
        agency.acts &&
        handovers.every((one) => mayAct(one.side, one.status) !== 'nothing' && !isSetAside(agency.database, one));
      const holders = [...(keeps ? [agency.id] : []), ...handovers.flatMap((one) => takenOn(city, one))];
      if (holders.length > 1) return [`${holders.join(' and ')} may act on ${file} of ${agency.id}`];
      if (holders.length === 1 || handovers.some((one) => isKnown(city, agency, one))) return [];
      return [`nobody may act on ${file} of ${agency.id}, and nobody knows`];
    });
  });
}

const takenOn = (city: City, { id, counterpart }: Exchange): string[] => {
  const other = city.agency(counterpart)!;
  const taken = other.database.rows(EXCHANGE).get(id);
  if (!taken || !other.acts || mayAct('receiver', taken.status) === 'nothing') return [];
  return isSetAside(other.database, taken) ? [] : [counterpart];
};

/** Somebody knows that nobody acts: the release is under way, or one of them was restored. */
const isKnown = (city: City, agency: Agency, { id, counterpart }: Exchange): boolean =>
  isToBeReleased(agency, id) ||
  [agency, city.agency(counterpart)!].some(({ acts, database }) => !acts || hasLost(database));

/** The release is said until its receipt arrives. */
const isToBeReleased = ({ database }: Agency, id: string): boolean =>
  [...database.rows(EXCHANGE_MESSAGE).values()].some(
    ({ name, data, nextAttemptAt }) => name === 'released' && data.exchange === id && nextAttemptAt !== null,
  );

/** What has started more than once: as often as different messages of that name were heard is right. */
export function repeatedEffects({ id, database }: Agency): string[] {
  const left = new Map<string, number>();
  const add = (exchange: string, name: string, times: number): unknown =>
    left.set(`${exchange} ${name}`, (left.get(`${exchange} ${name}`) ?? 0) + times);
  for (const { said, name, data } of database.rows(EXCHANGE_MESSAGE).values()) {
    if (said === 'other') add(data.exchange, name, 1);
    else if (name === 'served') add(data.exchange, 'receipted', 1);
  }
  for (const { exchange, name } of database.rows(EFFECT).values()) add(exchange, name, -1);
  return [...left].filter(([, times]) => times < 0).map(([what]) => `${what} has started too often at ${id}`);
}

/** How an exchange may stand once messages have flowed: at its opener and at its receiver. */
const AGREED: Readonly<Record<Pattern, readonly string[]>> = {
  handover: [
    ...['offered offered', 'accepted accepted', 'withdrawn withdrawn', 'withdrawn rejected', 'rejected rejected'],
    ...['released active', 'completed completed'],
  ],
  request: [
    ...['asked asked', 'demanded demanded', 'granted granted', 'refused refused', 'answered answered'],
    ...['withdrawn withdrawn', 'withdrawn granted', 'withdrawn refused', 'withdrawn answered'],
  ],
  notice: ['receipted served'],
};

/** What of the exchanges is not as it must be once messages flow. */
export function unagreed(city: City): string[] {
  return city.agencies.flatMap((agency) => [
    ...exchangesOf(agency)
      .filter((exchange) => !needsAnOfficer(city, agency, exchange.id))
      .flatMap((exchange) => ended(city, agency, exchange)),
    ...[...agency.database.rows(EXCHANGE_MESSAGE).values()]
      .filter(({ nextAttemptAt, data }) => nextAttemptAt !== null && !needsAnOfficer(city, agency, data.exchange))
      .map(({ name, data }) => `${agency.id} has no receipt of ${name} ${data.message}`),
  ]);
}

/** One side was restored, and has lost acts of the exchange, or all of it. */
const needsAnOfficer = (city: City, agency: Agency, id: string): boolean => {
  const counterpart = agency.database.rows(EXCHANGE).get(id)?.counterpart;
  return [agency, ...(counterpart ? [city.agency(counterpart)!] : [])].some(({ database }) => {
    const exchange = database.rows(EXCHANGE).get(id);
    return exchange ? isSetAside(database, exchange) : hasLost(database);
  });
};

/** Every lawful end, as it is counted. */
export const ENDS = Object.entries(AGREED).flatMap(([pattern, ends]) => ends.map((end) => `${pattern} ${end}`));

export const endsOf = (city: City): string[] =>
  city.agencies.flatMap((agency) =>
    exchangesOf(agency)
      .filter(({ side }) => side === 'opener')
      .map((exchange) => `${exchange.pattern} ${statusesOf(city, exchange)}`),
  );

const statusesOf = (city: City, { id, status, counterpart }: Exchange): string =>
  `${status} ${city.agency(counterpart)?.database.rows(EXCHANGE).get(id)?.status ?? 'unheard'}`;

function ended(city: City, agency: Agency, exchange: Exchange): string[] {
  const { id, pattern, side, answerBy, alarmedAt } = exchange;
  const isLate = isWaiting(exchange) && answerBy <= agency.now() && alarmedAt === null;
  const warned = isLate ? [`${agency.id} was not warned of ${pattern} ${id}`] : [];
  if (side === 'receiver') return warned;
  const statuses = statusesOf(city, exchange);
  return AGREED[pattern].includes(statuses) ? warned : [...warned, `${pattern} ${id} ends ${statuses}`];
}
