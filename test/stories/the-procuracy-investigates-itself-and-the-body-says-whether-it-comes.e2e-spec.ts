import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, charged, filed } from './judicial';

const crime = { article: '150', clause: '2' };

describe('an investigative act that the procuracy carries out itself', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-07-01' };
    ({ id } = await caseUnderWay(head, [], place));
    await charged(head, procurator, id, ['Lê Văn Canary'], crime);
  });

  const supervision = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    return items.find(({ from }: Answered) => from[0] === id);
  };
  const told = (number: string): Promise<Answered> =>
    eventually(async () => {
      const { entries } = await read(head, `/cases/${id}/history`);
      const found = entries.find(
        ({ data }: Answered) => data?.decision === 'own-act-announced' && data.number === number,
      );
      expect(found).toBeDefined();
      return found.data;
    });

  it('is told to the body before, which says that no investigator comes (TTLT 04/2018 12(1))', async () => {
    const { id: file } = await supervision();
    const own = { act: 'statement', takesPlaceAt: '2025-08-05T03:00:00.000Z', number: '5/VKS' };
    await post(procurator, `/supervisions/${file}/own-acts`, { ...own, reasons: 'Trụ sở: canary.' });
    const { notice, takesPlaceAt } = await told('5/VKS');
    expect(takesPlaceAt).toBe(own.takesPlaceAt);
    const reading = await head.post(`/cases/${id}/supervision-notices/${notice}/readings`, { purpose: 'phối hợp' });
    expect(reading.body).toEqual({ reasons: 'Trụ sở: canary.' });
    const { deadlines } = await read(head, `/cases/${id}/history`);
    expect(deadlines).toContainEqual(
      expect.objectContaining({ rule: '12-absence', about: notice, dueAt: '2025-08-05T01:00:00.000Z' }),
    );
    const path = `/cases/${id}/own-acts/${notice}/absence`;
    await act(head, path, (await read(head, `/cases/${id}`)).version);
    const again = await tried(head, 'put', path);
    expect([again.status, again.body.code, again.body.law]).toEqual([409, 'absence-told-already', 'TTLT 04/2018 12']);
    await eventually(async () =>
      expect((await supervision()).decisions).toContainEqual(
        expect.objectContaining({ decision: 'act-absence', exchange: notice }),
      ),
    );
  });

  it('is the procuracy’s own to decide once it has the file; the body is told where it is to come (BLTTHS 236(3); TTLT 04/2018 12(2))', async () => {
    const file = await filed(head, id, procurator);
    const path = `/prosecution-files/${file.id}`;
    const noted = async (body: object): Promise<Answered> => {
      expect(await post(procurator, `${path}/own-acts`, body)).toMatchObject({ status: 'received' });
      return lastEntry(procurator, path, 'prosecution.own-act');
    };
    const own = { act: 'interrogation', takesPlaceAt: '2025-08-06T03:00:00.000Z', accused: file.accused[0].id };
    expect((await noted({ ...own, number: '6/VKS' })).data).toMatchObject({ exchange: null, act: 'interrogation' });
    const { data } = await noted({ ...own, number: '7/VKS', together: 'Trại tạm giam: canary.' });
    expect(data).toMatchObject({ exchange: expect.any(String) });
    const { notice, accused } = await told('7/VKS');
    expect([notice, accused]).toEqual([data.exchange, [file.accused[0].id]]);
    await eventually(async () => {
      const served = await lastEntry(procurator, path, 'prosecution.notice-served');
      expect(served).toMatchObject({ data: { decision: 'own-act-announced' } });
    });
    expect(JSON.stringify(await read(procurator, `${path}/history`))).not.toContain('canary');
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
