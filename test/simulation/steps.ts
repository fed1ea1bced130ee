import { LEASE_MS, SELDOM } from '../../libs/messaging/src/recovery/recovery';
import { STREAMS, type Stream } from '../../libs/messaging/src/streams';
import type { Agency } from './agency';
import type { Broker } from './broker';
import type { City } from './city';
import { altered, forged } from './forger';
import { TO_THE_END, type Blow, type Pace } from './scheduler';

/** One decision of a schedule. Its numbers are taken modulo what there is, so that a part of a schedule is one too. */
export type Step =
  | {
      readonly do: 'run' | 'run and crash';
      /** Which of all that could be done. */
      readonly choice: number;
      readonly replica: number;
      readonly pace: Pace;
    }
  | { readonly do: 'aim'; readonly call: string; readonly how: Blow }
  | { readonly do: 'hear'; readonly index: number; readonly replica: number; readonly pace: Pace }
  | { readonly do: 'crash'; readonly agency: number; readonly replica: number }
  | { readonly do: 'let time pass'; readonly seconds: number }
  | { readonly do: 'shift clock'; readonly agency: number; readonly seconds: number }
  | ({ readonly do: Happening } & Where);

interface Where {
  readonly agency: number;
  readonly stream: number;
  readonly index: number;
}

type Happening = keyof typeof HAPPENINGS;

const DAY_MS = 24 * 3600_000;
/** So long that nobody takes the copy for the database that was at work a moment ago. */
const RESTORING_MS = LEASE_MS + 60_000;

/** Happens to one message of a stream. */
const harm =
  (work: (broker: Broker, stream: Stream, at: number, city: City) => void) =>
  (city: City, where: Where): string | undefined => {
    const stream = STREAMS[where.stream]!;
    const size = city.broker.size(stream);
    if (size === 0) return undefined;
    const at = where.index % size;
    work(city.broker, stream, at, city);
    return `${stream} ${at + 1} of ${size}`;
  };

/** What happens to a city. Each says what it was about; undefined when there was nothing to do. */
const HAPPENINGS = {
  'everybody announces': async (city: City) => {
    for (const agency of city.agencies) await city.run(agency.process(0), 'announce');
    await city.hearAll();
    return '';
  },
  'an ordinary hour': async (city: City) => {
    await city.inTurns(['recover', 'relay', 'read']);
    return '';
  },
  /** Everybody does something, and all of it arrives. */
  'an ordinary day': async (city: City, where: Where) => {
    for (const agency of city.agencies) {
      const process = agency.process(0);
      if (process.wouldDo.act()) await city.run(process, 'act', { ...TO_THE_END, pick: where.index });
    }
    await city.inTurns(['relay', 'read', 'relay', 'read', 'relay']);
    return '';
  },
  'cut off or connect': (city: City, where: Where) => {
    const agency = city.agencies[where.agency]!;
    agency.isConnected = !agency.isConnected;
    if (agency.isConnected) for (const { control } of agency.processes) control.reconnected();
    return agency.id;
  },
  'restart database': (city: City, where: Where) => {
    const { id, database } = city.agencies[where.agency]!;
    if (database.crash()) city.count('a lax commit is lost');
    return id;
  },
  'back everybody up': (city: City) => {
    for (const agency of city.agencies) agency.keepCopy();
    return '';
  },
  'restore reader': (city: City) => {
    const reader = city.agencies.find(({ app }) => app === 'reporting');
    return reader?.restore() ? reader.id : undefined;
  },
  /** Of a source; what it had published may still wait for its readers. */
  'restore source': (city: City, where: Where) => {
    const sources = city.agencies.filter(({ app }) => app !== 'reporting');
    const source = sources[where.agency % sources.length]!;
    city.now += RESTORING_MS;
    return source.restore() ? source.id : undefined;
  },
  /** Somebody has set a clock to tomorrow, or sets it right. */
  'mistake the day': (city: City, where: Where) => {
    const agency = city.agencies[where.agency]!;
    agency.skew = agency.skew < DAY_MS ? agency.skew + DAY_MS : agency.skew - DAY_MS;
    return `${agency.id} is ${Math.round(agency.skew / 3600_000)} h ahead`;
  },
  /** They share a server, and it is restored as a whole. */
  'restore everybody': (city: City) => {
    city.now += RESTORING_MS;
    const restored = city.agencies.filter((agency) => agency.restore());
    return restored.length > 0 ? restored.map(({ id }) => id).join(', ') : undefined;
  },
  /** So long that everybody says that it is alive. */
  'a quiet while': async (city: City) => {
    for (const agency of city.agencies)
      for (let look = 0; look < SELDOM; look++) await city.run(agency.process(0), 'recover');
    return '';
  },
  /** An agency that waits for what nobody gives back goes on without it. */
  'an operator decides': (city: City, where: Where) => {
    const agency = city.agencies[where.agency]!;
    if (agency.acts) return undefined;
    agency.decide();
    return agency.id;
  },
  'deliver again': (city: City, where: Where) => {
    const { id } = city.agencies[where.agency]!;
    return city.broker.deliverAgain(STREAMS[where.stream]!, id) ? `${STREAMS[where.stream]!} for ${id}` : undefined;
  },
  'forget consumer': (city: City, where: Where) => {
    const { id } = city.agencies[where.agency]!;
    return city.broker.forget(STREAMS[where.stream]!, id) ? `${STREAMS[where.stream]!} for ${id}` : undefined;
  },
  'lose a message': harm((broker, stream, at) => broker.keepOnly(stream, (index) => index !== at)),
  'lose the tail': harm((broker, stream, at) => broker.keepOnly(stream, (index) => index < at)),
  'lose the beginning': harm((broker, stream, at) => broker.keepOnly(stream, (index) => index > at)),
  'make the stream anew': harm((broker, stream) => broker.makeAnew(stream)),
  'send again': harm((broker, stream, at) => broker.insert(stream, at, (body) => body)),
  alter: harm((broker, stream, at) => broker.replace(stream, at, altered)),
  forge: harm((broker, stream, at, city) => broker.insert(stream, at, (body) => forged(city, body))),
  'copy broker': (city: City) => {
    city.broker.copy();
    return '';
  },
  'restore broker': (city: City) => (city.broker.restore() ? '' : undefined),
  upgrade: (city: City) => {
    city.isUpgraded = true;
    return '';
  },
  'lose what was said': (city: City, where: Where) => {
    const said = city.line.lose(where.index);
    return said && `${said.from} → ${said.to}`;
  },
  'repeat what was said': (city: City, where: Where) => {
    const said = city.line.repeat(where.index);
    return said && `${said.from} → ${said.to}`;
  },
} as const;

