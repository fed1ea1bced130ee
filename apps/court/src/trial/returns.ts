import { dayOf, type Moment } from '@la-chan/contracts';
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
