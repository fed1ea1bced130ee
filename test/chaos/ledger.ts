import type { CountedChange } from '@la-chan/contracts';
import { entriesOf } from '@la-chan/procedure';
import { mayAct } from '../../libs/messaging/src/exchange/course';
import type { Books, EntryLine, ExchangeLine } from './books';
import type { Acknowledged } from './officers';

export interface Line {
  /** How many there are. */
  readonly count: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  readonly outOfOrder: number;
}

export interface Ledger {
  readonly acts: Line;
  readonly journal: Line;
  readonly scorecard: Line;
  readonly exchanges: Line;
  /** What is wrong, one line each. */
  readonly findings: readonly string[];
}

export interface Account {
  readonly acts: number;
  readonly unanswered: number;
  readonly acknowledged: readonly Acknowledged[];
  readonly books: readonly Books[];
  readonly entries: readonly EntryLine[];
  /** The agency that keeps the scorecard. */
  readonly reporting: string;
}

/** Holds against each other what officers were told, what the journals say, and what others made of it. */
export function ledgerOf(account: Account): Ledger {
  const lines = {
    acts: actsOf(account),
    journal: journalOf(account),
    scorecard: scorecardOf(account),
    exchanges: exchangesOf(account),
  };
  const findings = Object.entries(lines).flatMap(([name, { found }]) => found.map((what) => `${name}: ${what}`));
  return { ...lines, findings };
}

export const isClean = ({ findings }: Ledger): boolean => findings.length === 0;

type Kind = 'lost' | 'doubled' | 'stuck' | 'outOfOrder';

/** Counts what is wrong while it is found. */
class Counting {
  readonly found: string[] = [];
  private readonly counts: Record<Kind, number> = { lost: 0, doubled: 0, stuck: 0, outOfOrder: 0 };

  add(kind: Kind, times: number, what: string): void {
    if (times <= 0) return;
    this.counts[kind] += times;
    this.found.push(`${kind} ${times}: ${what}`);
  }

  line(count: number): Line & { readonly found: readonly string[] } {
    return { count, ...this.counts, found: this.found };
  }
}

const key = (...parts: (string | number)[]): string => parts.join(' ');

function actsOf({ acts, unanswered, acknowledged, books }: Account): ReturnType<Counting['line']> {
  const counting = new Counting();
  const told = new Set(acknowledged.map(({ agency, file, version }) => key(agency, file, version)));
  const done = books.flatMap(({ agency, journal }) =>
    journal.filter((one) => one.audience === 'facts' && one.officer !== 'system').map((one) => ({ agency, ...one })),
  );
  const inJournal = new Set(done.map(({ agency, file, version }) => key(agency, file, version)));
  for (const one of told)
    if (!inJournal.has(one)) counting.add('lost', 1, `told an officer, not in the journal: ${one}`);
  for (const { agency, file, version, type } of done)
    if (!told.has(key(agency, file, version)))
      counting.add('doubled', 1, `in the journal, told to nobody: ${key(agency, type, file, version)}`);
  counting.add('stuck', unanswered, 'asked for and not answered');
  return counting.line(acts);
}

function journalOf({ books }: Account): ReturnType<Counting['line']> {
  const counting = new Counting();
  for (const { agency, journal, facts, waiting } of books) {
    for (const what of ['to be sealed', 'to be published'] as const)
      counting.add('stuck', waiting[what], `${agency}: ${what}`);
    counting.add(
      'lost',
      journal.filter(({ sealed }) => !sealed).length - waiting['to be sealed'],
      `${agency}: never to be sealed`,
    );
    const sealed = new Map<string, number>();
    for (const { file, version } of facts) {
      if (version !== (sealed.get(file) ?? 0) + 1) counting.add('outOfOrder', 1, `${agency}: ${file} ${version}`);
      sealed.set(file, version);
    }
    facts.forEach(
      ({ sequence }, index) => sequence !== index + 1 && counting.add('outOfOrder', 1, `${agency}: facts ${sequence}`),
    );
  }
  return counting.line(books.reduce((sum, { journal }) => sum + journal.length, 0));
}

