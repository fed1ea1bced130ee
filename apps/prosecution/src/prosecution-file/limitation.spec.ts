import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { recordArrest, recordWanted } from './arrest';
import { named } from './carried';
import { join } from './joinder';
import { crimeDays, dateOffence } from './limitation';
import { type ProsecutionFile } from './prosecution-file';
import { returnFile, takeReturn } from './indictment';
import { receive, receiveAgain } from './reception';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { splitOff } from './split';
import { waiting } from './transfer';
import { demandSearch, resume, resumeAccused, suspend, suspendAccused, terminate } from './stay';

const ID = '01900000-0000-7000-8000-000000000001';
const FIRST = '01900000-0000-7000-8000-000000000002';
const SECOND = '01900000-0000-7000-8000-000000000003';
const AT = '2027-05-10T02:00:00.000Z';
const OVER = '2028-03-10T02:00:00.000Z';
const crime = { article: '152', clause: '1' } as const;
const decision = { number: '8/QĐ', notice: null };
const illness = { ground: 'illness', ...decision } as const;

const reception = {
  number: '1/2027/TT',
  handover: null,
  sender: null,
  ...crime,
  seriousness: 'serious',
  unit: 'd002',
  opening: false,
} as const;
const accused = [FIRST, SECOND].map((id) => ({ id, person: id, ...crime }));
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
/** Both are liable since 01/02/2018, for 10 years; or only the first is known to be. */
const received = (second: string | null = '2018-02-01') =>
  receive(ID, { ...reception, from: [], accused: [...accused] }, AT, [
    { ...accused[0]!, limitationFrom: '2018-02-01' },
    { ...accused[1]!, limitationFrom: second },
  ]);
const of = (events: readonly ProsecutionEvent[]): ProsecutionFile => events.reduce(evolve, empty);
const history = (events: readonly ProsecutionEvent[]) =>
  events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
const limits = (events: readonly ProsecutionEvent[]): Deadline[] => deadlinesOf(history(events));
const then = (
  events: readonly ProsecutionEvent[],
  act: (file: ProsecutionFile, deadlines: readonly Deadline[]) => ProsecutionEvent[],
): ProsecutionEvent[] => [...events, ...act(of(events), limits(events))];

describe('a suspended file', () => {
  const suspended = (second?: string | null) =>
    then(received(second), (file, found) => suspend(file, illness, found, AT));

  it('is resumed within the period, and not once everybody’s is over', () => {
    const events = suspended();
    expect(resume(of(events), decision, limits(events), AT)).toHaveLength(1);
    expect(() => resume(of(events), decision, limits(events), OVER)).toThrow('time-barred');
  });

  it('is resumed as long as of one of them it is not known', () => {
    const events = suspended(null);
    expect(resume(of(events), decision, limits(events), OVER)).toHaveLength(1);
  });

  it('is resumed of who evades the search: their period stands still', () => {
    const searched = then(received(), (file) => demandSearch(file, { accused: SECOND, ...decision }, AT));
    const events = then(searched, (file, found) => suspend(file, illness, found, AT));
    expect(resume(of(events), decision, limits(events), OVER)).toHaveLength(1);
    expect(of(events).accused.map(({ limitationFrom }) => limitationFrom)).toEqual(['2018-02-01', null]);
  });
});

