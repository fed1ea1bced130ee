import type { CityName } from './cities';

const names = (port: string, ...methods: string[]): string[] => methods.map((method) => `${port}.${method}`);

/** They come seldom, and are aimed at so much the more often. */
const WAITS = ['agency_state', 'publication', 'file', 'position'].map((row) => `wait for ${row}`);

const MESSAGING = [
  ...[...WAITS, ...WAITS, ...WAITS],
  ...['begin', 'commit', 'act', 'append', 'handle', 'publish', 'ask', 'answer', 'pull FACTS', 'pull BULLETINS'],
  'pull EXCHANGE',
  ...names('relay', 'lock', 'unsealed', 'heads', 'save', 'unpublished', 'published'),
  ...names('reader', 'lock', 'ahead', 'appliedHashes', 'save', 'quarantine', 'attempt'),
  ...names('reader', 'parkedFiles', 'park', 'letters', 'replayed', 'refusedAgain'),
  ...names('control', 'heads', 'page', 'gaps'),
];
const EXCHANGES = [
  'wait for exchange',
  ...names('exchange', 'lock', 'insert', 'save', 'due', 'overdue', 'append'),
  ...names('exchange', 'keepOwn', 'keepOther', 'has', 'own', 'content', 'putOff', 'keepReceipt'),
  ...names('exchange', 'keepKey', 'key', 'destroyKeys', 'lost'),
];

/** Seldom where the broker loses nothing, and where two relays are seldom at work. */
const SELDOM = [
  ...names('control', 'page', 'received'),
  'reader.quarantine',
  'wait for publication',
  'wait for publication',
];
const RECOVERY = [
  ...[...SELDOM, ...SELDOM, ...SELDOM, ...SELDOM],
  ...['take back', 'restore', 'drained'],
  ...names('recovery', 'lock', 'sealNoEarlier', 'putBack', 'mark', 'giveUp', 'openEpoch'),
  ...names('control', 'positionsOf'),
];

/** The calls of ports in each city: faults are aimed at them by their names. */
export const CALLS: Readonly<Record<CityName, readonly string[]>> = {
  'facts and messages': MESSAGING,
  exchanges: [...MESSAGING, ...EXCHANGES],
  'facts and messages of sources that are restored': [...MESSAGING, ...RECOVERY],
  'exchanges of sources that are restored': [...MESSAGING, ...EXCHANGES, ...RECOVERY],
};
