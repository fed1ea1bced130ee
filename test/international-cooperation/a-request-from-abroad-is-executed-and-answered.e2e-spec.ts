import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from '../stories/acting';
import { everyRow } from '../stories/everything';

const incoming = {
  direction: 'in',
  unit: 'c00070',
  assistance: 'evidence',
  country: 'CN',
  request: 'canary: lấy lời khai người bị hại',
  persons: [{ name: 'Canary Nạn nhân' }],
};

describe('a request from abroad', () => {
  let city: TestCity;
  let officer: Client;
  let head: Client;
  let request: Answered;

  beforeAll(async () => {
    city = await startAgencies(['so-ngoai-vu'], { at: '2025-08-04T02:00:00.000Z' });
    officer = await city.as('so-ngoai-vu.hop-tac');
    head = await city.as('so-ngoai-vu.lanh-dao');
  });

  it('is received, executed and answered, and whom it concerns stays sealed', async () => {
    const received = await officer.post('/assistance-requests', incoming);
    expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
    const path = `/assistance-requests/${received.body.id}`;
    const refused = await tried(officer, 'put', `${path}/execution`, { executor: 'PC02' });
    expect(refused.status).toBe(403);
    await act(head, `${path}/execution`, received.body.version, { executor: 'PC02' });
    const part = { number: '4/TT', result: 'canary phần một' };
    const half = await tried(head, 'post', `${path}/parts`, part);
    expect([half.status, half.body.status]).toEqual([200, 'executing']);
    request = await act(head, `${path}/answer`, half.body.version, { number: '5/TT', result: 'canary kết quả' });
    expect(request.status).toBe('answered');
    const reading = await officer.post(`${path}/readings`, { purpose: 'gửi trả lời' });
    const { request: asked, persons } = incoming;
    expect(reading.body).toEqual({ request: asked, persons, parts: [part], result: 'canary kết quả' });
    const rows = await everyRow(city, 'so-ngoai-vu');
    expect(rows).toContain('international-cooperation.assistance-answered');
    expect(rows.toLowerCase()).not.toContain('canary');
  });

  it('is answered once, and says so in the language of who asks', async () => {
    const again = await head
      .put(`/assistance-requests/${request.id}/refusal`, { number: '6/TT', reason: 'not-executable' })
      .set('if-match', `"${request.version}"`)
      .set('accept-language', 'en');
    expect([again.status, again.body.code]).toEqual([409, 'unlawful-act']);
    expect(again.body.detail).toContain('answered');
  });

  it('is found by country and direction, and refused where it is malformed', async () => {
    const found = await read(officer, '/assistance-requests?country=CN&direction=in');
    expect(found.items).toHaveLength(1);
    expect((await read(officer, '/assistance-requests?country=KH')).items).toEqual([]);
    const wrong = await officer.post('/assistance-requests', { ...incoming, country: 'Trung Quốc' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, '/country']);
  });
});
