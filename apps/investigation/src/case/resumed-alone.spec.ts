import { caseTransferHandover } from '@la-chan/contracts';
import { deadlinesOf, DEFAULT_SETTINGS, type Deadline, type Settings } from '@la-chan/procedure';
import { carriedBy, termsOf } from './carried';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, charge } from './charge';
import { approveDetention, detain, detentionBound } from './detention';
import { askDetentionExtension } from './detention-extension';
import { alongFrom } from './going-along';
import { initiate } from './initiation';
import { giveBack, join, merge, restore, split, splitOff } from './joinder';
import { applyMeasure } from './measure';
import { receive, receiveBack, type Passage } from './reception';
import { release } from './offered';
import { limitOfOne } from './resumed-alone';
import { askExtension, extend, extensionTurn, resumeAccused, suspendAccused } from './time-limit';

const [CASE, FIRST, SECOND, THIRD, NOTICE, ASKED] = ['1', '2', '3', '4', '5', '6'].map(
  (one) => `0190000${one}-0000-7000-8000-000000000001`,
) as [string, string, string, string, string, string];
const MATTER = { article: '150', clause: '1', seriousness: 'very-serious', unit: 'd002' } as const;
const DECIDED = { by: 'vks-hn', number: '1' };
const on = (day: string): string => `${day}T02:00:00.000Z`;
const TO = { to: 'vks-hn', exchange: ASKED };

interface Kept {
  readonly file: Case;
  readonly events: readonly CaseEvent[];
}

const limits = ({ events }: Kept, settings: Settings = DEFAULT_SETTINGS): Deadline[] =>
  deadlinesOf(
    events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })),
    { settings },
  );
const running = (kept: Kept, settings?: Settings): unknown[] =>
  limits(kept, settings)
    .filter(({ rule, status }) => ['172', '174.resumed', '174.resumed.accused'].includes(rule) && status === 'running')
    .map(({ rule, about, dueOn }) => (about === undefined ? [rule, dueOn] : [rule, about, dueOn]));
const done = (kept: Kept, act: (file: Case, deadlines: Deadline[]) => readonly CaseEvent[]): Kept => {
  const more = act(kept.file, limits(kept));
  return { file: more.reduce(evolve, kept.file), events: [...kept.events, ...more] };
};

/** Three accused of a very serious crime since March; the second is ill, and is resumed alone in May. */
function resumedAlone(): Kept {
  const at = on('2025-03-03');
  const empty = { ...blank, id: CASE, version: 0, number: '', unit: 'd002', createdAt: at, updatedAt: at };
  const opened = done({ file: empty, events: [] }, () =>
    initiate(CASE, { ...MATTER, number: '', from: [NOTICE], notice: NOTICE, opening: false }, at),
  );
  const charged = [FIRST, SECOND, THIRD].reduce<Kept>((kept, accused) => {
    const person = { accused, article: '150', clause: '1', exchange: accused, to: 'vks-hn' } as const;
    const asked = done(kept, (file) => charge(file, person, at));
    return done(asked, (file) => approveCharge(file, { accused, exchange: accused, ...DECIDED }, at));
  }, opened);
  const ill = done(charged, (file, deadlines) =>
    suspendAccused(file, { accused: SECOND, ground: 'illness', notice: NOTICE }, deadlines, on('2025-04-01')),
  );
  const apart = { into: THIRD, notice: NOTICE };
  return done(ill, (file, deadlines) =>
    resumeAccused(file, { accused: SECOND, notice: NOTICE }, apart, deadlines, on('2025-05-05')),
  );
}

const detained = (kept: Kept, accused: string, until: string): Kept => {
  const ordered = done(kept, (file, deadlines) => detain(file, { accused, ...TO, until }, deadlines, on('2025-05-06')));
  return done(ordered, (file, deadlines) =>
    approveDetention(file, { accused, exchange: ASKED, ...DECIDED }, deadlines, on('2025-05-06')),
  );
};

