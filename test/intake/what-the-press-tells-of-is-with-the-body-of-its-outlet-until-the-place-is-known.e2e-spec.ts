import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, read, takenUp, type Answered } from '../stories/acting';

describe('what the press tells of, and not where it was', () => {
  let city: TestCity;
  let desk: Client;
  let report: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
  });

  const item = { source: 'report', channel: 'media', placing: 'outlet-seat' };
  const path = (): string => `/reports/${report.id}`;
  const toPassOn = async (): Promise<Answered[]> => {
    const { deadlines } = await read(desk, `${path()}/history`);
    return deadlines.filter(({ rule }: Answered) => rule === 'R2');
  };

  it('is received and first handled where its outlet has its seat, and need not be passed on as long as nobody knows the place (TTLT 01/2017 8(7))', async () => {
    report = await classifiedReport(desk, item);
    expect(report).toMatchObject({ status: 'classified', placing: 'outlet-seat', anonymous: true });
    city.clock.advance({ days: 3 });
    await post(desk, `${path()}/first-measures`, { measure: 'place-examined' });
    expect(await toPassOn()).toEqual([]);
  });

  it('is passed on to the competent body within 24 hours of when the place is known (TTLT 01/2017 8(1))', async () => {
    const { version } = await read(desk, path());
    report = await act(desk, `${path()}/non-competence`, version, { ground: 'territory' });
    expect(await toPassOn()).toMatchObject([{ dueAt: '2025-08-08T02:00:00.000Z', status: 'running' }]);
    const body = 'Công an tỉnh Hưng Yên';
    report = await post(desk, `${path()}/alerts`, { ground: 'cannot-transfer', body });
    city.clock.advance({ hours: 23 });
    report = await act(desk, `${path()}/transfer`, report.version, { ground: 'territory', body });
    expect(report).toMatchObject({ status: 'transferred-out' });
    expect(await toPassOn()).toMatchObject([{ status: 'met' }]);
  });

  it('is told as late where it is not', async () => {
    report = await classifiedReport(desk, item);
    await act(desk, `${path()}/non-competence`, report.version, { ground: 'territory' });
    city.clock.advance({ hours: 25 });
    await eventually(async () => {
      const { items } = await read(desk, '/deadlines?breached=true&rule=R2');
      expect(items).toMatchObject([{ file: report.id }]);
    });
  });

  it('is placed at the scene, and goes to the body here, where that is of this city', async () => {
    report = await classifiedReport(desk, item);
    const changes = { placing: 'scene', unit: 'c00070' };
    await post(desk, `${path()}/corrections`, { reason: 'new-facts', changes });
    report = await read(desk, path());
    expect(report).toMatchObject(changes);
    const taken = await takenUp(desk, await city.as('pc02.thu-truong'), report);
    expect(taken).toMatchObject({ unit: 'c00070', receivedAt: report.receivedAt });
  });
});
