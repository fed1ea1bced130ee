import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { caseFileHandover, indictmentHandover, prosecutionTransfer } from '@la-chan/contracts';
import {
  cameLast,
  decidedHere,
  detain,
  extendDetention,
  freeAccused,
  freedHere,
  ordersOf,
  recordDetention,
} from './detention';
import { indict, returnFile, takeReturn } from './indictment';
import { join } from './joinder';
import { release } from './offered';
import { tellOfDetention, tellParties } from './party-notices';
import { lighterOf } from './prosecuted-accused';
import { extend, extendForOne } from './limit-to-decide';
import { applyMeasure } from './measure';
import type { ProsecutionFile } from './prosecution-file';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { receive, receiveAgain } from './reception';
import { split, splitOff } from './split';
import { resume, resumeAccused, suspend, suspendAccused, terminateAccused } from './stay';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-11T02:00:00.000Z';
const AFTER = '2025-10-06T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const one = { id: ID, person: ID, ...crime };
const reception = { handover: null, ...crime, seriousness: 'very-serious' as const, accused: [one] };
const origin = { number: '1/2025/TT', from: [ID], sender: 'pc02', unit: 'c00070', opening: false };
const order = { accused: ID, number: '2/LTG' };
const decision = { number: '3/QĐ', notice: null };

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: ProsecutionFile, ...events: ProsecutionEvent[]): ProsecutionFile => events.reduce(evolve, file);
const limits = (...events: ProsecutionEvent[]): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const limit = (rule: string, ...events: ProsecutionEvent[]): Deadline | undefined =>
  limits(...events).findLast((one) => one.rule === rule);
const come = (detainedUntil?: string): ProsecutionEvent[] =>
  receive(ID, { ...reception, ...origin }, AT, [{ ...one, ...(detainedUntil && { detainedUntil }) }]);

describe('an accused of a file that is to be decided', () => {
  const received = come();
  const file = after(empty, ...received);
  const held = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);

  it('is detained no longer than the procuracy may take to decide, as it was extended (BLTTHS 241)', () => {
    const long = { ...order, until: '2025-09-04' };
    expect(() => detain(file, long, limits(...received), AT)).toThrow('detention-too-long');
    const more = limits(...received, ...extend(file, '2025-09-18', AT));
    expect(detain(file, { ...order, until: '2025-09-18' }, more, AT)).toHaveLength(1);
    expect(() => detain(file, { ...order, until: '2025-09-19' }, more, AT)).toThrow('detention-too-long');
    expect(() => detain(after(file, ...held), long, more, AT)).toThrow('detained-already');
    expect(() => detain(file, { ...long, accused: OTHER }, more, AT)).toThrow('not-of-this-file');
  });

  it('is free by the last day of the order, or under another measure', () => {
    expect(limit('241', ...received, ...held)).toMatchObject({ about: ID, dueOn: '2025-09-01', status: 'running' });
    const freed = freeAccused(after(file, ...held), { ...order, replaced: true }, LATER);
    expect(limit('241', ...received, ...held, ...freed)).toMatchObject({ status: 'met' });
    expect(() => freeAccused(after(file, ...held, ...freed), order, LATER)).toThrow('not-detained');
  });

  it('is free once the matter is terminated', () => {
    const ended = terminateAccused(after(file, ...held), { accused: ID, ground: 'exempted', ...decision }, LATER);
    expect(limit('241', ...received, ...held, ...ended)).toMatchObject({ status: 'met' });
    expect(after(file, ...held, ...ended).accused).toMatchObject([{ detained: null }]);
  });

  it('goes to the court with the file', () => {
    const offer = { exchange: OTHER, to: 'toa-hn', ...decision, complex: false };
    const indicted = indict(after(file, ...held), offer, LATER);
    const gone = release(after(file, ...held, ...indicted), 'toa-hn', LATER);
    expect(limit('241', ...received, ...held, ...indicted)).toMatchObject({ status: 'running' });
    expect(limit('241', ...received, ...held, ...indicted, ...gone)).toMatchObject({ status: 'replaced' });
    expect(after(file, ...held, ...indicted, ...gone).accused).toMatchObject([{ detained: null }]);
  });

  it('is told of to the court 7 days before the detention ends, which is owed once there is an indictment (BLTTHS 244)', () => {
    const offer = { exchange: OTHER, to: 'toa-hn', ...decision, complex: false };
    const told = (at: string) =>
      limit('244.detention', ...received, ...held, ...indict(after(file, ...held), offer, at));
    const open = limit('244.detention', ...received, ...held);
    expect(open).toMatchObject({ about: ID, dueOn: '2025-08-25', nature: 'option', status: 'running' });
    expect(told(LATER)).toMatchObject({ nature: 'duty', status: 'met' });
    expect(told('2025-08-26T02:00:00.000Z')).toMatchObject({ nature: 'duty', status: 'met-late' });
  });

  it('is detained within the limit that is counted anew, once the file is resumed (BLTTHS 249(5))', () => {
    const waits = suspend(file, { ground: 'illness', ...decision }, limits(...received), LATER);
    const again = resume(after(file, ...waits), decision, [], AFTER);
    const resumed = after(file, ...waits, ...again);
    const anew = limits(...received, ...waits, ...again);
    expect(detain(resumed, { ...order, until: '2025-11-05' }, anew, AFTER)).toHaveLength(1);
    expect(() => detain(resumed, { ...order, until: '2025-11-06' }, anew, AFTER)).toThrow('detention-too-long');
  });
});

