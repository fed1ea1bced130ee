import { isToBeTold, type Surrendered } from '@la-chan/procedure';
import type { Report } from '../../../apps/intake/src/report/report';
import type { Surrender } from '../../../apps/intake/src/surrender/surrender';
import type { Case } from '../../../apps/investigation/src/case/case';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { person } from '../people';

export const came = (number: string) => ({
  minutes: '12/BB',
  person: person('Người đầu thú', number),
  account: 'Lời khai của người đầu thú (mô phỏng).',
});

/** Now and then somebody comes forward, or is caught, at the desk that has passed the report of it on. */
export function comesToDesk({ id, number, unit, status, handover, leftAt }: Report, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const isGone = (status === 'handed-over' || status === 'resolved') && handover !== id;
  if (!isGone || remembers('surrender') || !chance.happens('the offender comes', 0.2)) return undefined;
  if (since(leftAt) < chance.between('the offender comes after', 1, 6)) return undefined;
  const how = chance.happens('the offender is caught', 0.3) ? { caught: 'in-the-act' } : {};
  const body = { ...came(number), ...how, items: 'Điện thoại (mô phỏng).', unit, report: id };
  return { by: 'duty-officer', method: 'POST', path: '/surrenders', body, opens: true, once: 'surrender' };
}

/** Who came forward goes to the investigating body at once; the city's desk tells the procuracy too. */
export const surrenderHabit = habit<Surrender>({
  app: 'intake',
  files: '/surrenders',
  today({ status, byCommuneDesk, caught, notifiedAt, receivedAt }, { chance, since }) {
    const told = chance.happens('procuracy told late', rate('late')) ? 2 : 0;
    if (status !== 'taken-over' && !byCommuneDesk && !caught && !notifiedAt && since(receivedAt) >= told)
      return { by: 'duty-officer', path: 'procuracy-notice' };
    const after = chance.happens('goes on late', rate('late')) ? 2 : 0;
    if (status === 'received' && since(receivedAt) >= after) return { by: 'duty-officer', path: 'handover' };
    return undefined;
  },
});

/** Some come to the investigating body itself. */
export function comesForward(
  { number, accused, crackedAt }: Case,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  if (since(crackedAt) < 3 || remembers('surrender') || !chance.happens('one comes forward', 0.08)) return undefined;
  const wanted = accused.find((one) => one.wanted && one.approval === 'approved' && one.state === 'investigated')?.id;
  const body = { ...came(number), ...(wanted && { accused: wanted }) };
  return { by: 'investigator', method: 'POST', path: 'surrenders', body, once: 'surrender' };
}

/** The procuracy is told of who came forward. */
export function tellsOfSurrender({ surrenders }: Surrendered): Deed | undefined {
  const owed = surrenders.find(isToBeTold);
  return owed && { by: 'investigator', path: `surrenders/${owed.offender}/procuracy-notice` };
}
