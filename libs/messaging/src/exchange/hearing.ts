import {
  exchangeKind,
  exchangeMessages,
  type ExchangeKind,
  type ExchangeMessageName,
  type Moment,
} from '@la-chan/contracts';
import type { z } from 'zod';
import type { Envelope } from '../envelope';
import { leavesNothing } from './course';
import type { Dossiers } from './dossiers';
import { ExchangeNotFound, type Acting, type Exchange } from './exchange';
import { advancedBy, messageName, openedBy } from './heard';
import { Recall, wasReceipted } from './recall';
import type { ExchangeStore, Message } from './store';
import type { Voice } from './voice';

/** What a message of another agency starts here, in the transaction that has received it; `dossier` is what it has brought sealed. */
export type Reaction<Kind extends ExchangeKind, Tx> = (
  exchange: Exchange<Kind>,
  tx: Tx,
  acting: Acting,
  dossier: z.output<Kind['dossier']> | undefined,
) => Promise<void>;
export type Reactions<Kind extends ExchangeKind, Tx> = Partial<Record<ExchangeMessageName, Reaction<Kind, Tx>>>;

/** Takes in what another agency says, in one transaction. */
export class Hearing<Tx> {
  constructor(
    private readonly store: ExchangeStore,
    private readonly dossiers: Dossiers,
    private readonly voice: Voice,
    private readonly reactions: ReadonlyMap<string, Reactions<ExchangeKind, Tx>>,
    private readonly now: Moment,
  ) {}

  async receive(envelope: Envelope, tx: Tx): Promise<void> {
    const { source, traceparent, sealedkey, recordedat: registeredAt } = envelope;
    const name = messageName(envelope.type);
    const data = exchangeMessages[name].schema.parse(envelope.data) as Message;
    const known = await this.store.lock(data.exchange);
    if (known && known.counterpart !== source) throw new Error('the exchange is with another agency');
    if (name === 'receipted') return this.receipted(envelope, data, known, tx);

    const { store, dossiers, voice, now } = this;
    const lost = await store.lost(data.exchange);
    if (lost.length > 0) return this.again(envelope, data, known, wasReceipted(lost, data));
    const repeated = known !== undefined && (await store.has(known.id, data.message));
    const acting = { officer: 'system', at: data.at, now, registeredAt, ...(traceparent && { traceparent }) };
    const receipt = { message: data.message, receivedAt: now };
    if (repeated && (await dossiers.isWhole(known, data))) {
      await voice.say(known, 'receipted', receipt, acting);
      return;
    }
    let exchange = await this.moved(envelope, data, known, repeated);
    if (name === 'erased' || leavesNothing(known, exchange.status, data.onPaper))
      exchange = await dossiers.erase(exchange, now);
    await dossiers.takeKey(exchange, data, sealedkey);
    // Without a receipt it is said again, wrapped for the opening key then in force; only then is the message whole.
    if (!(await dossiers.isWhole(exchange, data))) return store.save(exchange);
    exchange = await voice.say(exchange, 'receipted', receipt, acting);

    const decided = exchange.status === 'withdrawn' || exchange.status === 'released' ? exchange.status : undefined;
    if (name === 'accepted' && decided) return voice.repeatLast(exchange, decided, acting);
    // What crosses with a withdrawal starts nothing, on either side.
    if ((name === 'withdrawn') !== (exchange.status === 'withdrawn')) return;
    await this.react(name, exchange, tx, acting, await dossiers.of(data));
  }

  /**
   * What was heard before the database was lost moves the exchange and starts nothing: its effects have come back by
   * themselves. Without a receipt it was not whole; it is said again, and is taken in as a whole then.
   */
  private async again(
    envelope: Envelope,
    data: Message,
    known: Exchange | undefined,
    receipted: boolean,
  ): Promise<void> {
    const { store, dossiers, now } = this;
    const name = messageName(envelope.type);
    const repeated = known !== undefined && (await store.has(known.id, data.message));
    let exchange = await this.moved(envelope, data, known, repeated);
    if (name === 'erased' || leavesNothing(known, exchange.status, data.onPaper))
      exchange = await dossiers.erase(exchange, now);
    // It may have been said more than once before the database was lost: each copy is read again, and has brought the key.
    if (receipted && !(await dossiers.isWhole(exchange, data)))
      await dossiers.takeKey(exchange, data, envelope.sealedkey);
    await store.save(exchange);
    await new Recall(store, dossiers, now).run(exchange, exchange.id, envelope.source);
  }

  private async moved(
    { sealedkey: _, ...evidence }: Envelope,
    data: Message,
    known: Exchange | undefined,
    repeated: boolean,
  ): Promise<Exchange> {
    const { store, now } = this;
    const name = messageName(evidence.type);
    const exchange = known ?? openedBy(evidence.source, name, data, now);
    if (!known) await store.insert(exchange);
    if (repeated) return exchange;
    await store.keepOther(name, data, now, evidence);
    return known ? advancedBy(known, name, data, now) : exchange;
  }

  private async receipted(envelope: Envelope, data: Message, exchange: Exchange | undefined, tx: Tx): Promise<void> {
    if (!exchange) throw new ExchangeNotFound('a receipt for an exchange that is not here');
    const { now } = this;
    const at = data.receivedAt ?? now;
    const first = await this.store.keepReceipt(exchange.id, data.message, at, envelope);
    // The receipt of a notice proves its service; that of a later word about it proves nothing more.
    if (!first || exchange.side !== 'opener' || exchange.status !== 'served') return;
    const receipted = advancedBy(exchange, 'receipted', data, now);
    await this.store.save(receipted);
    await this.react('receipted', receipted, tx, { officer: 'system', at, now });
  }

  private async react(
    name: ExchangeMessageName,
    exchange: Exchange,
    tx: Tx,
    acting: Acting,
    dossier?: unknown,
  ): Promise<void> {
    const brought = dossier === undefined ? undefined : exchangeKind(exchange.kind)?.dossier.parse(dossier);
    await this.reactions.get(exchange.kind)?.[name]?.(exchange, tx, acting, brought);
  }
}