describe('an accused who alone was resumed (BLTTHS 249(4), (5))', () => {
  const lesser = { id: OTHER, person: OTHER, article: '152', clause: '1' } as const;
  const received = receive(ID, { ...reception, accused: [one, lesser], ...origin }, AT, [one, lesser]);
  const both = after(empty, ...received);
  const ended = terminateAccused(both, { accused: OTHER, ground: 'exempted', ...decision }, AT);
  const resumed = resumeAccused(after(both, ...ended), { into: ID, accused: OTHER, ...decision }, [], LATER);
  const history = [...received, ...ended, ...resumed];
  const file = after(empty, ...history);
  const anew = { accused: OTHER, number: '4/QĐ' };
  const entries = (...more: ProsecutionEvent[]) =>
    [...history, ...more].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const longer = extendForOne(file, { accused: OTHER, until: '2025-09-10' }, limits(...history), entries(), LATER);

  it('has a limit of their own, which is extended once', () => {
    expect(limit('240.accused', ...history)).toMatchObject({ about: OTHER, dueOn: '2025-08-31' });
    expect(limit('240.accused', ...history, ...longer)).toMatchObject({ dueOn: '2025-09-10' });
    expect(limit('240', ...history, ...longer)).toMatchObject({ dueOn: '2025-09-03' });
    expect(after(file, ...longer).extendedAt).toBeNull();
    const again = (accused: string, ...known: ProsecutionEvent[]) =>
      extendForOne(file, { accused, until: '2025-09-10' }, limits(...history, ...known), entries(...known), LATER);
    expect(() => again(OTHER, ...longer)).toThrow('extended-already');
    expect(again(OTHER, ...extend(file, '2025-09-18', LATER))).toHaveLength(1);
    expect(() => again(ID)).toThrow('not-resumed-alone');
  });

  it('is detained, and under another measure, no longer than that, nor than the limit of the file', () => {
    const bind = (until: string, ...known: ProsecutionEvent[]) => [
      ...detain(file, { ...anew, until }, limits(...history, ...known), LATER),
      ...applyMeasure(file, { ...anew, measure: 'bail', until }, limits(...history, ...known), LATER),
    ];
    expect(bind('2025-08-31')).toHaveLength(2);
    expect(() => bind('2025-09-01')).toThrow('detention-too-long');
    const order = { ...anew, measure: 'bail', until: '2025-09-01' } as const;
    expect(() => applyMeasure(file, order, limits(...history), LATER)).toThrow('measure-too-long');
    expect(bind('2025-09-03', ...longer)).toHaveLength(2);
    expect(() => bind('2025-09-04', ...longer)).toThrow('detention-too-long');
    expect(detain(file, { ...anew, accused: ID, until: '2025-09-03' }, limits(...history), LATER)).toHaveLength(1);
  });
});