describe('an accused who was searched for and is found', () => {
  const FOUND = '2027-09-01T02:00:00.000Z';
  const arrest = { accused: SECOND, how: 'arrested', notice: null } as const;
  const own = (events: readonly ProsecutionEvent[]): string[] =>
    limits(events)
      .filter(({ rule, about }) => rule === 'BLHS27.prosecution' && about === SECOND)
      .map(({ status, dueOn }) => `${status} ${dueOn}`);
  const searched = (second?: string | null) =>
    then(received(second), (file) => demandSearch(file, { accused: SECOND, ...decision }, AT));
  const found = (events: readonly ProsecutionEvent[]): ProsecutionEvent[] =>
    then(events, (file, deadlines) => recordArrest(file, arrest, deadlines, FOUND));

  it('is liable anew from that day, whether the day of the crime was known or not', () => {
    expect(own(searched())).toEqual(['suspended 2028-02-01']);
    expect(own(found(searched()))).toEqual(['running 2037-09-01']);
    expect(own(found(searched(null)))).toEqual(['running 2037-09-01']);
    expect(of(found(searched())).accused[1]).toMatchObject({ searchDemandedAt: null, limitationFrom: '2027-09-01' });
  });

  it('is not dated meanwhile, though the day of the crime was not known before (BLHS 27(3))', () => {
    const dating = (events: readonly ProsecutionEvent[]) =>
      dateOffence(of(events), { accused: SECOND, committedOn: '2018-02-01' }, limits(events), FOUND);
    expect(() => dating(searched(null))).toThrow('period-stands-still');
    expect(() => dating(searched())).toThrow('period-stands-still');
    expect(dating(found(searched(null)))).toHaveLength(1);
  });

  it('is found once, and only where somebody was searched for', () => {
    expect(() => recordArrest(of(found(searched())), arrest, [], FOUND)).toThrow('not-searched-for');
    expect(() => recordArrest(of(received()), arrest, [], FOUND)).toThrow('not-searched-for');
  });

  it('is liable on as before until the body has decided to search, as one who evades on purpose (BLHS 27(3); BLTTHS 231(1), 247(1)(b))', () => {
    const demanded = then(received(), (file) =>
      demandSearch(file, { accused: SECOND, ...decision, ground: 'absconded' }, AT),
    );
    const wanted = (ground: 'absconded' | 'whereabouts-unknown') =>
      then(demanded, (file) => recordWanted(file, { accused: SECOND, ground, notice: null }, AT));
    expect(own(demanded)).toEqual(['running 2028-02-01']);
    expect(own(found(demanded))).toEqual(['running 2028-02-01']);
    expect(own(wanted('whereabouts-unknown'))).toEqual(['running 2028-02-01']);
    expect(own(wanted('absconded'))).toEqual(['suspended 2028-02-01']);
    expect(own(found(wanted('absconded')))).toEqual(['running 2037-09-01']);
    expect(() => recordWanted(of(received()), { accused: SECOND, ground: 'absconded', notice: null }, AT)).toThrow(
      'not-searched-for',
    );
  });

  it('goes along as who is searched for, and whether they evade that, where they go on apart or in another file (BLTTHS 242)', () => {
    const demanded = then(received(), (file) =>
      demandSearch(file, { accused: SECOND, ...decision, ground: 'absconded' }, AT),
    );
    const stays = (events: readonly ProsecutionEvent[]) =>
      then(events, (file, deadlines) => suspendAccused(file, { accused: SECOND, ...illness }, deadlines, AT));
    const apart = (events: readonly ProsecutionEvent[]) =>
      splitOff(FIRST, '2/2027/TT', of(stays(events)), [SECOND], AT, crimeDays(history(events)));
    const told = (events: readonly ProsecutionEvent[]) =>
      then(events, (file) => recordWanted(file, { accused: SECOND, ground: 'absconded', notice: null }, AT));
    expect(own(apart(demanded))).toEqual(['running 2028-02-01']);
    expect(own(told(apart(demanded)))).toEqual(['suspended 2028-02-01']);
    expect(own(apart(told(demanded)))).toEqual([]);
    const evading = { searchDemandedAt: AT, evades: true };
    expect(of(apart(told(demanded))).accused).toMatchObject([{ id: SECOND, ...evading }]);
    expect(waiting(of(stays(told(demanded))), limits(stays(told(demanded))))).toMatchObject([evading]);
    expect(join(of(received()), of(stays(told(demanded))), AT, new Map())[0]?.data).toMatchObject({
      accused: [{}, evading],
    });
  });

  it('is liable since the day that the court has found, where that returns the file (TTLT 01/2020 11(4))', () => {
    const file = { ...of(received()), status: 'handed-over' as const };
    const returned = { by: 'presiding-judge', ground: 'evidence-missing', number: '3/QĐ-TA' } as const;
    const back = takeReturn(file, { ...returned, exchange: FIRST, from: 'toa-hn' }, FOUND, [], [], [], {
      dated: [{ accused: SECOND, limitationFrom: '2019-02-01' }],
    });
    expect(own([...received(), ...back]).at(-1)).toBe('running 2029-02-01');
  });

  it('is found in the file in which they went on apart', () => {
    const stayed = then(searched(), (file, deadlines) =>
      suspendAccused(file, { accused: SECOND, ...illness }, deadlines, AT),
    );
    const apart = splitOff(FIRST, '2/2027/TT', of(stayed), [SECOND], AT, new Map());
    expect(own(apart)).toEqual([]);
    expect(own(found(apart))).toEqual(['running 2037-09-01']);
  });
});

