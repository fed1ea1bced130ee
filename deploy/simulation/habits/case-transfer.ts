import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import { isMergedElsewhere } from '../../../apps/investigation/src/case/offered';
import type { Competence } from '../../../apps/investigation/src/case/competence';
import { OTHER_BODY, PROCURACY_ABOVE, REGION } from '../agencies';
import type { Chance } from '../chance';
import type { Verification } from '../../../apps/investigation/src/verification/verification';
import type { Deed, Desk } from '../habit';
import { head } from './body';
import { isAskedToProtect } from './protection';

const REPLACED = 'head-replaced';

/** What waits for the procuracy keeps the case where that was asked. */
export const isPending = ({ approval, order, release, measureOrders = [], measures: held = [] }: Accused): boolean =>
  approval === 'asked' ||
  approval === 'demanded' ||
  Boolean(order ?? release) ||
  measureOrders.length > 0 ||
  held.some(({ end }) => end);

/** Now and then another body has to investigate: the procuracy decides, and a telephone call comes first. */
export async function goesElsewhere(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { transfer, competence, anticipations, accused } = file;
  const { chance } = desk;
  if (transfer?.answer === 'granted') return accused.some(isPending) ? undefined : leaves(file);
  if (!transfer)
    return competence
      ? consults(competence, file.unit, chance)
      : ((await isOfAnother(file, desk)) ?? (await headReplaced(file, desk)));
  if (transfer.answer === 'refused' || anticipations.some(({ exchange }) => exchange === transfer.exchange))
    return undefined;
  return chance.happens('is told by telephone', 0.7)
    ? { by: 'investigator', path: `requests/${transfer.exchange}/anticipation`, body: { answer: 'granted' } }
    : undefined;
}

/** Some go to the other body of the city as they are suspended (BLTTHS 169). */
export function goesSuspended(file: Case, { agency, chance, since }: Desk): Deed | undefined {
  const { transfer, accused, receivedBack, suspendedAt } = file;
  if (transfer?.answer === 'granted') return accused.some(isPending) ? undefined : leaves(file);
  const days = since(suspendedAt.at(-1));
  if (transfer || receivedBack.length > 0 || agency === OTHER_BODY.id || days < 6 || days > 16) return undefined;
  if (!chance.happens('goes as it is suspended', 0.3)) return undefined;
  return { by: head, path: 'transfer-request', body: { ground: REPLACED, body: OTHER_BODY.name.vi } };
}

/** To the other body of the city over the platform, and back to where it came from; further away on paper. */
function leaves(file: Case): Deed {
  if (!isToBodyBeside(file)) return { by: head, path: 'transfer' };
  const body = { to: file.reception?.from ?? OTHER_BODY.id, reasons: 'Thủ trưởng bị thay đổi (mô phỏng).' };
  return { by: head, path: 'transfer-offer', body };
}

/** A body that is competent is consulted first. */
async function isOfAnother(file: Case, desk: Desk): Promise<Deed | undefined> {
  const days = desk.since(file.initiatedAt);
  if (days < 8 || days > 12 || !desk.chance.happens('is of another body', 0.22)) return undefined;
  if (await protectsNobody(file, desk)) return undefined;
  const body = { ground: 'territory', body: 'Công an tỉnh Nghệ An' };
  return { by: 'investigator', path: 'non-competence', body };
}

/** Whoever investigates is replaced, and is the head. */
async function headReplaced(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { agency, chance, since } = desk;
  const { initiatedAt, reception, receivedBack } = file;
  const isAway = agency === OTHER_BODY.id;
  const days = since(isAway ? reception?.at : initiatedAt);
  if (days < 13 || days > 22 || receivedBack.length > 0) return undefined;
  const isReplaced = chance.happens(isAway ? 'goes back' : 'has another head', isAway ? 0.4 : 0.15);
  if (!isReplaced && (isAway || !(await protectsNobody(file, desk)))) return undefined;
  const body = isAway ? (reception?.body ?? '') : OTHER_BODY.name.vi;
  return { by: head, path: 'transfer-request', body: { ground: REPLACED, body } };
}

/** The head is close to whoever threatens somebody in a report of the case, and has left whom to protect to another. */
async function protectsNobody({ from }: Case, { chance, listed }: Desk): Promise<boolean> {
  const reports = (await listed('/verifications')) as unknown as readonly Verification[];
  const isLeft = reports.some((one) => from.includes(one.id) && isAskedToProtect(one));
  return isLeft && chance.happens('has a head who leaves it to another', 0.9);
}

/** To the other body of the city, over the platform. */
export const isToBodyBeside = ({ transfer }: Case): boolean => transfer?.ground === REPLACED;

/** Some of them are found to belong here after all, and come back on paper. */
export function comesBack(file: Case, { chance, since, day }: Desk): Deed | undefined {
  const { transferredAt, receivedBack } = file;
  if (isToBodyBeside(file) || isMergedElsewhere(file)) return undefined;
  const away = since(transferredAt.at(-1));
  if (receivedBack.length > 0 || away < 25 || !chance.happens('comes back', 0.6)) return undefined;
  const body = {
    ...{ body: 'Công an tỉnh Nghệ An', ground: 'not-competent', number: '22/QĐ-VKS' },
    ...{ reachedAt: day(-away + 2), sentAt: day(-2), cracked: true },
    ...(file.transfer?.suspended && { resumedAt: day(-away + 5) }),
  };
  return { by: head, method: 'POST', path: 'receptions', body };
}

/** The procuracy is asked first, then the other body; of a dispute the higher procuracy decides, over the platform or on paper. */
function consults(found: Competence, unit: string, chance: Chance): Deed | undefined {
  const { exchange, agreed, consultedAt, answer, competent, dispute, ground, body } = found;
  if (!exchange) return { by: head, path: 'competence-consultation' };
  if (!agreed) return undefined;
  if (!consultedAt) return { by: head, path: 'consultation', body: { number: '14/CV-PC02' } };
  if (!answer) {
    const said = chance.of('answers', { agrees: 25, declines: 15, disputes: 60 });
    return { by: 'investigator', path: 'consultation/answer', body: { answer: said, number: '15/CV-CQĐT' } };
  }
  if (answer === 'disputes' && !competent) {
    if (dispute) return undefined;
    if (REGION.includes(unit) && chance.happens('is disputed over the platform', 0.7)) {
      const report = { number: '17/BC-PC02', to: PROCURACY_ABOVE, reasons: 'Lý do tranh chấp (mô phỏng).' };
      return { by: head, path: 'competence-dispute', body: report };
    }
    const decided = chance.one('is found competent', ['this-body', 'this-body', 'other-body'] as const);
    const decision = { competent: decided, by: 'Viện kiểm sát nhân dân tối cao', number: '16/QĐ-VKSTC' };
    return { by: head, path: 'competence', body: decision };
  }
  if (competent === 'this-body') return undefined;
  return { by: head, path: 'transfer-request', body: { ground, body, outside: true } };
}
