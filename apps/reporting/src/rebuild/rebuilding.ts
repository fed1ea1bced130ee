import {
  Directory,
  type AgencyKeys,
  type Envelope,
  JetStreamTransport,
  Loop,
  NatsBus,
  signerOf,
} from '@la-chan/messaging';
import type { Moment } from '@la-chan/contracts';
import { Clock, CONFIG, type Config, Database, KEYS, type Officer, systemOf } from '@la-chan/platform';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { factOf } from '../ledger/ledger.projection';
import { addFacts } from '../ledger/ledger.store';
import { foldEntries } from '../ledger/tally';
import { differences } from './differences';

const EVERY_FACT = '*';
/** How often it looks what is missing, and folds what has come. */
const [LOOK_MS, FOLD_MS] = [50, 1000];
/** A rebuild whose process has gone is over. */
const FORGOTTEN_MS = 10 * 60_000;

export interface RebuildState {
  readonly state: 'none' | 'running' | 'done' | 'failed';
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly officer: string | null;
  /** Facts that the new ledger has, of those that the agencies have signed. */
  readonly facts: number;
  readonly of: number;
  /** Sums in which the two ledgers differed, as far as both had come. */
  readonly differing: number | null;
  /** Agencies that have not answered yet. */
  readonly waitingFor: readonly string[];
  readonly error: string | null;
}

/**
 * Makes the ledger anew from the agencies' journals: asks each for all its facts over the control line, verifies and
 * orders them as any reader does, fills a second ledger, compares, and puts it in the place of the first. Until then
 * the service answers from the old one.
 */
