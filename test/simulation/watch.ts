import type { AgencyId } from '@la-chan/contracts';
import type { Alarm } from '@la-chan/messaging';
import type { Envelope } from '../../libs/messaging/src/envelope';
import { isTransient } from '../../libs/messaging/src/faults';
import type { Agency } from './agency';
import type { City } from './city';
import { LEDGER } from './clerk';
import { misheld, repeatedEffects } from './dealings';
import { EFFECT } from './desk';
import { EXCHANGE } from './exchange-tables';
import { AGENCY_STATE, SEALED } from './journal-tables';
import { isInOldEpoch } from './recovery-tables';
import type { Actor } from './scheduler';

type Writes = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

const written = <Row>(writes: Writes, { name }: { readonly name: string; readonly row: Row }): Row[] =>
  [...(writes.get(name)?.values() ?? [])].filter((row) => row !== undefined) as Row[];

type Placed = Pick<Envelope, 'source' | 'channel' | 'epoch' | 'sequence'>;
const placeOf = ({ source, channel, epoch, sequence }: Placed): string => `${source} ${channel} ${epoch} ${sequence}`;
const contentOf = ({ id, prevhash, datadigest, data }: Envelope): string =>
  JSON.stringify([id, prevhash, datadigest, data]);

/** Looks at every commit, and says what must not have happened. */
export class Watch {
  readonly violations: string[] = [];
  readonly alarms: (Alarm & { readonly raisedBy: AgencyId })[] = [];
  /** What was ever signed with a source's key for a place: its contents, each with its hash. */
  private readonly signed = new Map<string, Map<string, string>>();

  committed(agency: Agency, writes: Writes): void {
    for (const { envelope, hash } of written(writes, SEALED)) this.wasSigned(JSON.parse(envelope) as Envelope, hash);
    if (writes.has(AGENCY_STATE.name) && isInOldEpoch(agency.database))
      this.violations.push(`${agency.id} goes on in an epoch of which it has lost messages`);
    if (writes.has(LEDGER.name)) this.readLedger(agency);
    if (writes.has(EXCHANGE.name)) this.holdsChange(agency.city);
    if (writes.has(EFFECT.name)) this.violations.push(...repeatedEffects(agency));
  }

  /** An agency has changed what it holds, or begins to act. */
  holdsChange(city: City): void {
    this.violations.push(...misheld(city));
  }

  wasSigned(envelope: Envelope, hash: string): void {
    const place = placeOf(envelope);
    this.signed.set(place, (this.signed.get(place) ?? new Map<string, string>()).set(contentOf(envelope), hash));
  }

  alarm(raisedBy: AgencyId, alarm: Alarm): void {
    this.alarms.push({ ...alarm, raisedBy });
  }

  /** Lost connections and answers that do not come are part of life; anything else is a mistake in the cores. */
  thrown(actor: Actor, error: unknown): void {
    const isDeadlock = (error as { code?: string }).code === '40P01';
    if (isDeadlock || !isTransient(error)) this.violations.push(`${actor.name} threw ${String(error)}`);
  }

  /** Each event once, as it was signed, each file in order, and each message after the one that it names. */
  private readLedger({ id, database }: Agency): void {
    const versions = new Map<string, number>();
    const hashes = new Map<string, string>();
    const envelopes = [...database.rows(LEDGER).values()].map(({ envelope }) => envelope);
    for (const envelope of envelopes) {
      const { source, channel, epoch, subject, fileversion } = envelope;
      const place = placeOf(envelope);
      const file = `${source} ${channel} ${subject} ${epoch}`;
      const due = versions.get(file) ?? (epoch > 1 ? fileversion : 0);
      const hash = this.signed.get(place)?.get(contentOf(envelope));
      if (fileversion !== due) this.violations.push(`${id} applied version ${fileversion} of ${file}, ${due} was due`);
      if (hashes.has(place)) this.violations.push(`${id} applied ${place} twice`);
      if (hash === undefined) this.violations.push(`${id} applied at ${place} what was never signed`);
      versions.set(file, fileversion + 1);
      hashes.set(place, hash ?? '');
    }
    for (const { prevhash, sequence, ...lane } of envelopes) {
      const before = hashes.get(placeOf({ ...lane, sequence: String(Number(sequence) - 1) }));
      if (before !== undefined && before !== prevhash)
        this.violations.push(`${id} applied both branches of a fork at ${lane.source} ${lane.channel} ${sequence}`);
    }
  }
}