describe('an order of detention of the procuracy', () => {
  const received = come();
  const file = after(empty, ...received);
  const held = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);
  const told = { of: 'detention', accused: ID, recipients: ['accused', 'detention-facility'] } as const;
  const tell = (recipients: (typeof told)['recipients'][number][], ...known: ProsecutionEvent[]) =>
    tellParties(file, { ...told, recipients }, limits(...known), AT);

  it('is given at once to the accused and the facility, each new one too (TTLT 04/2018 18(2)(b))', () => {
    expect(limit('18.told.detention.accused', ...received, ...held)).toMatchObject({
      about: ID,
      dueAt: '2025-08-05T02:00:00.000Z',
      status: 'running',
    });
    expect(() => tell(['accused'], ...received, ...held)).toThrow('party-left-out');
    const given = tell([...told.recipients], ...received, ...held);
    expect(limit('18.told.detention.accused', ...received, ...held, ...given)).toMatchObject({ status: 'met' });
    expect(() => tell([...told.recipients], ...received, ...held, ...given)).toThrow('no-decision-to-tell');
    const longer = extendDetention(after(file, ...held), { ...order, until: '2025-09-02' }, limits(...received), LATER);
    expect(limit('18.told.detention.accused', ...received, ...held, ...given, ...longer)).toMatchObject({
      dueAt: '2025-08-12T02:00:00.000Z',
      status: 'running',
    });
  });

  it('is not given where the investigation’s is used on, nor once the accused is free', () => {
    expect(limit('18.told.detention.accused', ...come('2025-12-01'))).toBeUndefined();
    const freed = freeAccused(after(file, ...held), order, LATER);
    expect(limit('18.told.detention.accused', ...received, ...held, ...freed)).toMatchObject({ status: 'cancelled' });
  });
});

describe('a detention that the procuracy has ordered', () => {
  const RULE = '119.prosecuted.told';
  const received = come();
  const file = after(empty, ...received);
  const held = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);
  const tell = (accused: string, ...known: ProsecutionEvent[]) =>
    tellOfDetention(file, { accused, recipients: ['family'] }, limits(...known), AT);

  it('is told at once to those near to the accused, and each new order too (BLTTHS 119(6))', () => {
    expect(limit(RULE, ...received, ...held)).toMatchObject({
      ...{ about: ID, dueAt: '2025-08-05T02:00:00.000Z', status: 'running' },
    });
    expect(() => tell(OTHER, ...received, ...held)).toThrow('no-decision-to-tell');
    const told = tell(ID, ...received, ...held);
    expect(limit(RULE, ...received, ...held, ...told)).toMatchObject({ status: 'met' });
    expect(() => tell(ID, ...received, ...held, ...told)).toThrow('no-decision-to-tell');
    const longer = extendDetention(after(file, ...held), { ...order, until: '2025-09-02' }, limits(...received), LATER);
    expect(limit(RULE, ...received, ...held, ...told, ...longer)).toMatchObject({
      ...{ dueAt: '2025-08-12T02:00:00.000Z', status: 'running' },
    });
  });

  it('is told by whoever has ordered it, and of nobody who is free', () => {
    expect(limit(RULE, ...come('2025-12-01'))).toBeUndefined();
    const freed = freeAccused(after(file, ...held), order, LATER);
    expect(limit(RULE, ...received, ...held, ...freed)).toMatchObject({ status: 'cancelled' });
  });
});

describe('somebody detained for a serious crime beside somebody of a graver one', () => {
  const lesser = { id: OTHER, person: OTHER, article: '152', clause: '1' } as const;
  const both = { ...reception, accused: [one, lesser] };
  const received = receive(ID, { ...both, ...origin }, AT, [one, { ...lesser, detainedUntil: '2025-08-20' }]);
  const file = after(empty, ...received);
  const owed = (known: readonly ProsecutionEvent[], facts: Record<string, unknown>) =>
    deadlinesOf(
      known.map(({ type, occurredAt: at, data }) => ({ type, at, data })),
      { facts },
    ).find(({ rule }) => rule === '18-lighter');

  it('is indicted or put under another measure at least 5 days before the detention ends (TTLT 04/2018 18(2)(c))', () => {
    const facts = { lighter: lighterOf(file.accused) };
    expect(facts).toEqual({ lighter: [OTHER] });
    expect(owed(received, facts)).toMatchObject({ about: OTHER, dueOn: '2025-08-15', nature: 'duty' });
    const freed = freeAccused(file, { accused: OTHER, number: '2/QĐ', replaced: true }, LATER);
    expect(owed([...received, ...freed], facts)).toMatchObject({ status: 'met' });
    const indicted = indict(file, { exchange: OTHER, to: 'toa-hn', ...decision, complex: false }, LATER);
    expect(owed([...received, ...indicted], facts)).toMatchObject({ status: 'met' });
  });

  it('is decided on as all others where nobody is of a graver one any more', () => {
    const ended = terminateAccused(file, { accused: ID, ground: 'exempted', ...decision }, LATER);
    expect(lighterOf(after(file, ...ended).accused)).toEqual([]);
    expect(owed(received, { lighter: [] })).toBeUndefined();
  });
});

