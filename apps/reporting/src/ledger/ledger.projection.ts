import { CountedChange } from '@la-chan/contracts';
import { type Envelope, OnEveryFact, send, together } from '@la-chan/messaging';
import { Database, systemOf } from '@la-chan/platform';
import { Controller, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { NEWS } from '../scorecard/news';
import type { Fact } from './ledger';
import { addFacts } from './ledger.store';
import { foldEntries, MOST_UNFOLDED, MOST_UNFOLDED_DAYS } from './tally';

/** Entries of so long a flood a question may have to sum up by itself. */
const REST_MS = 2000;

const FactData = z.object({ counted: CountedChange.optional() });

/** A fact that says what it counts in a shape that is not known is refused: its file is parked. */
export const factOf = ({
  id,
  source,
  epoch,
  sequence,
  type,
  subject,
  fileversion,
  time,
  sealedat,
  data,
}: Envelope): Fact => ({
  id,
  agency: source,
  epoch,
  sequence: Number(sequence),
  type,
  file: subject,
  fileVersion: fileversion,
  occurredAt: time,
  sealedAt: sealedat,
  counted: FactData.parse(data).counted,
});

/** Adds every fact of every agency to the ledger, in the transaction that moves the reader's position. */
@Controller()
export class LedgerProjection {
  private readonly log = new Logger('ledger');
  private unfolded = 0;
  private folding = false;

  constructor(private readonly database: Database) {}

  @OnEveryFact()
  async add(envelopes: readonly Envelope[], tx: EntityManager): Promise<void> {
    const facts = envelopes.map(factOf);
    const [entries] = await together(addFacts(tx, facts), tell(tx, facts));
    this.unfolded += entries;
    if (this.unfolded > MOST_UNFOLDED) setImmediate(() => void this.fold());
  }

  /** Waits for the transactions that are adding, this one too. In a flood a rest between folds makes fewer of them, of more entries. */
  private async fold(): Promise<void> {
    if (this.folding) return;
    this.folding = true;
    while (this.unfolded > MOST_UNFOLDED) {
      this.unfolded = 0;
      await foldEntries((work) => this.database.own(systemOf('ledger'), work), MOST_UNFOLDED_DAYS).catch(
        (error: unknown) => {
          this.log.warn(`entries were not folded: ${String(error)}`);
        },
      );
      await sleep(REST_MS, undefined, { ref: false });
    }
    this.folding = false;
  }
}

/** Heard when it is committed. */
const tell = async (tx: EntityManager, facts: readonly Fact[]): Promise<void> => {
  if (!facts.some(({ counted }) => counted)) return;
  await send(tx, { name: 'tell', text: 'SELECT pg_notify($1, $2)', values: [NEWS, newsOf(facts)] });
};

const newsOf = (facts: readonly Fact[]): string =>
  JSON.stringify({ agencies: [...new Set(facts.map(({ agency }) => agency))], sealedAt: facts.at(-1)?.sealedAt });
