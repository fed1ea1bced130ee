import { isLeftStanding } from '@la-chan/procedure';
import type { Verification } from '../../../apps/investigation/src/verification/verification';
import type { Deed, Desk } from '../habit';
import { asKnown, petitions } from './petition';
import { assignsFocalPoint } from './focal-point';
import { looksAgain } from './stay-review';
import { decidesOnReport } from './stay-decision';

/** What the procuracy has demanded is done; a file that waits is looked at again, one that is closed is deposited. */
export async function underSupervision(file: Verification, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers, agency } = desk;
  const { status, demands, suspendedAt, resolvedAt, outcome, depositedAt } = file;
  if (status === 'offered')
    return !remembers('withdrawal') && chance.happens('is withdrawn', 0.2)
      ? { by: 'head-of-investigation', method: 'DELETE', path: 'handover', once: 'withdrawal' }
      : undefined;
  const open = status === 'under-verification' || status === 'grounds-found' || status === 'suspended';
  const petitioned = petition(file, desk);
  if (petitioned) return petitioned;
  if (open && demands.some(({ demand }) => demand === 'file')) return { by: 'head-of-investigation', path: 'handover' };
  const toInitiate = demands.find((one) => one.demand === 'initiation' && !one.metAt && !one.declinedAt);
  if (toInitiate && status !== 'transferred' && chance.happens('is not to be initiated here', 0.3)) {
    const body = { reasons: 'Không nhất trí (mô phỏng).' };
    return { by: 'head-of-investigation', path: `demands/${toInitiate.notice}/disagreement`, body };
  }
  if (toInitiate && status === 'resolved' && outcome === 'not-initiated' && chance.happens('is cancelled here', 0.5)) {
    const body = { demand: toInitiate.notice };
    return { by: 'head-of-investigation', path: 'non-initiation-cancellation', body };
  }
  const replaces = demands.find((one) => one.demand === 'replacement' && !one.metAt && !one.declinedAt);
  if (replaces && open && chance.happens('has another investigator', 0.7)) {
    const body = { investigator: `${agency}.dieu-tra-vien-2` };
    return { by: 'head-of-investigation', path: `demands/${replaces.notice}/investigator`, body };
  }
  if (replaces && status !== 'transferred') {
    const body = { reasons: 'Không có căn cứ thay đổi (mô phỏng).' };
    return { by: 'head-of-investigation', path: `demands/${replaces.notice}/disagreement`, body };
  }
  const toVerify = demands.find((one) => one.demand === 'investigation' && !one.metAt && !one.declinedAt);
  if (toVerify && status !== 'transferred' && chance.happens('cannot be verified', 0.2)) {
    const body = { reasons: 'Không xác minh được (mô phỏng).' };
    return { by: 'head-of-investigation', path: `demands/${toVerify.notice}/disagreement`, body };
  }
  if (toVerify && status !== 'transferred')
    return { by: 'head-of-investigation', path: `demands/${toVerify.notice}/remedy` };
  const toFall = demands.find((one) => one.demand === 'resumption-cancellation' && !one.metAt && !one.declinedAt);
  if (toFall && status !== 'transferred') {
    if (chance.happens('is resumed rightly', 0.4)) {
      const body = { reasons: 'Không nhất trí (mô phỏng).' };
      return { by: 'head-of-investigation', path: `demands/${toFall.notice}/disagreement`, body };
    }
    const stands = toFall.of && isLeftStanding(asKnown((await desk.history()).entries), toFall.of, desk.now);
    if (!stands || toFall.change) return { by: 'head-of-investigation', path: `demands/${toFall.notice}/remedy` };
    const body = { reasons: 'Căn cứ hủy bỏ (mô phỏng).' };
    if (status === 'under-verification')
      return { by: 'head-of-investigation', path: `decisions/${toFall.of ?? ''}/cancellation-proposal`, body };
  }
  const remedy = demands.find((one) => one.demand === 'remedy' || one.demand === 'documents');
  if (remedy && status !== 'transferred' && !remembers('remedy') && chance.happens('is remedied', 0.4))
    return { by: 'head-of-investigation', path: `demands/${remedy.notice}/remedy`, once: 'remedy' };
  const followed = status === 'suspended' && assignsFocalPoint(file, 'head-of-investigation', desk);
  if (followed) return followed;
  const decided =
    (open || status === 'resolved') && (await decidesOnReport(file, ['head-of-investigation', 'investigator'], desk));
  if (decided) return decided;
  const looked = reviewOf(file, desk);
  if (status === 'suspended' && since(suspendedAt.at(-1)) % 30 >= 15 && !remembers(looked))
    return looksAgain('investigator', looked, desk);
  if (file.administrative && !file.sanctionProposedAt && status === 'resolved')
    return { by: 'head-of-investigation', path: 'sanction-proposal', body: { body: 'Ủy ban nhân dân phường' } };
  return outcome === 'not-initiated' && !depositedAt && since(resolvedAt) >= 35
    ? { by: 'investigator', path: 'deposit' }
    : undefined;
}

/** The review of this month since it was suspended. */
export const reviewOf = ({ suspendedAt }: Verification, { since }: Desk): string =>
  `looked at in month ${Math.ceil(since(suspendedAt.at(-1)) / 30)}`;

/** Now and then the body does not agree, asks the higher procuracy, and hands over all the same. */
function petition({ demands, petitions }: Verification, { chance }: Desk): Deed | undefined {
  const by = 'head-of-investigation' as const;
  const waiting = petitions.find(({ of, upheld }) => !of && upheld === null);
  if (waiting) {
    const body = { number: '9/TL-VKSTC', decision: 'rejected' };
    return { by, path: `demands/${waiting.notice}/petition/answer`, body };
  }
  const demand = demands.find((one) => one.demand === 'file');
  if (!demand || petitions.some(({ notice }) => notice === demand.notice) || !chance.happens('is not agreed with', 0.5))
    return undefined;
  const body = { body: 'Viện kiểm sát nhân dân tối cao', number: '8/KN-PC02' };
  return { by, path: `demands/${demand.notice}/petition`, body };
}

/** Or with what the procuracy has cancelled; that a suspension stands again the higher one finds now and then. */
export async function disagrees(file: Verification, desk: Desk): Promise<Deed | undefined> {
  const { status, cancelledAt, resumedAt, petitions: asked } = file;
  if (status === 'grounds-found' && cancelledAt.length > 0)
    return petitions(asked, 'investigation.non-initiation-cancelled', 'rejected', desk);
  if (status !== 'under-verification' || resumedAt.length === 0) return undefined;
  const found = desk.chance.happens('is suspended after all', 0.4) ? 'upheld' : 'rejected';
  return petitions(asked, 'investigation.suspension-cancelled', found, desk);
}
