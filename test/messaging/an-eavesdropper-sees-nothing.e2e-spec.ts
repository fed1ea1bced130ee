import { setTimeout } from 'node:timers/promises';
import { connect, nkeyAuthenticator, type NatsConnection } from 'nats';
import { eventually, onClose } from '@la-chan/testing';
import { connectProvisioner } from '@la-chan/messaging';
import { newCity, newFile, type City, type Service } from './city';

/** Whoever is refused is told so at once; a busy machine takes its time. */
const TOLD = { timeout: 60_000 };

let city: City;
let scorecard: Service;
let police: Service;
let investigator: NatsConnection;

beforeAll(async () => {
  city = await newCity();
  police = await city.start('ca-hn');
  scorecard = await city.start('bcd-138');
  // The investigation's own user, in the hands of somebody who would know more than he may.
  investigator = await connect({
    servers: city.nats.url,
    authenticator: nkeyAuthenticator(Buffer.from(city.keys('pc02').busSeed)),
    inboxPrefix: '_INBOX_pc02',
  });
  onClose(() => investigator.close());
});

it.each(['_INBOX_bcd-138.>', '_INBOX.>', '>', 'facts.>', 'exchange.ca-hn.>', 'resend.ca-hn.*', '$JS.ACK.>'])(
  'an agency may not listen on %s',
  async (subject) => {
    const refused = new Promise((resolve) => {
      investigator.subscribe(subject, { callback: (error) => resolve(error?.message) });
    });
    expect(await refused).toMatch(/permissions violation/i);
  },
);

it.each([
  ['speak under another’s name', 'facts.ca-hn.messaging.noted.v1'],
  ['send as another', 'exchange.bcd-138.ca-hn.messaging.noted.v1'],
  ['ask as another', 'resend.ca-hn.bcd-138'],
  ['purge a stream', '$JS.API.STREAM.PURGE.FACTS'],
  ['delete a stream', '$JS.API.STREAM.DELETE.FACTS'],
  ['read a stream', '$JS.API.STREAM.MSG.GET.FACTS'],
  ['get a message directly', '$JS.API.DIRECT.GET.FACTS'],
  ['make a consumer', '$JS.API.CONSUMER.CREATE.FACTS.spy'],
  ['pull from another’s consumer', '$JS.API.CONSUMER.MSG.NEXT.EXCHANGE.EXCHANGE-bcd-138'],
  ['pull facts', '$JS.API.CONSUMER.MSG.NEXT.FACTS.FACTS-bcd-138'],
  ['acknowledge for another', '$JS.ACK.EXCHANGE.EXCHANGE-bcd-138.1.1.1.1.0'],
])('an agency may not %s', async (_, subject) => {
  await expect(investigator.request(subject, '{}', TOLD)).rejects.toThrow(/permissions violation/i);
});

it('an agency takes its own facts and bulletins back, and nobody else’s', async () => {
  const all = await city.damage(async (manager) => {
    const lists = await Promise.all(['FACTS', 'BULLETINS'].map((stream) => manager.consumers.list(stream).next()));
    return lists.flat().map(({ stream_name, name, config }) => [stream_name, name, config.filter_subject]);
  });
  const own = all.filter(([, name]) => name?.startsWith('OWN-'));
  expect(own.sort()).toEqual([
    ['BULLETINS', 'OWN-BULLETINS-bcd-138', 'bulletins.bcd-138.>'],
    ['BULLETINS', 'OWN-BULLETINS-ca-hn', 'bulletins.ca-hn.>'],
    ['BULLETINS', 'OWN-BULLETINS-pc02', 'bulletins.pc02.>'],
    ['FACTS', 'OWN-FACTS-bcd-138', 'facts.bcd-138.>'],
    ['FACTS', 'OWN-FACTS-ca-hn', 'facts.ca-hn.>'],
    ['FACTS', 'OWN-FACTS-pc02', 'facts.pc02.>'],
  ]);
  for (const [stream, name] of own)
    for (const [subject, body] of [
      [`$JS.API.CONSUMER.INFO.${stream}.${name}`, ''],
      [`$JS.API.CONSUMER.MSG.NEXT.${stream}.${name}`, '{"batch":1,"no_wait":true}'],
    ] as const) {
      const answer = investigator.request(subject, body, TOLD);
      if (name?.endsWith('-pc02')) expect(await answer).toBeDefined();
      else await expect(answer).rejects.toThrow(/permissions violation/i);
    }
});

it('its own line and messages reach each agency all the same', async () => {
  await police.note(newFile(), 'seen by the scorecard alone');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['seen by the scorecard alone']));
});

it.each(['$JS.API.STREAM.PURGE.FACTS', 'facts.ca-hn.messaging.noted.v1'])(
  'nobody makes another agency speak on %s',
  async (reply) => {
    const ask = JSON.stringify({ kind: 'resend', channel: 'bulletins', epoch: 1, from: 1, limit: 1 });
    const provisioner = await connectProvisioner(city.nats.url, city.adminSeed);
    const stored = async (): Promise<number> => {
      const manager = await provisioner.jetstreamManager({ checkAPI: false });
      return (await manager.streams.info('FACTS')).state.messages;
    };
    await eventually(async () => expect(await stored()).toBe(1));

    investigator.publish('resend.ca-hn.pc02', ask, { reply });
    const answer = await investigator.request('resend.ca-hn.pc02', ask, TOLD);

    expect(answer.string()).toBe('{"envelopes":[]}');
    await setTimeout(200);
    expect(await stored()).toBe(1);
    await provisioner.close();
  },
);

it('a channel is sent again only to whom it is addressed', async () => {
  const ask = (channel: string): string => JSON.stringify({ kind: 'resend', channel, epoch: 1, from: 1, limit: 10 });
  await police.note(newFile(), 'for the scorecard', 'to:bcd-138');
  for (const channel of ['facts', 'to:bcd-138'])
    await expect(investigator.request('resend.ca-hn.pc02', ask(channel), { timeout: 500 })).rejects.toThrow(/timeout/i);
  await eventually(() =>
    expect(police.alarms.filter(({ kind }) => kind === 'unauthorised')).toMatchObject([
      { source: 'pc02', reason: 'asks for facts' },
      { source: 'pc02', reason: 'asks for to:bcd-138' },
    ]),
  );
});
