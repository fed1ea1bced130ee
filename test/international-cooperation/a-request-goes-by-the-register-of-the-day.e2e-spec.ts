import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, partnerIn, read, tried, type Answered } from '../stories/acting';

const asked = { direction: 'out', unit: 'c00070', assistance: 'information', country: 'LA', request: 'Xác minh.' };

describe('a request abroad', () => {
  let city: TestCity;
  let officer: Client;
  let head: Client;
  let partner: Answered;

  const drafted = async (channel: string): Promise<Answered> => {
    const { body } = await officer.post('/assistance-requests', asked).expect(201);
    const draft = { channel, partner: partner.id };
    const answer = await tried(officer, 'put', `/assistance-requests/${body.id}/draft`, draft);
    return { ...answer.body, answered: answer.status };
  };

  beforeAll(async () => {
    city = await startAgencies(['so-ngoai-vu'], { at: '2026-06-30T02:00:00.000Z' });
    officer = await city.as('so-ngoai-vu.hop-tac');
    head = await city.as('so-ngoai-vu.lanh-dao');
  });

  it('goes to an authority that the head has entered, while it is the one', async () => {
    const refused = await officer.post('/cooperation-partners', {
      country: 'LA',
      name: 'Bộ Công an Lào',
      channels: ['police'],
      from: '2024-05-02',
    });
    expect(refused.status).toBe(403);
    partner = await partnerIn(head, 'LA', 'Bộ Công an Lào');
    const found = await read(officer, '/cooperation-partners?country=LA&on=2026-06-30');
    expect(found.items).toEqual([partner]);
    expect((await read(officer, '/cooperation-partners?on=2024-05-01')).items).toEqual([]);
    expect(await drafted('interpol')).toMatchObject({ answered: 422, code: 'partner-not-registered' });
  });

  it('goes under the law of 2007 to the last of June 2026, and under its own from the first of July', async () => {
    const before = { answered: 200, law: 'Luật 08/2007', authority: 'supreme-procuracy', partner: 'Bộ Công an Lào' };
    const agreements = ['laos-2010', 'palermo-protocol'];
    expect(await drafted('mutual-legal-assistance')).toMatchObject({ ...before, agreements });
    city.clock.advance({ days: 1 });
    expect(await drafted('mutual-legal-assistance')).toMatchObject({ law: 'Luật 103/2025', agreements });
    expect(await drafted('police')).toMatchObject({ law: null, authority: null, agreements });
  });

  it('rests on a treaty from the day on which the register has it, until its last', async () => {
    const title = { vi: 'Thỏa thuận mới với Lào', en: 'A new agreement with Laos' };
    const treaty = { kind: 'treaty', code: 'laos-2026', title, country: 'LA', from: '2026-07-01' };
    const { body } = await head.post('/legal-bases', treaty).expect(201);
    expect((await drafted('police')).agreements).toEqual(['laos-2010', 'laos-2026', 'palermo-protocol']);
    const wrong = await head.put(`/legal-bases/${body.id}/end`, { to: '2026-06-01' });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, 'ends-before-it-begins', '/to']);
    await act(head, `/legal-bases/${body.id}/end`, 1, { to: '2026-07-01' });
    city.clock.advance({ days: 1 });
    expect((await drafted('police')).agreements).toEqual(['laos-2010', 'palermo-protocol']);
  });

  it('to a partner that is one no more is not drafted', async () => {
    await act(head, `/cooperation-partners/${partner.id}/end`, 1, { to: '2026-07-01' });
    expect(await drafted('police')).toMatchObject({ answered: 422, field: '/partner' });
  });
});