@Injectable()
export class Rebuild implements BeforeApplicationShutdown {
  private readonly log = new Logger('rebuild');
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(KEYS) private readonly keys: AgencyKeys,
  ) {}

  /** False when one is under way already, here or at another replica. */
  async start(officer: Officer): Promise<boolean> {
    const now = this.clock.now();
    const [, started] = await this.own((tx) =>
      tx.query<[unknown, number]>(
        `UPDATE rebuild SET state = 'running', started_at = $1, ended_at = NULL, officer = $2, facts = 0, of = 0,
           differing = NULL, waiting_for = '{}', error = NULL
         WHERE state <> 'running' OR started_at < $1::timestamptz - $3 * interval '1 millisecond'`,
        [now, officer.id, FORGOTTEN_MS],
      ),
    );
    if (started === 0) return false;
    this.running = this.run(now).then(
      () => this.end(now, 'done'),
      (error: unknown) => this.end(now, 'failed', error),
    );
    return true;
  }

  async state(): Promise<RebuildState> {
    const [row] = await this.own((tx) =>
      tx.query<RebuildState[]>(
        `SELECT state, started_at AS "startedAt", ended_at AS "endedAt", officer, facts::float8 AS facts, of::float8 AS of,
           differing, waiting_for AS "waitingFor", error FROM rebuild`,
      ),
    );
    if (!row) throw new Error('the table rebuild has lost its row');
    return row;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(startedAt: Moment): Promise<void> {
    await this.own((tx) => tx.query('SELECT begin_rebuild()'));
    await this.own((tx) => tx.query('SELECT unindex_rebuild()'));
    await this.fill(startedAt);
    await this.own(assertWhole);
    await this.fold();
    await this.own((tx) => tx.query('SELECT index_rebuild()'));
    const differing = await this.own((tx) => differences(tx));
    await this.own((tx) => tx.query('UPDATE rebuild SET differing = $1', [differing]));
    await this.own(async (tx) => {
      await tx.query(`SET LOCAL lock_timeout = '30s'`);
      await tx.query('SELECT finish_rebuild()');
    });
  }

  /** Asks the agencies for their facts until all have come; what has come is folded meanwhile. */
  private async fill(startedAt: Moment): Promise<void> {
    const { AGENCY: self, NATS_URL: servers } = this.config;
    const onFault = (): void => this.log.warn('the bus is away');
    const folding = new Loop(() => this.fold().then(() => false), {
      everyMs: FOLD_MS,
      onFault: (error) => this.log.warn(error),
    });
    const bus = new NatsBus({ servers, agency: self, seed: this.keys.busSeed, onFault });
    try {
      const transport = new JetStreamTransport({
        self,
        app: 'reporting',
        bus,
        directory: this.directory,
        signer: signerOf(this.keys),
        transact: (work) => this.rebuilt(work),
        now: () => this.clock.now(),
        raise: (alarm) => this.log.warn(alarm),
      });
      transport.addHandler(EVERY_FACT, (envelopes: readonly Envelope[], tx: EntityManager) => addKept(tx, envelopes));
      folding.start();
      while ((await this.progress(startedAt)).length > 0) {
        if (this.stopping) throw new Error('the service was stopped');
        await transport.control.heal();
        await sleep(LOOK_MS);
      }
    } finally {
      await folding.stop();
      await bus.close();
    }
  }

  private fold(): Promise<void> {
    return foldEntries((work) => this.rebuilt(work));
  }

  /** Says how far it has come; the agencies whose facts are still to come. */
  private async progress(startedAt: Moment): Promise<string[]> {
    return this.own(async (tx) => {
      await tx.query(
        `UPDATE rebuilt.position AS p SET announced = greatest(p.announced, o.announced, o.contiguous)
         FROM public.position AS o WHERE (o.source, o.channel, o.epoch) = (p.source, p.channel, p.epoch)`,
      );
      const [row] = await tx.query<{ facts: number; of: number; missing: string[] }[]>(
        `SELECT coalesce(sum(contiguous), 0)::float8 AS facts, coalesce(sum(coalesce(ended, announced)), 0)::float8 AS of,
           coalesce(array_agg(DISTINCT source) FILTER (WHERE contiguous < coalesce(ended, announced) AND stopped IS NULL), '{}') AS missing
         FROM rebuilt.position WHERE channel = 'facts'`,
      );
      const { facts, of, missing } = row ?? { facts: 0, of: 0, missing: [] };
      const [, mine] = await tx.query<[unknown, number]>(
        'UPDATE rebuild SET facts = $1, of = $2, waiting_for = $3 WHERE started_at = $4',
        [facts, of, missing, startedAt],
      );
      if (mine === 0) throw new Error('another rebuild has begun');
      return missing;
    });
  }

  /** A run that another one has taken the place of has nothing to say any more. */
  private async end(startedAt: Moment, state: 'done' | 'failed', error?: unknown): Promise<void> {
    if (error !== undefined) this.log.error(error);
    await this.own((tx) =>
      tx.query(`UPDATE rebuild SET state = $1, ended_at = $2, waiting_for = '{}', error = $3 WHERE started_at = $4`, [
        state,
        this.clock.now(),
        error === undefined ? null : error instanceof Error ? error.message : 'unknown',
        startedAt,
      ]),
    ).catch((fault: unknown) => this.log.error(fault));
  }

  private own<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.own(systemOf(this.config.AGENCY), work);
  }

  /** The same statements as ever, on the second ledger and the second positions. */
  private rebuilt<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.own(async (tx) => {
      await tx.query('SET LOCAL search_path TO rebuilt, public');
      return work(tx);
    });
  }
}

/** A channel that stopped in the new ledger must not take what the one in use has. */
async function assertWhole(tx: EntityManager): Promise<void> {
  const [short] = await tx.query<{ sources: string | null }[]>(
    `SELECT string_agg(DISTINCT r.source, ', ') AS sources
     FROM rebuilt.position r JOIN public.position p USING (source, channel, epoch) WHERE r.contiguous < p.contiguous`,
  );
  if (short?.sources) throw new Error(`less came back than is known here, from ${short.sources}`);
}

/** What an operator has given up stays out of the figures. */
async function addKept(tx: EntityManager, envelopes: readonly Envelope[]): Promise<void> {
  const discarded = await tx.query<{ id: string }[]>(
    'SELECT id FROM public.parked WHERE discarded_at IS NOT NULL AND id = ANY ($1)',
    [envelopes.map(({ id }) => id)],
  );
  const gone = new Set(discarded.map(({ id }) => id));
  await addFacts(tx, envelopes.filter(({ id }) => !gone.has(id)).map(factOf));
}
