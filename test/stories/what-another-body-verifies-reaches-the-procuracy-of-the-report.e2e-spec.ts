import { eventually, startAgencies } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, post, read, takenUp, tried, type Answered } from './acting';
import { officer, REGIONAL } from './judicial';

const BESIDE = { ...REGIONAL, units: ['c00082'] };

describe('what another body is asked to verify', () => {
  it('is supervised by the procuracy beside it, which passes the result on to the one of the report (TTLT 01/2017 12(4))', async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'vks-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [BESIDE],
    });
    const desk = await city.as('ca-hn.chi-huy');
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.kiem-sat-vien');
    const beside = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    const { id } = await takenUp(desk, head, await classifiedReport(desk));
    const request = 'Đề nghị lấy lời khai người làm chứng: canary.';
    const errand = { body: 'Đội Cảnh sát hình sự', unit: 'c00082', acts: ['take-statement'], request };
    await post(head, `/verifications/${id}/errands`, errand);

    const supervision = await eventually(async () => {
      const { items } = await read(beside, '/supervisions');
      expect(items).toMatchObject([{ agency: 'pc02', from: [id], decisions: [{ decision: 'errand' }] }]);
      return items[0];
    });
    const path = `/supervisions/${supervision.id}`;
    const [{ notice, supervisedBy }] = supervision.decisions;
    expect(supervisedBy).toBe('vks-hn');
    const assigned = await act(beside, `${path}/prosecutor`, supervision.version, { prosecutor: 'vks-kv1.minh-hoa' });
    const demand = { number: '1/YC', ground: 'crime-let-off', reasons: 'canary' };
    const refused = await tried(beside, 'post', `${path}/remedy-demands`, demand);
    expect([refused.status, refused.body.code]).toEqual([409, 'of-an-errand']);

    const result = { number: '3/VKS', done: true, result: 'Người làm chứng khai: canary.' };
    await act(beside, `${path}/decisions/${notice}/result`, assigned.version, result);
    const { deadlines } = await read(beside, `${path}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '12-result', status: 'met' }));
    const there = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      expect(found?.decisions).toContainEqual(expect.objectContaining({ decision: 'errand-result', number: '3/VKS' }));
      return found;
    });
    expect(there.agency).toBe('pc02');
    const told = there.decisions.find(({ decision }: Answered) => decision === 'errand-result').notice;
    const reading = await procurator.post(`/supervisions/${there.id}/decisions/${told}/result/readings`, {
      purpose: 'kiểm sát',
    });
    expect([reading.status, reading.body]).toEqual([200, { result: 'Người làm chứng khai: canary.' }]);
    expect(JSON.stringify(await read(procurator, `/supervisions/${there.id}/history`))).not.toContain('canary');

    // Asked by a letter from outside the platform: supervised too, and told of by a letter.
    const letter = { body: 'Công an tỉnh Nghệ An', letter: '12/CV', unit: 'c00082', acts: ['take-statement'], request };
    await post(head, '/errands', letter);
    const asked = await eventually(async () => {
      const { items } = await read(beside, '/supervisions');
      const found = items.find(({ decisions: [one] }: Answered) => one?.onPaper);
      expect(found?.decisions).toMatchObject([{ decision: 'errand', onPaper: true }]);
      return found;
    });
    const onwards = `/supervisions/${asked.id}/decisions/${asked.decisions[0].notice}/result`;
    await act(beside, onwards, asked.version, { number: '4/VKS', done: true });
    expect((await read(beside, `/supervisions/${asked.id}`)).decisions[0].passedOnAt).toBeDefined();
    await nothingParked(city, ['pc02', 'vks-hn', 'vks-kv1']);
  });
});
