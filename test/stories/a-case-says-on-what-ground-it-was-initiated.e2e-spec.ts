import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, takenUp, tried, type Answered } from './acting';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn'];
const crime = { article: '151', clause: '1' };

describe('a case that is initiated', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const initiated = async (came: object, said: object = {}): Promise<Answered> => {
    const reception = { ...came, unit: 'c00070', account: 'Mua bán trẻ em: canary.' };
    const { body } = await desk.post('/reports', reception);
    const finding = { finding: 'crime-clear', ...crime };
    const report = await act(desk, `/reports/${body.id}/classification`, body.version, finding);
    const path = `/verifications/${(await takenUp(desk, head, report)).id}`;
    const { version } = await read(head, path);
    const { case: opened } = await act(head, `${path}/initiation`, version, said);
    return read(head, `/cases/${opened}`);
  };
  const initiation = async (path: string): Promise<Answered> =>
    (await read(head, `${path}/history`)).entries.find(({ type }: Answered) => type === 'investigation.case-initiated');

  it('is so on what its report came as (BLTTHS 143(1)–(6), 154(1))', async () => {
    const told = await initiated({ source: 'denunciation', channel: 'phone' });
    expect(told).toMatchObject({ ground: 'denunciation' });
    const found = await initiated({ source: 'own-finding', channel: 'on-duty' });
    expect(found).toMatchObject({ ground: 'own-finding' });
  });

  it('is so on another ground where the head says one, which is put right as it was written wrongly', async () => {
    const { id, ground } = await initiated({ source: 'report', channel: 'phone' }, { ground: 'media' });
    expect(ground).toBe('media');
    const { id: entry, data } = await initiation(`/cases/${id}`);
    expect(data).toMatchObject({ ground: 'media' });
    const correct = (ground: string) =>
      tried(head, 'post', `/cases/${id}/corrections`, { entry, reason: 'wrong-entry', changes: { ground } });
    const unknown = await correct('no-event');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'not-of-its-codelist']);
    expect((await correct('denunciation')).body).toMatchObject({ ground: 'denunciation' });
  });

  it('is found directly where the procuracy initiates it (BLTTHS 143(5), 153(3)(c))', async () => {
    const { body } = await procurator.post('/initiations', { ...crime, unit: 'c00070', account: 'Phát hiện: canary.' });
    const decision = { ...crime, number: '6/QĐ-VKS', reasons: 'Đủ căn cứ khởi tố: canary.' };
    const { case: opened } = await act(procurator, `/initiations/${body.id}/initiation`, body.version, decision);
    await eventually(async () => expect(await read(head, `/cases/${opened}`)).toMatchObject({ ground: 'own-finding' }));
  });

  it('comes with its ground from another body, or with none where that was not said', async () => {
    const received = (said: object) =>
      head.post('/cases/receptions', {
        ...{ ...crime, unit: 'c00070', initiatedAt: '2025-07-28', sentAt: '2025-08-01', number: '7/BĐBP' },
        ...{ body: 'Bộ đội Biên phòng tỉnh Lạng Sơn', ground: 'initial-investigation', ...said },
      });
    expect((await received({ initiationGround: 'own-finding' })).body).toMatchObject({
      ground: 'own-finding',
      reception: { ground: 'initial-investigation' },
      initiatedAt: '2025-07-27T17:00:00.000Z',
    });
    expect((await received({})).body).toMatchObject({ ground: null });
    await nothingParked(city, AGENCIES);
  });
});
