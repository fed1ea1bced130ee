import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { officer } from './judicial';

const union = {
  id: 'hoi-lhpn',
  app: 'victim-support' as const,
  name: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
  units: ['*'],
  port: 4701,
  healthPort: 4721,
  validFrom: '2025-03-01',
};
const TOLD = 'canary: em kể ở nhà tạm lánh';
const first = { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị gái', when: 'tối' } };

describe('a service of a support plan', () => {
  let city: TestCity;
  let support: Client;
  let provider: Client;
  let victim: Answered;
  let plan: Answered;
  let consent: Answered;

  const now = async (): Promise<Answered> => (plan = await read(support, `/support-plans/${plan.id}`));
  const refer = async (more: object): Promise<Answered> => {
    const body = { support: 'psychological', provider: { agency: 'hoi-lhpn' }, until: '2025-08-29', ...more };
    const answer = await tried(support, 'post', `/support-plans/${plan.id}/services`, body);
    return { ...answer.body, answered: answer.status };
  };
  const offered = (): Promise<Answered> =>
    eventually(() => only(provider, '/exchanges?kind=service-referral&side=receiver&status=offered'));
  const serviceAs = (status: string): Promise<Answered> =>
    eventually(async () => {
      const last = (await now()).services.at(-1);
      expect(last.status).toBe(status);
      return last;
    });

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'hoi-lhpn'], { at: '2025-08-04T02:00:00.000Z', more: [union] });
    support = await city.as('so-y-te.ho-tro');
    provider = await city.as(officer('hoi-lhpn', 'support-officer'));
    const person = { name: 'Canary Thị Mận', birthYear: 1999, nationality: 'VN' };
    const declared = { way: 'self-declared', unit: 'c00070', person, first, account: TOLD, traffickedAbroad: false };
    victim = (await support.post('/victims', declared)).body;
  });

  it('rests on what she needs and on a support that the law gives her', async () => {
    const needs = [{ support: 'psychological', urgency: 'now' }];
    const drafted = await support.post(`/victims/${victim.id}/support-plans`, {
      assessment: 'Mất ngủ, sợ hãi.',
      needs,
    });
    expect([drafted.status, drafted.body]).toEqual([201, expect.objectContaining({ number: '1/2025/KH' })]);
    plan = drafted.body;
    expect(await refer({ support: 'vocational' })).toMatchObject({ answered: 409, code: 'not-entitled' });
  });

  it('is referred only with her consent, and the provider reads what she has told once', async () => {
    expect(await refer({})).toMatchObject({ answered: 409, code: 'consent-missing' });
    const shared = ['first', 'person', 'account'];
    const given = { purpose: 'support', recipients: ['hoi-lhpn'], shared, form: 'written', by: 'the-person' };
    consent = (await support.post(`/victims/${victim.id}/consents`, given)).body;
    expect(await refer({ need: 'Tham vấn hằng tuần' })).toMatchObject({ services: [{ status: 'referred' }] });
    const { id } = await offered();
    const reading = await provider.post(`/service-referrals/${id}/readings`, { purpose: 'chuẩn bị gặp' });
    expect(reading.body.dossiers).toMatchObject([{ account: TOLD, need: 'Tham vấn hằng tuần', first }]);
  });

  it('is an alarm at both sides while the provider does not answer', async () => {
    city.clock.advance({ days: 4 });
    await eventually(async () => {
      const { items } = await read(support, '/deadlines?procedure=support-plan');
      expect(items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ rule: 'victim-service-answer', breachedAt: expect.any(String) }),
        ]),
      );
    });
    await eventually(async () => expect((await offered()).waiting.overdue).toBe(true));
  });

  it('is accepted and delivered by the provider alone, and is a support of hers then', async () => {
    const { id } = await offered();
    const meddling = await tried(support, 'put', `/support-plans/${plan.id}/services/${id}/acceptance`);
    expect(meddling.body.code).toBe('provider-answers-itself');
    const { body: taken } = await provider.put(`/service-referrals/${id}/acceptance`, {});
    await serviceAs('accepted');
    const inHand = await eventually(async () => {
      const one = await read(provider, `/assignments/${taken.id}`);
      expect(one.status).toBe('in-hand');
      return one;
    });
    await act(provider, `/assignments/${taken.id}/delivery`, inHand.version, { result: 'done' });
    expect(await serviceAs('delivered')).toMatchObject({ result: 'done', rating: null });
    expect((await read(support, `/victims/${victim.id}`)).supports).toMatchObject([{ support: 'psychological' }]);
  });

  it('is rated by herself', async () => {
    const { id } = plan.services[0];
    const rated = await act(support, `/support-plans/${plan.id}/services/${id}/rating`, (await now()).version, {
      rating: '5',
    });
    expect(rated.services).toMatchObject([{ rating: '5' }]);
  });

  it('was needed by another day than is written: that entry is put right, and the provider is told', async () => {
    const path = `/support-plans/${plan.id}`;
    const { entries } = await read(support, `${path}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'victim-support.service-referred');
    const { version } = await now();
    const correction = { entry, reason: 'wrong-entry', changes: { until: '2025-08-30' } };
    const { status, body } = await tried(support, 'post', `${path}/entry-corrections`, correction);
    expect([status, body]).toEqual([200, expect.objectContaining({ version: Number(version) + 1 })]);
    expect(body.services).toMatchObject([{ until: '2025-08-30', status: 'delivered', rating: '5' }]);
    await eventually(async () =>
      expect(await only(provider, '/assignments')).toMatchObject({ until: '2025-08-30', status: 'given' }),
    );
  });

  it('is declined with a reason, or recorded for a provider without the platform', async () => {
    await refer({});
    const { id } = await offered();
    await provider.put(`/service-referrals/${id}/rejection`, { reason: 'missing-items' });
    await serviceAs('declined');
    const clinic = await refer({ support: 'medical', provider: { name: 'Bệnh viện Thanh Nhàn' } });
    const path = `/support-plans/${plan.id}/services/${clinic.services.at(-1).id}`;
    const accepted = await act(support, `${path}/acceptance`, clinic.version);
    await act(support, `${path}/delivery`, accepted.version, { result: 'not-used' });
    expect((await read(support, `/victims/${victim.id}`)).supports).toHaveLength(1);
  });

  it('that waits for its answer is withdrawn, and one in hand erased, when she takes her consent back', async () => {
    await refer({ support: 'legal-aid' });
    await offered();
    await act(support, `/consents/${consent.id}/withdrawal`, consent.version, { by: 'the-person' });
    await serviceAs('withdrawn');
    await eventually(async () => expect((await read(support, `/consents/${consent.id}`)).status).toBe('acknowledged'));
    const { items } = await read(provider, '/exchanges?kind=service-referral&side=receiver');
    for (const { id } of items) {
      const { body } = await provider.post(`/service-referrals/${id}/readings`, { purpose: 'xem lại' });
      expect(body.code).toBe('dossier-erased');
    }
    expect(items).toHaveLength(3);
  });
});
