import type { DraftEvent, EntryCorrected } from '@la-chan/contracts';
import { Procedure, Refusal, type FileRow } from '@la-chan/procedure';
import { askedAgain, askedAsTold, borneBy } from './asked-again';
import type { Recorded } from './file-table';

const ID = '01900000-0000-7000-8000-000000000001';
const idOf = (turn: number): string => `01900000-0000-7000-8000-0000000001${turn}`;
const AT = '2025-05-01T02:00:00.000Z';
const MAY = '2025-05-02T02:00:00.000Z';
const LATER = '2025-06-01T02:00:00.000Z';
const BEFORE = '2025-04-01T02:00:00.000Z';

type Data = Readonly<Record<string, unknown>>;
type Event =
  | DraftEvent<'opened', object>
  | DraftEvent<'decided', { ground: string }>
  | DraftEvent<'ended', { ground: string }>
  | DraftEvent<'noted', { since: string; told?: boolean }>
  | DraftEvent<'asked', { late: boolean }>
  | DraftEvent<'due', { since: string }>
  | DraftEvent<'corrected', EntryCorrected>;
interface File extends FileRow {
  readonly ground: string;
}
class Unlawful extends Refusal {
  override readonly code = 'unlawful';
  override readonly law = 'BLTTHS 229(1)';
}

const row = { id: ID, version: 1, number: '1', unit: 'u', createdAt: AT, updatedAt: AT };
const evolve = (file: File, event: Event): File => {
  if (event.type === 'decided') return { ...file, ground: event.data.ground, status: 'decided' };
  return event.type === 'ended' ? { ...file, status: event.data.ground } : file;
};
const drafted = <Type extends string>(type: Type, data: Data, at = AT) => {
  return { type, version: 1, subject: ID, data, occurredAt: at };
};
const asking = {
  law: { blank: { status: '', ground: '' }, evolve } as never,
  deadlines: () => [],
  settings: [] as never,
  again: {
    decided: (_: File, { ground }: { ground: string }) => {
      if (ground === 'none') throw new Unlawful('none');
      return [drafted('decided', { ground }) as Event];
    },
    noted: ({ ground }: File) => {
      if (ground === 'unnoted') throw new Unlawful('unnoted');
      const told = ground === 'told' && { told: true };
      return [drafted('noted', { since: ground === 'later' ? LATER : AT, ...told }) as Event];
    },
    asked: (_: File, { late }: { late?: boolean }, at: string) => {
      if (late !== undefined) throw new Unlawful('told what it finds by itself');
      return [drafted('asked', { late: at > MAY }, at) as Event];
    },
    due: (_: File, __: object, at: string) => {
      if (at < AT) throw new Unlawful('undue');
      return [drafted('due', { since: at }, at) as Event];
    },
  },
};
const entry = (turn: number, type: string, data: Data): Recorded => ({
  id: idOf(turn),
  type,
  at: AT,
  data,
  subject: ID,
});
const history = [
  entry(13, 'opened', {}),
  entry(10, 'decided', { ground: 'wrong' }),
  entry(11, 'noted', { since: AT }),
  entry(12, 'ended', { ground: 'ended' }),
];
const follows = (turn: number, changes: EntryCorrected['changes'], past = history): EntryCorrected[] => {
  const correction: EntryCorrected = { entry: idOf(turn), reason: 'wrong-entry', changes, repeatedIn: [] };
  const file: File = { ...row, status: 'ended', ground: 'wrong' };
  return askedAgain<File, Event>(asking, file, past, correction, [drafted('corrected', correction) as Event]);
};

describe('what was decided and is put right', () => {
  it('is asked again as its act would have been', () => {
    expect(follows(10, { ground: 'right' })).toEqual([]);
    expect(() => follows(10, { ground: 'none' })).toThrow('none');
  });

  it('has put right with it what a later entry says by it, and no more', () => {
    expect(follows(10, { ground: 'later' })).toMatchObject([{ entry: idOf(11), changes: { since: LATER } }]);
    expect(() => follows(10, { ground: 'told' })).toThrow('another-course');
  });

  it('is borne by what came after it, and leads where it has led', () => {
    expect(() => follows(10, { ground: 'unnoted' })).toThrow('another-course');
    expect(() => follows(12, { ground: 'otherwise' })).toThrow('another-course');
  });

  it('is asked of nothing where the entry is about something else, which makes the file no other', () => {
    const notices = { ...entry(14, 'decided', { ground: 'wrong' }), subject: idOf(99) };
    expect(follows(14, { ground: 'none' }, [...history, notices])).toEqual([]);
  });

  it('leaves the history where it was none, unless something rests on it', () => {
    expect(follows(11, { struck: true })).toEqual([]);
    expect(() => follows(10, { struck: true })).toThrow('another-course');
  });
});