describe('an accused whom a court has detained', () => {
  const offer = { exchange: OTHER, to: 'toa-hn', ...decision, complex: false };
  const received = [...come(), ...indict(after(empty, ...come()), offer, AT)];
  const gone = { ...after(empty, ...received), status: 'handed-over' as const };
  const returned = { exchange: OTHER, from: 'toa-hn', by: 'presiding-judge', ground: 'evidence-missing' } as const;
  const held = [{ accused: ID, until: '2025-12-01' }];
  const back = takeReturn(gone, { ...returned, number: '4' }, AFTER, held);
  const file = after(gone, ...back);
  const known = [...received, ...back];

  it('comes back so with the file, which is settled within a month (BLTTHS 174(2), 246(1))', () => {
    expect(file.accused).toMatchObject([{ detained: { until: '2025-12-01', since: AFTER, brought: true } }]);
    expect(limit('241.brought', ...known)).toMatchObject({ about: ID, dueOn: '2025-11-04', status: 'running' });
    expect(limit('246', ...known)).toMatchObject({ dueOn: '2025-11-06', status: 'running' });
  });

  it('is so for no longer than that, whatever the limit was before', () => {
    const to = (until: string) => extendDetention(file, { ...order, until }, limits(...known), AFTER);
    expect(to('2025-11-06')).toHaveLength(1);
    expect(() => to('2025-11-07')).toThrow('detention-too-long');
    const on = returnFile(file, { ground: 'evidence-missing', number: '5' }, AFTER);
    const again = receiveAgain(after(file, ...on), { ...reception, handover: OTHER }, '2025-12-01');
    const anew = limits(...known, ...on, ...again);
    const free = { ...file, accused: file.accused.map((each) => ({ ...each, detained: null })) };
    expect(detain(free, { ...order, until: '2025-12-31' }, anew, '2025-12-01')).toHaveLength(1);
  });

  it('stays with the court where the file of the others has gone elsewhere', () => {
    const apart = takeReturn({ ...gone, indictment: ID }, { ...returned, number: '4' }, AFTER, held);
    expect(apart).toMatchObject([{ data: { part: true } }]);
    expect(limit('246', ...received, ...apart)).toBeUndefined();
  });
});

