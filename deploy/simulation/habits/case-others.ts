import type { Case } from '../../../apps/investigation/src/case/case';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { person, victim } from '../people';
import { asksForProtection } from './application';
import { head, isOpen } from './body';
import { goesOn } from './case-end';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { enters } from './items';
import { referredOrAbroad, takesBack } from './mistake';
import { registers } from './participants';
import { answersRequest, protects, protectsOnceGone } from './protection';

/** What the body asks of others for a victim, of experts and abroad, and whom it hears of by the way. */
export function asksOthers(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, today } = desk;
  const { number, initiatedAt, status, opening, splitFrom } = file;
  // While the procuracy has the file, or a court, also one of appeal.
  const isAway = (...days: [number, number]): boolean =>
    status === 'handed-over' &&
    since(file.concludedAt.at(-1)) >= chance.between(`is away for ${String(days)}`, ...days);
  const gone =
    protectsOnceGone(file, desk) ??
    protectsOnceGone(file, desk, 'handed over', isAway(3, 60), 0.35) ??
    protectsOnceGone(file, desk, 'long away', isAway(70, 150), 0.9);
  const answered = gone ?? (status === 'merged' ? undefined : answersRequest(file, desk));
  if (answered) return answered;
  const isOver = ['terminated', 'merged', 'cancelled'].includes(status);
  const otherwise = isOver ? undefined : protects(file, desk);
  if (otherwise || isOver || opening || splitFrom) return otherwise;
  const mistaken = takesBack(referredOrAbroad(file.requests), 'investigator', 'requests', desk);
  if (mistaken) return mistaken;
  const threatened = asksForProtection(file, 'investigator', isOpen(file) && since(initiatedAt) >= 5, desk);
  if (threatened) return threatened;
  const victims = chance.between('victims', 0, Math.round(2 * rate('victimsPerCase')));
  for (let one = 0; one < victims; one += 1) {
    const once = `referral ${one}`;
    if (remembers(once) || since(initiatedAt) < 3 + chance.between(once, 0, 50)) continue;
    const found = victim(chance, `${number} (${one + 1})`, Number(today.slice(0, 4)));
    const body = { ...found, account: 'Lời kể của nạn nhân (mô phỏng).' };
    return { by: 'investigator', method: 'POST', path: 'victim-referrals', body, once };
  }
  if (isOpen(file) && victims > file.victims.length && since(initiatedAt) >= 20 + 9 * file.victims.length) {
    const body = { person: person('Bị hại', `${number} (${file.victims.length + 1})`) };
    return { by: 'investigator', method: 'POST', path: 'victims', body };
  }
  const last = file.victims.at(-1);
  if (isOpen(file) && last && !remembers('removal') && chance.happens('has a victim who was named wrongly', 0.08)) {
    const body = { ground: chance.one('was named wrongly', ['not-harmed', 'wrong-person', 'named-twice']) };
    return { by: head, path: `victims/${last}/removal`, body, once: 'removal' };
  }
  if (isOpen(file)) {
    const registered = registers(
      file,
      file.accused.filter(goesOn).map(({ id }) => id),
      'investigator',
      desk,
    );
    const listed = enters('investigator', ['exhibit', 'seized'], 0.4, file, desk);
    if (registered ?? listed) return registered ?? listed;
  }
  const came = takesInEvidence(file, 'investigator', 15, desk);
  if (came) return came;
  if (isOpen(file) && !remembers('evidence') && since(initiatedAt) >= 8 && chance.happens('needs experts', 0.2))
    return asksForEvidence(chance.one('asks experts for', ['expert-opinion', 'valuation']), 'investigator');
  if (!isOpen(file) || remembers('assistance') || since(initiatedAt) < 10) return undefined;
  if (!chance.happens('reaches abroad', rate('abroad') / 2)) return undefined;
  const body = {
    assistance: chance.one('asks for', ['evidence', 'identity', 'rescue']),
    country: chance.one('asks', ['CN', 'KH', 'LA', 'MM']),
    persons: [person('Người liên quan', number)],
    request: 'Đề nghị tương trợ (mô phỏng).',
  };
  return { by: 'investigator', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}
