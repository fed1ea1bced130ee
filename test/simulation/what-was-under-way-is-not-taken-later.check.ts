import { cityOf } from './cities';
import { City } from './city';
import { LEDGER } from './clerk';
import { FAULTLESS, type Faulty } from './faulty';
import { settle } from './history';
import { SEALED } from './journal-tables';
import type { Task } from './process';
import { TO_THE_END, type Pace } from './scheduler';
import { take } from './steps';

const [OF_SOURCE, TO_PC02] = [{ agency: 0, stream: 0, index: 0 }, 1];

/**
 * A source has sealed a message and not published it; a reader has it in hand, as the source has sent it on the line, when
 * the source is restored from before, asks how far it was read, and goes on. Returns what is not as it must be, and how
 * many messages the reader has taken in that the source knows nothing of.
 */
async function endOf(planted: Partial<Faulty>): Promise<{ wrong: string[]; unknown: number }> {
  const city = new City({
    ...cityOf('facts and messages of sources that are restored', 'marks'),
    faulty: { ...FAULTLESS, ...planted },
    count: () => undefined,
  });
  const [source, reader] = [city.agency('ca-hn')!, city.agency('pc02')!];
  const run = (task: Task, of = source, pace: Partial<Pace> = {}): Promise<string[]> =>
    city.run(of.process(0), task, { ...TO_THE_END, ...pace });
  await city.inTurns(['recover']);
  await run('act', source, { pick: TO_PC02 });
  await city.inTurns(['relay', 'read']);
  await take(city, { do: 'back everybody up', ...OF_SOURCE });

  await run('act', source, { pick: TO_PC02 });
  city.scheduler.aim('publish', 'before');
  await run('relay');
  await run('announce');
  await city.hearAll();
  while ((await run('heal', reader, { calls: 1 })).at(-1) !== 'ask');
  await city.hearAll();
  await run('heal', reader, { calls: 1 }); // the answer is there, and nothing of it is taken in yet
  await take(city, { do: 'restore source', ...OF_SOURCE });
  await run('recover');
  await run('act', source, { pick: TO_PC02 });
  await run('relay');
  await run('heal', reader);
  const wrong = [...(await settle(city, 'broker and control line')), ...city.watch.violations];
  const sealed = [...source.database.rows(SEALED).values()];
  const unknown = [...reader.database.rows(LEDGER).values()].filter(
    ({ envelope }) => envelope.source === source.id && !sealed.some(({ id }) => id === envelope.id),
  );
  return { wrong, unknown: unknown.length };
}

it('a page that was under way when its source was restored is not taken in after it', async () => {
  expect(await endOf({})).toEqual({ wrong: [], unknown: 0 });
});

it('it would be taken in, had the reader not promised to take nothing more', async () => {
  const { unknown } = await endOf({
    resent: (reader) => ({
      take: (messages) => reader.take(messages),
      learn: (statement, channels) => reader.learn(statement, channels),
      promise: () => Promise.resolve(),
    }),
  });
  expect(unknown).toBe(1);
});