describe('an accused whom the investigation has detained', () => {
  it('stays so by its order, for no longer than the procuracy may take to decide (TTLT 04/2018 18(2)(a))', () => {
    expect(after(empty, ...come('2025-12-01')).accused).toMatchObject([
      { detained: { until: '2025-12-01', since: AT, brought: true } },
    ]);
    expect(limit('241.brought', ...come('2025-12-01'))).toMatchObject({ about: ID, dueOn: '2025-09-02' });
    expect(limit('241.brought', ...come('2025-08-20'))).toMatchObject({ about: ID, dueOn: '2025-08-20' });
    expect(limit('241.brought', ...come())).toBeUndefined();
  });

  it('is so by a new order before what is left of it ends (TTLT 04/2018 18(2)(b))', () => {
    const received = come('2025-08-20');
    const file = after(empty, ...received);
    expect(limit('241-order', ...received)).toMatchObject({ dueOn: '2025-08-15', nature: 'option' });
    const to = (until: string) => extendDetention(file, { ...order, until }, limits(...received), LATER);
    expect(() => to('2025-08-20')).toThrow('detention-not-longer');
    expect(() => to('2025-09-04')).toThrow('detention-too-long');
    const longer = to('2025-09-03');
    expect(limit('241.brought', ...received, ...longer)).toMatchObject({ dueOn: '2025-09-03', status: 'running' });
    expect(after(file, ...longer).accused).toMatchObject([{ detained: { until: '2025-09-03', brought: false } }]);
  });

  it('is ordered late 4 days before, and that for each order (TTLT 04/2018 18(2)(b))', () => {
    const received = come('2025-08-20');
    const file = after(empty, ...received);
    const to = (from: typeof file, until: string, known: readonly ProsecutionEvent[], at: string) =>
      extendDetention(from, { ...order, until }, limits(...known), at);
    const first = to(file, '2025-08-28', received, '2025-08-15T02:00:00.000Z');
    const second = to(after(file, ...first), '2025-09-03', [...received, ...first], '2025-08-24T02:00:00.000Z');
    const orders = limits(...received, ...first, ...second).filter(({ rule }) => rule === '241-order');
    expect(orders.map(({ dueOn, status, nature }) => [dueOn, status, nature])).toEqual([
      ['2025-08-15', 'met', 'duty'],
      ['2025-08-23', 'met-late', 'duty'],
      ['2025-08-29', 'running', 'option'],
    ]);
  });

  it('is so by an order of the procuracy alone once that of the investigation was cancelled', () => {
    const received = come('2025-08-30');
    const file = after(empty, ...received);
    const freed = freeAccused(file, order, LATER);
    const fresh = detain(after(file, ...freed), { ...order, until: '2025-08-20' }, limits(...received), LATER);
    const told = [...received, ...freed, ...fresh];
    const longer = extendDetention(after(empty, ...told), { ...order, until: '2025-08-25' }, limits(...told), LATER);
    expect(limit('241', ...told, ...longer)).toMatchObject({ dueOn: '2025-08-25', status: 'running' });
    expect(limit('241.brought', ...told, ...longer)).toMatchObject({ dueOn: '2025-08-30', status: 'met' });
  });

  it('is so again when the file comes back from the investigation', () => {
    const returned = { ...after(empty, ...come()), status: 'returned' as const };
    const again = receiveAgain(returned, { ...reception, handover: OTHER }, AFTER, [
      { ...one, detainedUntil: '2025-10-20' },
    ]);
    expect(after(returned, ...again).accused).toMatchObject([{ detained: { until: '2025-10-20', brought: true } }]);
  });

  it('goes back detained to the last day of that order, which the limit here does not cut (TTLT 04/2018 19(1))', () => {
    const long = come('2025-12-31');
    expect(limit('241.brought', ...long)).toMatchObject({ dueOn: '2025-09-02' });
    expect([...ordersOf(after(empty, ...long))]).toEqual([[ID, '2025-12-31']]);
    expect([...ordersOf(after(empty, ...come()))]).toEqual([]);
  });

  it('stays so in the file that theirs is merged into', () => {
    const other = { ...after(empty, ...come('2025-08-20')), id: OTHER };
    const first = { ...after(empty, ...come()), accused: [] };
    const joined = join(first, other, LATER, new Map());
    expect(after(first, ...joined).accused).toMatchObject([
      { id: ID, detained: { until: '2025-08-20', since: AT, brought: true } },
    ]);
    expect(limit('241.brought', ...joined)).toMatchObject({ dueOn: '2025-08-20', status: 'running' });
  });

  it('stays so in a file of their own', () => {
    const received = come('2025-08-20');
    const file = after(empty, ...received);
    const suspended = suspendAccused(file, { accused: ID, ground: 'illness', ...decision }, limits(...received), LATER);
    const parted = split(
      after(file, ...suspended),
      { into: OTHER, accused: [ID], ground: 'fatal-illness', ...decision },
      LATER,
    );
    expect(limit('241.brought', ...received, ...parted)).toMatchObject({ status: 'replaced' });
    const gone = after(file, ...suspended, ...parted);
    expect(() => freeAccused(gone, order, LATER)).toThrow('not-detained');
    const own = splitOff(OTHER, '2', gone, [ID], LATER, new Map());
    expect(limit('241.brought', ...own)).toMatchObject({ dueOn: '2025-08-20', status: 'running' });
    expect(freeAccused(after({ ...empty, id: OTHER }, ...own), order, LATER)).toHaveLength(1);
  });
});

