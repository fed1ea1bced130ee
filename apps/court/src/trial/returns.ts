import { dayOf, type FileId, type Moment, type Returner } from '@la-chan/contracts';
import { DEFAULT_SETTINGS, returnsAfterAnnulmentOn, type Settings } from '@la-chan/procedure';
import type { Trial } from './trial';

/** Those that count once the judgment of that moment was annulled, or all where there was none. */
export const returnsSince = (
  { returns }: Trial,
  judgedAt: Moment | null | undefined,
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): Trial['returns'] => {
  const isAnew = returnsAfterAnnulmentOn(dayOf(at), settings) === 'anew';
  return isAnew && judgedAt ? returns.filter((one) => one.at > judgedAt) : returns;
};

/** For supplementary investigation, as the law counts and asks for it (BLTTHS 174(2), 298); not as another court's, or because no indictment stood (240(3), 274). */
export const isSupplementary = ({ declined, overruled }: Trial['returns'][number]): boolean => !declined && !overruled;

/** What those who go on in a trial of their own bring with them (BLTTHS 174(2)). */
export const broughtBy = (
  from: Trial,
  leaving: readonly FileId[],
  at: Moment,
  settings?: Settings,
): { returns?: { by: Returner; at: Moment }[] } => {
  const judged = from.defendants
    .flatMap(({ id, triedAt }) => (leaving.includes(id) && triedAt ? [triedAt] : []))
    .sort();
  const returns = returnsSince(from, judged.at(-1), at, settings).map(({ by, at }) => ({ by, at }));
  return returns.length > 0 ? { returns } : {};
};
