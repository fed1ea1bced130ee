import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from '../stories/acting';

const first = { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị gái', when: 'tối' } };

describe('a person who is found to be no victim', () => {
  let city: TestCity;
  let officer: Client;
  let head: Client;
  let victim: Answered;

  const put = async (client: Client, path: string, body: object = {}): Promise<Answered> => {
    const answer = await tried(client, 'put', `/victims/${victim.id}/${path}`, body);
    return { ...answer.body, answered: answer.status };
  };
  const reviewLimits = async (): Promise<Answered[]> => {
    const { deadlines } = await read(head, `/victims/${victim.id}/history`);
    return deadlines.filter(({ rule }: Answered) => rule === 'victim-review');
  };

  beforeAll(async () => {
    city = await startAgencies(['so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
    officer = await city.as('so-y-te.ho-tro');
    head = await city.as('so-y-te.lanh-dao');
    const person = { name: 'Canary Thị Đào', birthYear: 1999, nationality: 'VN' };
    victim = (await officer.post('/victims', { way: 'self-declared', unit: 'c00070', person, first })).body;
    const received = await act(officer, `/victims/${victim.id}/reception`, victim.version);
    const verified = await act(officer, `/victims/${victim.id}/verification`, received.version);
    const refusal = { ground: 'evidence-lacking', number: '5/KL', reasons: 'canary: chưa đủ căn cứ' };
    await act(head, `/victims/${victim.id}/non-identification`, verified.version, refusal);
  });

  it('asks for a review, which has a limit and keeps the file open', async () => {
    expect(await put(head, 'refusal-confirmation', { number: '1', reasons: 'x' })).toMatchObject({
      answered: 409,
      code: 'review-not-asked-for',
    });
    expect(await put(officer, 'review-request', { ground: 'complaint' })).toMatchObject({ status: 'not-identified' });
    expect(await put(officer, 'review-request', { ground: 'complaint' })).toMatchObject({ code: 'review-pending' });
    expect(await put(head, 'closure', { ground: 'not-identified' })).toMatchObject({ code: 'review-pending' });
    expect(await reviewLimits()).toMatchObject([{ status: 'running', dueOn: '2025-09-03' }]);
  });

  it('is told the reasons where the refusal is upheld by the head', async () => {
    const upheld = { number: '9/KL', reasons: 'canary: căn cứ mới không đổi kết luận' };
    expect(await put(officer, 'refusal-confirmation', upheld)).toMatchObject({ answered: 403 });
    expect(await put(head, 'refusal-confirmation', upheld)).toMatchObject({ status: 'not-identified' });
    expect(await reviewLimits()).toMatchObject([{ status: 'met' }]);
  });

  it('is being identified again on new evidence, and identified with the paper and its issuer', async () => {
    await put(officer, 'review-request', { ground: 'new-evidence' });
    expect(await put(head, 'review', { ground: 'new-evidence' })).toMatchObject({ status: 'being-identified' });
    const identification = {
      evidence: ['other-victim-or-witness'],
      exploitation: ['forced-labour'],
      paper: '7/XN',
      issuer: 'police',
    };
    expect(await put(head, 'identification', identification)).toMatchObject({
      status: 'identified',
      paper: { number: '7/XN', issuer: 'police' },
    });
  });

  it('has the number of a paper put right in the entry that says it, and nothing else', async () => {
    const { entries } = await read(officer, `/victims/${victim.id}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'victim-support.victim-identified');
    const before = await read(officer, `/victims/${victim.id}`);
    const correct = (changes: object): Promise<Answered> =>
      tried(officer, 'post', `/victims/${victim.id}/entry-corrections`, { entry, reason: 'wrong-entry', changes });
    const refused = await correct({ number: '8/XN' });
    expect([refused.status, refused.body.code]).toEqual([422, 'not-correctable']);
    const { status, body } = await correct({ paper: '8/XN' });
    const { version: _, updatedAt: __, ...rest } = before;
    expect([status, body]).toMatchObject([200, { ...rest, paper: { number: '8/XN', issuer: 'police' } }]);
  });
});
