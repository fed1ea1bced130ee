import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, charged, filed, inStatus } from './judicial';

const crime = { article: '150', clause: '2' };

describe('somebody who committed a crime of the case and was not charged', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-07-01' };
    ({ id } = await caseUnderWay(head, [], place));
    await charged(head, procurator, id, ['Lê Văn Canary'], crime);
    file = (await filed(head, id, procurator)).id as string;
  });

  it('is charged by the procuracy, and goes back with the file as an accused whose charge waits for nobody', async () => {
    const path = `/prosecution-files/${file}`;
    const charge = { ...crime, person: { name: 'Trần Văn Canary' }, number: '4/QĐ-VKS', demand: 'Điều tra: canary.' };
    const { version } = await read(procurator, path);
    expect(await act(procurator, `${path}/charge`, version, charge)).toMatchObject({ status: 'returned' });
    const { accused } = await eventually(async () => {
      const now = await inStatus(head, `/cases/${id}`, 'cracked');
      expect(now.accused).toHaveLength(2);
      return now;
    });
    expect(accused[1]).toMatchObject({ ...crime, approval: 'approved', state: 'investigated' });
    const record = await head.post(`/cases/${id}/accused/${accused[1].id}/readings`, { purpose: 'hỏi cung' });
    expect(record.body).toMatchObject({ name: 'Trần Văn Canary' });
  });

  /** By the procuracy itself. */
  const changed = async (clause: string): Promise<Answered> => {
    const { accused } = await read(head, `/cases/${id}`);
    const { items } = await read(procurator, '/supervisions');
    const supervision = items.find(({ from }: Answered) => from[0] === id);
    const change = { article: '150', clause, number: '5/QĐ-VKS', reasons: 'Lý do: canary.' };
    return tried(procurator, 'put', `/supervisions/${supervision.id}/accused/${accused[1].id}/charge`, change);
  };

  it('is charged with something else by the procuracy itself (TTLT 04/2018 9(5))', async () => {
    expect((await changed('1')).status).toBe(200);
    await eventually(async () => expect((await read(head, `/cases/${id}`)).accused[1]).toMatchObject({ clause: '1' }));
  });

  it('comes to the procuracy again with the others, and then is charged with what the file says', async () => {
    const again = await filed(head, id, procurator);
    expect(again).toMatchObject({ id: file, accused: [{ state: 'proposed' }, { state: 'proposed' }] });
    const late = await changed('2');
    expect([late.status, late.body]).toMatchObject([409, { code: 'file-has-come' }]);
  });

  it('is charged with one more crime, for which the case was not initiated: the body has both decisions (BLTTHS 236(4))', async () => {
    const path = `/prosecution-files/${file}`;
    const { accused } = await read(procurator, path);
    const charges = `${path}/accused/${accused[0].id}/charges`;
    const supplement = { number: '6/QĐ-VKS', demand: 'Điều tra: canary.', clause: '1' };
    const same = await tried(procurator, 'post', charges, { ...supplement, article: '150' });
    expect([same.status, same.body]).toMatchObject([409, { code: 'crime-charged-already' }]);
    const back = await post(procurator, charges, { ...supplement, article: '152' });
    expect(back).toMatchObject({ status: 'returned' });
    await eventually(async () => {
      const now = await inStatus(head, `/cases/${id}`, 'cracked');
      expect(now.articles).toEqual(['150', '152']);
      expect(now.accused[0].further).toEqual([{ article: '152', clause: '1' }]);
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
