import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { act, classifiedReport, only, read, tried, type Answered } from './acting';

describe('an offer of a report', () => {
  let desk: Client;
  let head: Client;

  beforeAll(async () => {
    const city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
  });

  it('that was withdrawn is never taken on', async () => {
    const report = await classifiedReport(desk);
    await act(desk, `/reports/${report.id}/handover`, report.version);
    const withdrawn = await tried(desk, 'delete', `/reports/${report.id}/handover`);
    expect([withdrawn.status, withdrawn.body.status]).toEqual([200, 'classified']);

    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=withdrawn'));
    const accepted = await head.put(`/handovers/${offer.id}/acceptance`, {});
    expect([accepted.status, accepted.body.type]).toEqual([409, expect.stringContaining('exchange-out-of-course')]);
    expect((await read(head, '/verifications')).items).toEqual([]);
  });

  it('that was rejected comes back with its reason, and can be offered again', async () => {
    const report = await classifiedReport(desk);
    await act(desk, `/reports/${report.id}/handover`, report.version);
    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    const rejected = await head.put(`/handovers/${offer.id}/rejection`, { reason: 'not-competent' });
    expect(rejected.status).toBe(204);

    const back = await eventually(async () => {
      const now = await read(desk, `/reports/${report.id}`);
      expect(now).toMatchObject({ status: 'classified', handover: null });
      return now;
    });
    const { entries } = await read(desk, `/reports/${report.id}/history`);
    expect(entries.findLast(({ data }: Answered) => data.by === 'rejection')?.data).toMatchObject({
      by: 'rejection',
      reason: 'not-competent',
    });
    const again = await act(desk, `/reports/${report.id}/handover`, back.version);
    expect(again.status).toBe('offered');
    expect(again.handover).not.toBe(offer.id);
  });

  it('allows only acts of duty until it ends', async () => {
    const report = await classifiedReport(desk);
    const offered = await act(desk, `/reports/${report.id}/handover`, report.version);
    const transfer = { ground: 'territory', body: 'Công an tỉnh Hưng Yên' };
    const refused = await tried(desk, 'put', `/reports/${report.id}/transfer`, transfer);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('đang chuyển giao');

    const supplemented = await tried(desk, 'post', `/reports/${report.id}/supplements`, {
      account: 'Nạn nhân đang ở Cửa Nam.',
    });
    expect(supplemented.status).toBe(200);
    const offer = await eventually(async () => {
      const { items } = await read(head, '/exchanges?side=receiver&status=offered');
      const found = items.find((one: { id: string }) => one.id === offered.handover);
      expect(found).toBeDefined();
      return found;
    });
    const { body } = await eventually(async () => {
      const reading = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'xem xét thụ lý' });
      expect(reading.body.dossiers).toHaveLength(2);
      return reading;
    });
    expect(body.dossiers[1].account).toBe('Nạn nhân đang ở Cửa Nam.');
  });
});
