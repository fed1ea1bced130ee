import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onClose, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read, type Answered } from '../stories/acting';

const reading = (asOf: string, firstDayCounts: boolean): string =>
  JSON.stringify({
    asOf,
    settings: [
      {
        from: '2018-01-01',
        readings: {
          days: { firstDayCounts, dayOffMoves: false },
          'working-days': { firstDayCounts: false },
          years: { dayOffMoves: true },
        },
      },
    ],
  });

describe('a reading of the law that is decided while files are open', () => {
  let city: TestCity;
  let desk: Client;
  let file: string;
  let readings: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'la-chan-readings-'));
    onClose(() => rmSync(folder, { recursive: true, force: true }));
    readings = join(folder, 'readings.json');
    writeFileSync(readings, reading('2020-01-01', false));
    city = await startAgencies(['ca-hn'], { at: '2026-11-16T02:00:00.000Z', env: { READINGS_FILE: readings } });
    desk = await city.as('ca-hn.truc-ban');
    const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo: canary.' };
    const { status, body } = await desk.post('/reports', reception);
    expect([status, body]).toEqual([201, expect.anything()]);
    file = `/reports/${body.id}`;
  });

  const limit = async (): Promise<string[]> => {
    const { deadlines } = await read(desk, `${file}/history`);
    return deadlines.filter(({ rule }: Answered) => rule === 'R9.procuracy').map(({ dueOn }: Answered) => dueOn);
  };
  const moved = async (): Promise<object[]> => {
    const { entries } = await read(desk, `${file}/history`);
    return entries.filter(({ type }: Answered) => type === 'platform.limits-recounted');
  };
  const previewed = async (): Promise<string[]> => {
    const history = [{ type: 'intake.report-received', at: '2026-11-16T02:00:00Z', data: {} }];
    const { body } = await desk.post('/deadlines/preview', { history, rules: ['R9.procuracy'] });
    return body.deadlines.map(({ dueOn }: Answered) => dueOn);
  };

  it('moves their limits once, and is how the agency previews them', async () => {
    expect([await limit(), await previewed()]).toEqual([['2026-11-19'], ['2026-11-19']]);
    writeFileSync(readings, reading('2026-11-20', true));
    await city.agency('ca-hn').stop();
    await city.agency('ca-hn').start();
    desk = await city.as('ca-hn.truc-ban');
    await eventually(async () => expect(await moved()).toHaveLength(1));
    expect([await limit(), await previewed()]).toEqual([['2026-11-18'], ['2026-11-18']]);
    expect(await moved()).toMatchObject([
      {
        data: {
          asOf: '2026-11-20',
          moved: expect.arrayContaining([expect.objectContaining({ rule: 'R9.procuracy' })]),
        },
      },
    ]);
  });
});
