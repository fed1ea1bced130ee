import type { AgencyId } from '@la-chan/contracts';
import { type Exchange, Exchanges, unreceiptedMessages, waitingExchanges } from '@la-chan/messaging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Desk } from '../files/desk';
import type { Readings } from '../health/metrics';
import { Post } from './post';

const LOOK_MS = 5000;
const SOON_MS = 60_000;

/** Says again what has no receipt, and warns once of each exchange that nobody has answered by its limit. */
@Injectable()
export class ExchangeWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly exchanges: Exchanges,
    private readonly post: Post,
    private readonly desk: Desk,
  ) {
    desk.metrics.measure(() => this.waiting());
  }

  onApplicationBootstrap(): void {
    const next = (): void => {
      this.timer = setTimeout(() => {
        this.round = this.look()
          .then(() => this.desk.metrics.rounded('exchanges'))
          .catch(() => this.fault('what is due is not known'))
          .finally(() => this.timer && next());
      }, LOOK_MS);
    };
    next();
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  /** Does all that is due by now; an exchange with which it fails holds up no other. Nothing while the agency recovers. */
  async look(): Promise<void> {
    if (!this.desk.lost.acting()) return;
    await this.hurry(this.post.silence.returned);
    const { due, overdue } = await this.desk.database.read(this.desk.system, async (tx) => ({
      due: await this.exchanges.due(tx),
      overdue: await this.exchanges.overdue(tx),
    }));
    for (const id of due) await this.sayAgain(id).catch(() => this.fault('not said again', id));
    for (const id of overdue) {
      const exchange = await this.post.transact((tx) => this.exchanges.alarm(tx, id));
      if (exchange) this.warn(exchange);
    }
  }

  /** What agencies that were away read on their return is receipted by itself; what is not is said again soon. */
  private async hurry(returned: readonly AgencyId[]): Promise<void> {
    if (returned.length === 0) return;
    const soon = new Date(Date.parse(this.desk.clock.now()) + SOON_MS).toISOString();
    await this.post.transact((tx) => this.exchanges.returned(tx, returned, soon));
    this.post.silence.welcomed(returned);
  }

  private async sayAgain(id: string): Promise<void> {
    const unheard = await this.post.transact((tx) => this.exchanges.sayAgain(tx, id));
    if (!unheard) return;
    const { kind, counterpart, file } = unheard;
    const reason = `${kind}: no receipt for hours; it is said again, at least daily`;
    this.post.alarm({ kind: 'unheard', reason, source: counterpart, exchange: id, ...(file && { file }) });
  }

  private warn({ id: exchange, kind, side, status, counterpart, file, answerBy }: Exchange): void {
    const reason = `${kind}, ${side}: ${status} and not answered by ${answerBy}`;
    this.post.alarm({ kind: 'unanswered', reason, source: counterpart, exchange, ...(file && { file }) });
  }

  private fault(reason: string, exchange?: string): void {
    this.post.alarm({ kind: 'fault', reason: `exchanges: ${reason}`, ...(exchange && { exchange }) });
  }

  private async waiting(): Promise<Readings> {
    const { database, system, clock } = this.desk;
    const [waiting, unreceipted] = await database.read(system, async (tx) => [
      await waitingExchanges(tx),
      await unreceiptedMessages(tx),
    ]);
    const now = Date.parse(clock.now());
    const by = (value: (one: (typeof waiting)[number]) => number): [Record<string, string>, number][] =>
      waiting.map((one) => [{ pattern: one.pattern, kind: one.kind, side: one.side, status: one.status }, value(one)]);
    return {
      lachan_exchanges_waiting: by(({ count }) => count),
      lachan_exchanges_overdue: by(({ overdue }) => overdue),
      lachan_exchange_oldest_age_seconds: by(({ oldest }) => Math.max(0, now - Date.parse(oldest)) / 1000),
      lachan_exchange_unreceipted_messages: unreceipted,
    };
  }
}
