import { eventually, startAgencies } from '@la-chan/testing';
import { act, classifiedReport, lastEntry, put, read, takenUp, type Answered } from './acting';

describe('the prosecutor', () => {
  it('is told to the body with the assignment, of a report and of a case, and to no desk (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a))', async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    const supervisionOf = (file: string): Promise<Answered> =>
      eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.find(({ from }: Answered) => from[0] === file);
        expect(found).toBeDefined();
        return found;
      });
    const assigned = async (file: string, prosecutor: string): Promise<Answered> => {
      const { id, version } = await supervisionOf(file);
      return act(procurator, `/supervisions/${id}/prosecutor`, version, { prosecutor });
    };
    const learns = (path: string, prosecutor: string) =>
      eventually(async () => expect(await read(head, path)).toMatchObject({ prosecutor }));

    const report = await classifiedReport(desk);
    const received = await put(desk, `/reports/${report.id}/procuracy-notice`);
    await assigned(report.id, 'vks-hn.kiem-sat-vien');
    const { id, version, prosecutor } = await takenUp(desk, head, received);
    expect(prosecutor).toBeNull();
    const path = `/verifications/${id}`;
    await act(head, `${path}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
    await assigned(id, 'vks-hn.kiem-sat-vien');
    await learns(path, 'vks-hn.kiem-sat-vien');
    const told = await lastEntry(head, path, 'investigation.prosecution-notice-received');
    expect(told).toMatchObject({ data: { decision: 'prosecutor-assigned', by: 'vks-hn' } });

    const { version: assignedAt } = await read(head, path);
    const found = await act(head, `${path}/grounds`, assignedAt, { article: '150', clause: '1' });
    const { case: opened } = await act(head, `${path}/initiation`, found.version);
    await assigned(opened, 'vks-hn.kiem-sat-vien');
    await learns(`/cases/${opened}`, 'vks-hn.kiem-sat-vien');
    await assigned(opened, 'vks-hn.vien-truong');
    await learns(`/cases/${opened}`, 'vks-hn.vien-truong');
    expect((await read(desk, '/exchanges?kind=supervision-notice')).items).toEqual([]);
  });
});
