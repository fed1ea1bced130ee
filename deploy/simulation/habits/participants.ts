import type { FileId, Role } from '@la-chan/contracts';
import type { WithParticipants } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';
import { person } from '../people';

const register = (by: Role, role: string, of?: FileId): Deed => ({
  by,
  method: 'POST',
  path: 'participants',
  body: { role, of, person: person('Người tham gia tố tụng', role) },
  once: `${role} registered`,
});

/** Some do without later. */
function dismisses({ participants }: WithParticipants, by: Role, { chance, remembers }: Desk): Deed | undefined {
  const last = participants.findLast(({ endedAt }) => !endedAt);
  if (!last || remembers('dismissed') || !chance.happens('is dismissed', 0.3)) return undefined;
  return { by, method: 'DELETE', path: `participants/${last.participant}`, once: 'dismissed' };
}

const defends = (who: FileId | undefined, by: Role, { chance, remembers }: Desk): Deed | undefined =>
  who && !remembers('defender registered') && chance.happens('is defended', 0.3)
    ? register(by, 'defender', who)
    : undefined;

/** Whoever is held has a defender now and then, until the report or the case has who takes part. */
export const registersHeld = (
  file: WithParticipants & { readonly person: FileId },
  by: Role,
  desk: Desk,
): Deed | undefined => defends(file.person, by, desk) ?? dismisses(file, by, desk);

/** A defender is registered now and then, with a civil party and who protects its rights; some are dismissed. */
export function registers(file: WithParticipants, accused: readonly FileId[], by: Role, desk: Desk): Deed | undefined {
  const { chance, remembers } = desk;
  const defended = defends(accused[0], by, desk);
  if (defended) return defended;
  if (!remembers('litigant registered') && chance.happens('has a civil party', 0.08)) return register(by, 'litigant');
  const litigant = file.participants.find(({ role, endedAt }) => role === 'litigant' && !endedAt)?.participant;
  if (litigant && !remembers('protector registered') && chance.happens('is protected', 0.5))
    return register(by, 'protector', litigant);
  return dismisses(file, by, desk);
}

/** Whoever is told beside the reporter what is decided on a report. */
export const TOLD_OF_REPORT = ['victim', 'litigant', 'defender', 'protector'];

/** Now and then whoever is denounced has somebody who protects their rights; some do without later. */
export function registersInReport(file: WithParticipants, by: Role, desk: Desk): Deed | undefined {
  const { chance, remembers } = desk;
  if (!remembers('denounced registered'))
    return chance.happens('is denounced by name', 0.1) ? register(by, 'denounced') : undefined;
  const denounced = file.participants.find(({ role, endedAt }) => role === 'denounced' && !endedAt)?.participant;
  if (denounced && !remembers('protector registered')) return register(by, 'protector', denounced);
  return dismisses(file, by, desk);
}
