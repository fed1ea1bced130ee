import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import { Directory, send } from '@la-chan/messaging';
import { Clock } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Target } from '../plan/plan';
import type { Arrival } from './changes';
import { measuresOf } from './figures';
import { Labels } from './labels';

/** The apps that keep the files of each procedure that figures count. */
const APPS: Readonly<Record<string, readonly AppName[]>> = {
  report: ['intake', 'prosecution', 'court'], // the latter pass on what comes to them (TTLT 01/2017 8(3), (6))
  verification: ['investigation', 'prosecution'], // which resolves what it takes over (BLTTHS 147(4))
  case: ['investigation'],
  'prosecution-file': ['prosecution'],
  trial: ['court'],
  victim: ['victim-support'],
  'support-plan': ['victim-support'],
  consent: ['victim-support'],
  assistance: ['international-cooperation'],
  campaign: ['prevention'],
  task: ['prevention'],
};

/** The apps whose facts a measure is counted from. */
export const appsOf = (measure: string): readonly AppName[] => APPS[measure.split('.')[0] ?? ''] ?? [];

export const appsBehind = (target: Target): ReadonlySet<AppName | undefined> =>
  new Set(measuresOf([target]).flatMap(appsOf));

interface Arrived {
  readonly agency: AgencyId;
  readonly epoch: number;
  /** The last fact that the ledger has, and the last that the agency has signed, as far as is known here. */
  readonly sequence: number;
  readonly announced: number;
  readonly sealedAt: Moment | null;
  readonly stopped: string | null;
  readonly parked: number;
  readonly discarded: number;
}

/** How far each agency's facts have arrived, and what of them is not in the figures. */
@Injectable()
export class Completeness {
  constructor(
    private readonly directory: Directory,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  async agencies(tx: EntityManager) {
    const arrived = await arrivals(tx);
    const ids = new Set([...this.expected(), ...arrived.map(({ agency }) => agency)]);
    return [...ids].sort().map((agency) => {
      const epochs = arrived.filter((each) => each.agency === agency);
      const sum = (of: (each: Arrived) => number): number => epochs.reduce((total, each) => total + of(each), 0);
      const last = epochs.at(-1);
      return {
        agency,
        app: this.directory.agency(agency, this.clock.now())?.app,
        label: this.labels.agency(agency),
        epoch: last?.epoch ?? null,
        sequence: last?.sequence ?? 0,
        sealedAt: last?.sealedAt ?? null,
        missing: sum(({ announced, sequence }) => Math.max(0, announced - sequence)),
        parked: sum(({ parked }) => parked),
        discarded: sum(({ discarded }) => discarded),
        stopped: epochs.find(({ stopped }) => stopped !== null)?.stopped ?? null,
      };
    });
  }

  restsOn(tx: EntityManager): Promise<Arrival[]> {
    return send(tx, {
      name: 'rests-on',
      text: 'SELECT agency, epoch, sequence::float8 AS sequence FROM arrival ORDER BY agency, epoch',
      values: [],
    });
  }

  private expected(): AgencyId[] {
    const now = this.clock.now();
    return [...new Set(Object.values(APPS).flat())]
      .flatMap((app) => this.directory.agenciesRunning(app, now))
      .map(({ agency }) => agency);
  }
}

type AgencyCompleteness = Awaited<ReturnType<Completeness['agencies']>>[number];

/** In a line: of how many agencies facts have come, the latest word of one, and what is left out. */
export function summaryOf(agencies: readonly AgencyCompleteness[]) {
  const heard = agencies.filter(({ sealedAt }) => sealedAt !== null);
  const sum = (of: 'missing' | 'parked' | 'discarded'): number => agencies.reduce((total, each) => total + each[of], 0);
  return {
    agencies: agencies.length,
    heard: heard.length,
    latest:
      heard
        .map(({ sealedAt }) => sealedAt)
        .sort()
        .at(-1) ?? null,
    missing: sum('missing'),
    parked: sum('parked'),
    discarded: sum('discarded'),
    stopped: agencies.filter(({ stopped }) => stopped !== null).length,
  };
}

const arrivals = (tx: EntityManager): Promise<Arrived[]> =>
  send(tx, {
    name: 'arrivals',
    text: `SELECT p.source AS agency, p.epoch, p.contiguous::float8 AS sequence, a.sealed_at AS "sealedAt", p.stopped,
       greatest(p.announced, p.contiguous, p.ended)::float8 AS announced,
       count(l.id) FILTER (WHERE l.replayed_at IS NULL AND l.discarded_at IS NULL)::int AS parked,
       count(l.id) FILTER (WHERE l.discarded_at IS NOT NULL)::int AS discarded
     FROM position p
     LEFT JOIN arrival a ON a.agency = p.source AND a.epoch = p.epoch
     LEFT JOIN parked l ON l.source = p.source AND l.channel = p.channel AND l.epoch = p.epoch
     WHERE p.channel = 'facts' GROUP BY p.source, p.channel, p.epoch, a.sealed_at ORDER BY p.source, p.epoch`,
    values: [],
  });