describe('what another agency has put right of what it had told', () => {
  const step = { to: 'decided', by: ['investigator', 'system'] } as const;
  const table = {
    '': { decide: { ...step, by: ['system'] }, note: step },
    decided: { note: { ...step, restsOn: 'decided' }, end: { ...step, by: ['head-of-investigation'] } },
    never: {},
    ended: {},
  } as const;
  const procedure = new Procedure('file', {}, table);
  const entries = { opened: { by: [] }, decided: { by: ['decide'] }, noted: { by: ['note'] }, ended: { by: ['end'] } };
  const bearing = { ...asking, procedure, entries } as never;
  const file: File = { ...row, status: 'ended', ground: 'wrong' };
  const told = { by: 'vks-hn', notice: idOf(77) };
  const correcting = (changes: EntryCorrected['changes']): EntryCorrected => ({
    ...{ entry: idOf(10), reason: 'wrong-entry', changes, repeatedIn: [], told },
  });
  const written = (one: EntryCorrected): Event[] => [drafted('corrected', one) as Event];
  const asTold = (changes: EntryCorrected['changes'], past: readonly Recorded[] = history) => {
    const correction = correcting(changes);
    return askedAsTold<File, Event>(bearing, file, past, [correction], written(correction));
  };
  const nothing = { follows: [], unborne: [], borneAgain: [] };

  it('is refused by nothing, and says which own acts it bears no more, and whose heads are to know', () => {
    const unborne = [{ entry: idOf(11), reason: 'unlawful', law: 'BLTTHS 229(1)', to: ['head-of-investigation'] }];
    expect(asTold({ ground: 'unnoted' })).toEqual({ ...nothing, unborne });
    expect(asTold({ ground: 'none' })).toEqual(nothing);
  });

  it('leaves an own act unborne also where that comes before what it rests on, and where the file no longer stood so', () => {
    expect(asTold({ occurredAt: MAY }).unborne).toEqual([
      { entry: idOf(11), reason: 'before-what-it-rests-on', to: ['head-of-investigation'] },
    ]);
    const heads = ['head-of-investigation', 'leader'];
    expect(asTold({ struck: true }).unborne).toContainEqual({ entry: idOf(12), reason: 'unlawful-act', to: heads });
  });

  it('has put right with it what a later entry says by it', () => {
    expect(asTold({ ground: 'later' })).toEqual({
      ...nothing,
      follows: [{ entry: idOf(11), reason: 'wrong-entry', changes: { since: LATER }, repeatedIn: [], told }],
    });
  });

  it('tells of no act twice, and of one that is borne again that it is', () => {
    const unborne = [...history, recordedAs(20, correcting({ ground: 'unnoted' }))];
    expect(asTold({ ground: 'unnoted', number: '2' }, unborne)).toEqual(nothing);
    expect(asTold({ ground: 'right' }, unborne)).toEqual({ ...nothing, borneAgain: [idOf(11)] });
  });

  it('counts as it was put right last', () => {
    const past = [
      ...history,
      recordedAs(20, correcting({ ground: 'unnoted' })),
      recordedAs(21, correcting({ ground: 'right' })),
    ];
    expect(asTold({ ground: 'wrong' }, past)).toEqual(nothing);
    const own = correcting({ ground: 'later' });
    expect(follows(10, own.changes, past)).toMatchObject([{ entry: idOf(11), changes: { since: LATER } }]);
    expect(borneBy<File, Event>(bearing, file, past, [own], written(own))).toEqual({ unborne: [], borneAgain: [] });
  });
});

const recordedAs = (turn: number, correction: EntryCorrected): Recorded => entry(turn, 'corrected', { ...correction });

describe('what was entered with a wrong day', () => {
  const past = [
    history[0]!,
    entry(15, 'asked', { late: false }),
    entry(16, 'due', { since: AT }),
    entry(10, 'decided', { ground: 'none' }),
  ];

  it('is asked again as of the right one', () => {
    expect(() => follows(16, { occurredAt: BEFORE }, past)).toThrow('undue');
    expect(follows(15, { occurredAt: BEFORE }, past)).toEqual([]);
  });

  it('says otherwise what it says by its day', () => {
    expect(follows(15, { occurredAt: LATER }, past)).toMatchObject([{ entry: idOf(15), changes: { late: true } }]);
    expect(follows(16, { occurredAt: LATER }, past)).toMatchObject([{ entry: idOf(16), changes: { since: LATER } }]);
  });

  it('says by no other day than that since when it has been so', () => {
    expect(() => follows(16, { since: LATER }, past)).toThrow('not-correctable');
    expect(follows(16, { since: LATER, occurredAt: LATER }, past)).toEqual([]);
  });

  it('stays put right where its act would not have written it on any day', () => {
    expect(follows(10, { occurredAt: LATER }, past)).toEqual([]);
  });
});
