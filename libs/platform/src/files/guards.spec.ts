import { identityGuardedAtCourt, indictmentHandover, type FileId, type Guarded } from '@la-chan/contracts';
import type { Acting, Exchange, Exchanges } from '@la-chan/messaging';
import { type CourtGuardEvent, guardedAfter, guardsBrought, type WithGuarded } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Acting as Acts } from './files';
import type { Desk } from './desk';
import { Guards } from './guards';

interface File extends WithGuarded {
  readonly id: FileId;
  readonly open: boolean;
}

const [FIRST, APART, VOIDED] = ['1', '2', '3'].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [
  FileId,
  FileId,
  FileId,
];
const AT = '2025-08-04T02:00:00.000Z';
const secret: Guarded = { guard: FIRST, of: 'witness', as: 'secrecy' };
const record = guardsBrought(identityGuardedAtCourt);

const storeOf = (...files: File[]) => {
  const kept = new Map(files.map((file) => [file.id, file]));
  const one = (_: unknown, id: FileId) => Promise.resolve(kept.get(id)!);
  return {
    kept,
    get: one,
    one,
    withApart: () => Promise.resolve([...kept.keys()]),
    act: async (
      _: string,
      id: FileId,
      { also, tx }: Acts<File>,
      decide: (file: File, at: string, limits: () => [], past: []) => readonly CourtGuardEvent[],
    ) => {
      const file = kept.get(id)!;
      const events = decide(file, AT, () => [], []);
      if (events.length === 0) return file;
      const after = events.reduce((one, { data }) => ({ ...one, guarded: guardedAfter(one, data) }), file);
      kept.set(id, after);
      await also?.(tx!, after, {} as never);
      return after;
    },
  };
};

describe('whoever is kept secret once the file has gone', () => {
  it('is so in every file that was split from it and is taken up, where each has gone on, and at whoever has a file beside it, once (TTLT 01/2017 4(5); BLTTHS 486)', async () => {
    const files = [FIRST, APART, VOIDED].map((id) => ({ id, guarded: [], open: id !== VOIDED }));
    const store = storeOf(...files);
    const supplement = jest.fn();
    const guards = new Guards({ supplement } as unknown as Exchanges, {} as Desk);
    const none = () => Promise.resolve();
    const goneOn = ({ id: exchange }: File) => ({ kind: indictmentHandover, exchange, dossier: {} });
    const told: FileId[] = [];
    const beside = (_: EntityManager, { id }: File) => Promise.resolve(void told.push(id));
    const { supplemented } = guards.come(
      indictmentHandover,
      { store, record, isTold: ({ open }: File) => open, goneOn, beside },
      { released: none, supplemented: none },
    );
    await supplemented({ file: FIRST } as Exchange, {} as EntityManager, {} as Acting, { guarded: [secret] });
    expect([...store.kept.values()].map(({ guarded }) => guarded)).toEqual([[secret], [secret], []]);
    expect(supplement.mock.calls.map(([, , exchange]) => exchange as FileId)).toEqual([FIRST, APART]);
    expect(told).toEqual([FIRST, APART]);
    await supplemented({ file: FIRST } as Exchange, {} as EntityManager, {} as Acting, { guarded: [secret] });
    expect(told).toHaveLength(2);
  });
});