describe('the day of a crime whose limitation period runs anew', () => {
  const FOUND = '2027-09-01T02:00:00.000Z';
  const searched = then(received(), (file) => demandSearch(file, { accused: SECOND, ...decision }, AT));
  const found = then(searched, (file, deadlines) =>
    recordArrest(file, { accused: SECOND, how: 'arrested', notice: null }, deadlines, FOUND),
  );
  const went = (events: readonly ProsecutionEvent[]) =>
    named(of(events).accused.slice(1), new Map(), crimeDays(history(events)));

  it('goes along to the court and to the procuracy that prosecutes (BLHS 12, 27(3))', () => {
    expect(went(found)).toMatchObject([{ limitationFrom: '2027-09-01', committedOn: '2018-02-01' }]);
    expect(went(searched)).toMatchObject([{ committedOn: '2018-02-01' }]);
    expect(went(searched)[0]).not.toHaveProperty('limitationFrom');
    expect(went(received())[0]).not.toHaveProperty('committedOn');
  });

  it('is known to the file to which it came, and goes on from there', () => {
    for (const events of [found, searched]) {
      const came = receive(ID, { ...reception, from: [], accused: [...accused] }, AT, went(events));
      expect(crimeDays(history(came)).get(SECOND)).toBe('2018-02-01');
      expect(went(came)).toEqual(went(events));
    }
  });

  it('goes along into a file of their own, also while the period stands still, and into one that is merged with', () => {
    for (const events of [found, searched]) {
      const days = crimeDays(history(events));
      const apart = splitOff(FIRST, '2/2027/TT', of(events), [SECOND], FOUND, days);
      expect(crimeDays(history(apart)).get(SECOND)).toBe('2018-02-01');
      const joined = join(of(received()), of(events), FOUND, days);
      expect(crimeDays(history(joined)).get(SECOND)).toBe('2018-02-01');
    }
  });
});

describe('a terminated file', () => {
  const terminated = (ground: 'time-barred' | 'no-offence') =>
    then(received(), (file) => terminate(file, { ground, number: '4/QĐ' }, AT));

  it('goes on at the request of who does not agree that it was time-barred', () => {
    const events = terminated('time-barred');
    expect(resume(of(events), { ...decision, requested: true }, limits(events), OVER)).toHaveLength(1);
    expect(resume(of(events), { ...decision, ground: 'disputed' }, limits(events), OVER)).toHaveLength(1);
    const cancelled = { ...decision, ground: 'decision-cancelled' } as const;
    expect(() => resume(of(events), cancelled, limits(events), OVER)).toThrow('time-barred');
  });

  it('goes on at nobody’s request on another ground', () => {
    const events = terminated('no-offence');
    expect(() => resume(of(events), { ...decision, requested: true }, limits(events), AT)).toThrow('not-at-request');
    expect(() => resume(of(events), { ...decision, ground: 'disputed' }, limits(events), AT)).toThrow('not-at-request');
  });
});

describe('one accused who alone is suspended', () => {
  const events = then(received(), (file, found) => suspendAccused(file, { accused: SECOND, ...illness }, found, AT));

  it('is not resumed once their own period is over', () => {
    const one = { into: SECOND, accused: SECOND, ...decision };
    expect(resumeAccused(of(events), one, limits(events), AT)).toHaveLength(1);
    expect(() => resumeAccused(of(events), one, limits(events), OVER)).toThrow('time-barred');
  });

  it('takes the day along into a file of their own', () => {
    const own = splitOff(FIRST, '2/2027/TT', of(events), [SECOND], AT, new Map());
    expect(limits(own).filter(({ rule }) => rule === 'BLHS27.prosecution')).toMatchObject([{ about: SECOND }]);
  });
});

describe('an accused whom the body does not propose again', () => {
  it('is left out, and the period that ran for this one here ends with that', () => {
    const back = then(received(), (file) => returnFile(file, { ground: 'evidence-missing', number: '9/QĐ' }, AT));
    const offer = { handover: ID, ...crime, seriousness: 'serious' as const, accused: accused.slice(0, 1) };
    const events = then(back, (file) => receiveAgain(file, offer, AT));
    const states = limits(events).filter(({ rule }) => rule === 'BLHS27.prosecution');
    expect(states.map(({ about, status }) => [about, status])).toEqual([
      [FIRST, 'running'],
      [SECOND, 'cancelled'],
    ]);
  });
});
