import { query } from '../../../deploy/local/servers';
import { cpuSecondsOf } from '../cpu';
import { type Figure, perSecond } from '../figure';
import { seeReportsThrough } from '../officers';
import { inTurn, median, ratioOf } from '../rounds';
import { Stage } from '../stage';

const [ROUNDS, SECONDS, OFFICERS] = [5, 5, 32];

/** Acts through HTTP beside the same requests to a bare service. */
export const acts: Figure = {
  id: 'P1',
  title: 'acts per second through HTTP',
  async measure() {
    const stage = await Stage.of(['ca-hn']);
    try {
      const token = await stage.token('ca-hn.chi-huy');
      const database = await stage.emptyDatabase('floor');
      const floor = await stage.floor('acts.ts', { DATABASE_URL: database });
      const round = async (url: string, pid: number) => {
        const before = cpuSecondsOf(pid);
        const work = await seeReportsThrough(url, token, OFFICERS, SECONDS);
        return { ...work, cpu: (cpuSecondsOf(pid) - before) / work.acts };
      };
      const own = process.cpuUsage();
      const began = performance.now();
      const rounds = await inTurn(
        ROUNDS,
        () => round(floor.url, floor.running.pid),
        () => round(stage.urlOf('ca-hn'), stage.pidOf('ca-hn')),
      );
      const { user, system } = process.cpuUsage(own);
      const client = (user + system) / 10 / (performance.now() - began);
      await assertJournalled(stage.databaseOf('ca-hn'), database);
      const cpuOf = (side: 'floor' | 'subject'): string =>
        (1000 * median(rounds.map((one) => one[side].cpu))).toFixed(2);
      return {
        lines: [
          {
            what: 'receive, classify, notify, correct, close',
            floor: perSecond(median(rounds.map(({ floor }) => floor.perSecond))),
            subject: perSecond(median(rounds.map(({ subject }) => subject.perSecond))),
            value: ratioOf(
              rounds.map(({ floor, subject }) => ({ floor: floor.perSecond, subject: subject.perSecond })),
            ),
            demand: { bar: 0.7, aim: 1, better: 'more' },
          },
        ],
        notes: [
          `${OFFICERS} officers at once, ${SECONDS} s a round; one act in five opens a file and so waits for its register’s number.`,
          `Processor time of the service per act: ${cpuOf('subject')} ms, of the floor ${cpuOf('floor')} ms.`,
          `The load generator took ${client.toFixed(0)} % of one core.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};

/** Nothing that was answered is missing: each file has its five entries, or is one of those that the last round left. */
async function assertJournalled(desk: string, floor: string): Promise<void> {
  for (const [url, where] of [
    [desk, `WHERE audience = 'facts'`],
    [floor, ''],
  ] as const) {
    const [row] = await query<{ broken: number }>(
      url,
      `SELECT count(*)::int AS broken FROM (SELECT file_id FROM journal ${where} GROUP BY file_id HAVING count(*) <> 5) AS files`,
    );
    if (row?.broken !== 0) throw new Error(`${row?.broken} files without the entries that were answered`);
  }
}
