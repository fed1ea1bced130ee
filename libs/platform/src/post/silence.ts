import type { AgencyId, Moment } from '@la-chan/contracts';

/** Each agency says every ten seconds how far its channels go. */
const SILENT_MS = 5 * 60_000;

/** Notices which agencies have come back after a silence. */
export class Silence {
  private readonly last = new Map<AgencyId, number>();
  private readonly back = new Set<AgencyId>();

  constructor(private readonly now: () => Moment) {}

  heard(agency: AgencyId): void {
    const [before, at] = [this.last.get(agency), Date.parse(this.now())];
    this.last.set(agency, at);
    if (before !== undefined && at - before > SILENT_MS) this.back.add(agency);
  }

  /** Who has come back and was not welcomed yet. */
  get returned(): readonly AgencyId[] {
    return [...this.back];
  }

  welcomed(agencies: readonly AgencyId[]): void {
    for (const agency of agencies) this.back.delete(agency);
  }
}
