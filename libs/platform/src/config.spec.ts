import { ConfigError, configFrom } from './config';

const env = {
  AGENCY: 'ca-hn',
  PORT: '3001',
  HEALTH_PORT: '3002',
  DATABASE_URL: 'postgres://runtime:secret@localhost/db',
  DATABASE_RELAY_URL: 'postgres://relay:secret@localhost/db',
  NATS_URL: 'nats://one:4222,nats://two:4222',
  KEYS_FILE: '/keys.json',
  DIRECTORY_FILE: '/directory.json',
  ROOT_KEY: 'abc',
  OIDC_ISSUER: 'http://localhost:3100',
};

describe('the configuration', () => {
  it('is read from the environment, numbers as numbers', () => {
    expect(configFrom(env)).toMatchObject({ AGENCY: 'ca-hn', PORT: 3001, OIDC_AUDIENCE: 'la-chan' });
  });

  it('names every variable that is missing or wrong, and repeats no value', () => {
    const wrong = { ...env, PORT: '', DATABASE_URL: 'mysql://runtime:secret@localhost', AGENCY: undefined };
    expect(() => configFrom(wrong)).toThrow(ConfigError);
    expect(() => configFrom(wrong)).toThrow(/AGENCY is not set\n {2}PORT is not set\n {2}DATABASE_URL: /);
    expect(() => configFrom(wrong)).not.toThrow(/secret/);
  });

  it('refuses simulated time in production', () => {
    const simulated = { ...env, CLOCK_FILE: '/clock' };
    expect(configFrom(simulated).CLOCK_FILE).toBe('/clock');
    expect(() => configFrom({ ...simulated, NODE_ENV: 'production' })).toThrow(/CLOCK_FILE: simulated time/);
  });
});
