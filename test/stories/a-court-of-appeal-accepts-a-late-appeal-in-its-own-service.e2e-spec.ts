import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, put, read, tried, type Answered } from './acting';
import { convicted, inStatus, officer, REGIONAL_COURT, NAMED, trialUnderWay } from './judicial';

describe('an appeal that comes too late at a court below', () => {
  let city: TestCity;
  let regional: Client;
  let higher: Client;
  let path: string;

  const now = (): Promise<Answered> => read(regional, path);

  beforeAll(async () => {
    city = await startAgencies(['toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    path = `/trials/${(await trialUnderWay(regional, '8/2025/CU')).id}`;
    await put(regional, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(regional, `${path}/hearing`);
    await put(regional, `${path}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(await now()) });
    city.clock.advance({ days: 31 });
    await put(regional, `${path}/entry-into-force`);
  });

  it('goes up with its reason, and is decided by three judges of the court above within 10 days', async () => {
    const late = { by: 'defendant', reason: 'force-majeure', defendants: [(await now()).defendants[0].id] };
    const recorded = await tried(regional, 'post', `${path}/late-appeals`, late);
    const [{ id: appeal }] = recorded.body.lateAppeals;
    await put(regional, `${path}/late-appeals/${appeal}/dispatch`, {
      to: 'toa-hn',
      statement: 'Lý do kháng cáo quá hạn: canary.',
    });
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    expect(session).toMatchObject({ subject: 'late-appeal', reason: 'force-majeure', against: '8/2025/HS-ST' });
    const { deadlines } = await read(higher, `/sessions/${session.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '335.session', dueOn: '2025-09-14' }]);
    const typed = await tried(regional, 'put', `${path}/late-appeals/${appeal}/decision`, {
      accepted: true,
      number: '3/QĐ-PT',
    });
    expect([typed.status, typed.body.code]).toEqual([409, 'with-the-court-of-appeal']);
    const set = await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-09-08' });
    const wrong = { outcome: 'upheld', number: '3/QĐ-PT' };
    const answer = await tried(higher, 'put', `/sessions/${session.id}/review`, wrong);
    expect([answer.status, answer.body.code]).toEqual([409, 'session-about-another-matter']);
    await act(higher, `/sessions/${session.id}/lateness`, set.version, { accepted: true, number: '3/QĐ-PT' });
    const decided = await read(higher, `/sessions/${session.id}`);
    const recipients = ['appellant', 'procuracy'];
    await act(higher, `/sessions/${session.id}/delivery`, decided.version, { recipients });
    const told = expect.objectContaining({ rule: '335.tell', law: 'BLTTHS 335(5)', status: 'met' });
    expect((await read(higher, `/sessions/${session.id}/history`)).deadlines).toContainEqual(told);
    expect(await inStatus(regional, path, 'appealed')).toMatchObject({
      ...{ inForceSince: null, lateAppeals: [{ accepted: true }], defendants: [{ appealed: true }] },
    });
  });

  it('is written with another number than its decision has, which is put right at both courts', async () => {
    const { id } = await only(higher, '/sessions?status=decided');
    const { entries } = await read(higher, `/sessions/${id}/history`);
    const last = entries.find(({ type }: Answered) => type === 'court.lateness-decided');
    const right = { entry: last.id, reason: 'wrong-entry', changes: { number: '13/QĐ-PT' } };
    const answer = await tried(higher, 'post', `/sessions/${id}/corrections`, right);
    expect([answer.status, answer.body.status]).toEqual([200, 'decided']);
    await eventually(async () => {
      const { entries } = await read(regional, `${path}/history`);
      const decided = entries.find(({ type }: Answered) => type === 'court.late-appeal-decided');
      expect(entries.findLast(({ type }: Answered) => type === 'court.trial-corrected')).toMatchObject({
        type: 'court.trial-corrected',
        data: { entry: decided?.id, changes: { number: '13/QĐ-PT' }, told: { by: 'toa-hn' } },
      });
    });
  });
});
