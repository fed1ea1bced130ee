import { startAgencies, eventually, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, post, put, read, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus } from './judicial';

describe('a file that the procuracy has split off', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
  });

  const opened = async (number: string, ...names: string[]): Promise<{ id: string; file: string; ids: string[] }> => {
    const { id, accused } = await caseUnderWay(head, names, { unit: 'c00070', number, initiatedAt: '2025-07-01' });
    const { id: file } = await filed(head, id, procurator);
    city.clock.advance({ hours: 1 });
    return { id, file, ids: accused.map((one: Answered) => one.id) };
  };
  /** The second accused was ill: their matter is in a file of its own, and goes on there. */
  const splitOff = async (file: string, accused: string): Promise<string> => {
    const path = `/prosecution-files/${file}`;
    await put(procurator, `${path}/accused/${accused}/suspension`, { ground: 'illness', number: '6/QĐ' });
    const apart = { number: '7/QĐ', accused: [accused], ground: 'fatal-illness' };
    const { id } = await post(procurator, `${path}/splits`, apart);
    await put(procurator, `/prosecution-files/${id}/resumption`, { number: '8/QĐ', ground: 'reason-over' });
    return id;
  };
  const merged = (into: string, other: string): Promise<Answered> =>
    put(procurator, `/prosecution-files/${into}/merger`, { ground: 'several-accused', number: '9/QĐ', other });
  /** Who of a case is where, once the body knows. */
  const going = async (id: string, status: string, ...each: object[]): Promise<void> =>
    eventually(async () => {
      const { accused, ...file } = await read(head, `/cases/${id}`);
      expect([file.status, accused]).toMatchObject([status, each]);
    });

  it('goes on in the first one again, and their case stays what it is (BLTTHS 242)', async () => {
    const { id, file, ids } = await opened('61/2025/VA-CU', 'Lê Văn Canary', 'Lê Thị Canary');
    const [one, other] = ids.map((accused) => ({ id: accused, state: 'investigated' }));
    const part = await splitOff(file, ids[1] ?? '');
    await merged(file, part);
    await inStatus(procurator, `/prosecution-files/${part}`, 'merged');
    await going(id, 'handed-over', one ?? {}, other ?? {});
    const { entries } = await eventually(async () => {
      const history = await read(head, `/cases/${id}/history`);
      expect(JSON.stringify(history)).toContain('file-merger');
      return history;
    });
    expect(entries.map(({ type }: Answered) => type)).not.toContain('investigation.case-merged');
    expect((await read(head, `/cases/${id}`)).overtaken).toEqual([]);
    await nothingParked(city, ['pc02', 'vks-hn']);
  });

  it('goes alone into that of another case: the others’ case ends by itself (BLTTHS 170, 242)', async () => {
    const first = await opened('62/2025/VA-CU', 'Trần Văn Canary');
    const second = await opened('63/2025/VA-CU', 'Đỗ Văn Canary', 'Đỗ Thị Canary');
    const part = await splitOff(second.file, second.ids[1] ?? '');
    await merged(first.file, part);
    await going(first.id, 'handed-over', { id: first.ids[0] }, { id: second.ids[1], state: 'investigated' });
    await going(second.id, 'handed-over', { id: second.ids[0], state: 'investigated' }, { state: 'split-off' });

    const judged = async (file: string): Promise<void> => {
      const { id, docketedAt } = await docketed(procurator, file, judge);
      await heard(judge, id, docketedAt.slice(0, 10));
      const { defendants } = await read(judge, `/trials/${id}`);
      await put(judge, `/trials/${id}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted({ defendants }) });
      city.clock.advance({ days: 40 });
      await put(judge, `/trials/${id}/entry-into-force`);
    };
    await judged(second.file);
    await going(second.id, 'decided', { outcome: 'convicted' }, { outcome: null });
    await going(first.id, 'handed-over', { outcome: null }, { outcome: null });
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});
