import { isWorthRetrying } from './faults';

describe('the database is away, or has ended one of two acts', () => {
  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect', // of whoever waits for a connection of the pool
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Query read timeout',
  ])('when pg says: %s', (message) => {
    expect(isWorthRetrying(new Error(message))).toBe(true);
  });

  it.each(['ECONNREFUSED', '57P01', '53300', '08006', '40P01', '40001'])('with the code %s', (code) => {
    expect(isWorthRetrying(Object.assign(new Error('fault'), { code }))).toBe(true);
  });

  it.each([new Error('connected'), Object.assign(new Error('Connection terminated'), { code: '23505' }), 'timeout'])(
    'not with %p',
    (error) => {
      expect(isWorthRetrying(error)).toBe(false);
    },
  );
});
