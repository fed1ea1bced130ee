import type { FileId, Role } from '@la-chan/contracts';
import type { WithParticipants } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';
import { person } from '../people';

/** A defender is registered now and then, with a civil party and who protects its rights; some are dismissed. */
export function registers(
  { participants }: WithParticipants,
  accused: readonly FileId[],
  by: Role,
  { chance, remembers }: Desk,
): Deed | undefined {
  const register = (role: string, of: FileId | undefined): Deed => ({
    by,
    method: 'POST',
    path: 'participants',
    body: { role, of, person: person('Người tham gia tố tụng', role) },
    once: `${role} registered`,
  });
  const [one] = accused;
  if (one && !remembers('defender registered') && chance.happens('is defended', 0.3)) return register('defender', one);
  if (!remembers('litigant registered') && chance.happens('has a civil party', 0.08))
    return register('litigant', undefined);
  const litigant = participants.find(({ role, endedAt }) => role === 'litigant' && !endedAt)?.participant;
  if (litigant && !remembers('protector registered') && chance.happens('is protected', 0.5))
    return register('protector', litigant);
  const last = participants.findLast(({ endedAt }) => !endedAt);
  if (!last || remembers('dismissed') || !chance.happens('is dismissed', 0.3)) return undefined;
  return { by, method: 'DELETE', path: `participants/${last.participant}`, once: 'dismissed' };
}

/** Whoever is told beside the reporter what is decided on a report. */
export const TOLD_OF_REPORT = ['victim', 'litigant', 'defender', 'protector'];

/** Now and then whoever is denounced has somebody who protects their rights; some do without later. */
export function registersInReport(
  { participants }: WithParticipants,
  by: Role,
  { chance, remembers }: Desk,
): Deed | undefined {
  const register = (role: string, of?: FileId): Deed => ({
    by,
    method: 'POST',
    path: 'participants',
    body: { role, of, person: person('Người tham gia tố tụng', role) },
    once: `${role} registered`,
  });
  if (!remembers('denounced registered'))
    return chance.happens('is denounced by name', 0.1) ? register('denounced') : undefined;
  const denounced = participants.find(({ role, endedAt }) => role === 'denounced' && !endedAt)?.participant;
  if (denounced && !remembers('protector registered')) return register('protector', denounced);
  const last = participants.findLast(({ endedAt }) => !endedAt);
  if (!last || remembers('dismissed') || !chance.happens('is dismissed', 0.3)) return undefined;
  return { by, method: 'DELETE', path: `participants/${last.participant}`, once: 'dismissed' };
}
