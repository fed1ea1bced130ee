import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { Directory } from '../directory';

/** The directory knows no agency of this kind that is competent for the unit, or not the one that was chosen. */
export class NoCompetentAgency extends Refusal {
  override readonly code = 'no-competent-agency';
  override readonly params;
  override readonly field = '/to';

  constructor(app: AppName, unit: string) {
    super(`no ${app} is competent for ${unit}`);
    this.params = { app, unit };
  }
}

/** Where a file goes: by competence, unit and date; `chosen` where the officer names one of the competent agencies. */
export function competentAgency(
  directory: Directory,
  app: AppName,
  unit: string,
  at: Moment,
  chosen?: AgencyId,
): AgencyId {
  const competent = directory.competent(app, unit, at).map(({ agency }) => agency);
  const found = chosen === undefined ? competent[0] : competent.find((agency) => agency === chosen);
  if (found) return found;
  throw new NoCompetentAgency(app, unit);
}
