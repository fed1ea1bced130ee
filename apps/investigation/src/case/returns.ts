import type { caseInitiated, EventOf } from '@la-chan/contracts';
import type { Case } from './case';

type Returns = Pick<Case, 'returns'>;

/** Those of the case itself that count, as they go along with it (BLTTHS 174(2), 240(3)). */
export const returnsOf = ({ returns }: Returns) =>
  returns.filter(({ apart, overruled }) => !apart && !overruled).map(({ by, at, exchange }) => ({ by, at, exchange }));

/** The same as whoever goes on in a case of their own brings them there. */
export const broughtBy = (file: Returns): Pick<EventOf<typeof caseInitiated>['data'], 'returnedBefore'> => {
  const returnedBefore = returnsOf(file);
  return returnedBefore.length > 0 ? { returnedBefore } : {};
};
