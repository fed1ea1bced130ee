import { exchangeKind, type AgencyId, type Moment } from '@la-chan/contracts';
import { advance, isOpening, leavesNothing, mayFollow } from './course';
import type { Dossiers } from './dossiers';
import type { Exchange } from './exchange';
import { openedBy } from './heard';
import type { ExchangeStore, LostMessage, Message } from './store';
import { waiting } from './voice';

/**
 * Brings an exchange to where its lost messages say that it was. This side's own come back with the recovery; those of the
 * other side are read again, each in its place: a receipt that came back says that what it is for was taken in before,
 * with all that it has started here.
 */
export class Recall {
  constructor(
    private readonly store: ExchangeStore,
    private readonly dossiers: Dossiers,
    private readonly now: Moment,
  ) {}

  /** Takes in what this side has said, up to the first that rests on a message which is still to be read again. */
  async run(known: Exchange | undefined, id: string, counterpart: AgencyId): Promise<void> {
    let exchange = known;
    const taken: LostMessage[] = [];
    for (const lost of await this.store.lost(id)) {
      if (!(await this.isNext(exchange, lost))) break;
      exchange = await this.taken(exchange, lost, counterpart);
      taken.push(lost);
    }
    await this.store.recalled(taken, this.now);
  }

  private async isNext(exchange: Exchange | undefined, { name, data }: LostMessage): Promise<boolean> {
    if (await this.store.has(data.exchange, data.message)) return true;
    if (name === 'receipted') return false;
    return exchange ? mayFollow(exchange, 'own', name) : isOpening(name);
  }

  private async taken(known: Exchange | undefined, lost: LostMessage, counterpart: AgencyId): Promise<Exchange> {
    const { name, data, version, recordedAt } = lost;
    const before = known ?? openedByThis(counterpart, lost);
    if (!known) await this.store.insert(before);
    const said = { ...before, sent: Math.max(before.sent, version + 1) };
    if (name === 'receipted' || (await this.store.has(said.id, data.message))) return this.saved(said);

    await this.store.keepOwn(name, data, recordedAt, waiting(1, this.now));
    const moved: Exchange = {
      ...said,
      status: known ? advance(before, 'own', name) : before.status,
      file: data.file === said.id ? said.file : data.file,
      answer: data.answer === undefined ? said.answer : exchangeKind(said.kind)?.answer.parse(data.answer),
      reason: data.reason ?? said.reason,
      missing: data.missing ?? said.missing,
      changedAt: recordedAt,
    };
    const erases = name === 'erased' || leavesNothing(before, moved.status, data.onPaper);
    return this.saved(erases ? await this.dossiers.erase(moved, this.now) : moved);
  }

  private async saved(exchange: Exchange): Promise<Exchange> {
    await this.store.save(exchange);
    return exchange;
  }
}

/** Was it taken in before the database was lost, with all that it has started? */
export const wasReceipted = (lost: readonly LostMessage[], { message }: Message): boolean =>
  lost.some(({ name, data }) => name === 'receipted' && data.message === message);

/** What this side has opened itself is what the other side would see, from the other end. */
function openedByThis(counterpart: AgencyId, { name, data, recordedAt }: LostMessage): Exchange {
  const opened = openedBy(counterpart, name, data, recordedAt);
  return { ...opened, side: 'opener', file: opened.counterpartFile, counterpartFile: null };
}
