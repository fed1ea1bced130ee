import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, only, post, put, read, type Answered } from './acting';
import {
  caseUnderWay,
  convicted,
  docketed,
  filed,
  heard,
  inStatus,
  NAMED,
  officer,
  presided,
  REGION,
  REGIONAL_COURT,
} from './judicial';

describe('what was wrong in the order, or in the end, of a measure', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let opened: string;
  let file: string;
  let trial: string;
  let appeal: string;
  let endedAt: string;
  let accused: string;
  const orders: Record<string, string> = {};

  /** The entry that says this number, or did, is put right. */
  const righted = async (client: Client, path: string, number: string, changes: object): Promise<void> => {
    const { entries } = await read(client, `${path}/history`);
    const { id: entry } = entries.findLast(({ data }: Answered) => data.number === number);
    await post(client, `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
  };
  const held = async (client: Client, path: string): Promise<Answered> => {
    const [one] = (({ accused, defendants }) => accused ?? defendants)(await read(client, path));
    const { measures = [], coercions = [] } = one;
    return {
      measures: measures.map(({ number, since, until }: Answered) => ({ number, since, until })),
      coercions: coercions.map(({ number, since }: Answered) => ({ number, since })),
    };
  };
  /** What the history says has ended, as it was put right. */
  const ends = async (client: Client, path: string, field: 'number' | 'since' = 'number'): Promise<string[]> => {
    const { entries } = await read(client, `${path}/history`);
    const righted = (id: string, told: string): string =>
      entries.reduce(
        (said: string, { data }: Answered) => (data.entry === id ? (data.changes[field] ?? said) : said),
        told,
      );
    return entries.flatMap(({ id, type, data }: Answered) =>
      /\.(measure|coercion)-ended$/.test(type) ? [righted(id, data[field])] : [],
    );
  };

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
    const brought = await caseUnderWay(head, ['Lê Văn Canary'], place);
    opened = `/cases/${String(brought.id)}`;
    accused = brought.accused[0].id;
    for (const number of ['1/LKB', '2/LKB']) {
      const ordered = await post(head, `${opened}/coercions`, { measure: 'distraint', number, accused });
      orders[number] = ordered.accused[0].coercions.at(-1).order;
    }
    for (const [measure, number] of [
      ['residence-ban', '4/LCĐ'],
      ['exit-ban', '5/TH'],
    ])
      await put(head, `${opened}/accused/${accused}/measure`, { measure, number, until: '2025-09-20' });
    city.clock.advance({ hours: 2 });
    file = `/prosecution-files/${String((await filed(head, String(brought.id), procurator)).id)}`;
  });

  it('is put right at the procuracy that has the file by then: its number, its days (BLTTHS 241; TTLT 04/2018 23(2))', async () => {
    await righted(head, opened, '4/LCĐ', { number: '14/LCĐ', until: '2025-09-21' });
    await righted(head, opened, '5/TH', { until: '2025-09-22' });
    await righted(head, opened, '1/LKB', { number: '11/LKB', occurredAt: '2025-08-04T01:30:00.000Z' });
    await eventually(async () =>
      expect(await held(procurator, file)).toMatchObject({
        measures: [
          { number: '14/LCĐ', until: '2025-09-21' },
          { number: '5/TH', until: '2025-09-22' },
        ],
        coercions: [{ number: '11/LKB', since: '2025-08-04T01:30:00.000Z' }, { number: '2/LKB' }],
      }),
    );
    const { entries } = await read(procurator, `${file}/history`);
    const corrections = entries.filter(({ type }: Answered) => type === 'prosecution.file-corrected');
    expect(corrections).toHaveLength(3);
    for (const one of corrections) expect(one).toMatchObject({ officer: 'system', data: { told: { by: 'pc02' } } });
  });

  it('and the end that is registered late ends the order by the number that this has now (TTLT 04/2018 20)', async () => {
    const late = { ground: 'not-necessary', occurredAt: '2025-08-04T03:00:00.000Z' };
    const end = { ...late, measure: 'residence-ban', number: '21/QĐ' };
    await put(head, `${opened}/accused/${accused}/measure-end`, end);
    await put(head, `${opened}/coercions/${orders['2/LKB']}/end`, { ...late, number: '22/QĐ' });
    await eventually(async () => expect(await ends(procurator, file)).toEqual(['21/QĐ', '22/QĐ']));
    const { occurredAt: since } = late;
    expect(await ends(procurator, file, 'since')).toEqual([since, since]);
    await righted(head, opened, '21/QĐ', { number: '31/QĐ' });
    await righted(head, opened, '22/QĐ', { number: '32/QĐ' });
    await eventually(async () => expect(await ends(procurator, file)).toEqual(['31/QĐ', '32/QĐ']));
    const earlier = '2025-08-04T02:30:00.000Z';
    await righted(head, opened, '21/QĐ', { occurredAt: earlier });
    await righted(head, opened, '22/QĐ', { occurredAt: earlier });
    await eventually(async () => expect(await ends(procurator, file, 'since')).toEqual([earlier, earlier]));
    expect(await held(procurator, file)).toMatchObject({
      measures: [{ number: '5/TH' }],
      coercions: [{ number: '11/LKB' }],
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });

  it('is put right at the court, by way of the procuracy or of itself (BLTTHS 278(1))', async () => {
    const bail = { measure: 'bail', number: '6/BL', until: '2025-08-30' };
    await put(procurator, `${file}/accused/${accused}/measure`, bail);
    city.clock.advance({ hours: 2 });
    ({ id: trial } = await docketed(procurator, file.split('/').at(-1)!, regional));
    trial = `/trials/${trial}`;
    await righted(head, opened, '5/TH', { number: '15/TH' });
    await righted(head, opened, '1/LKB', { number: '12/LKB' });
    await righted(procurator, file, '6/BL', { number: '16/BL', until: '2025-08-29' });
    const late = { measure: 'residence-ban', number: '7/LCĐ', until: '2025-08-28' };
    const occurredAt = '2025-08-04T05:00:00.000Z';
    await put(procurator, `${file}/accused/${accused}/measure`, { ...late, occurredAt });
    await righted(procurator, file, '7/LCĐ', { number: '17/LCĐ' });
    await eventually(async () => {
      const { measures, coercions } = await held(regional, trial);
      expect(measures.map(({ number }: Answered) => number).sort()).toEqual(['15/TH', '16/BL', '17/LCĐ']);
      expect(measures).toContainEqual(expect.objectContaining({ number: '16/BL', until: '2025-08-29' }));
      expect(coercions).toMatchObject([{ number: '12/LKB', since: '2025-08-04T01:30:00.000Z' }]);
    });
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-kv1']);
  });

  it('is put right at the court of appeal, whoever has ordered it (BLTTHS 347(1))', async () => {
    const deposit = { measure: 'deposit', number: '8/ĐT', until: '2025-09-25' };
    await put(regional, `${trial}/defendants/${accused}/measure`, deposit);
    city.clock.advance({ hours: 1 });
    endedAt = city.clock.now();
    city.clock.advance({ hours: 1 });
    await heard(regional, trial.split('/').at(-1)!, '2025-08-18');
    const judgment = { number: '5/2025/HS-ST', verdicts: convicted(await read(regional, trial)) };
    await put(regional, `${trial}/judgment`, judgment);
    await post(regional, `${trial}/appeals`, { by: 'defendant', defendants: [accused] });
    await put(regional, `${trial}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    await righted(regional, trial, '8/ĐT', { number: '18/ĐT' });
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    appeal = `/appeals/${String(body.id)}`;
    await inStatus(higher, appeal, 'docketed');
    await righted(head, opened, '1/LKB', { number: '13/LKB' });
    await righted(head, opened, '5/TH', { until: '2025-09-23' });
    await eventually(async () => {
      const { measures, coercions } = await held(higher, appeal);
      expect(measures.map(({ number }: Answered) => number)).toEqual(['15/TH', '16/BL', '17/LCĐ', '18/ĐT']);
      expect(measures[0].until).toBe('2025-09-23');
      expect(coercions).toMatchObject([{ number: '13/LKB' }]);
    });
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-kv1', 'toa-hn']);
  });

  it('and what a court has ended that is registered only once the file has gone up ends there (BLTTHS 278(1), 286(4))', async () => {
    const late = { ground: 'not-necessary', occurredAt: endedAt };
    await put(regional, `${trial}/defendants/${accused}/measure-end`, { ...late, measure: 'deposit', number: '41/QĐ' });
    await put(regional, `${trial}/coercions/${orders['1/LKB']}/end`, { ...late, number: '42/QĐ' });
    await eventually(async () => expect(await ends(higher, appeal)).toEqual(['41/QĐ', '42/QĐ']));
    await righted(regional, trial, '41/QĐ', { number: '51/QĐ' });
    await righted(regional, trial, '42/QĐ', { number: '52/QĐ' });
    await eventually(async () => expect(await ends(higher, appeal)).toEqual(['51/QĐ', '52/QĐ']));
    expect((await held(higher, appeal)).coercions).toEqual([]);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-kv1', 'toa-hn']);
  });

  it('and what the court of appeal has ended, or puts right of a detention, once the file is back, is so there (BLTTHS 347(1), (2))', async () => {
    await presided(higher, appeal);
    const detention = { number: '61/LTG', until: '2025-10-03' };
    await put(higher, `${appeal}/defendants/${accused}/detention`, detention);
    city.clock.advance({ hours: 1 });
    const occurredAt = city.clock.now();
    city.clock.advance({ hours: 1 });
    await put(higher, `${appeal}/setting`, { ...NAMED, opensOn: '2025-09-15', number: '7/QĐ' });
    await put(higher, `${appeal}/hearing`);
    await put(higher, `${appeal}/decision`, { outcome: 'tried-again', number: '8/HS-PT' });
    const detained = async (): Promise<Answered> => (await read(regional, trial)).defendants[0].detained;
    await eventually(async () => expect(await detained()).toMatchObject({ purpose: 'brought', until: '2025-10-03' }));
    const late = { ground: 'not-necessary', occurredAt, measure: 'bail', number: '62/QĐ' };
    await put(higher, `${appeal}/defendants/${accused}/measure-end`, late);
    await eventually(async () => expect(await ends(regional, trial)).toContain('62/QĐ'));
    await righted(higher, appeal, '61/LTG', { until: '2025-09-28' });
    await eventually(async () => expect(await detained()).toMatchObject({ purpose: 'brought', until: '2025-09-28' }));
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-kv1', 'toa-hn']);
  });

  it('is put right at the body to which the procuracy has returned the file, and what that orders late stands there (BLTTHS 241, 245)', async () => {
    const place = { unit: 'c00070', number: '40/2025/VA-CU', initiatedAt: '2025-07-01' };
    const brought = await caseUnderWay(head, ['Trần Văn Canary'], place);
    const investigated = `/cases/${String(brought.id)}`;
    const [{ id: whom }] = brought.accused;
    const came = `/prosecution-files/${String((await filed(head, String(brought.id), procurator)).id)}`;
    const route = `${came}/accused/${String(whom)}/measure`;
    const until = city.clock.now().slice(0, 10);
    await put(procurator, route, { measure: 'exit-ban', number: '61/TH', until });
    city.clock.advance({ hours: 1 });
    const occurredAt = city.clock.now();
    city.clock.advance({ hours: 1 });
    await put(procurator, `${came}/return`, {
      ground: 'evidence-missing',
      demand: 'Làm rõ: canary.',
      number: '5/QĐ-VKS',
    });
    await eventually(async () =>
      expect(await held(head, investigated)).toMatchObject({ measures: [{ number: '61/TH' }] }),
    );
    await put(procurator, route, { measure: 'residence-ban', number: '62/LCĐ', until, occurredAt });
    await righted(procurator, came, '61/TH', { number: '71/TH' });
    await eventually(async () =>
      expect(await held(head, investigated)).toMatchObject({ measures: [{ number: '71/TH' }, { number: '62/LCĐ' }] }),
    );
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
