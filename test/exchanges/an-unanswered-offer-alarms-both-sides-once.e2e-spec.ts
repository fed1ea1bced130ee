import { ExchangeWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read } from '../stories/acting';
import { exchangeAt, offeredReport, takenUp } from './handing-over';

const SIDES = ['ca-hn', 'pc02'];

describe('an offer of a report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let handover: string;

  beforeAll(async () => {
    city = await startAgencies(SIDES, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    ({ handover } = await offeredReport(desk));
    await exchangeAt(head, handover, 'offered');
    await eventually(async () => expect((await read(desk, `/exchanges/${handover}`)).nextAttemptAt).toBeNull());
  });

  /** Two replicas look at once, and each looks again. */
  const look = async (agency: string): Promise<void> => {
    const watch = city.agency(agency).service().get(ExchangeWatch);
    for (let times = 0; times < 2; times++) await Promise.all([watch.look(), watch.look()]);
  };
  /** The sum of a metric's series that have this label. */
  const metric = async (agency: string, name: string, label = ''): Promise<number> => {
    const text = await (await fetch(`${city.agency(agency).service().healthUrl}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
  const unanswered = (agency: string) => metric(agency, 'lachan_alarms_total', 'kind="unanswered"');
  const overdue = (agency: string) => metric(agency, 'lachan_exchanges_overdue');

  it('alarms nobody within its limit', async () => {
    city.clock.advance({ hours: 23 });
    for (const agency of SIDES) {
      await look(agency);
      expect(await unanswered(agency)).toBe(0);
      expect(await overdue(agency)).toBe(0);
    }
  });

  it('alarms each side once past it, and shows age and remedy', async () => {
    city.clock.advance({ hours: 2 });
    for (const agency of SIDES) {
      await look(agency);
      expect(await unanswered(agency)).toBe(1);
      expect(await overdue(agency)).toBe(1);
    }
    const [ours, theirs] = await Promise.all([desk, head].map((side) => read(side, `/exchanges/${handover}`)));
    for (const { alarmedAt, waiting } of [ours, theirs]) {
      expect(alarmedAt).toMatch(/^2025-08-05T03/);
      expect(waiting.overdue).toBe(true);
      expect(waiting.ageSeconds).toBeGreaterThanOrEqual(25 * 3600);
    }
    expect(ours.waiting.remedy.en).toContain('withdraw');
    expect(theirs.waiting.remedy.en).toContain('Take it on');
    expect((await read(desk, '/exchanges?side=opener')).items).toEqual([
      expect.objectContaining({ alarmedAt: ours.alarmedAt }),
    ]);
  });

  it('shows when it is said again while the other side is down', async () => {
    await city.agency('pc02').stop();
    const second = await offeredReport(desk);
    const { waiting, nextAttemptAt } = await read(desk, `/exchanges/${second.handover}`);
    expect(nextAttemptAt).toMatch(/^2025-08-05T03/);
    expect(waiting.remedy.en).toContain('sent again by itself');
    await city.agency('pc02').start();
    head = await city.as('pc02.thu-truong');
  });

  it('waits no more once it was answered', async () => {
    await takenUp(head, handover);
    await exchangeAt(desk, handover, 'released');
    await eventually(async () => expect((await read(desk, `/exchanges/${handover}`)).waiting).toBeNull());
    for (const agency of SIDES) {
      expect(await overdue(agency)).toBe(0);
      expect(await unanswered(agency)).toBe(agency === 'ca-hn' ? 1 : 0);
    }
  });
});