/** Does a step. Returns what happened, as one line; undefined when there was nothing to do. */
export async function take(city: City, step: Step): Promise<string | undefined> {
  switch (step.do) {
    case 'run':
    case 'run and crash': {
      const todo = city.todo(step.replica);
      const next = todo[step.choice % todo.length];
      if (!next) return undefined;
      const { process, task } = next;
      const calls = await city.run(process, task, step.pace);
      const goesOn = process.actor(task).busy ? '…' : '';
      const ended = step.do === 'run and crash' ? crashed(city, process.agency, step.replica) : goesOn;
      return `${process.name} ${task}: ${calls.join(', ')} ${ended}`.trimEnd();
    }
    case 'aim':
      city.scheduler.aim(step.call, step.how);
      return `the next ${step.call} ${step.how === 'crash' ? 'crashes' : `is lost ${step.how} it`}`;
    case 'hear': {
      const said = city.line.underWay[step.index];
      const calls = await city.hear(step.index, step.replica, step.pace);
      return said && calls && `${said.to} hears ${said.from}: ${calls.join(', ')}`;
    }
    case 'crash': {
      const agency = city.agencies[step.agency]!;
      const { name } = agency.process(step.replica);
      const where = crashed(city, agency, step.replica);
      return where === '' ? undefined : `${name} ${where}`;
    }
    case 'let time pass':
      city.now += step.seconds * 1000;
      return `${step.seconds} s pass`;
    case 'shift clock':
      city.agencies[step.agency]!.skew += step.seconds * 1000;
      city.count(step.do);
      return `the clock of ${city.agencies[step.agency]!.id} is shifted by ${step.seconds} s`;
    default: {
      const what = await HAPPENINGS[step.do](city, step);
      if (what === undefined) return undefined;
      city.count(step.do);
      return `${step.do}: ${what}`;
    }
  }
}

/** Says where a process died; nothing when it was doing nothing. */
function crashed(city: City, agency: Agency, replica: number): string {
  const calls = agency.crash(replica);
  for (const call of calls) city.count(`crash at ${call}`);
  return calls.length > 0 ? `crashes at ${calls.join(', ')}` : '';
}
