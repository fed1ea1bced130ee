import { areHeadsOf, falsity, leafOf, NO_HASH } from './sealing.mjs';

// What others say, each message once and in its place: libs/contracts/published/protocol.md, §2, §4 and §6.

const PAGE = 100;

export class Reading {
  constructor({ id, journal, directory, ask, say, understand }) {
    Object.assign(this, { id, journal, directory, ask, say, understand, channel: `to:${id}`, filling: new Set() });
    /** What came and was no agency's; it counts for nothing. */
    this.refused = [];
  }

  /** What is false is never of use; what comes before its turn is kept until the source has sent what is missing. */
  take(subject, envelope) {
    const reason = envelope.channel === this.channel ? falsity(subject, envelope, this.directory()) : 'wrong-subject';
    if (reason ?? this.isPastEnd(envelope)) return void this.refused.push({ reason: reason ?? 'past-end', subject });
    const { source, epoch, sequence } = envelope;
    const ahead = this.journal.ahead(source);
    const isHere = ahead.some((one) => one.epoch === epoch && one.sequence === sequence);
    if (isHere || Number(sequence) <= this.journal.heard(source, epoch).length) return;
    ahead.push(envelope);
    this.advance(source);
    if (ahead.length > 0) this.say(source, { kind: 'heads' });
  }

  advance(source) {
    const ahead = this.journal.ahead(source);
    for (let next; (next = ahead.findIndex((one) => this.isNext(one))) >= 0;) this.apply(...ahead.splice(next, 1));
    this.journal.keep();
  }

  apply(envelope) {
    const heard = this.journal.heard(envelope.source, envelope.epoch);
    if (envelope.prevhash !== (heard.at(-1)?.hash ?? NO_HASH)) return void this.refused.push({ reason: 'fork' });
    heard.push({ envelope, hash: leafOf(envelope).toString('base64url') });
    this.understand(envelope);
  }

  /** A later epoch begins once all of every epoch before it is here. */
  isNext({ source, epoch, sequence }) {
    for (let before = 1; before < epoch; before += 1)
      if (!(this.journal.heard(source, before).length >= this.endOf(source, before))) return false;
    return Number(sequence) === this.journal.heard(source, epoch).length + 1;
  }

  /** The last message of an epoch, once the source has opened a later one; one that it does not list was empty. */
  endOf(source, epoch) {
    const told = this.journal.told(source);
    return told && epoch < told.epoch ? this.headIn(told, epoch) : undefined;
  }

  headIn({ heads }, epoch) {
    return heads.find((one) => one.channel === this.channel && one.epoch === epoch)?.sequence ?? 0;
  }

  /** Signed after what the source itself calls the end, or before a statement in which it is not. */
  isPastEnd({ source, epoch, sequence, sealedat }) {
    const told = this.journal.told(source);
    if (!told || epoch > told.epoch || Number(sequence) <= this.headIn(told, epoch)) return false;
    return epoch < told.epoch || sealedat < told.sealed;
  }

  /** How far a source says that its channel goes. What is missing is asked for, epoch by epoch. */
  async learn(source, heads) {
    if (!this.believe(source, heads)) return;
    this.advance(source);
    if (this.filling.has(source)) return;
    this.filling.add(source);
    await this.fill(source).finally(() => this.filling.delete(source));
  }

  /** Keeps the latest statement of a source: what was sealed before it and is not in it is never taken. */
  believe(source, heads) {
    const isNews = !(heads.at <= this.journal.told(source)?.at);
    if (!isNews || !areHeadsOf(source, heads, this.directory(), new Date().toISOString())) return false;
    this.journal.tell(source, heads);
    return true;
  }

  async fill(source) {
    const { channel } = this;
    const told = this.journal.told(source);
    for (let epoch = 1; epoch <= told.epoch; epoch += 1) {
      const heard = this.journal.heard(source, epoch);
      while (heard.length < this.headIn(told, epoch)) {
        const from = heard.length + 1;
        const { envelopes } = await this.ask(source, { kind: 'resend', channel, epoch, from, limit: PAGE });
        for (const one of envelopes) this.take(`exchange.${this.id}.${source}.${one.type}.v${one.dataversion}`, one);
        if (heard.length < from) return; // it does not have it either
      }
    }
  }

  positionsOf(source) {
    return this.journal.epochsOf(source).map((epoch) => {
      const heard = this.journal.heard(source, epoch);
      const ahead = this.journal.ahead(source).filter((one) => one.epoch === epoch);
      return {
        channel: this.channel,
        epoch,
        contiguous: heard.length,
        headHash: heard.at(-1)?.hash ?? NO_HASH,
        announced: Math.max(heard.length, ...ahead.map(({ sequence }) => Number(sequence))),
        ended: this.endOf(source, epoch) ?? null,
      };
    });
  }
}
