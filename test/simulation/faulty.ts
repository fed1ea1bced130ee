import type { Bus, Directory } from '@la-chan/messaging';
import type { ControlParts } from '../../libs/messaging/src/control';
import type { Envelope } from '../../libs/messaging/src/envelope';
import type { ExchangeStore } from '../../libs/messaging/src/exchange/store';
import type { Delivery } from '../../libs/messaging/src/nats-pull';
import type { ReaderStore } from '../../libs/messaging/src/reader';
import type { RecoveryTx } from '../../libs/messaging/src/recovery/known';
import type { RelayStore } from '../../libs/messaging/src/relay';
import type { Transaction } from './database';
import type { ExchangeTables } from './exchange-tables';
import type { SimulatedRelayStore } from './journal-tables';

type Take = (messages: readonly Delivery[]) => Promise<boolean[]>;
type Apply = (envelopes: readonly Envelope[]) => Promise<void>;

/** What stands between the cores and the simulation: where a fault can be planted. */
export interface Faulty {
  readonly relayStore: (store: SimulatedRelayStore) => RelayStore;
  readonly readerStore: (store: ReaderStore, tx: Transaction) => ReaderStore;
  readonly exchangeStore: (store: ExchangeTables) => ExchangeStore;
  readonly recovery: (tx: RecoveryTx) => RecoveryTx;
  readonly bus: (bus: Bus) => Bus;
  /** What a stream has brought. */
  readonly take: (take: Take) => Take;
  /** What another agency has sent again; `apply` runs the handlers and nothing else. */
  readonly resent: (reader: ControlParts['reader'], apply: Apply) => ControlParts['reader'];
  readonly directory: (directory: Directory) => Directory;
}

const same = <Port>(port: Port): Port => port;
export const FAULTLESS: Faulty = {
  relayStore: same,
  readerStore: same,
  exchangeStore: same,
  recovery: same,
  bus: same,
  take: same,
  resent: same,
  directory: same,
};
