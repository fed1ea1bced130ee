import { exchangeMessages, type ExchangeMessageName, type Moment } from '@la-chan/contracts';
import type { Dossiers } from './dossiers';
import type { Acting, Exchange } from './exchange';
import type { Attempts, ExchangeStore, Message, OwnMessage } from './store';

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 24 * 3600_000;
/** Some four hours after it was said first. */
export const UNHEARD_AFTER = 10;

/** Twice as long after each attempt, up to a day. */
export const waiting = (attempts: number, now: Moment): Attempts => ({
  attempts,
  nextAttemptAt: new Date(
    Date.parse(now) + Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS),
  ).toISOString(),
});

/**
 * What this side says in one transaction: each message is an entry of the journal addressed to the other agency, with
 * its dossier sealed for it, and is kept to be said again until its receipt arrives.
 */
export class Voice {
  constructor(
    private readonly store: ExchangeStore,
    private readonly dossiers: Dossiers,
    private readonly newId: () => string,
  ) {}

  /** Says something new, and saves the exchange with it. */
  async say(
    exchange: Exchange,
    name: ExchangeMessageName,
    content: object,
    acting: Acting,
    dossier?: unknown,
  ): Promise<Exchange> {
    const sealed = dossier === undefined ? undefined : await this.dossiers.seal(exchange, this.newId(), dossier);
    const data: Message = {
      exchange: exchange.id,
      message: this.newId(),
      kind: exchange.kind,
      file: exchange.file ?? exchange.id,
      at: acting.at,
      ...content,
      ...(sealed && { dossier: sealed.dossier }),
    };
    const said = await this.journal(exchange, name, data, acting, sealed?.sealedKey);
    if (name !== 'receipted') await this.store.keepOwn(name, data, acting.now, waiting(1, acting.now));
    return said;
  }

  /** Says again whatever of the exchange has waited too long for its receipt, in the order in which it was said; what has waited for hours. */
  async repeatDue(exchange: Exchange, acting: Acting): Promise<OwnMessage[]> {
    let said = exchange;
    const own = await this.store.own(exchange.id);
    const due = own.filter(({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= acting.now);
    for (const message of due) said = await this.repeat(said, message, acting);
    return due.filter(({ attempts }) => attempts + 1 === UNHEARD_AFTER);
  }

  /** Says the last message with this name again, also when its receipt had come: the other side has lost it. */
  async repeatLast(exchange: Exchange, name: ExchangeMessageName, acting: Acting): Promise<void> {
    const last = (await this.store.own(exchange.id)).findLast((own) => own.name === name);
    if (last) await this.repeat(exchange, last, acting);
  }

  /**
   * The same id and content, a new place in the channel. A dossier whose key was destroyed here does not go again: who has
   * answered what was withdrawn, and could not read it, would wait for its key for ever.
   */
  private async repeat(exchange: Exchange, own: OwnMessage, acting: Acting): Promise<Exchange> {
    const { dossier, ...said } = await this.store.content(exchange.id, own.message);
    const key = dossier && (await this.store.key(dossier.id));
    const data = key ? { ...said, dossier } : said;
    const attempts = waiting(own.attempts + 1, acting.now);
    await this.store.putOff(
      exchange.id,
      own.message,
      own.nextAttemptAt ? attempts : { ...attempts, nextAttemptAt: null },
    );
    return this.journal(exchange, own.name, data, acting, key && this.dossiers.rewrapped(exchange, key));
  }

  private async journal(
    exchange: Exchange,
    name: ExchangeMessageName,
    data: object,
    acting: Acting,
    sealedKey?: string,
  ): Promise<Exchange> {
    const { type, version } = exchangeMessages[name];
    await this.store.append({
      id: this.newId(),
      procedure: 'exchange',
      fileId: exchange.id,
      fileVersion: exchange.sent,
      audience: `to:${exchange.counterpart}`,
      event: { type, version, subject: exchange.id, data, occurredAt: acting.at },
      officer: acting.officer,
      recordedAt: acting.now,
      ...(acting.traceparent && { traceparent: acting.traceparent }),
      ...(sealedKey && { sealedKey }),
    });
    const said = { ...exchange, sent: exchange.sent + 1 };
    await this.store.save(said);
    return said;
  }
}
