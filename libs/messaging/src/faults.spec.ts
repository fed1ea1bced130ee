import { isTransient, reasonOf } from './faults';

const withCode = (code: string): Error => Object.assign(new Error('fault'), { code });

describe('a fault', () => {
  it.each(['40001', '40P01', '08006', '57P01', '57014', '53300', '55P03', '25P03', 'ECONNREFUSED', 'ETIMEDOUT'])(
    'with the code %s is waited for',
    (code) => {
      expect(isTransient(withCode(code))).toBe(true);
      expect(isTransient(Object.assign(new Error('query failed'), { driverError: withCode(code) }))).toBe(true);
      expect(isTransient(new AggregateError([withCode(code)]))).toBe(true);
    },
  );

  it('of a lost connection is waited for', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['23505', '23514', '22P02', '42501', 'unlawful-act'])('with the code %s is a refusal', (code) => {
    expect(isTransient(withCode(code))).toBe(false);
  });

  it('of the database is told by its code and what it is about, not by its words, which may repeat a value', () => {
    const fault = Object.assign(new Error('invalid input: "Nguyễn"'), {
      code: '23514',
      table: 'report',
      constraint: 'c',
    });
    expect(reasonOf(fault)).toBe('23514 report c');
    expect(reasonOf(withCode('unlawful-act'))).toBe('unlawful-act: fault');
    expect(reasonOf(withCode('EPIPE'))).toBe('EPIPE: fault');
  });

  it.each([[new Error('not lawful')], ['a string'], [undefined]])('%p is a refusal', (error) => {
    expect(isTransient(error)).toBe(false);
  });
});