describe('of three accused the one who alone was resumed', () => {
  it('has a limit of their own, and the case has the one that it had (BLTTHS 174(1))', () => {
    const kept = resumedAlone();
    expect(running(kept)).toEqual([
      ['172', '2025-07-03'],
      ['174.resumed.accused', SECOND, '2025-08-05'],
    ]);
    const readings = { ...DEFAULT_SETTINGS[0].readings, resumptions: { ofOne: 'case' as const } };
    expect(running(kept, [{ from: '2018-01-01', readings }])).toEqual([['172', '2025-07-03']]);
  });

  it('is investigated longer as that is asked for and granted, of which the case has nothing', () => {
    const kept = resumedAlone();
    const ask = (accused?: string) => (file: Case, deadlines: Deadline[]) =>
      askExtension(file, { ...TO, months: 2, ...(accused && { accused }) }, deadlines, on('2025-05-20'));
    expect(() => ask(FIRST)(kept.file, limits(kept))).toThrow('no-extension-left');
    const grant = { exchange: ASKED, ...DECIDED, months: 2, accused: SECOND };
    const longer = done(done(kept, ask(SECOND)), (file) => extend(file, grant, on('2025-05-22')));
    expect(running(longer)).toEqual([
      ['172', '2025-07-03'],
      ['174.resumed.accused', SECOND, '2025-10-06'], // 05/10/2025 is a Sunday
    ]);
    expect(longer.file.requests).toMatchObject([{ kind: 'extension', accused: SECOND, answer: 'granted' }]);
    expect(
      extensionTurn(
        longer.file,
        limits(longer).find(({ rule }) => rule === '172'),
      ),
    ).toBe(1);
    expect(() => ask(SECOND)(longer.file, limits(longer))).toThrow('no-extension-left'); // once
    expect(ask()(longer.file, limits(longer))).toHaveLength(1);
    expect([FIRST, SECOND].map((one) => limitOfOne(limits(longer), one)?.dueOn)).toEqual([undefined, '2025-10-06']);
  });

  it('is detained no longer than that, and the others by their crime (BLTTHS 173, 174(4))', () => {
    const kept = resumedAlone();
    expect(() => detained(kept, SECOND, '2025-08-06')).toThrow('detained-past-investigation');
    const boundOf = ({ file }: Kept, index: number) => detentionBound(file, limits(kept), file.accused[index]!);
    expect([0, 1, 2].map((index) => boundOf(kept, index))).toEqual([undefined, '2025-08-05', undefined]);
    const others = detained(kept, FIRST, '2025-09-02');
    const own = detained(kept, SECOND, '2025-08-05');
    const last = (one: Kept) => limits(one).find(({ rule }) => rule === '173')?.dueOn;
    expect([last(others), last(own)]).toEqual(['2025-09-02', '2025-08-05']);
    const more = (one: Kept, accused: string) =>
      askDetentionExtension(one.file, { ...TO, accused, months: 3 }, limits(one), on('2025-05-20'));
    expect(more(others, FIRST)).toHaveLength(1);
    expect(() => more(own, SECOND)).toThrow('detained-past-investigation');
  });
});

