import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { AgencyId, ExchangeMessageName, FileId } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { Acting, Exchange } from '@la-chan/messaging';
import type { Envelope } from '../../libs/messaging/src/envelope';
import { COURSES, mayAct } from '../../libs/messaging/src/exchange/course';
import type { DossierKeys } from '../../libs/messaging/src/exchange/dossier';
import { ExchangeEngine } from '../../libs/messaging/src/exchange/engine';
import { KINDS, type Kind } from '../exchanges/kinds';
import { hasDue } from '../exchanges/memory-store';
import type { City } from './city';
import { LEDGER, note, type Officer } from './clerk';
import { stepwise, Table, type Database, type Transaction } from './database';
import { EXCHANGE, EXCHANGE_MESSAGE, ExchangeTables } from './exchange-tables';
import type { Process } from './process';
import { isLost } from './recovery-tables';

/** What messages have started here. */
export const EFFECT = new Table<{ readonly exchange: string; readonly name: ExchangeMessageName }>('effect');

/** Answers the file that it was about. */
type Act = (tx: Transaction, acting: Acting) => Promise<FileId>;

/** So many files has an agency that it can hand over. */
const FILES = 2;
const NAMES: readonly ExchangeMessageName[] = [
  ...(['accepted', 'rejected', 'released', 'withdrawn', 'supplemented', 'completed'] as const),
  ...(['granted', 'refused', 'answered', 'demanded', 'volunteered', 'receipted', 'erased'] as const),
];

/** Offers, asks, serves, answers, releases and withdraws, whatever the course of an exchange allows at the moment. */
export class Desk implements Officer {
  readonly acts = true;
  private readonly engine: ExchangeEngine<Transaction>;

  constructor(
    private readonly city: City,
    private readonly self: AgencyId,
    private readonly others: readonly AgencyId[],
  ) {
    this.engine = new ExchangeEngine({
      self,
      keys: keysOf(self),
      now: () => city.agency(self)!.now(),
      newId: () => city.newId(),
      store: (tx) => stepwise(city.faulty.exchangeStore(new ExchangeTables(tx)), tx, 'exchange'),
    });
    for (const kind of Object.values(KINDS))
      this.engine.on(kind, Object.fromEntries(NAMES.map((name) => [name, this.reaction(name)])));
  }

  async act(process: Process): Promise<void> {
    const { agency, pick } = process;
    const acts = this.lawful(agency.database);
    await this.refusable(() =>
      agency.database.transact(process, async (tx) => {
        await tx.pass('act');
        const now = agency.now();
        await this.note(tx, await acts[pick % acts.length]!(tx, { officer: 'an officer', at: now, now }));
      }),
    );
  }

  async hear(envelope: Envelope, tx: Transaction): Promise<void> {
    await tx.pass('handle');
    const known = tx.get(EXCHANGE, envelope.subject);
    if (known ? isSetAside(tx.database, known) : isLost(tx.database, envelope.subject))
      throw new Error('acts about it were lost');
    tx.put(LEDGER, String(tx.database.next('ledger')), { envelope });
    await this.engine.receive(envelope, tx);
  }

  hasDue({ agency }: Process): boolean {
    const { database } = agency;
    return hasDue({ exchanges: database.rows(EXCHANGE), messages: database.rows(EXCHANGE_MESSAGE) }, agency.now());
  }

  async sayAgain(process: Process): Promise<void> {
    const { database } = process.agency;
    const { engine } = this;
    const transact = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.transact(process, work);
    for (const id of await transact((tx) => engine.due(tx)))
      if (!isSetAside(database, database.rows(EXCHANGE).get(id)!)) await transact((tx) => engine.sayAgain(tx, id));
    for (const id of await transact((tx) => engine.overdue(tx))) await transact((tx) => engine.alarm(tx, id));
  }

