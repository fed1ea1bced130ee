import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, only, post, put, read, type Answered } from './acting';
import {
  caseUnderWay,
  convicted,
  docketed,
  filed,
  heard,
  inStatus,
  officer,
  REGION,
  REGIONAL_COURT,
  served,
} from './judicial';

describe('the order or the end of a measure that is registered once the file has gone', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let opened: string;
  let file: string;
  let ids: [string, string];
  let tried: string;
  let above: string;
  const orders: Record<string, string> = {};

  const late = async (number: string): Promise<void> => {
    const end = { number: '10/QĐ', ground: 'not-necessary', occurredAt: '2025-08-04T03:00:00.000Z' };
    await act(head, `${opened}/coercions/${orders[number]}/end`, (await read(head, opened)).version, end);
  };
  const orderedLate = async (number: string): Promise<void> => {
    const order = { measure: 'freezing', number, accused: ids[0], occurredAt: '2025-08-04T02:30:00.000Z' };
    await post(head, `${opened}/coercions`, order);
  };
  const stands = (one: Answered): string[] => (one.coercions ?? []).map(({ number }: Answered) => number);

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    const place = { unit: REGION, number: '39/2025/VA-CU', initiatedAt: '2025-06-02' };
    const brought = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], place);
    opened = `/cases/${String(brought.id)}`;
    ids = brought.accused.map(({ id }: Answered) => id);
    for (const [number, accused] of [
      ['1/LKB', ids[0]],
      ['2/LKB', ids[0]],
      ['3/LKB', ids[1]],
    ] as const) {
      const ordered = await post(head, `${opened}/coercions`, { measure: 'distraint', number, accused });
      const all = ordered.accused.flatMap(({ coercions = [] }: Answered) => coercions);
      orders[number] = all.find((one: Answered) => one.number === number).order;
    }
    const ban = { measure: 'residence-ban', number: '4/LCĐ', until: '2025-09-30' };
    await act(head, `${opened}/accused/${ids[0]}/measure`, (await read(head, opened)).version, ban);
    city.clock.advance({ hours: 2 });
    file = `/prosecution-files/${String((await filed(head, String(brought.id), procurator)).id)}`;
  });

  it('ends a preventive measure too where the file is, by the order that it names (TTLT 04/2018 20)', async () => {
    const [one] = (await read(procurator, file)).accused;
    expect(one.measures).toMatchObject([{ measure: 'residence-ban', number: '4/LCĐ' }]);
    const end = { measure: 'residence-ban', number: '11/QĐ', ground: 'not-necessary' };
    const late = { ...end, occurredAt: '2025-08-04T03:00:00.000Z' };
    await act(head, `${opened}/accused/${ids[0]}/measure-end`, (await read(head, opened)).version, late);
    await eventually(async () => expect((await read(procurator, file)).accused[0].measures).toEqual([]));
  });

  it('binds whom it names where the file is (TTLT 04/2018 23)', async () => {
    const route = `${opened}/accused/${ids[0]}/measure`;
    const late = { number: '7/TH', until: '2025-09-20', occurredAt: '2025-08-04T02:30:00.000Z' };
    await act(head, route, (await read(head, opened)).version, { ...late, measure: 'exit-ban' });
    const bound = { measure: 'exit-ban', number: '7/TH', since: late.occurredAt, until: late.until };
    await eventually(async () => expect((await read(procurator, file)).accused[0].measures).toEqual([bound]));
    await nothingParked(city, ['vks-hn']);
  });

  it('stands where the file is, once, from the day of the order, until it is ended (BLTTHS 126, 130)', async () => {
    await orderedLate('5/LPT');
    const [here] = await eventually(async () => {
      const { accused } = await read(procurator, file);
      expect(stands(accused[0])).toEqual(['1/LKB', '2/LKB', '5/LPT']);
      return accused;
    });
    const { since, order } = here.coercions[2];
    expect(since).toBe('2025-08-04T02:30:00.000Z');
    orders['5/LPT'] = order;
    await late('5/LPT');
    await eventually(async () => expect(stands((await read(procurator, file)).accused[0])).toEqual(['1/LKB', '2/LKB']));
    await nothingParked(city, ['vks-hn']);
  });

  it('is of the file in which an accused is by then who was split off (BLTTHS 130, 242(2))', async () => {
    const illness = { ground: 'illness', number: '6/QĐ' };
    await act(procurator, `${file}/accused/${ids[1]}/suspension`, (await read(procurator, file)).version, illness);
    const decision = { number: '7/QĐ', accused: [ids[1]], ground: 'fatal-illness' };
    const split = await post(procurator, `${file}/splits`, decision);
    const apart = `/prosecution-files/${String(split.id)}`;
    expect((await read(procurator, apart)).accused.map(stands)).toEqual([['3/LKB']]);
    await late('3/LKB');
    await eventually(async () => expect((await read(procurator, apart)).accused.map(stands)).toEqual([[]]));
    expect(stands((await read(procurator, file)).accused[0])).toEqual(['1/LKB', '2/LKB']);
    await nothingParked(city, ['vks-hn']);
  });

  it('goes up with the file that the court has offered on appeal, or sent (BLTTHS 278(1), 347(1))', async () => {
    const trial = await docketed(procurator, file.split('/').at(-1)!, regional);
    const path = `/trials/${String(trial.id)}`;
    await heard(regional, trial.id, '2025-08-18');
    const judgment = { number: '5/2025/HS-ST', verdicts: convicted(trial) };
    await act(regional, `${path}/judgment`, (await read(regional, path)).version, judgment);
    await served(regional, trial.id, 'judgment');
    const appealed = await post(regional, `${path}/appeals`, { by: 'defendant', defendants: [ids[0]] });
    expect(appealed.status).toBe('appealed');
    await put(regional, `${path}/appeal-file`, { to: 'toa-hn' });
    await late('1/LKB');
    await eventually(async () => expect((await read(regional, path)).defendants.map(stands)).toEqual([['2/LKB']]));
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    const { body: accepted } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    const appeal = `/appeals/${String(accepted.id)}`;
    await inStatus(higher, appeal, 'docketed');
    await eventually(async () => expect((await read(higher, appeal)).defendants.map(stands)).toEqual([['2/LKB']]));
    await late('2/LKB');
    await eventually(async () => expect((await read(higher, appeal)).defendants.map(stands)).toEqual([[]]));
    await orderedLate('6/LPT');
    const ban = {
      measure: 'residence-ban',
      number: '8/LC',
      until: '2025-09-25',
      occurredAt: '2025-08-04T03:30:00.000Z',
    };
    await act(head, `${opened}/accused/${ids[0]}/measure`, (await read(head, opened)).version, ban);
    await eventually(async () => expect((await read(higher, appeal)).defendants.map(stands)).toEqual([['6/LPT']]));
    const numbers = async (): Promise<string[]> =>
      (await read(higher, appeal)).defendants[0].measures.map(({ number }: Answered) => number);
    await eventually(async () => expect(await numbers()).toEqual(['7/TH', '8/LC']));
    expect((await read(procurator, file)).accused.map(stands)).toEqual([[], []]);
    expect((await read(regional, path)).defendants.map(stands)).toEqual([[]]);
    await nothingParked(city, ['vks-hn', 'toa-kv1', 'toa-hn']);
    tried = path;
    above = appeal;
  });

  it('and an order of detention of the court of first instance, as it is registered and put right only then (BLTTHS 329, 347(2))', async () => {
    const { version, pronouncedAt: occurredAt } = await read(regional, tried);
    const order = { number: '9/QĐ-TG', until: '2025-09-16', ground: 'may-flee', occurredAt };
    await act(regional, `${tried}/defendants/${ids[0]}/execution-detention`, version, order);
    const held = (until: string) => ({ defendants: [{ detained: { purpose: 'brought', until } }] });
    await eventually(async () => expect(await read(higher, above)).toMatchObject(held('2025-09-16')));
    const { entries } = await read(regional, `${tried}/history`);
    const { id: entry } = entries.findLast(({ type }: Answered) => type === 'court.defendant-detained');
    await post(regional, `${tried}/corrections`, { entry, reason: 'wrong-entry', changes: { until: '2025-09-15' } });
    await eventually(async () => expect(await read(higher, above)).toMatchObject(held('2025-09-15')));
    await nothingParked(city, ['toa-kv1', 'toa-hn']);
  });
});
