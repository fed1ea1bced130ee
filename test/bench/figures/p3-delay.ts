import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { NEWS } from '../../../apps/reporting/src/scorecard/news';
import { type Figure, ms } from '../figure';
import { BareStream } from '../floor/broker';
import { BareDelivery } from '../floor/delivery';
import { OfficerAtWork } from '../officers';
import { inTurn, median, quantile, ratioOf, sorted } from '../rounds';
import { Stage } from '../stage';

const [ROUNDS, SECONDS, PER_SECOND] = [4, 8, 100];
const BODY = 'x'.repeat(1500);

/** From the answer of an act to the moment from which each question to the scorecard counts it. */
export const delay: Figure = {
  id: 'P3',
  title: `from the answer of an act to the scorecard, at ${PER_SECOND} acts/s`,
  async measure() {
    const stage = await Stage.of(['ca-hn', 'bcd-138']);
    try {
      const stream = await BareStream.open(await stage.emptyBroker());
      const [sending, receiving] = [
        await stage.emptyDatabase('floor_sender'),
        await stage.emptyDatabase('floor_receiver'),
      ];
      const bare = await BareDelivery.between(sending, receiving, stream);
      const watch = await Watch.of(stage.databaseOf('bcd-138'));
      const token = await stage.token('ca-hn.truc-ban');
      const rounds = await inTurn(
        ROUNDS,
        async () => percentiles(await bare.run(PER_SECOND, SECONDS, BODY)),
        async () => percentiles(await watch.acts(stage.urlOf('ca-hn'), token)),
      );
      await Promise.all([bare.close(), watch.close(), stream.close()]);
      const line = (which: 'p50' | 'p99') => ({
        what: which,
        floor: ms(median(rounds.map(({ floor }) => floor[which]))),
        subject: ms(median(rounds.map(({ subject }) => subject[which]))),
        value: ratioOf(rounds.map(({ floor, subject }) => ({ floor: floor[which], subject: subject[which] }))),
        demand: { bar: 5, aim: 2, better: 'less' as const },
      });
      return {
        lines: [line('p50'), line('p99')],
        notes: [`${PER_SECOND * SECONDS} acts a round; both sides are seen by LISTEN on the receiving database.`],
      };
    } finally {
      await stage.close();
    }
  },
};

const percentiles = (delays: readonly number[]) => {
  const ascending = sorted(delays);
  return { p50: quantile(ascending, 0.5), p99: quantile(ascending, 0.99) };
};

/** Sees which files the ledger counts, at each commit. */
class Watch {
  private readonly seen = new Map<string, number>();
  private last = '0';

  private constructor(private readonly client: Client) {}

  static async of(ledger: string): Promise<Watch> {
    const client = new Client({ connectionString: ledger });
    await client.connect();
    const watch = new Watch(client);
    client.on('notification', () => void watch.look(performance.now()));
    await client.query(`LISTEN ${NEWS}`);
    return watch;
  }

  /** Reports received at an even pace; for each, how long after its answer it was counted. */
  async acts(url: string, token: string): Promise<number[]> {
    const free: OfficerAtWork[] = [];
    const answered = new Map<string, number>();
    const act = async (): Promise<void> => {
      const officer = free.pop() ?? (await OfficerAtWork.at(url, token));
      answered.set(await officer.receive(), performance.now());
      free.push(officer);
    };
    const began = performance.now();
    const acting: Promise<void>[] = [];
    for (let each = 0; each < PER_SECOND * SECONDS; each += 1) {
      await sleep(Math.max(0, began + (each * 1000) / PER_SECOND - performance.now()));
      acting.push(act());
    }
    await Promise.all(acting);
    while ([...answered.keys()].some((file) => !this.seen.has(file))) await sleep(5);
    for (const officer of free) officer.leave();
    return [...answered].map(([file, at]) => Math.max(0, (this.seen.get(file) ?? NaN) - at));
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async look(now: number): Promise<void> {
    const { rows } = await this.client.query<{ id: string; file: string }>({
      name: 'look',
      text: 'SELECT id, file_id AS file FROM entry WHERE id > $1 ORDER BY id',
      values: [this.last],
    });
    for (const { id, file } of rows) {
      this.last = id;
      if (!this.seen.has(file)) this.seen.set(file, now);
    }
  }
}
