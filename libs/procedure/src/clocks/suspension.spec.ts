import {
  assertMaySuspend,
  deadlinesOf,
  type HistoryEntry,
  INVESTIGATION_SUSPENSION,
  obstacleToSuspension,
  PROSECUTION_SUSPENSION,
  REPORT_SUSPENSION,
  type SuspensionLaw,
  UnlawfulSuspension,
} from '.';

const accepted: HistoryEntry = {
  type: 'investigation.verification-accepted',
  at: '2025-02-22T03:00:00.000Z',
  data: { receivedAt: '2025-02-22T03:00:00.000Z' },
};
const EXPIRY = '2025-03-14T17:00:00.000Z';

describe('a verification whose limit runs', () => {
  it('may not be suspended before the limit has run out, and is told from when', () => {
    expect(
      obstacleToSuspension(REPORT_SUSPENSION, deadlinesOf([accepted]), 'documents-pending', '2025-03-14T16:59:59.999Z'),
    ).toEqual({
      code: 'limit-not-run-out',
      law: 'BLTTHS 148(1)(b)',
      from: EXPIRY,
      text: {
        vi: 'chỉ được tạm đình chỉ khi đã hết thời hạn, hết ngày 14/03/2025',
        en: 'may be suspended only once the limit has run out, at the end of 14/03/2025',
      },
    });
  });

  it('may not while a prolonged limit runs', () => {
    const prolonged = { type: 'investigation.verification-prolonged', at: '2025-03-10T03:00:00.000Z' };
    expect(
      obstacleToSuspension(REPORT_SUSPENSION, deadlinesOf([accepted, prolonged]), 'force-majeure', EXPIRY)?.from,
    ).toBe('2025-04-22T17:00:00.000Z');
  });
});

describe('a verification whose limit has run out', () => {
  it.each(Object.keys(REPORT_SUSPENSION.grounds))('may be suspended: %s', (ground) => {
    expect(() => assertMaySuspend(REPORT_SUSPENSION, deadlinesOf([accepted]), ground, EXPIRY)).not.toThrow();
  });

  it('may not for want of what was not requested by then, or has come', () => {
    const kind = 'documents';
    const on = (
      ...evidenceRequests: { kind: 'documents' | 'valuation'; requestedAt: string; result: string | null }[]
    ) =>
      obstacleToSuspension(REPORT_SUSPENSION, deadlinesOf([accepted]), 'documents-pending', EXPIRY, {
        evidenceRequests,
      })?.code;
    const requestedAt = '2025-03-01T03:00:00.000Z';
    expect(on({ kind, requestedAt, result: null })).toBeUndefined();
    expect(on()).toBe('nothing-requested');
    expect(on({ kind: 'valuation', requestedAt, result: null })).toBe('nothing-requested');
    expect(on({ kind, requestedAt, result: 'received' })).toBe('nothing-requested');
    expect(on({ kind, requestedAt: '2025-03-20T03:00:00.000Z', result: null })).toBe('nothing-requested');
  });

  it.each(['workload', 'toString'])('may not on a ground that the law does not know: %s', (ground) => {
    expect(() => assertMaySuspend(REPORT_SUSPENSION, deadlinesOf([accepted]), ground, EXPIRY)).toThrow(
      UnlawfulSuspension,
    );
  });
});

describe('a ground that the law did not always know', () => {
  const entry = (type: string, at: string, data: Record<string, unknown> = {}) => ({ type, at, data });
  const begun = '2021-01-04T02:00:00.000Z';
  const crime = { article: '152', clause: '1' };
  const file = deadlinesOf([
    entry('investigation.verification-accepted', begun, { receivedAt: begun }),
    entry('investigation.case-initiated', begun, crime),
    entry('prosecution.file-received', begun, crime),
  ]);
  const lastDayBefore = '2021-11-30T16:59:59.999Z';
  const firstDay = '2021-11-30T17:00:00.000Z';

  it.each<[string, string, SuspensionLaw]>([
    ['a verification', 'BLTTHS 148(1)(c)', REPORT_SUSPENSION],
    ['an investigation', 'BLTTHS 229(1)(d)', INVESTIGATION_SUSPENSION],
    ['a prosecution', 'BLTTHS 247(1)(d)', PROSECUTION_SUSPENSION],
  ])('does not suspend %s before it holds: %s', (_, law, stage) => {
    expect(obstacleToSuspension(stage, file, 'force-majeure', lastDayBefore)).toEqual({
      code: 'ground-not-in-force',
      law,
      text: {
        vi: 'căn cứ này chỉ có hiệu lực từ 01/12/2021',
        en: 'the law knows this ground only from 01/12/2021',
      },
    });
    expect(obstacleToSuspension(stage, file, 'force-majeure', firstDay)).toBeUndefined();
  });

  it('is the written agreement of the procuracy too, of a circular of 2020', () => {
    const begun = deadlinesOf([entry('investigation.verification-accepted', '2020-04-01T02:00:00.000Z')]);
    const on = (at: string) => obstacleToSuspension(REPORT_SUSPENSION, begun, 'agreed-with-procuracy', at);
    expect([on('2020-05-14T10:00:00.000Z')?.code, on('2020-05-15T02:00:00.000Z')]).toEqual([
      'ground-not-in-force',
      undefined,
    ]);
  });

  it('says to which day it held, where it holds no more', () => {
    const valid = { from: '2018-01-01', to: '2019-12-31' };
    const stage = { ...REPORT_SUSPENSION, grounds: { past: { law: 'X 1', valid } } };
    expect(obstacleToSuspension(stage, file, 'past', firstDay)?.text.en).toBe(
      'the law knows this ground only from 01/01/2018 to 31/12/2019',
    );
  });
});

