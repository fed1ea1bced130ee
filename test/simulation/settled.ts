import type { Agency } from './agency';
import type { City } from './city';
import { LEDGER } from './clerk';
import { unagreed } from './dealings';
import { target } from '../../libs/messaging/src/position';
import { CHANNEL_HEAD, epochKey, PUBLICATION, UNSEALED } from './journal-tables';
import { PARKED, POSITION } from './reader-tables';
import { hasLost } from './recovery-tables';

/** What is not as it must be once messages flow: nothing, when a history has ended lawfully. */
export function unsettled(city: City): string[] {
  return [
    ...city.agencies.flatMap((agency) => [...unpublished(agency), ...parked(agency), ...unreadBy(city, agency)]),
    ...unagreed(city),
  ];
}

const unreadBy = (city: City, source: Agency): string[] =>
  city.agencies.filter((reader) => reader !== source).flatMap((reader) => unread(reader, source));

function unpublished({ id, database }: Agency): string[] {
  const unsealed = database.rows(UNSEALED).size;
  const behind = [...database.rows(CHANNEL_HEAD).values()].filter(
    (head) => database.rows(PUBLICATION).get(epochKey(head))?.published !== head.sequence,
  );
  return [
    ...(unsealed > 0 ? [`${id} has ${unsealed} entries that are not sealed`] : []),
    ...behind.map(({ channel }) => `${id} has not published all of ${channel}`),
  ];
}

const parked = ({ id, database }: Agency): string[] =>
  [...database.rows(PARKED).values()]
    .filter(
      ({ isOpen, message: { envelope } }) => isOpen && !(hasLost(database) && envelope.type.startsWith('exchange.')),
    )
    .map(({ source, subject }) => `${id} has parked ${source} ${subject}`);

/** What a source has sealed for a reader was applied there: all of it, and nothing else. */
function unread(reader: Agency, source: Agency): string[] {
  const isRead = (channel: string): boolean =>
    channel === `to:${reader.id}` || channel === 'bulletins' || (channel === 'facts' && reader.app === 'reporting');
  return [...source.database.rows(CHANNEL_HEAD).values()].flatMap(({ channel, epoch, sequence, hash }) => {
    if (!isRead(channel)) return [];
    const position = reader.database.rows(POSITION).get(`${source.id} ${channel} ${epoch}`);
    const isAtHead = position?.contiguous === sequence && position.headHash === hash;
    const applied = [...reader.database.rows(LEDGER).values()].filter(
      ({ envelope }) => envelope.source === source.id && envelope.channel === channel && envelope.epoch === epoch,
    );
    const setAside = [...reader.database.rows(PARKED).values()].filter(
      ({ message: { envelope }, isOpen }) =>
        isOpen && envelope.source === source.id && envelope.channel === channel && envelope.epoch === epoch,
    );
    const isWhole = applied.length + setAside.length === position?.contiguous && target(position) === sequence;
    const isPastEnd = source.hasDecided && position?.ended === sequence && position.contiguous > sequence;
    if ((isAtHead || isPastEnd) && isWhole) return [];
    return [
      `${reader.id} is at ${position?.contiguous ?? 0} of ${sequence} of ${source.id} ${channel} in epoch ${epoch}, with ${applied.length} applied`,
    ];
  });
}
