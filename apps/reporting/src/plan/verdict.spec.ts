import { verdictOf, verdictOfAll } from './verdict';

const above90 = { operator: '>', ratio: [90, 100] } as const;
const least95 = { operator: '>=', ratio: [95, 100] } as const;
const all = { operator: '=', ratio: [100, 100] } as const;
const count = (numerator: number, denominator: number, notYetDue = 0) => ({ numerator, denominator, notYetDue });

describe('a target above 90%', () => {
  it.each([
    [count(90, 100), 'missed'],
    [count(91, 100), 'met'],
    [count(900_001, 1_000_000), 'met'],
    [count(900_000, 1_000_000), 'missed'],
    [count(0, 0), 'no-cases'],
    [count(0, 5), 'missed'],
  ])('judges %j as %s', (given, verdict) => expect(verdictOf(given, above90)).toBe(verdict));
});

describe('a target of 95%', () => {
  it('is met at exactly 95%', () => expect(verdictOf(count(19, 20), least95)).toBe('met'));
  it('is missed by one', () => expect(verdictOf(count(18, 20), least95)).toBe('missed'));
});

describe('what is not yet due', () => {
  it('is no miss while all that is due is done', () => expect(verdictOf(count(8, 10, 2), all)).toBe('not-yet-due'));
  it('does not excuse what is overdue', () => expect(verdictOf(count(7, 10, 2), all)).toBe('missed'));
  it('says nothing while nothing is due', () => expect(verdictOf(count(0, 3, 3), all)).toBe('not-yet-due'));
  it('does not take back what is met', () => expect(verdictOf(count(95, 100, 5), above90)).toBe('met'));
});

describe('a target of two halves', () => {
  it('is missed by one of them', () => expect(verdictOfAll(['met', 'missed'])).toBe('missed'));
  it('is met when the other has no cases', () => expect(verdictOfAll(['no-cases', 'met'])).toBe('met'));
  it('has no cases when neither has', () => expect(verdictOfAll(['no-cases', 'no-cases'])).toBe('no-cases'));
  it('without indicators is not counted', () => expect(verdictOfAll([])).toBe('not-counted'));
});
