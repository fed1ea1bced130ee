import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read } from './acting';
import { caseUnderWay, filed, inStatus } from './judicial';

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
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary'], place));
    file = (await filed(head, id, procurator)).id as string;
  });

  it('is charged by the procuracy, and goes back with the file as an accused whose charge waits for nobody', async () => {
    const path = `/prosecution-files/${file}`;
    const charge = { ...crime, person: { name: 'Trần Văn Canary' }, number: '4/QĐ-VKS', demand: 'Điều tra: canary.' };
    const { version } = await read(procurator, path);
    const elsewhere = await procurator
      .put(`${path}/charge`, { ...charge, article: '152' })
      .set('if-match', `"${String(version)}"`);
    expect([elsewhere.status, elsewhere.body]).toMatchObject([409, { code: 'crime-of-another-case' }]);
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

  it('comes to the procuracy again with the others', async () => {
    const again = await filed(head, id, procurator);
    expect(again).toMatchObject({ id: file, accused: [{ state: 'proposed' }, { state: 'proposed' }] });
  });
});
