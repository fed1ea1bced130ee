import { connect } from 'nats';
import { query } from '../../../deploy/local/servers';
import { eventually, testDatabase, testIssuer, testNats } from './index';

describe('a database of a test file', () => {
  it('is copied from a template that is migrated once, and the runtime role may not own it', async () => {
    const migrate = jest.fn(({ owner }: { owner: string }) =>
      query(owner, 'create table file (id int)').then(() => undefined),
    );
    const first = await testDatabase('spec', migrate);
    const second = await testDatabase('spec', migrate);

    await query(first.owner, 'insert into file values (1)');
    expect(await query(second.owner, 'select * from file')).toEqual([]);
    await expect(query(first.runtime, 'select * from file')).rejects.toThrow('permission denied');
    expect(migrate).toHaveBeenCalledTimes(1);
  });
});

describe('a nats-server of a test file', () => {
  it('comes back on its port with what it had stored', async () => {
    const nats = await testNats();
    const before = await connect({ servers: nats.url });
    await (await before.jetstreamManager()).streams.add({ name: 'KEPT', subjects: ['kept'] });
    await before.jetstream().publish('kept');
    await before.close();

    await nats.stop();
    await nats.start();

    const after = await connect({ servers: nats.url });
    const { state } = await (await after.jetstreamManager()).streams.info('KEPT');
    await after.close();
    expect(state.messages).toBe(1);
  });
});

describe('an issuer', () => {
  it('publishes the key of its tokens', async () => {
    const { url, tokenFor } = await testIssuer();
    const token = await tokenFor('ca-hn.truc-ban', { aud: 'other' });
    const payload = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object;
    expect(payload).toMatchObject({ sub: 'ca-hn.truc-ban', agency: 'ca-hn', roles: ['duty-officer'], aud: 'other' });
    expect(await (await fetch(`${url}/jwks`)).json()).toMatchObject({ keys: [{ kid: 'test' }] });
  });
});

describe('an assertion that never holds', () => {
  it('fails with its last reason', async () => {
    await expect(eventually(() => Promise.reject(new Error('not yet')), 60)).rejects.toThrow('not yet');
  });
});
