import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { reception, workbook, XLSX } from '../import/registers';

interface Due {
  rule: string;
  dueOn: string;
  status: string;
}
type Told = [number: string, type: string, rule: string];

describe('an opening balance', () => {
  let city: TestCity;
  let chief: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn'], { at: '2025-08-04T02:00:00.000Z' });
    chief = await city.as('ca-hn.chi-huy');
    const row = { 'Thời điểm tiếp nhận': new Date(Date.UTC(2025, 6, 30, 20)) };
    const rows = [
      reception(1, { ...row, 'Tồn kỳ trước': 'Có' }),
      reception(2, { ...row, 'Tồn kỳ trước': 'Không' }),
      reception(3, { ...row, 'Tồn kỳ trước': 'Có', 'Ngày thông báo Viện kiểm sát': '01/08/2025' }),
    ];
    const answer = await chief
      .post('/reports/import')
      .set('content-type', XLSX)
      .send(await workbook(rows));
    expect(answer.body).toMatchObject({ received: 3, rejected: 0 });
  });

  const deadlinesOf = async (number: number): Promise<string[]> => {
    const [{ id }] = (await chief.get(`/reports?number=${number}/2025/ca-hn`)).body.items as [{ id: string }];
    const { deadlines } = (await chief.get(`/reports/${id}/history`)).body as { deadlines: Due[] };
    return deadlines.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
  };
  const told = async (): Promise<Told[]> => {
    const rows = await query<{ number: string; type: string; rule: string }>(
      city.agency('ca-hn').database.admin,
      `SELECT split_part(r.number, '/', 1) AS number, j.type, j.data ->> 'rule' AS rule
       FROM journal j JOIN report r ON r.id = (j.data ->> 'file')::uuid WHERE j.procedure = 'deadline' ORDER BY j.type DESC, rule, number`,
    );
    return rows.map(({ number, type, rule }) => [number, type.replace('platform.deadline-', ''), rule]);
  };

  it('has the limits that a report of its true date has, but those that the register says were kept', async () => {
    const running = ['R1 2025-07-31 running', 'R9.procuracy 2025-08-02 running', 'R9.reporter 2025-08-04 running'];
    expect(await deadlinesOf(1)).toEqual(running);
    expect(await deadlinesOf(2)).toEqual(running);
    expect(await deadlinesOf(3)).toEqual(running.with(1, 'R9.procuracy 2025-08-02 met'));
    const { items } = (await chief.get('/deadlines?breached=true&rule=R1')).body as { items: object[] };
    expect(items).toHaveLength(3);
  });

  it('is not warned of or breached on the day it is brought in, where a report that comes late is', async () => {
    const late: Told[] = [
      ['2', 'warned', 'R1'],
      ['2', 'warned', 'R9.procuracy'],
      ['2', 'warned', 'R9.reporter'],
      ['2', 'breached', 'R1'],
      ['2', 'breached', 'R9.procuracy'],
    ];
    await eventually(async () => expect(await told()).toEqual(late));
    city.clock.advance({ days: 1 });
    const next = ['1', '2', '3'].map((number): Told => [number, 'breached', 'R9.reporter']);
    await eventually(async () => expect(await told()).toEqual([...late, ...next]));
  });
});
