import { setTimeout as sleep } from 'node:timers/promises';
import { connected } from '../../../deploy/local/servers';
import { type Figure, perSecond } from '../figure';
import { insertAll } from '../floor/inserts';
import { arrived, enter, factsOf } from '../journals';
import { inTurn, median, ratioOf } from '../rounds';
import { Stage } from '../stage';

const [ROUNDS, FACTS] = [4, 20_000];

interface Rebuilt {
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly facts: number;
  readonly differing: number;
  readonly error: string | null;
}

/** The scorecard anew from the agencies’ journals: asked for, verified, ordered, projected, compared, put in place. */
export const rebuild: Figure = {
  id: 'P5',
  title: 'rebuild of the scorecard from the journals, facts per second',
  async measure() {
    const stage = await Stage.of(['ca-hn', 'bcd-138']);
    try {
      const [journal, ledger] = [stage.databaseOf('ca-hn'), stage.databaseOf('bcd-138')];
      const made = factsOf('ca-hn', 1, FACTS);
      await enter(journal, made);
      await arrived(journal, ledger, 'ca-hn');
      const token = await stage.token('bcd-138.van-hanh');
      const database = await stage.emptyDatabase('floor');
      const rounds = await inTurn(
        ROUNDS,
        () => connected(database, (client) => insertAll(client, made)),
        () => rebuilt(stage.urlOf('bcd-138'), token),
      );
      return {
        lines: [
          {
            what: `${made.length.toLocaleString('en')} facts of one agency`,
            floor: perSecond(median(rounds.map((one) => one.floor))),
            subject: perSecond(median(rounds.map((one) => one.subject))),
            value: ratioOf(rounds),
            demand: { bar: 0.2, aim: 0.5, better: 'more' },
          },
        ],
        notes: [
          'Each rebuild ended with identical figures. The floor inserts one row a fact, 500 in a statement and a commit.',
        ],
      };
    } finally {
      await stage.close();
    }
  },
};

/** Facts a second. */
export async function rebuilt(url: string, token: string): Promise<number> {
  const ask = async (method: string): Promise<Rebuilt> => {
    const answer = await fetch(`${url}/operations/rebuild`, { method, headers: { authorization: `Bearer ${token}` } });
    return (await answer.json()) as Rebuilt;
  };
  let state = await ask('POST');
  for (; state.state === 'running'; state = await ask('GET')) await sleep(50);
  if (state.state !== 'done' || state.differing !== 0) throw new Error(`the rebuild ended as ${JSON.stringify(state)}`);
  return (state.facts * 1000) / (Date.parse(state.endedAt) - Date.parse(state.startedAt));
}