describe('a file that a court has returned', () => {
  const crime = { article: '150', clause: '1', seriousness: 'very-serious' };
  const back = '2025-06-02T02:00:00.000Z';
  const returned = (part: boolean) =>
    deadlinesOf([
      { type: 'prosecution.file-received', at: '2025-03-03T02:00:00.000Z', data: crime },
      { type: 'prosecution.accused-indicted', at: '2025-03-10T02:00:00.000Z', data: { complex: false } },
      { type: 'prosecution.file-returned-by-court', at: back, data: { part } },
    ]);
  const obstacle = (part: boolean, at: string) =>
    obstacleToSuspension(PROSECUTION_SUSPENSION, returned(part), 'absconded', at)?.code;

  it('is suspended for who has absconded once the time to settle that has run out', () => {
    expect(obstacle(false, '2025-07-02T16:59:59.999Z')).toBe('limit-not-run-out');
    expect(obstacle(false, '2025-07-02T17:00:00.000Z')).toBeUndefined();
    expect(obstacle(true, '2025-07-02T17:00:00.000Z')).toBe('limit-not-running');
  });
});

describe('a file of which the procuracy above has cancelled a decision', () => {
  it('is suspended in its place once the time to decide anew has run out (BLTTHS 240(3), 247(1))', () => {
    const crime = { article: '150', clause: '1', seriousness: 'very-serious' };
    const again = deadlinesOf([
      { type: 'prosecution.file-received', at: '2025-03-03T02:00:00.000Z', data: crime },
      { type: 'prosecution.accused-indicted', at: '2025-03-10T02:00:00.000Z', data: { complex: false } },
      { type: 'prosecution.decision-overruled', at: '2025-03-20T02:00:00.000Z', data: {} },
    ]);
    const obstacle = (at: string) => obstacleToSuspension(PROSECUTION_SUSPENSION, again, 'absconded', at)?.code;
    expect(obstacle('2025-04-09T16:59:59.999Z')).toBe('limit-not-run-out');
    expect(obstacle('2025-04-09T17:00:00.000Z')).toBeUndefined();
  });
});

describe('a verification that has ended', () => {
  it('has no limit to suspend', () => {
    const resolved = {
      type: 'investigation.verification-resolved',
      at: '2025-03-01T03:00:00.000Z',
      data: { outcome: 'initiated' },
    };
    expect(
      obstacleToSuspension(REPORT_SUSPENSION, deadlinesOf([accepted, resolved]), 'force-majeure', EXPIRY)?.code,
    ).toBe('limit-not-running');
  });
});

describe('a case under investigation', () => {
  const initiated = { type: 'investigation.case-initiated', at: EXPIRY, data: { article: '150', clause: '1' } };
  const obstacle = (ground: string, at: string) =>
    obstacleToSuspension(INVESTIGATION_SUSPENSION, deadlinesOf([initiated]), ground, at)?.code;

  it('is suspended for an illness at any time, for an accused who is not known once the limit has run out', () => {
    expect(obstacle('illness', EXPIRY)).toBeUndefined();
    expect(obstacle('accused-unknown', EXPIRY)).toBe('limit-not-run-out');
    expect(obstacle('accused-unknown', '2025-07-15T17:00:00.000Z')).toBeUndefined();
    expect(obstacle('documents-pending', '2025-07-15T17:00:00.000Z')).toBe('no-such-ground');
  });
});
