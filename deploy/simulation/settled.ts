import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import { z } from 'zod';

/** What `GET /operations/channels` says of an agency. */
export const Channels = z.object({
  reading: z.object({
    positions: z.array(
      z.object({ source: z.string(), channel: z.string(), epoch: z.number(), contiguous: z.number() }),
    ),
    parked: z.number(),
    quarantined: z.number(),
    stopped: z.number(),
  }),
  heads: z.array(z.object({ channel: z.string(), epoch: z.number(), sequence: z.coerce.number() })),
  backlog: z.object({ unsealed: z.number(), unpublished: z.number() }),
  deadlinesLookedAt: z.string().nullable(),
});
export type Channels = z.infer<typeof Channels>;

/** When it is first asked for a message, and what a new day takes everybody together; what takes longer is asked for less often. */
const [MESSAGE_MS, DAY_MS, LONGEST_PAUSE_MS, PATIENCE_MS] = [2, 40, 100, 120_000];
const isForOne = (channel: string): boolean => channel.startsWith('to:');
const NONE = (): boolean => false;

/** Waits until what was said has arrived: by the heads of the channels and the positions of their readers. */
export class Settled {
  private readonly known = new Map<AgencyId, Channels & { readonly asked: number }>();
  private questions = 0;

  constructor(
    private readonly agencies: readonly { readonly id: AgencyId; readonly app: AppName }[],
    private readonly ask: (agency: AgencyId) => Promise<Channels>,
    private readonly now: () => Moment,
  ) {}

  /** How much an agency has taken in so far: unless its own officers act, that alone changes its files and exchanges. */
  reached(agency: AgencyId): number {
    return this.of(agency).reading.positions.reduce((sum, { contiguous }) => sum + contiguous, 0);
  }

  /** What these have done, and whatever it has led to, has reached those whom it concerns. */
  async after(acted: readonly AgencyId[]): Promise<void> {
    await this.until(acted, isForOne, MESSAGE_MS);
  }

  /** The agency may begin its day: deadlines are told up to now. Nothing is on its way to it since the evening. */
  async begun(agency: AgencyId): Promise<void> {
    await this.until([agency], NONE, MESSAGE_MS);
  }

  /** Everything has reached everybody, and deadlines are told up to now. */
  async everywhere(): Promise<void> {
    await this.until(
      this.agencies.map(({ id }) => id),
      () => true,
      DAY_MS,
    );
  }

  private async until(
    first: readonly AgencyId[],
    counts: (channel: string) => boolean,
    pauseMs: number,
  ): Promise<void> {
    const limit = Date.now() + PATIENCE_MS;
    for (let asked = [...first], tries = 0; asked.length > 0; tries += 1) {
      await sleep(Math.min(pauseMs * 1.5 ** tries, LONGEST_PAUSE_MS));
      await Promise.all(asked.map((agency) => this.look(agency)));
      const waiting = new Set([...asked.filter((agency) => this.isBusy(agency)), ...this.behind(counts)]);
      if (waiting.size > 0 && Date.now() > limit) throw new Error(`not settled: ${[...waiting].join(', ')}`);
      asked = [...waiting];
    }
  }

  /** Of two answers that cross, the one that was asked for later counts. */
  private async look(agency: AgencyId): Promise<void> {
    const asked = ++this.questions;
    const channels = await this.ask(agency);
    if (asked > (this.known.get(agency)?.asked ?? 0)) this.known.set(agency, { ...channels, asked });
  }

  private isBusy(agency: AgencyId): boolean {
    const { reading, backlog, deadlinesLookedAt } = this.of(agency);
    if (reading.parked + reading.quarantined + reading.stopped > 0) throw new Error(`${agency} has parked a message`);
    return backlog.unsealed + backlog.unpublished > 0 || deadlinesLookedAt === null || deadlinesLookedAt < this.now();
  }

  /** Readers that have not applied what a source has sealed for them, as far as both were asked. */
  private behind(counts: (channel: string) => boolean): AgencyId[] {
    return this.agencies.flatMap(({ id: reader, app }) => {
      const positions = this.known.get(reader)?.reading.positions;
      if (!positions) return [];
      const isFor = (channel: string): boolean =>
        counts(channel) &&
        (channel === `to:${reader}` || channel === 'bulletins' || (channel === 'facts' && app === 'reporting'));
      const lags = [...this.known].some(([source, { heads }]) =>
        heads.some(
          ({ channel, epoch, sequence }) =>
            source !== reader &&
            isFor(channel) &&
            sequence >
              (positions.find((one) => one.source === source && one.channel === channel && one.epoch === epoch)
                ?.contiguous ?? 0),
        ),
      );
      return lags ? [reader] : [];
    });
  }

  private of(agency: AgencyId): Channels {
    const channels = this.known.get(agency);
    if (!channels) throw new Error(`${agency} was not asked`);
    return channels;
  }
}
