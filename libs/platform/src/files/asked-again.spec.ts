import type { DraftEvent, EntryCorrected } from '@la-chan/contracts';
import { Refusal, type FileRow } from '@la-chan/procedure';
import { askedAgain } from './asked-again';
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