  /** What it could do now: the next step of each exchange, the latest first, and a new one. */
  private lawful(database: Database): Act[] {
    const exchanges = [...database.rows(EXCHANGE).values()].filter((exchange) => !isSetAside(database, exchange));
    const steps = exchanges.flatMap((exchange) => {
      const { own } = COURSES[exchange.pattern][exchange.side];
      const names = Object.keys(own[exchange.status] ?? {}) as ExchangeMessageName[];
      return names.map((name): Act => async (tx, acting) => {
        await this.step(tx, exchange, name, acting);
        return fileOf(exchange);
      });
    });
    const kinds = Object.values(KINDS);
    const [kind, to] = [kinds, this.others].map((of) => of[exchanges.length % of.length]) as [Kind, AgencyId];
    const file = this.city.fileOf(this.self, exchanges.length % FILES);
    return [(tx, acting) => this.open(tx, kind, to, file, acting), ...steps.reverse()];
  }

  private async open(tx: Transaction, kind: Kind, to: AgencyId, file: FileId, acting: Acting): Promise<FileId> {
    await tx.lock(`file ${file}`);
    if (isLost(tx.database, file) || (kind.pattern === 'handover' && !isHeld(file, tx.rows(EXCHANGE)))) return file;
    const dossier = tx.rows(EXCHANGE).length % 8 === 2 ? { dossier: { account: 'lời kể' } } : {};
    await this.engine.open(tx, kind, { to, file, terms: { unit: 'c1' }, ...dossier }, acting);
    return file;
  }

  private step(tx: Transaction, exchange: Exchange, name: ExchangeMessageName, acting: Acting): Promise<unknown> {
    const { engine } = this;
    const { id, pattern } = exchange;
    switch (name) {
      case 'accepted':
        return engine.accept(tx, id, this.city.newId(), acting);
      case 'rejected':
        return engine.reject(tx, id, { reason: 'not-competent' }, acting);
      case 'withdrawn':
        return engine.withdraw(tx, id, acting);
      case 'released':
        return engine.release(tx, id, acting);
      case 'erased':
        return engine.erase(tx, id, acting);
      case 'supplemented':
      case 'volunteered':
        return engine.supplement(tx, KINDS[pattern], id, { account: 'thêm' }, acting);
      case 'demanded':
        return engine.demand(tx, KINDS[pattern], id, { account: 'còn thiếu' }, acting);
      default:
        return engine.answer(tx, KINDS[pattern], id, name as 'answered', { outcome: name }, acting);
    }
  }

  /** The first of the files is released as soon as it is accepted; the other one by an officer. */
  private reaction(name: ExchangeMessageName) {
    return async (exchange: Exchange, tx: Transaction, acting: Acting): Promise<void> => {
      const { id, file } = exchange;
      tx.put(EFFECT, String(tx.database.next('effect')), { exchange: id, name });
      await this.note(tx, fileOf(exchange));
      if (name === 'accepted' && file === this.city.fileOf(this.self, 0)) await this.engine.release(tx, id, acting);
    };
  }

  /** Where facts are counted, whatever is done is one. */
  private async note(tx: Transaction, file: FileId): Promise<void> {
    if (!this.city.recovers) return;
    await tx.lock(`file ${file}`);
    const now = this.city.agency(this.self)!.now();
    await note(tx, file, ['facts'], 'plain', { id: () => this.city.newId(), now });
  }

  /** An act that came too late is refused, and that is all. */
  private async refusable(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

const fileOf = ({ id, file }: Exchange): FileId => file ?? id;

/** Acts of the exchange or of its file were lost: an officer has to see to it. */
export const isSetAside = (database: Database, exchange: Exchange): boolean =>
  isLost(database, exchange.id) || isLost(database, fileOf(exchange));

/** May the agency do everything with a file of its own? */
const isHeld = (file: FileId, exchanges: readonly Exchange[]): boolean =>
  exchanges
    .filter((one) => one.file === file && one.pattern === 'handover')
    .every(({ side, status }) => mayAct(side, status) === 'everything');

const pairs = new Map<AgencyId, { keyId: string; publicKey: KeyObject; privateKey: KeyObject }>();

/** The opening keys of an agency; the same in all cities. */
function keysOf(self: AgencyId): DossierKeys {
  const keyOf = (agency: AgencyId) => {
    const pair = pairs.get(agency) ?? { keyId: agency, ...generateKeyPairSync('x25519') };
    pairs.set(agency, pair);
    return pair;
  };
  return { publicKeyOf: keyOf, privateKey: (keyId) => (keyId === self ? keyOf(self).privateKey : undefined) };
}
