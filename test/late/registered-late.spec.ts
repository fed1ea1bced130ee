import type { DraftEvent, Moment } from '@la-chan/contracts';
import { Refusal, UnlawfulAct, type FileRow, type Table } from '@la-chan/procedure';
import fc from 'fast-check';
import type { Deed, KeptFile } from './kept-file';
import { caseDeeds, caseOpened } from './case-deeds';
import { reportDeeds, reportOpened } from './report-deeds';
import { verificationDeeds, verificationOpened } from './verification-deeds';

interface Course<File extends FileRow<Status>, Status extends string, Act extends string, Event extends DraftEvent> {
  readonly opened: KeptFile<File, Status, Act, Event>;
  /** Each a deed by the day on which it is done, and the turn that it is. */
  readonly deeds: Readonly<Record<string, (at: Moment, turn: number) => Deed<File, Act, Event>>>;
  /** Histories that have to be among those tried, with which of their deeds is registered at the end. */
  readonly examples: readonly (readonly [names: readonly string[], which: number])[];
}

/** So many days before each deed. */
const PACE = 5;

const FIRST = Date.parse('2025-01-06T02:00:00.000Z');
const onDay = (day: number): Moment => new Date(FIRST + day * 86_400_000).toISOString();

/** A deed with the status in which it was done. */
interface Done<Deed> {
  readonly deed: Deed;
  readonly status: string;
}

/** The deeds of a history that are lawful, one after the other. */
function lawful<File extends FileRow<Status>, Status extends string, Act extends string, Event extends DraftEvent>(
  opened: KeptFile<File, Status, Act, Event>,
  deeds: readonly Deed<File, Act, Event>[],
) {
  let kept = opened;
  const done: Done<Deed<File, Act, Event>>[] = [];
  for (const deed of deeds)
    try {
      const { status } = kept.file;
      kept = kept.done(deed);
      done.push({ deed, status });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  return { kept, done };
}

/** Registers one deed of each history at its end. Returns which, and in which status the file was then. */
function registered<File extends FileRow<Status>, Status extends string, Act extends string, Event extends DraftEvent>({
  opened,
  deeds,
  examples,
}: Course<File, Status, Act, Event>): ReadonlySet<string> {
  const { procedure } = opened.law;
  const table = procedure.table as Table<string, Act>;
  const seen = new Set<string>();
  const drawn = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.integer({ min: 1, max: 12 })), {
    minLength: 4,
    maxLength: 24,
  });
  fc.assert(
    fc.property(drawn, fc.nat(), (names, which) => {
      let day = 0;
      const wanted = names.map(([name, after], turn) => deeds[name]!(onDay((day += after)), turn));
      const { kept: inOrder, done } = lawful(opened, wanted);
      const late = done.slice(0, -1).filter(({ deed, status }) => table[status]?.[deed.act]?.lateIn);
      const one = late[which % Math.max(late.length, 1)];
      if (!one) return;
      const { deed, status: then } = one;
      const others = lawful(
        opened,
        done.flatMap((each) => (each === one ? [] : [each.deed])),
      );
      if (others.done.length < done.length - 1) return; // what came after rests on it
      const { status } = others.kept.file;
      const registering = () => others.kept.done(deed, onDay(day + 1));
      const isRegistrable = table[status]?.[deed.act] ?? table[then]?.[deed.act]?.lateIn?.includes(status);
      // A conclusion says itself that the offender is known, where nobody has said so.
      const isSaidSince = others.kept.history.length >= inOrder.history.length;
      if (!isRegistrable || isSaidSince) {
        expect(registering).toThrow(UnlawfulAct);
        return;
      }
      expect(registering().standing).toEqual(inOrder.standing);
      seen.add(`${deed.act} in ${status}`);
    }),
    {
      numRuns: 250,
      examples: examples.map(([names, which]) => [names.map((name) => [name, PACE] as [string, number]), which]),
    },
  );
  return seen;
}

describe('what was done in time and is registered when the file has gone on', () => {
  it('leaves a report as if it had been registered in order', () => {
    const seen = registered({
      opened: reportOpened(onDay(0)),
      deeds: reportDeeds,
      examples: [
        [['classify', 'alert', 'offer', 'release'], 0],
        [['classify', 'alert', 'offer', 'release', 'resolve'], 1],
        [['classify', 'doubt', 'transferOut'], 1],
        [['classify', 'alert'], 0],
      ],
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'classify in handed-over',
        'alert in resolved',
        'findNonCompetence in transferred-out',
        'classify in received',
      ]),
    );
  });

  it('leaves a verification as if it had been registered in order', () => {
    const seen = registered({
      opened: verificationOpened(onDay(0)),
      deeds: verificationDeeds,
      examples: [
        [['prolong', 'askExtension', 'extend', 'findGrounds'], 0],
        [['prolong', 'askExtension', 'extend', 'findGrounds', 'initiate'], 1],
        [['prolong', ...Array<string>(12).fill('report'), 'suspend'], 0],
        [['assign', ...Array<string>(5).fill('report'), 'suspend', 'review', 'resume'], 6],
      ],
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'prolong in grounds-found',
        'askExtension in resolved',
        'prolong in suspended',
        'review in under-verification',
      ]),
    );
  });

  it('leaves a case as if it had been registered in order', () => {
    const charged = ['chargeAnna', 'approveAnna'];
    const toProcuracy = [...charged, 'detainAnna', 'holdAnna', 'crack', 'askExtension', 'conclude', 'release'];
    const seen = registered({
      opened: caseOpened(onDay(0)),
      deeds: caseDeeds,
      examples: [
        [toProcuracy, 2],
        [toProcuracy, 4],
        [[...charged, 'detainAnna', 'conclude', 'release'], 1],
        [['chargeAnna', 'crack', 'suspend'], 0],
        [['chargeAnna', 'crack', 'suspend'], 1],
        [['chargeAnna', 'approveAnna', 'detainAnna', 'terminate', 'resume', 'detainAnna', 'crack'], 1],
      ],
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'detain in handed-over',
        'approveDetention in handed-over',
        'askExtension in handed-over',
        'charge in suspended',
        'crack in suspended',
      ]),
    );
  });
});
