import type { Deadline } from '@la-chan/procedure';
import type { Deed } from '../habit';

/** Those near to whom an agency has ordered to be detained are told on the day. */
export function tellsOfDetention(
  deadlines: readonly Pick<Deadline, 'law' | 'about' | 'status'>[],
  by: Deed['by'],
  whose: 'accused' | 'defendants' = 'accused',
): Deed | undefined {
  const owed = deadlines.find(({ law, status }) => law === 'BLTTHS 119(6)' && status === 'running');
  const path = `${whose}/${owed?.about}/detention-notices`;
  return owed && { by, method: 'POST', path, body: { recipients: ['family', 'commune'] } };
}
