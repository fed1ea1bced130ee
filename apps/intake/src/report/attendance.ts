import { dayOf, isMinor, type Channel, type Moment, type PersonData } from '@la-chan/contracts';
import { Refused } from '@la-chan/platform';

/** A reporter under 18 who comes is not heard alone; who attended stays with the person, in the sealed record. */
export function assertAttended(reporter: PersonData, channel: Channel, at: Moment): void {
  const alone = reporter.attendedBy === undefined;
  if (alone && channel === 'in-person' && isMinor(reporter, dayOf(at)) === true)
    throw new Refused('child-unattended', { law: 'TT 28/2020 5(6)(a)', field: '/reporter/attendedBy' });
}
