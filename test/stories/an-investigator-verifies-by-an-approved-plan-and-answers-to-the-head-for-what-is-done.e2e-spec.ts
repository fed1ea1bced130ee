import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, put, read, takenUp, tried, type Answered } from './acting';

describe('an investigator who verifies a report', () => {
  let city: TestCity;
  let head: Client;
  let investigator: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    investigator = await city.as('pc02.dieu-tra-vien');
    const { id, version } = await takenUp(
      await city.as('ca-hn.chi-huy'),
      head,
      await classifiedReport(await city.as('ca-hn.chi-huy')),
    );
    path = `/verifications/${id}`;
    await act(head, `${path}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
  });

  it('does what is in the plan that the head has approved, and asks again for what comes up (TT 28/2020 13)', async () => {
    const text = 'Lấy lời khai người làm chứng: canary.';
    const { plans } = await post(investigator, `${path}/plans`, { text });
    const one = `${path}/plans/${plans[0].plan}`;
    expect((await head.post(`${one}/readings`, { purpose: 'phê duyệt' })).body).toEqual({ text });
    const own = await tried(investigator, 'put', `${one}/decision`, { decision: 'approved' });
    expect(own.status).toBe(403);
    expect(await put(head, `${one}/decision`, { decision: 'returned' })).toMatchObject({
      plans: [{ approved: false }],
    });
    const again = await post(investigator, `${path}/plans`, { text, urgent: true });
    const decided = await put(head, `${path}/plans/${again.plans[1].plan}/decision`, { decision: 'approved' });
    expect(decided.plans).toMatchObject([{ approved: false }, { urgent: true, approved: true }]);
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('canary');
  });

  it('answers to the head where what is done is complained of, or denounced (BLTTHS 475(1); TT 28/2020 19(1))', async () => {
    const complaint = { signedBy: 'deputy-head', by: 'party', text: 'Thái độ khi lấy lời khai: canary.' };
    await post(investigator, `${path}/complaints`, { ...complaint, conduct: 'conduct' });
    const { complaints } = await post(investigator, `${path}/complaints`, {
      ...complaint,
      conduct: 'unlawful-conduct',
    });
    expect(complaints).toMatchObject([{ of: 'conduct' }, { of: 'unlawful-conduct' }]);
    const { deadlines } = await read(head, `${path}/history`);
    const due = (rule: string): Answered => deadlines.find((one: Answered) => one.rule === rule)?.dueOn;
    expect([due('475.body'), due('19-denunciation')]).toEqual(['2025-08-11', '2025-09-03']);
    const one = `${path}/complaints/${complaints[1].complaint}/decision`;
    const decided = await put(head, one, { number: '7/KL-CSĐT', decision: 'upheld', reasons: 'Có vi phạm: canary.' });
    expect(decided.complaints[1]).toMatchObject({ of: 'unlawful-conduct', result: 'upheld' });
  });
});
