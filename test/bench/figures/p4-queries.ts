import { Connection } from '../client';
import { type Figure, ms } from '../figure';
import { fill } from '../ledgers';
import { quantile, sorted } from '../rounds';
import { Stage } from '../stage';

const [SMALL, LARGE] = [10_000, 1_000_000];
const EACH = 40;

const QUESTIONS = [
  'period=2024',
  'period=2024-Q3',
  'period=2024&by=unit',
  'period=2024&by=month',
  'period=2024&agency=ca-hn',
];
const AS_KNOWN = [
  'period=2024&asKnownOn=2024-07-01',
  'period=2024-H1&asKnownOn=2024-12-31',
  'period=2024&by=unit&asKnownOn=2024-09-30',
];

/** Questions to the scorecard on a small and on a large ledger. */
export const queries: Figure = {
  id: 'P4',
  title: `scorecard queries, p95, ${LARGE.toLocaleString('en')} facts beside ${SMALL.toLocaleString('en')}`,
  async measure() {
    const stage = await Stage.of(['bcd-138']);
    try {
      const token = await stage.token('bcd-138.phan-tich');
      const ledger = stage.databaseOf('bcd-138');
      const p95 = (questions: readonly string[]): Promise<number> => p95Of(stage.urlOf('bcd-138'), token, questions);
      const filled = await fill(ledger, 'ca-hn', 0, SMALL);
      const small = { now: await p95(QUESTIONS), then: await p95(AS_KNOWN) };
      await fill(ledger, 'ca-hn', filled, LARGE);
      const large = { now: await p95(QUESTIONS), then: await p95(AS_KNOWN) };
      return {
        lines: [
          {
            what: 'large ÷ small',
            floor: ms(small.now),
            subject: ms(large.now),
            value: large.now / small.now,
            demand: { bar: 1.5, aim: 1.1, better: 'less' },
          },
          {
            what: 'large',
            subject: ms(large.now),
            value: large.now,
            unit: ' ms',
            demand: { bar: 30, aim: 10, better: 'less' },
          },
          {
            what: 'large, as known on a day',
            floor: ms(small.then),
            subject: ms(large.then),
            value: large.then,
            unit: ' ms',
            demand: { bar: 100, aim: 100, better: 'less' },
          },
        ],
        notes: [
          `${EACH} times each of ${QUESTIONS.length} and ${AS_KNOWN.length} questions through HTTP, one after the other.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};

export async function p95Of(url: string, token: string, questions: readonly string[]): Promise<number> {
  const connection = await Connection.open(url);
  const ask = async (question: string): Promise<number> => {
    const began = performance.now();
    const { status, body } = await connection.send(
      'GET',
      `/scorecard?${question}`,
      `authorization: Bearer ${token}\r\n`,
    );
    if (status !== 200) throw new Error(`${question}: ${status} ${body}`);
    return performance.now() - began;
  };
  for (const question of questions) for (let warm = 0; warm < 5; warm += 1) await ask(question);
  const took: number[] = [];
  for (let turn = 0; turn < EACH; turn += 1) for (const question of questions) took.push(await ask(question));
  connection.close();
  return quantile(sorted(took), 0.95);
}
