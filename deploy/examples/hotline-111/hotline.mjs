import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, headers, nkeyAuthenticator } from 'nats';
import { openDossier, sealDossier, wrapped } from './dossier.mjs';
import { Journal } from './journal.mjs';
import { Reading } from './reading.mjs';
import { believed, canonical, digestOfHashes, inForce, NO_HASH, sealed, signText } from './sealing.mjs';

// Hotline 111 with software of its own: a NATS client, the published contracts and its keys, nothing else of the platform.

const [EPOCH, AGAIN_MS, HEADS_MS, HOUR_MS] = [1, 30_000, 10_000, 3600_000];
const now = () => new Date().toISOString();
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

export class Hotline {
  constructor({ servers, caFile, keysFile, directoryFile, rootKey, journalFile, onHeard = () => {} }) {
    Object.assign(this, { servers, caFile, directoryFile, rootKey, onHeard });
    this.keys = readJson(keysFile);
    this.id = this.keys.agency;
    this.journal = new Journal(journalFile);
    this.reading = new Reading({
      id: this.id,
      journal: this.journal,
      directory: () => this.directory,
      ask: (agency, question) => this.request(`resend.${agency}.${this.id}`, question),
      say: (agency, said) => this.connection.publish(`resend.${agency}.${this.id}`, JSON.stringify(said)),
      understand: (envelope) => this.understand(envelope),
    });
  }

  /** Read anew each time: agencies come, change their keys and are revoked. */
  get directory() {
    return believed(readJson(this.directoryFile), this.rootKey);
  }

  async start() {
    this.connection = await connect({
      servers: this.servers.split(','),
      ...(this.servers.startsWith('tls://') && { tls: this.caFile ? { caFile: this.caFile } : {} }),
      authenticator: nkeyAuthenticator(Buffer.from(this.keys.busSeed)),
      inboxPrefix: `_INBOX_${this.id}`,
      waitOnFirstConnect: true,
      maxReconnectAttempts: -1,
    });
    this.connection.subscribe(`resend.${this.id}.*`, {
      callback: (error, message) => !error && this.answerLine(message).catch(() => {}), // it is asked again
    });
    this.timers = [
      setInterval(() => this.tellHeads(), HEADS_MS),
      setInterval(() => this.sayAgain().catch(() => {}), AGAIN_MS / 2),
    ];
    this.hearing = this.hear();
    await this.publishAll();
    this.tellHeads();
  }

  async stop() {
    this.stopped = true;
    this.timers?.forEach(clearInterval);
    await this.connection?.close();
    await this.hearing;
  }

  /** Refers a caller to victim support; answers the exchange's id. She is named in the sealed dossier alone. */
  async refer(to, { number, unit, person, first, account }) {
    const [exchange, file, at] = [randomUUID(), randomUUID(), now()];
    const receiver = inForce(this.directory, to);
    if (!receiver) throw new Error(`${to} is not in the directory`);
    const { dossier, key, sealedkey } = sealDossier({ person, first, account }, receiver);
    const terms = { number, way: 'self-declared', referredAt: at, unit };
    const answerBy = new Date(Date.parse(at) + 72 * HOUR_MS).toISOString();
    const data = { exchange, message: randomUUID(), kind: 'victim-referral', file, at, terms, answerBy, dossier };
    this.journal.state.exchanges[exchange] = {
      to,
      file,
      kind: data.kind,
      own: [{ type: 'exchange.asked', data, key, sentAt: at }],
    };
    this.say(to, 'exchange.asked', data, sealedkey);
    await this.publishAll();
    return exchange;
  }

  /** Gives the message its place in the channel and keeps it; it is published after that. */
  say(to, type, data, sealedkey) {
    const channel = `to:${to}`;
    const said = this.journal.said(channel);
    const last = said.at(-1);
    const attributes = {
      id: randomUUID(),
      source: this.id,
      type,
      dataversion: 1,
      subject: data.exchange,
      time: data.at,
      recordedat: now(),
      fileversion: said.filter(({ envelope }) => envelope.subject === data.exchange).length,
      sealedat: now(),
      epoch: EPOCH,
      channel,
      sequence: String(said.length + 1),
      prevhash: last?.hash ?? NO_HASH,
    };
    const { envelope, hash } = sealed(attributes, data, this.keys.signing);
    said.push({ envelope: sealedkey ? { ...envelope, sealedkey } : envelope, hash, published: false });
    this.journal.keep();
  }

  /** Whatever is kept and was not stored by the broker yet, in order. */
  async publishAll() {
    for (const said of Object.values(this.journal.state.said)
      .flat()
      .filter(({ published }) => !published)) {
      const { envelope } = said;
      const id = headers();
      id.set('Nats-Msg-Id', envelope.id);
      const subject = `exchange.${envelope.channel.slice(3)}.${this.id}.${envelope.type}.v1`;
      const stored = await this.request(subject, envelope, { headers: id });
      if (!stored.seq) throw new Error(stored.error?.description ?? 'not stored');
      said.published = true;
    }
    this.journal.keep();
  }

