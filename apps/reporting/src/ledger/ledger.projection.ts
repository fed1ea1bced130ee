import { CountedChange } from '@la-chan/contracts';
import { type Envelope, OnEveryFact, send, together } from '@la-chan/messaging';
import { Database, systemOf } from '@la-chan/platform';
import { Controller, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { NEWS } from '../scorecard/news';
import { breachOf } from './breach';
import type { Fact } from './ledger';
import { addFacts } from './ledger.store';
import { foldEntries, MOST_UNFOLDED, MOST_UNFOLDED_DAYS } from './tally';

/** In a flood the tallies take this part of the time: what is folded at once costs less each, and questions sum up the rest. */
const FOLDING_SHARE = 0.1;

const FactData = z.object({ counted: CountedChange.optional() });

/** A fact that says what it counts, or of which breach it tells, in a shape that is not known is refused: its file is parked. */
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
  breach: breachOf(type, data),
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

  /** Waits for the transactions that are adding, this one too. */
  private async fold(): Promise<void> {
    if (this.folding) return;
    this.folding = true;
    while (this.unfolded > MOST_UNFOLDED) {
      this.unfolded = 0;
      const began = performance.now();
      await foldEntries((work) => this.database.own(systemOf('ledger'), work), MOST_UNFOLDED_DAYS).catch(
        (error: unknown) => {
          this.log.warn(`entries were not folded: ${String(error)}`);
        },
      );
      const took = performance.now() - began;
      await sleep(took * (1 / FOLDING_SHARE - 1), undefined, { ref: false });
    }
    this.folding = false;
  }
}

/** Heard when it is committed. */
const tell = async (tx: EntityManager, facts: readonly Fact[]): Promise<void> => {
  if (!facts.some(({ counted, breach }) => counted ?? breach)) return;
  await send(tx, { name: 'tell', text: 'SELECT pg_notify($1, $2)', values: [NEWS, newsOf(facts)] });
};

const newsOf = (facts: readonly Fact[]): string =>
  JSON.stringify({ agencies: [...new Set(facts.map(({ agency }) => agency))], sealedAt: facts.at(-1)?.sealedAt });
