import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, tried, type Answered } from './acting';
import { caseUnderWay, officer, OTHER_BODY } from './judicial';

const OTHER = OTHER_BODY.id;

const place = { unit: 'c00070', number: '43/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };

describe('a case of which part is done by another body', () => {
  let city: TestCity;
  let head: Client;
  let ofUnit: Client;
  let there: Client;
  let procurator: Client;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', OTHER, 'vks-hn'], { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY] });
    head = await city.as('pc02.thu-truong');
    ofUnit = await city.as({ ...officer('pc02', 'investigator', 'head-of-investigation'), units: [place.unit] });
    there = await city.as(officer(OTHER, 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    file = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], place)).id}`;
  });

  const errand = {
    acts: ['search', 'urgent-hold'],
    until: '2025-08-25',
    request: 'Khám xét chỗ ở, giữ người: canary.',
  };
  const ask = (body: object) => tried(ofUnit, 'post', `${file}/errands`, body);

  it('asks a body of the platform for it, which is not itself, in a unit that its own officer does not see, also to hold somebody in an urgent case (TTLT 04/2018 15(5))', async () => {
    expect((await ask({ ...errand, to: OTHER })).status).toBe(422);
    const own = await ask({ ...errand, to: 'pc02', unit: 'c00070' });
    expect([own.status, own.body.code, own.body.law]).toEqual([
      409,
      'own-errand',
      'TTLT 01/2017 12(4); TTLT 04/2018 30',
    ]);
    const asked = await ask({ ...errand, to: OTHER, unit: 'c00082' });
    expect([asked.status, asked.body.errands]).toEqual([
      201,
      [expect.objectContaining({ to: OTHER, body: OTHER_BODY.name.vi, done: null })],
    ]);
    const { items } = await read(ofUnit, '/exchanges?kind=errand&side=opener');
    expect(items).toMatchObject([{ status: 'asked', unit: place.unit, terms: { unit: 'c00082' } }]);
  });

  it('stays here, and the procuracy where it is asked is told (TTLT 04/2018 30)', async () => {
    await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=decision&side=receiver');
      expect(items.filter(({ terms }: Answered) => terms.decision === 'errand')).toHaveLength(1);
    });
    expect(await read(head, file)).toMatchObject({ status: 'cracked' });
  });

  it('is asked of that body in a file of its own, with the day by which it is wanted', async () => {
    const received = await eventually(async () => {
      const { items } = await read(there, '/errands');
      expect(items).toMatchObject([
        { status: 'received', about: 'investigation', acts: errand.acts, until: '2025-08-25' },
      ]);
      return items[0];
    });
    const path = `/errands/${received.id}`;
    const reading = await there.post(`${path}/readings`, { purpose: 'thực hiện ủy thác' });
    expect(reading.body.request).toBe(errand.request);
    const { deadlines } = await read(there, `${path}/history`);
    expect(deadlines).toMatchObject([{ rule: '12.errand', status: 'running', dueOn: '2025-08-25' }]);
    await act(there, `${path}/investigator`, received.version, { investigator: `${OTHER}.dieu-tra-vien` });
    const { version } = await read(there, path);
    const result = { number: '3/CV', done: true, result: 'Đã khám xét: canary.' };
    expect(await act(there, `${path}/execution`, version, result)).toMatchObject({ status: 'answered' });
  });

  it('has the answer by itself, and nobody types it', async () => {
    const { errands } = await eventually(async () => {
      const now = await read(head, file);
      expect(now.errands).toMatchObject([{ done: true }]);
      return now;
    });
    const path = `${file}/errands/${errands[0].errand}`;
    const reading = await head.post(`${path}/readings`, { purpose: 'điều tra' });
    expect(reading.body).toEqual({ request: errand.request, result: 'Đã khám xét: canary.' });
    const typed = await tried(head, 'put', `${path}/answer`, { done: true });
    expect([typed.status, typed.body.code, typed.body.law]).toEqual([
      409,
      'no-such-errand',
      'BLTTHS 171; TTLT 04/2018 30',
    ]);
    const { entries } = await read(head, `${file}/history`);
    expect(JSON.stringify(entries)).not.toContain('canary');
  });

  it('is told of to the procuracy beside the body that is asked on paper, which assigns a prosecutor (TTLT 04/2018 30)', async () => {
    const letter = { unit: 'c00070', body: 'Công an tỉnh Nghệ An', letter: '12/CV', about: 'investigation' };
    const received = await head.post('/errands', { ...letter, acts: ['search'], request: 'Khám xét: canary.' });
    expect(received.status).toBe(201);
    const { id } = received.body;
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      expect(found?.decisions).toMatchObject([{ decision: 'errand', about: 'investigation', onPaper: true }]);
      return found;
    });
    const path = `/supervisions/${supervision.id}`;
    const assigned = await act(procurator, `${path}/prosecutor`, supervision.version, {
      prosecutor: 'vks-hn.minh-hoa',
    });
    expect(assigned.prosecutor).toBe('vks-hn.minh-hoa');
    await eventually(async () => {
      const { entries } = await read(head, `/errands/${id}/history`);
      expect(entries.findLast(({ type }: Answered) => type === 'investigation.decision-served')).toMatchObject({
        type: 'investigation.decision-served',
      });
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
