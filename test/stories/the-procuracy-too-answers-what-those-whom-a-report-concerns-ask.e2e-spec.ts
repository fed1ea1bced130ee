import { eventually, startAgencies } from '@la-chan/testing';
import { act, classifiedReport, post, read, takenUp, tried } from './acting';

describe('what a victim asks of the procuracy about a report', () => {
  it('is answered, in writing where it is refused, and stays sealed (TTLT 01/2017 15(1))', async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    const head = await city.as('pc02.thu-truong');
    const prosecutor = await city.as('vks-hn.kiem-sat-vien');
    const { id, version } = await takenUp(desk, head, await classifiedReport(desk));
    await act(head, `/verifications/${id}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
    const supervision = await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      expect(items).toMatchObject([{ decisions: [{ decision: 'assignment' }] }]);
      return items[0];
    });
    const path = `/supervisions/${supervision.id}`;
    const text = 'Đề nghị yêu cầu giám định lại: canary.';
    const asked = await post(prosecutor, `${path}/applications`, { by: 'victim', text });
    expect(asked.applications).toMatchObject([{ by: 'victim', granted: null }]);
    const one = `${path}/applications/${asked.applications[0].application}`;
    const silent = await tried(prosecutor, 'put', `${one}/answer`, { decision: 'refused' });
    expect([silent.status, silent.body]).toMatchObject([
      422,
      { code: 'reasons-left-out', law: 'TTLT 01/2017 15(1)', field: '/reasons' },
    ]);
    const reasons = 'Kết luận giám định đã rõ: canary.';
    const answered = await act(prosecutor, `${one}/answer`, asked.version, { decision: 'refused', reasons });
    expect(answered.applications).toMatchObject([{ granted: false }]);
    expect((await prosecutor.post(`${one}/readings`, { purpose: 'theo dõi' })).body).toEqual({ text, reasons });
    expect(JSON.stringify(await read(prosecutor, `${path}/history`))).not.toContain('canary');
    const again = await tried(prosecutor, 'put', `${one}/answer`, { decision: 'granted' });
    expect([again.status, again.body.code]).toEqual([409, 'no-such-application']);

    // Of the body, whoever reported may ask to be kept secret, which it owes, and a witness to be protected.
    const file = `/verifications/${id}`;
    const asking = async (body: object): Promise<[string, number]> => {
      const told = await post(head, `${file}/applications`, body);
      return [`${file}/applications/${told.applications.at(-1).application}/answer`, told.version];
    };
    const [secrecy, now] = await asking({ by: 'reporter', about: 'secrecy', text: 'Giữ bí mật: canary.' });
    const bare = await tried(head, 'put', secrecy, { decision: 'refused', reasons });
    expect([bare.status, bare.body]).toMatchObject([409, { code: 'secrecy-is-owed', law: 'TTLT 01/2017 4(5)' }]);
    const kept = await act(head, secrecy, now, { decision: 'granted' });
    expect(kept.applications).toMatchObject([{ by: 'reporter', about: 'secrecy', granted: true }]);
    const [guard, then] = await asking({ by: 'witness', about: 'protection', text: 'Bị đe dọa: canary.' });
    const refused = await act(head, guard, then, { decision: 'refused', reasons });
    expect(refused.applications.at(-1)).toMatchObject({ by: 'witness', about: 'protection', granted: false });
  });
});
