import { type Deadline, deadlinesOf, type HistoryEntry } from '..';

const [ILL, OTHER] = ['a', 'b'];
const entry = (type: string, day: string, data: Record<string, unknown>): HistoryEntry => ({
  type: `prosecution.${type}`,
  at: `2025-08-${day}T02:00:00.000Z`,
  data,
});
const decided = (decision: string, day = '11', data: Record<string, unknown> = {}): HistoryEntry =>
  entry('court-decision-received', day, { decision, ...data });
const cassated = (outcome: string, data: Record<string, unknown> = {}): HistoryEntry =>
  decided('cassation', '11', { outcome, ...data });
const review = (rule: string, ...history: HistoryEntry[]): Deadline['status'] | undefined =>
  deadlinesOf(history).find((one) => one.rule === rule)?.status;

describe('R24, the review of a defendant whom the court alone has suspended', () => {
  const suspended = decided('defendant-suspension', '04', { accused: [ILL] });
  const status = (...more: HistoryEntry[]) => review('R24.court.accused', suspended, ...more);

  it('goes on while the file of the others goes back, or is decided', () => {
    expect(status(decided('trial-return'))).toBe('running');
    expect(status(entry('file-returned-by-court', '11', { part: false, accused: [OTHER] }))).toBe('running');
    const outcomes = [
      { accused: ILL, outcome: 'suspended' },
      { accused: OTHER, outcome: 'convicted' },
    ];
    expect(status(entry('file-decided', '11', { accused: outcomes }))).toBe('running');
  });

  it('is due a month after the last one of that defendant (TTLT 01/2020 14(2))', () => {
    const due = (...more: HistoryEntry[]) =>
      deadlinesOf([suspended, ...more]).find(({ rule, status }) => rule === 'R24.court.accused' && status === 'running')
        ?.dueOn;
    const reviewed = (data: object): HistoryEntry =>
      entry('supervised-trial-reviewed', '20', { period: 'month', ...data });
    expect(due()).toBe('2025-09-04');
    expect(due(reviewed({ accused: ILL }))).toBe('2025-09-22'); // the 20th is a Saturday
    expect(due(reviewed({ accused: OTHER }))).toBe('2025-09-04');
    expect(due(reviewed({}))).toBe('2025-09-04');
  });

  it('is over once that one comes back, or a higher court has annulled the suspension (BLTTHS 370)', () => {
    expect(status(entry('file-returned-by-court', '11', { part: false, accused: [ILL] }))).toBe('cancelled');
    expect(status(cassated('tried-again', { accused: [ILL] }))).toBe('cancelled');
    expect(status(cassated('upheld', { accused: [ILL] }))).toBe('running');
    expect(status(cassated('annulled', { accused: [OTHER] }))).toBe('running');
    expect(status(cassated('annulled'))).toBe('running');
  });

  it('is over once a higher court has ended the whole suspended trial, not the judgment on others (BLTTHS 370)', () => {
    expect(status(cassated('terminated', { stay: true }))).toBe('cancelled');
    expect(status(cassated('tried-again', { stay: true }))).toBe('running');
    expect(status(cassated('terminated'))).toBe('running');
  });
});

describe('R24, the review of a trial that the court has suspended', () => {
  const suspended = decided('trial-suspension', '04');
  const status = (...more: HistoryEntry[]) => review('R24.court', suspended, ...more);

  it('is over once the file is back, not with what comes back of those tried apart', () => {
    expect(status(decided('trial-return'))).toBe('running');
    expect(status(entry('file-returned-by-court', '11', { part: true, accused: [OTHER] }))).toBe('running');
    expect(status(entry('file-returned-by-court', '11', { part: false, accused: [OTHER] }))).toBe('cancelled');
  });

  it('is over once a higher court has annulled the suspension of all (BLTTHS 370)', () => {
    expect(status(cassated('annulled', { accused: [OTHER] }))).toBe('running');
    expect(status(cassated('annulled'))).toBe('cancelled');
  });
});
