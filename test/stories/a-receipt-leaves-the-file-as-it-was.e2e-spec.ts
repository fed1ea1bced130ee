import { eventually, startAgencies } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, type Answered } from './acting';

describe('the receipt of a served decision', () => {
  it('meets the limit of the service, and leaves the version that an officer has read', async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const [desk, head] = [await city.as('ca-hn.chi-huy'), await city.as('pc02.thu-truong')];
    await city.agency('vks-hn').stop();
    const taken = await takenUp(desk, head, await classifiedReport(desk));
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, { article: '150', clause: '1' });
    const { case: id } = await act(head, `/verifications/${taken.id}/initiation`, found.version);
    const opened = await head.get(`/cases/${id}`);

    await city.agency('vks-hn').start();
    const { entries, deadlines } = await eventually(async () => {
      const history = await read(head, `/cases/${id}/history`);
      expect(history.entries.map(({ type }: Answered) => type)).toContain('investigation.decision-served');
      return history;
    });
    expect(entries.map(({ version }: Answered) => version)).toEqual([1, null]);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R22.initiation', status: 'met' }));

    expect((await head.get(`/cases/${id}`)).headers['etag']).toBe(opened.headers['etag']);
    await act(head, `/cases/${id}/discovery`, opened.body.version);
    const { items } = await read(head, '/deadlines?rule=R22.initiation');
    expect(items).toEqual([]);
  });
});