function scorecardOf({ books, entries, reporting }: Account): ReturnType<Counting['line']> {
  const counting = new Counting();
  const lineOf = (
    agency: string,
    epoch: number,
    sequence: number,
    entry: { measure: string; amount: number; unit: string; day: string },
  ): string => key(agency, epoch, sequence, entry.measure, entry.amount, entry.unit, entry.day);
  const balance = new Map<string, number>();
  const add = (line: string, by: number): void => void balance.set(line, (balance.get(line) ?? 0) + by);
  for (const { agency, facts } of books)
    for (const { epoch, sequence, counted } of facts)
      for (const entry of entriesOf((counted as CountedChange | null) ?? { before: null, after: null }))
        add(lineOf(agency, epoch, sequence, entry), 1);
  for (const entry of entries) add(lineOf(entry.agency, entry.epoch, entry.sequence, entry), -1);
  for (const [line, missing] of balance) counting.add(missing > 0 ? 'lost' : 'doubled', Math.abs(missing), line);

  const last = new Map<string, number>();
  for (const { agency, epoch, sequence } of entries) {
    const place = epoch * 1e12 + sequence;
    if (place < (last.get(agency) ?? 0)) counting.add('outOfOrder', 1, key(agency, epoch, sequence));
    last.set(agency, place);
  }
  const own = books.find(({ agency }) => agency === reporting);
  for (const what of ['parked', 'ahead of its turn'] as const) counting.add('stuck', own?.waiting[what] ?? 0, what);
  for (const { agency, heads } of books) compare(counting, agency, heads, 'facts', own);
  return counting.line(entries.length);
}

/** Has the reader come to the end of the channel, and was it the same chain? */
function compare(
  counting: Counting,
  source: string,
  heads: Books['heads'],
  channel: string,
  reader: Books | undefined,
): void {
  for (const head of heads.filter((one) => one.channel === channel)) {
    const position = reader?.positions.find(
      (one) => one.source === source && one.channel === channel && one.epoch === head.epoch,
    );
    const place = `${source} ${channel} at ${reader?.agency ?? 'nobody'}`;
    counting.add('stuck', head.sequence - (position?.contiguous ?? 0), place);
    if (position?.contiguous === head.sequence && position.hash !== head.hash)
      counting.add('outOfOrder', 1, `another chain: ${place}`);
    if (position?.stopped) counting.add('stuck', 1, `${place}: ${position.stopped}`);
  }
}

function exchangesOf({ books, reporting }: Account): ReturnType<Counting['line']> {
  const counting = new Counting();
  const of = (agency: string): Books | undefined => books.find((one) => one.agency === agency);
  for (const { agency, heads, exchanges, messages, waiting, journal } of books) {
    for (const { channel } of heads)
      if (channel.startsWith('to:')) compare(counting, agency, heads, channel, of(channel.slice(3)));
    if (agency !== reporting)
      for (const what of ['parked', 'ahead of its turn'] as const)
        counting.add('stuck', waiting[what], `${agency}: ${what}`);
    counting.add('lost', waiting.quarantined, `${agency}: quarantined`);
    for (const mine of exchanges.filter(({ side }) => side === 'opener')) {
      const theirs = of(mine.counterpart)?.exchanges.find(({ id }) => id === mine.id);
      if (!theirs) counting.add('lost', 1, `${agency}: ${mine.id} is not with ${mine.counterpart}`);
      else if (isTwice(mine, theirs)) counting.add('doubled', 1, `two may act: ${mine.id}`);
      else if (!agree(mine, theirs))
        counting.add('stuck', 1, `${mine.id}: ${mine.status} here, ${theirs.status} there`);
    }
    for (const { exchange, message, said, receipted } of messages) {
      if (said !== 'own') continue;
      const counterpart = exchanges.find(({ id }) => id === exchange)?.counterpart ?? '';
      const heard = of(counterpart)?.messages.some((one) => one.said === 'other' && one.message === message);
      if (!heard) counting.add('lost', 1, `${agency}: ${message} of ${exchange} was not heard`);
      if (!receipted) counting.add('stuck', 1, `${agency}: ${message} of ${exchange} is not receipted`);
    }
    const effects = journal.filter(
      (one) => one.audience === 'facts' && one.officer === 'system' && one.exchange !== null,
    );
    counting.add(
      'doubled',
      effects.length - new Set(effects.map(({ type, exchange }) => `${type} ${exchange}`)).size,
      `${agency}: effects`,
    );
  }
  return counting.line(books.flatMap(({ exchanges }) => exchanges.filter(({ side }) => side === 'opener')).length);
}

const isTwice = (mine: ExchangeLine, theirs: ExchangeLine): boolean =>
  mine.pattern === 'handover' &&
  mayAct(mine.side, mine.status) === 'everything' &&
  mayAct(theirs.side, theirs.status) === 'everything';

/** What each side says once all was heard. */
const AGREED: Readonly<Partial<Record<ExchangeLine['status'], readonly ExchangeLine['status'][]>>> = {
  released: ['active'],
  receipted: ['served'],
  withdrawn: ['withdrawn', 'granted', 'refused', 'answered', 'rejected'],
};

const agree = (mine: ExchangeLine, theirs: ExchangeLine): boolean =>
  (AGREED[mine.status] ?? [mine.status]).includes(theirs.status);
