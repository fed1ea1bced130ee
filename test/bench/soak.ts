import { setTimeout as sleep } from 'node:timers/promises';
import { arrived } from './journals';
import { pssOf } from './memory';
import { OfficerAtWork, seeReportsThrough } from './officers';
import { Stage } from './stage';

const LOOKS = 20;

export const SOAK_HEAD = ['minute', 'acts', 'desk', 'scorecard', 'NATS'];

/** So many minutes at half of what the desk can do: the memory of each process, look by look. */
export async function soak(minutes: number): Promise<{ rows: string[][]; rate: number }> {
  const stage = await Stage.of(['ca-hn', 'bcd-138']);
  try {
    const token = await stage.token('ca-hn.chi-huy');
    await seeReportsThrough(stage.urlOf('ca-hn'), token, 16, 5);
    const { perSecond } = await seeReportsThrough(stage.urlOf('ca-hn'), token, 16, 10);
    await arrived(stage.databaseOf('ca-hn'), stage.databaseOf('bcd-138'), 'ca-hn');
    const rate = perSecond / 2;
    const rows: string[][] = [];
    const began = performance.now();
    const free: OfficerAtWork[] = [];
    let [acts, working] = [0, true];
    const reports = (async () => {
      for (let due = began; working; due += 5000 / rate) {
        await sleep(Math.max(0, due - performance.now()));
        const officer = free.pop() ?? (await OfficerAtWork.at(stage.urlOf('ca-hn'), token));
        void officer.report().then((done) => {
          acts += done;
          free.push(officer);
        });
      }
    })();
    for (let look = 1; look <= LOOKS; look += 1) {
      await sleep((minutes * 60_000) / LOOKS);
      const memory = ['ca-hn', 'bcd-138', 'NATS'].map((name) => `${pssOf(stage.pidOf(name)).toFixed(0)} MiB`);
      rows.push([((performance.now() - began) / 60_000).toFixed(1), String(acts), ...memory]);
      console.log(rows.at(-1)?.join('  '));
    }
    working = false;
    await reports;
    await arrived(stage.databaseOf('ca-hn'), stage.databaseOf('bcd-138'), 'ca-hn');
    return { rows, rate };
  } finally {
    await stage.close();
  }
}