  async request(subject, value, options = {}) {
    return (await this.connection.request(subject, JSON.stringify(value), { timeout: 5000, ...options })).json();
  }

  /** The same words with a new place, wrapped for the key then in force, until the receipt arrives. */
  async sayAgain() {
    for (const { to, own } of Object.values(this.journal.state.exchanges))
      for (const said of own.filter(
        ({ receiptedAt, sentAt }) => !receiptedAt && Date.now() - Date.parse(sentAt) > AGAIN_MS,
      )) {
        const { keyId, openingKey } = inForce(this.directory, to) ?? {};
        if (!keyId) continue;
        said.sentAt = now();
        this.say(to, said.type, said.data, said.key && wrapped(Buffer.from(said.key, 'base64url'), keyId, openingKey));
      }
    await this.publishAll();
  }

  /** Pulls from this agency's own consumer, and acknowledges what is kept. */
  async hear() {
    const next = `$JS.API.CONSUMER.MSG.NEXT.EXCHANGE.EXCHANGE-${this.id}`;
    const inbox = `_INBOX_${this.id}.pull`;
    const pulled = this.connection.subscribe(inbox);
    const ask = () =>
      this.connection.publish(next, JSON.stringify({ batch: 1, expires: 2_000_000_000 }), { reply: inbox });
    ask();
    for await (const message of pulled) {
      if (message.subject !== inbox) {
        this.reading.take(message.subject, message.json());
        message.respond('+ACK');
        await this.publishAll().catch(() => {}); // it is tried again
      }
      if (!this.stopped) ask();
    }
  }

  understand(envelope) {
    const { source, type, data, sealedkey } = envelope;
    this.onHeard(envelope);
    const exchange = this.journal.exchange(data.exchange);
    if (!exchange || exchange.to !== source) return;
    if (type === 'exchange.receipted') {
      const said = exchange.own.find(({ data: { message } }) => message === data.message);
      if (said) said.receiptedAt ??= data.receivedAt;
      return;
    }
    if (type === 'exchange.answered') exchange.answer = data.answer;
    if (data.dossier && sealedkey) exchange.dossier = openDossier(data.dossier, sealedkey, this.keys);
    const { exchange: id, message, kind } = data;
    this.say(source, 'exchange.receipted', {
      exchange: id,
      message,
      kind,
      file: exchange.file,
      at: now(),
      receivedAt: now(),
    });
  }

  /** The line on which agencies tell each other how far their channels go, and send again what was lost. */
  async answerLine(message) {
    const from = message.subject.split('.')[2];
    const { kind, heads, channel, epoch, from: first, to, limit } = message.json();
    const said = this.journal.said(`to:${from}`);
    const answer = (value) => message.reply?.startsWith(`_INBOX_${from}.`) && message.respond(JSON.stringify(value));
    const page = (all) => ({
      envelopes: all.slice(first - 1, first - 1 + Math.min(limit, 100)).map(({ envelope }) => envelope),
    });
    const mayRead = channel === `to:${from}` && epoch === EPOCH;
    if (kind === 'heads' && heads) await this.reading.learn(from, heads).then(() => this.publishAll());
    if (kind === 'heads' && !heads) this.tellHeads([from]);
    if (kind === 'resend') answer(mayRead ? page(said) : { envelopes: [] });
    if (kind === 'returned') answer(page(this.journal.heard(from, epoch)));
    if (kind === 'positions') answer(await this.positions(from, heads));
    if (kind === 'digest' && mayRead)
      answer({
        epoch: EPOCH,
        sealed: said.length,
        digest: digestOfHashes(said.slice(first - 1, to).map(({ hash }) => hash)),
      });
  }

  /** To a source that asks after a loss: once nothing waits at the broker, and what it does not know is promised not to be taken. */
  async positions(source, heads) {
    const consumer = await this.request(`$JS.API.CONSUMER.INFO.EXCHANGE.EXCHANGE-${this.id}`);
    const draining = !(consumer.num_pending + consumer.num_ack_pending === 0);
    if (heads && !draining) this.reading.believe(source, heads);
    return { positions: this.reading.positionsOf(source), ...(draining && { draining }) };
  }

  tellHeads(
    agencies = [...new Set(this.directory.map(({ agency }) => agency))].filter((agency) => agency !== this.id),
  ) {
    for (const agency of agencies) {
      const channel = `to:${agency}`;
      const said = this.journal.said(channel);
      const heads = said.length > 0 ? [{ channel, epoch: EPOCH, sequence: said.length, hash: said.at(-1).hash }] : [];
      const statement = { agency: this.id, epoch: EPOCH, at: now(), heads, keyid: this.keys.signing.keyId };
      const signature = signText(`la-chan heads v1\n${canonical(statement)}`, this.keys.signing.privateKey);
      this.connection.publish(
        `resend.${agency}.${this.id}`,
        JSON.stringify({ kind: 'heads', heads: { ...statement, signature } }),
      );
    }
  }
}
