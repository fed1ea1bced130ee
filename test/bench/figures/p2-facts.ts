import { query } from '../../../deploy/local/servers';
import { type Figure, perSecond } from '../figure';
import { BareStream } from '../floor/broker';
import { arrived, enter, factsOf } from '../journals';
import { OfficerAtWork } from '../officers';
import { inTurn, median, ratioOf } from '../rounds';
import { Stage } from '../stage';

const [ROUNDS, FACTS] = [5, 6000];

/** From the journal to the scorecard: sealed, published, verified, projected, each once. */
export const facts: Figure = {
  id: 'P2',
  title: 'facts per second, journal → scorecard',
  async measure() {
    const stage = await Stage.of(['ca-hn', 'bcd-138']);
    try {
      const [journal, ledger] = [stage.databaseOf('ca-hn'), stage.databaseOf('bcd-138')];
      const officer = await OfficerAtWork.at(stage.urlOf('ca-hn'), await stage.token('ca-hn.truc-ban'));
      let seed = 0;
      const subject = async (): Promise<number> => {
        const made = factsOf('ca-hn', ++seed, FACTS);
        await enter(journal, made);
        const began = performance.now();
        await officer.receive(); // its commit wakes the relay
        await arrived(journal, ledger, 'ca-hn');
        return (made.length * 1000) / (performance.now() - began);
      };
      await subject();
      const texts = await query<{ envelope: string }>(
        journal,
        'SELECT envelope FROM sealed ORDER BY sequence LIMIT $1',
        [FACTS],
      );
      const stream = await BareStream.open(await stage.emptyBroker());
      const floor = (): Promise<number> => stream.publishAll(texts.map(({ envelope }) => envelope));
      const rounds = await inTurn(ROUNDS, floor, subject);
      officer.leave();
      await stream.close();
      await assertOnce(ledger);
      return {
        lines: [
          {
            what: 'facts of one agency',
            floor: perSecond(median(rounds.map((one) => one.floor))),
            subject: perSecond(median(rounds.map((one) => one.subject))),
            value: ratioOf(rounds),
            demand: { bar: 0.2, aim: 0.5, better: 'more' },
          },
        ],
        notes: [
          `${FACTS} facts a round, entered in one commit; the floor publishes the same envelopes, 512 at once, with the client’s own publish.`,
        ],
      };
    } finally {
      await stage.close();
    }
  },
};

async function assertOnce(ledger: string): Promise<void> {
  const [row] = await query<{ doubled: number }>(
    ledger,
    `SELECT count(*)::int AS doubled FROM (
       SELECT FROM entry GROUP BY fact_id, measure, unit, day, cohort, until, origin, article, source HAVING count(*) > 1
     ) AS twice`,
  );
  if (row?.doubled !== 0) throw new Error(`${row?.doubled} entries stand twice`);
}