describe('an accused of whose detention the investigation tells once the file is here', () => {
  const told = { notice: OTHER, accused: ID, until: '2025-08-20' };
  const received = come();
  const file = after(empty, ...received);
  const byBody = { kind: caseFileHandover.kind, side: 'receiver' as const };
  const byCourt = { kind: indictmentHandover.kind, side: 'opener' as const };
  const byProcuracy = { kind: prosecutionTransfer.kind, side: 'opener' as const };

  it('is detained as if the order had come with the file (TTLT 04/2018 18(2)(a))', () => {
    const events = recordDetention(file, told, LATER);
    expect(after(file, ...events).accused).toEqual(after(empty, ...come('2025-08-20')).accused);
    expect(limit('241.brought', ...received, ...events)).toEqual(limit('241.brought', ...come('2025-08-20')));
  });

  it('is detained until the day to which the order was put right', () => {
    const held = come('2025-08-20');
    const righted = recordDetention(after(empty, ...held), { ...told, until: '2025-08-15' }, LATER);
    expect(after(empty, ...held, ...righted).accused).toEqual(after(empty, ...come('2025-08-15')).accused);
    const running = limits(...held, ...righted).filter((one) => one.rule === '241.brought' && one.status === 'running');
    expect(running).toEqual([limit('241.brought', ...come('2025-08-15'))]);
  });

  it('is free where it is told that they were released, from whatever came with the file', () => {
    const held = come('2025-08-20');
    const free = { ...told, until: '2025-08-10', released: true } as const;
    const released = recordDetention(after(empty, ...held), free, LATER);
    expect(after(empty, ...held, ...released).accused).toMatchObject([{ detained: null }]);
    expect(limit('241.brought', ...held, ...released)).toMatchObject({ status: 'met' });
    const stays = suspendAccused(after(empty, ...held), { accused: ID, ground: 'illness', ...decision }, [], AT);
    const aside = after(empty, ...held, ...stays);
    expect(after(aside, ...recordDetention(aside, free, LATER)).accused).toMatchObject([
      { state: 'suspended', detained: null },
    ]);
    const own = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);
    const noted = recordDetention(after(file, ...own), free, LATER);
    expect(noted).toMatchObject([{ data: { released: true } }]);
    expect(limit('241', ...received, ...own, ...noted)).toMatchObject({ status: 'running' });
  });

  it('went on by what the procuracy has decided itself, where it has', () => {
    const known = (...events: ProsecutionEvent[]) =>
      events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const held = come('2025-08-20');
    const own = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);
    const freed = freeAccused(after(empty, ...held), order, LATER);
    const { receivedAt } = file;
    expect(decidedHere(ID, receivedAt, known(...held))).toBe(false);
    expect(decidedHere(ID, receivedAt, known(...received, ...own))).toBe(true);
    expect(decidedHere(ID, receivedAt, known(...held, ...freed))).toBe(true);
    expect(decidedHere(ID, AFTER, known(...held, ...freed))).toBe(false);
    const again = { ...file, receivedAgainAt: [LATER], returnedByCourtAt: [AFTER] };
    expect([byBody, byCourt].map((told) => cameLast(again, told))).toEqual([LATER, AFTER]);
    expect(cameLast(file, byCourt)).toBe(receivedAt);
  });

  it('goes on by what another procuracy tells to which the file went after an order of this one (TTLT 04/2018 18(2))', () => {
    const own = detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT);
    const gone = { ...after(file, ...own), status: 'transferred' as const, transferredAt: [LATER] };
    const known = own.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    expect(decidedHere(ID, cameLast(gone, byProcuracy), known)).toBe(false);
    expect(decidedHere(ID, cameLast(gone, byBody), known)).toBe(true);
    const came = { ...byProcuracy, side: 'receiver' as const };
    expect(cameLast(gone, came)).toBe(file.receivedAt);
  });

  it('stays free of whatever came with the file, where the procuracy has freed them since (BLTTHS 173(7))', () => {
    const known = (...events: ProsecutionEvent[]) =>
      events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const held = come('2025-08-20');
    const freed = freeAccused(after(empty, ...held), order, LATER);
    const free = after(empty, ...held, ...freed);
    const isFreed = freedHere(ID, cameLast(free, byBody), known(...held, ...freed));
    const noted = recordDetention(free, { ...told, until: '2025-08-15' }, LATER, isFreed);
    expect(noted.map(({ type }) => type)).toEqual(['prosecution.detention-told']);
    expect(after(free, ...noted).accused).toMatchObject([{ detained: null }]);
    const elsewhere = recordDetention(after(empty, ...held), { ...told, released: true }, LATER);
    expect(freedHere(ID, AT, known(...held, ...elsewhere))).toBe(false);
    expect(freedHere(ID, AFTER, known(...held, ...freed))).toBe(false);
  });

  it('is so by no other order than the procuracy’s own, and by none here once the file has gone on', () => {
    const own = after(file, ...detain(file, { ...order, until: '2025-09-01' }, limits(...received), AT));
    for (const one of [own, { ...file, status: 'handed-over' as const }])
      expect(recordDetention(one, told, LATER).map(({ type }) => type)).toEqual(['prosecution.detention-told']);
  });
});