describe('the limit of one who alone was resumed', () => {
  const kept = resumedAlone();
  const grant = { exchange: ASKED, ...DECIDED, months: 2, accused: SECOND };
  const longer = done(kept, (file) => extend(file, grant, on('2025-05-22')));
  const OTHER = '01900009-0000-7000-8000-000000000001';
  const own = (one: Kept) => limitOfOne(limits(one), SECOND)?.dueOn;
  const past = ({ events }: Kept) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
  const along = (one: Kept) => alongFrom(limits(one), past(one));
  const opened = (events: readonly CaseEvent[]): Kept =>
    done({ file: { ...kept.file, ...blank, id: OTHER }, events: [] }, () => events);
  const AT = on('2025-06-02');

  it('bounds another measure too, where it ends before that of the case', () => {
    const lighter = done(kept, (file) => extend(file, { exchange: ASKED, ...DECIDED, months: 4 }, on('2025-05-22')));
    const order = { accused: SECOND, measure: 'residence-ban', number: '1', ...TO } as const;
    const until = (day: string, accused = SECOND) =>
      applyMeasure(lighter.file, { ...order, accused, until: day }, limits(lighter), AT);
    expect(until('2025-08-05')).toHaveLength(1);
    expect(() => until('2025-08-06')).toThrow('measure-too-long');
    expect(until('2025-08-06', FIRST)).toHaveLength(1);
  });

  it('goes on in the case into which this one is split off, and not in the one that is left (BLTTHS 170(2))', () => {
    const leaving = [SECOND];
    const left = done(longer, (file) => split(file, { into: OTHER, accused: leaving, notice: NOTICE }, AT));
    const part = opened(splitOff(OTHER, '2', longer.file, leaving, along(longer), AT));
    expect([own(longer), own(left), own(part)]).toEqual(['2025-10-06', undefined, '2025-10-06']);
    const ask = { ...TO, months: 2, accused: SECOND };
    expect(() => askExtension(part.file, ask, limits(part), AT)).toThrow('no-extension-left');
  });

  it('goes on in the case with which the other is merged, and back with what it was given there (BLTTHS 170(3))', () => {
    const first = { ...MATTER, number: '2', from: [NOTICE], notice: NOTICE, opening: false };
    const other = opened(initiate(OTHER, first, on('2025-03-01')));
    const gone = done(kept, (file) => merge(file, other.file, { notice: NOTICE, ground: 'several-accused' }, AT));
    const joined = done(other, (file) => join(file, kept.file, along(kept), AT));
    expect([own(gone), own(joined)]).toEqual([undefined, '2025-08-05']);
    const more = done(joined, (file) => extend(file, grant, on('2025-06-09')));
    const undone = { notice: NOTICE, by: 'vks-hn', number: '1' };
    const without = done(more, (file) => giveBack(file, gone.file, undone, on('2025-06-16')));
    const again = done(gone, (file) => restore(file, more.file, undone, along(more), on('2025-06-16')));
    expect([own(without), own(again)]).toEqual([undefined, '2025-10-06']);
  });

  it('goes on with another body, less the days on the way, and back again (BLTTHS 169(5))', () => {
    const leave = (one: Kept, to: string, at: string) => {
      const transfer = {
        ground: 'head-replaced',
        body: to,
        exchange: ASKED,
        number: '9',
        answer: 'granted',
        offer: ASKED,
      };
      const going = { ...one, file: { ...one.file, status: 'transferring', transfer } as Case };
      const terms = termsOf(going.file, carriedBy(one.file, limits(one), past(one)), to);
      const { accused } = caseTransferHandover.terms.parse({ ...terms, unit: 'd002', conducted: [] });
      return { accused, gone: done(going, (file) => release(file, to, at)) };
    };
    const here = leave(longer, 'pc03', AT);
    expect(own(here.gone)).toBeUndefined();
    const passage: Omit<Passage, 'sentAt'> = {
      body: 'B',
      ground: 'head-replaced',
      number: '9',
      extended: [],
      from: 'pc02',
      file: CASE,
    };
    const brought = { victims: [], cracked: false };
    const came = on('2025-06-04');
    const initiation = { ...MATTER, number: '2', from: [] };
    const there = opened(
      receive(
        OTHER,
        initiation,
        { ...passage, sentAt: AT, initiatedAt: on('2025-03-03') },
        { ...brought, accused: here.accused },
        came,
      ),
    );
    expect(own(there)).toBe('2025-10-07'); // the two days from the Sunday on which it ended
    const back = leave(there, 'pc02', on('2025-06-10'));
    const returned = done(here.gone, (file) =>
      receiveBack(
        file,
        { ...passage, from: 'pc03', sentAt: on('2025-06-10'), reachedAt: AT, whole: true, onTheWay: 2 },
        { ...brought, accused: back.accused, detained: [], everybody: true },
        on('2025-06-11'),
      ),
    );
    expect(own(returned)).toBe('2025-10-08');
    const paper = done(here.gone, (file) =>
      receiveBack(
        file,
        {
          body: 'B',
          ground: 'head-replaced',
          number: '9',
          extended: [{ months: 4 }],
          sentAt: on('2025-06-10'),
          reachedAt: AT,
        },
        { ...brought, accused: [], detained: [] },
        on('2025-06-12'),
      ),
    );
    expect(own(paper)).toBe('2025-10-07');
  });
});
