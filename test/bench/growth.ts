import { perSecond, ms } from './figure';
import { p95Of } from './figures/p4-queries';
import { rebuilt } from './figures/p5-rebuild';
import { arrived, enter, factsOf } from './journals';
import { pssOf } from './memory';
import { OfficerAtWork, seeReportsThrough } from './officers';
import { Stage } from './stage';

const SIZES = [10_000, 100_000, 1_000_000];
const PART = 50_000;

export const GROWTH_HEAD = [
  'facts',
  'acts',
  'act p95',
  'catch-up',
  'query p95',
  'rebuild',
  'desk',
  'scorecard',
  'PostgreSQL',
  'NATS',
];

/** How acts, catching up, questions, rebuilding and memory stand at each size, up to so many facts. */
export async function growth(upTo: number): Promise<string[][]> {
  const stage = await Stage.of(['ca-hn', 'bcd-138']);
  try {
    const [journal, ledger] = [stage.databaseOf('ca-hn'), stage.databaseOf('bcd-138')];
    const [chief, analyst, operator] = await Promise.all(
      ['ca-hn.chi-huy', 'bcd-138.phan-tich', 'bcd-138.van-hanh'].map((officer) => stage.token(officer)),
    );
    const officer = await OfficerAtWork.at(stage.urlOf('ca-hn'), chief ?? '');
    const rows: string[][] = [];
    let entered = 0;
    for (const size of SIZES.filter((each) => each <= upTo)) {
      let [caught, seconds] = [0, 0];
      while (entered < size) {
        const part = factsOf('ca-hn', entered + 1, Math.min(PART, size - entered));
        await enter(journal, part);
        const began = performance.now();
        await officer.receive();
        await arrived(journal, ledger, 'ca-hn');
        seconds += (performance.now() - began) / 1000;
        caught += part.length;
        entered += part.length;
      }
      const acts = await seeReportsThrough(stage.urlOf('ca-hn'), chief ?? '', 16, 5);
      await arrived(journal, ledger, 'ca-hn');
      const p95 = await p95Of(stage.urlOf('bcd-138'), analyst ?? '', ['period=2024', 'period=2024&by=unit']);
      const speed = await rebuilt(stage.urlOf('bcd-138'), operator ?? '');
      const memory = ['ca-hn', 'bcd-138', 'PostgreSQL', 'NATS'].map(
        (name) => `${pssOf(stage.pidOf(name)).toFixed(0)} MiB`,
      );
      rows.push([
        size.toLocaleString('en'),
        perSecond(acts.perSecond),
        ms(acts.p95),
        perSecond(caught / seconds),
        ms(p95),
        perSecond(speed),
        ...memory,
      ]);
      console.log(rows.at(-1)?.join('  '));
    }
    officer.leave();
    return rows;
  } finally {
    await stage.close();
  }
}
