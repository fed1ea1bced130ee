import type { DraftEvent, Moment } from '@la-chan/contracts';
import { Refusal, UnlawfulAct, type FileRow, type Table } from '@la-chan/procedure';
import fc from 'fast-check';
import type { Deed, KeptFile } from './kept-file';

interface Course<File extends FileRow<Status>, Status extends string, Act extends string, Event extends DraftEvent> {
  readonly opened: KeptFile<File, Status, Act, Event>;
  /** Each a deed by the day on which it is done, and the turn that it is. */
  readonly deeds: Readonly<Record<string, (at: Moment, turn: number) => Deed<File, Act, Event>>>;
  /** Histories that have to be among those tried, with which of their late deeds is registered at the end. */
  readonly examples: readonly (readonly [names: readonly string[], which: number])[];
  /** What has to be among what was registered late, each in the status in which the file was then. */
  readonly late: readonly string[];
}

/** So many days before each deed. */
const PACE = 5;

const FIRST = Date.parse('2025-01-06T02:00:00.000Z');
export const onDay = (day: number): Moment => new Date(FIRST + day * 86_400_000).toISOString();

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
      if (!isRegistrable) {
        expect(registering).toThrow(UnlawfulAct);
        return;
      }
      // A conclusion says itself that the offender is known, and a judgment ends a measure, where nobody has before.
      const isSaidSince = others.kept.history.length >= inOrder.history.length;
      if (isSaidSince) {
        expect(registering).toThrow(expect.any(Refusal) as Error);
        return;
      }
      expect(registering().standing).toEqual(inOrder.standing);
      seen.add(`${deed.act} in ${status}`);
    }),
    {
      numRuns: 150,
      examples: examples.map(([names, which]) => [names.map((name) => [name, PACE] as [string, number]), which]),
    },
  );
  return seen;
}

/** A procedure with its course, whose deeds can be registered late. */
export const course = <
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
>(
  of: Course<File, Status, Act, Event>,
) => ({ name: of.opened.law.procedure.name, late: of.late, registered: () => registered(of) });
