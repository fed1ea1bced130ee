import { dayOf, type EventOf, type FileId, type Moment, type trialDocketed } from '@la-chan/contracts';
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
): Pick<EventOf<typeof trialDocketed>['data'], 'returns' | 'competence'> => {
  const judged = from.defendants
    .flatMap(({ id, triedAt }) => (leaving.includes(id) && triedAt ? [triedAt] : []))
    .sort();
  const returns = returnsSince(from, judged.at(-1), at, settings).map(({ elsewhere: _, ...one }) => one);
  const { askedAt, competent = null } = from.competence ?? {};
  const settled = askedAt && competent !== null ? { competence: { askedAt, competent } } : {};
  return { ...(returns.length > 0 && { returns }), ...settled };
};
