import type { AgencyId, Moment } from '@la-chan/contracts';

/** Each agency says every ten seconds how far its channels go. */
const SILENT_MS = 5 * 60_000;

/** Notices which agencies have come back after a silence. */
export class Silence {
  private readonly last = new Map<AgencyId, number>();

  constructor(
    private readonly now: () => Moment,
    private readonly onReturn: (agency: AgencyId) => void,
  ) {}

  heard(agency: AgencyId): void {
    const [before, at] = [this.last.get(agency), Date.parse(this.now())];
    this.last.set(agency, at);
    if (before !== undefined && at - before > SILENT_MS) this.onReturn(agency);
  }
}
