import { appealFileGivenBack, appealFileLent, appealWithdrawn, type AgencyId, type Moment } from '@la-chan/contracts';
import { isProtest } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { AppealRefusal } from './refusal';

/** Once, after the docketing; on paper without an exchange. */
export const lendFile = (
  file: Appeal,
  lent: { exchange: string; to: AgencyId } | { exchange: null; to: null },
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('lendFile', file.status);
  if (file.lent) throw new AppealRefusal('lent-already', 'BLTTHS 341(1)');
  return [appealFileLent(file.id, lent, at)];
};

/** With what the procuracy says of its protest, by the exchange that the file went by (BLTTHS 341(1), 342). */
export const recordGivenBack = (
  file: Appeal,
  { number, protestWithdrawn }: { number: string; protestWithdrawn: boolean },
  exchange: string | null,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordGivenBack', file.status);
  if (file.lent?.backAt !== null || file.lent.exchange !== exchange)
    throw new AppealRefusal('not-lent', 'BLTTHS 341(1)');
  const back = appealFileGivenBack(file.id, { number }, at);
  const protests = (file.appeals ?? []).filter(({ by }) => isProtest(by));
  if (!protestWithdrawn) return [back];
  const left = (file.appeals ?? []).length - protests.length;
  return [back, ...protests.map(({ by }) => appealWithdrawn(file.id, { by, all: left === 0 }, at))];
};

/** The exchange by which the procuracy has had the file, and that procuracy; none on paper. */
export const hadBy = ({ lent }: Pick<Appeal, 'lent'>): { study: string; to: AgencyId } | undefined =>
  lent?.exchange && lent.to ? { study: lent.exchange, to: lent.to } : undefined;

export const assertBack = ({ lent }: Appeal): void => {
  if (lent?.backAt === null) throw new AppealRefusal('file-with-the-procuracy', 'BLTTHS 341(1)');
};
