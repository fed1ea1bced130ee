import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { head, isOpen } from './body';
import { goesOn, onceAgreed } from './case-end';
import { isPending } from './case-transfer';
import { signed } from './petition';

/** What the procuracy is to merge or to split: mostly as it says. */
export function agreesToJoinder({ joinderConsultations }: Case, { chance }: Desk): Deed | undefined {
  const asked = joinderConsultations.find(({ agreed }) => agreed === null);
  if (!asked) return undefined;
  const agreed = chance.happens('agrees with what the procuracy is to merge or split', 0.8);
  const body = { agreed, number: '37/CV-CSHS', reasons: 'Ý kiến về việc nhập, tách vụ án (mô phỏng).' };
  return { by: head, path: `joinder-consultations/${asked.exchange}/answer`, body };
}

/** The last of several victims is a party of the part alone. */
const parted = ({ victims }: Case): object =>
  victims.length > 1 ? { victims: { leaving: victims.slice(-1), staying: victims.slice(0, -1) } } : {};

/** Some accused go on in a case of their own; what belongs together goes on in the first case. */
export function joinder(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, others } = desk;
  const { id, initiatedAt, accused, splitFrom, concludedAt, opening } = file;
  if (since(initiatedAt) < 40 || concludedAt.length > 0 || opening) return undefined;
  if (accused.some(isPending)) return undefined;
  const apart = accused.filter(goesOn).slice(1);
  if (!splitFrom && !remembers('split') && apart.length > 0 && chance.happens('is split', 0.1)) {
    const body = {
      accused: apart.map(({ id }) => id),
      ...(chance.happens('has victims of its own', 0.6) && parted(file)),
      ...signed(desk),
    };
    return onceAgreed({ by: head, method: 'POST', path: 'splits', body, once: 'split' }, file, 'split', desk);
  }
  if (splitFrom || remembers('merger') || !chance.happens('is joined by a later one', 0.14)) return undefined;
  // One on which nobody has worked yet today.
  const later = (others as unknown as readonly Case[]).find(
    (one) =>
      one.id > id && one.initiatedAt > initiatedAt && isOpen(one) && !one.splitFrom && one.concludedAt.length === 0,
  );
  if (!later || later.accused.some(isPending)) return undefined;
  const body = { other: later.id, ground: 'several-accused', ...signed(desk) };
  const merger = { by: head, path: 'merger', body, once: 'merger' };
  return onceAgreed(merger, file, 'merger', desk);
}
