import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

const AT = '2025-08-04T02:00:00.000Z';
const event = (type: string, at: string, data: Record<string, unknown>): HistoryEntry => ({
  type: `victim-support.${type}`,
  at,
  data,
});
const asked = (disclosure: string, outside: boolean): HistoryEntry =>
  event('erasure-asked', AT, { disclosure, agency: disclosure, outside });
const erased = (disclosure: string, at: string): HistoryEntry =>
  event('withdrawal-acknowledged', at, { disclosure, agency: disclosure });
const of = (...history: HistoryEntry[]): Deadline[] => deadlinesOf(history);

describe('what was told under a consent that is withdrawn', () => {
  it('is erased within 3 days by an agency of the platform, and within 15 by a body outside', () => {
    expect(of(asked('pc02', false), asked('iom', true))).toMatchObject([
      { rule: 'consent-erasure', about: 'pc02', dueOn: '2025-08-07', status: 'running', nature: 'duty' },
      { rule: 'consent-erasure-outside', about: 'iom', dueOn: '2025-08-19', status: 'running', nature: 'duty' },
    ]);
  });

  it('is erased by each holder for itself', () => {
    const history = [asked('pc02', false), asked('vks-hn', false), erased('pc02', '2025-08-05T02:00:00.000Z')];
    expect(of(...history)).toMatchObject([
      { about: 'pc02', status: 'met' },
      { about: 'vks-hn', status: 'running' },
    ]);
    expect(of(...history, erased('vks-hn', '2025-08-08T02:00:00.000Z'))).toMatchObject([
      { about: 'pc02', status: 'met' },
      { about: 'vks-hn', status: 'met-late' },
    ]);
  });
});
