import { deadlinesOf, DEFAULT_SETTINGS, type Deadline, type Settings } from '@la-chan/procedure';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, charge } from './charge';
import { approveDetention, detain, detentionBound } from './detention';
import { askDetentionExtension } from './detention-extension';
import { initiate } from './initiation';
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
