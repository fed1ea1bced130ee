import { REPORT_SUSPENSION, runningLimit } from '@la-chan/procedure';
import type { Resolution } from '../../../apps/prosecution/src/resolution/resolution';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { victim } from '../people';
import { applies } from './application';
import { entrustedTo } from './entrusting';
import { datesReport } from './liability';
import { enters } from './items';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { askedHere, takesBack } from './mistake';
import { registersInReport, TOLD_OF_REPORT } from './participants';
import { assignsFocalPoint } from './focal-point';
import { isDirected, looksAgain } from './stay-review';
import { decidesOnReport } from './stay-decision';

const head = 'head-of-procuracy' as const;
const COURSES = { 'at once': 20, extended: 30, suspended: 70 };

/** What the procuracy has taken over it resolves within the limits of the body that had it. */
export const resolutionHabit = habit<Resolution>({
  app: 'prosecution',
  files: '/resolutions',
  async today(file, desk) {
    const { chance, since, working } = desk;
    if (!working || file.status === 'awaiting-release') return undefined;
    const told = tellsReporter(file, desk);
    if (told) return told;
    const decided = await decidesOnReport(file, [head, 'prosecutor'], desk);
    if (decided) return decided;
    const asked = asksOthers(file, desk);
    if (asked) return asked;
    const applied = applies(file, 'prosecutor', file.status === 'under-verification', desk, 0.5);
    if (applied) return applied;
    if (file.status === 'resolved') {
      const complaint = complained(file, desk);
      if (complaint) return complaint;
      const petitioned = await answered(file, desk);
      if (petitioned) return petitioned;
      if (file.administrative && !file.sanctionProposedAt)
        return { by: head, path: 'sanction-proposal', body: { body: 'Ủy ban nhân dân phường' } };
      const holds = file.cancellations.length > 0 || !chance.happens(`does not hold, ${file.outcome}`, 0.4);
      return holds || since(file.resolvedAt) < 4 ? undefined : cancellation(file);
    }
    if (file.status === 'suspended') {
      const followed = assignsFocalPoint(file, head, desk);
      if (followed) return followed;
      const dated = datesReport(file, 'prosecutor', desk);
      if (dated) return dated;
      if (since(file.suspendedAt.at(-1)) >= chance.between('is suspended for', 20, 60))
        return chance.happens('is suspended without grounds', 0.3)
          ? { by: head, path: 'suspension-cancellation', body: { number: '33/QĐ-VKS' } }
          : { by: head, path: 'resumption', body: { number: '33/QĐ-VKS', ground: 'answer-received' } };
      return since(file.suspendedAt.at(-1)) >= 15 && !desk.remembers('looked at')
        ? looksAgain('prosecutor', 'looked at', desk)
        : isDirected(head, 'looked at', desk);
    }
    const registered = registersInReport(file, 'prosecutor', desk);
    if (registered) return registered;
    const entered = enters('prosecutor', ['document', 'handed-in'], 0.3, file, desk);
    if (entered) return entered;
    const verified = verifies(file, desk);
    if (verified) return verified;
    const days = since(file.receivedAt);
    const course = chance.of('course', COURSES);
    const anew = file.cancellations.at(-1)?.at ?? file.resumedAt.at(-1);
    if (anew) return since(anew) >= 12 ? decision(desk) : undefined;
    if (course === 'at once') return days >= chance.between('is decided', 6, 18) ? decision(desk) : undefined;
    if (!file.prolongedAt)
      return days >= 15 ? { by: head, path: 'prolongation', body: { ground: 'complex' } } : undefined;
    if (course === 'extended') {
      if (file.extendedAt) return days >= chance.between('is decided', 70, 110) ? decision(desk) : undefined;
      return days >= 52 ? { by: head, path: 'extension', body: { number: '31/QĐ-VKS', months: 2 } } : undefined;
    }
    if (!desk.remembers('evidence')) return asksForEvidence('documents', 'prosecutor');
    const limit = runningLimit(REPORT_SUSPENSION, (await desk.history()).deadlines);
    if (!limit || desk.now < limit.dueAt) return undefined;
    return { by: head, path: 'suspension', body: { number: '32/QĐ-VKS', ground: 'documents-pending' } };
  },
});

/** The procuracy examines the scene itself, has another body hear somebody, and now and then somebody comes forward. */
function verifies(file: Resolution, desk: Desk): Deed | undefined {
  const { chance, since, remembers, now } = desk;
  if (since(file.receivedAt) < 2) return undefined;
  if (!remembers('scene') && chance.happens('examines the scene', 0.6)) {
    const body = { number: '38/BB-VKS', act: 'scene-examination', takesPlaceAt: now };
    return { by: 'prosecutor', method: 'POST', path: 'own-acts', body, once: 'scene' };
  }
  const paper = file.errands.find(({ to, done }) => !to && done === null);
  if (paper && since(file.receivedAt) >= 12)
    return { by: 'prosecutor', path: `errands/${paper.errand}/answer`, body: { done: true } };
  if (file.errands.length === 0 && chance.happens('has it verified elsewhere', 0.5)) {
    const acts = { acts: ['take-statement'], request: 'Đề nghị xác minh (mô phỏng).' };
    return { by: head, method: 'POST', path: 'errands', body: { ...entrustedTo(file, desk), ...acts } };
  }
  if (file.surrenders.length > 0 || !chance.happens('somebody comes forward', 0.3)) return undefined;
  const { person } = victim(chance, `${file.number} tự thú`, Number(desk.today.slice(0, 4)));
  const body = { person, minutes: '39/BB', account: 'Lời khai của người đầu thú (mô phỏng).' };
  return { by: 'prosecutor', method: 'POST', path: 'surrenders', body };
}

function tellsReporter(file: Resolution, { since, remembers }: Desk): Deed | undefined {
  if (file.anonymous) return undefined;
  const cancelled = file.cancellations.find(({ of }) => of !== 'initiation')?.at;
  const decided = {
    suspension: file.suspendedAt[0],
    resumption: file.resumedAt.find((at) => at !== cancelled),
    cancellation: cancelled,
    result: file.cancellations.find(({ of }) => of === 'initiation')?.at ?? file.resolvedAt,
  };
  for (const [of, at] of Object.entries(decided))
    if (at && !remembers(`${of} ${at}`) && since(at) >= 0)
      return {
        by: 'prosecutor',
        method: 'POST',
        path: 'reporter-notices',
        body: { of, recipients: TOLD_OF_REPORT },
        once: `${of} ${at}`,
      };
  return undefined;
}

/** What a deputy head has decided is complained of to the head; one that is upheld is carried out by a cancellation. */
function complained({ complaints, outcome, resolvedAt }: Resolution, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const waiting = complaints.find(({ result }) => result === null);
  if (waiting && chance.happens('complaint is taken back', 0.25))
    return { by: 'prosecutor', method: 'DELETE', path: `complaints/${waiting.complaint}` };
  if (waiting) {
    const body = { number: '36/QĐ-VKS', decision: chance.happens('complaint is upheld', 0.4) ? 'upheld' : 'rejected' };
    return { by: head, path: `complaints/${waiting.complaint}/decision`, body };
  }
  const untold = complaints.find(({ result, toldAt }) => (result === 'upheld' || result === 'rejected') && !toldAt);
  if (untold) return { by: 'prosecutor', path: `complaints/${untold.complaint}/notice` };
  const [last] = complaints;
  if (
    last?.result === 'upheld' &&
    last.of === 'non-initiation' &&
    outcome === 'not-initiated' &&
    !remembers('upheld')
  ) {
    const body = { number: '37/QĐ-VKS', reasons: 'Khiếu nại có căn cứ (mô phỏng).' };
    return { by: head, path: 'non-initiation-cancellation', body, once: 'upheld' };
  }
  if (last || since(resolvedAt) < 1 || !chance.happens('decision is complained of', 0.7)) return undefined;
  const of = outcome === 'initiated' ? 'initiation' : 'non-initiation';
  const body = { of, signedBy: 'deputy-head', by: outcome === 'initiated' ? 'party' : 'reporter' };
  return {
    by: 'prosecutor',
    method: 'POST',
    path: 'complaints',
    body: { ...body, text: 'Nội dung khiếu nại (mô phỏng).' },
  };
}

function cancellation({ outcome }: Resolution): Deed {
  const decision = { number: '35/QĐ-VKS', reasons: 'Không có căn cứ (mô phỏng).' };
  return outcome === 'not-initiated'
    ? { by: head, path: 'non-initiation-cancellation', body: { ...decision, by: 'procuracy-above' } }
    : { by: head, path: 'initiation-cancellation', body: { ...decision, ground: 'no-event' } };
}

const CANCELLED = 'prosecution.resolution-decision-cancelled';
const ANSWERED = 'prosecution.petition-answered';

/** The body petitions about an initiation that fell; the procuracy above tells what it has answered. */
async function answered({ cancellations }: Resolution, desk: Desk): Promise<Deed | undefined> {
  const fallen = cancellations.findLast(({ of }) => of === 'initiation');
  return answeredAbove(fallen?.at, desk, ({ type, data }) =>
    type === CANCELLED && 'of' in data && data.of === 'initiation'
      ? String((data as { notice?: unknown }).notice)
      : undefined,
  );
}

/** Of the initiation that fell then, by the notice that such an entry names. */
export async function answeredAbove(
  fallenAt: string | undefined,
  { history, remembers, since }: Desk,
  noticeIn: (entry: Awaited<ReturnType<Desk['history']>>['entries'][number]) => string | undefined,
): Promise<Deed | undefined> {
  const once = 'petition answered';
  if (!fallenAt || since(fallenAt) < 6 || remembers(once)) return undefined;
  const { entries } = await history();
  const exchange = entries.map(noticeIn).findLast((notice) => notice !== undefined);
  // By one of the platform it was told here already.
  if (entries.some(({ type, data }) => type === ANSWERED && 'exchange' in data && data.exchange === exchange))
    return undefined;
  const body = { exchange, number: '9/TL-VKSTC', body: 'Viện kiểm sát nhân dân tối cao', decision: 'upheld' };
  return { by: 'prosecutor', method: 'POST', path: 'petition-answers', body, once };
}

function asksOthers(file: Resolution, desk: Desk): Deed | undefined {
  const { chance, since, remembers, today } = desk;
  const mistaken =
    takesBack(file.referrals, 'prosecutor', 'victim-referrals', desk) ??
    takesBack(askedHere(file.assistance), 'prosecutor', 'assistance-requests', desk);
  if (mistaken) return mistaken;
  const came = takesInEvidence(file, 'prosecutor', 75, desk);
  if (came) return came;
  const waits = file.assistance.find(({ answer }) => !answer);
  if (waits && file.anticipations.length === 0 && chance.happens('is told by telephone', 0.7))
    return { by: 'prosecutor', path: `requests/${waits.exchange}/anticipation`, body: { answer: 'answered' } };
  if (!remembers('referral') && since(file.receivedAt) >= 3 && chance.happens('finds a victim', 0.4)) {
    const found = victim(chance, file.number, Number(today.slice(0, 4)));
    const body = { ...found, account: 'Lời kể của nạn nhân (mô phỏng).' };
    return { by: 'prosecutor', method: 'POST', path: 'victim-referrals', body, once: 'referral' };
  }
  if (file.status === 'resolved' || remembers('assistance') || since(file.receivedAt) < 2) return undefined;
  if (!chance.happens('reaches abroad', 0.7)) return undefined;
  const body = { assistance: 'information', country: 'KH', request: 'Đề nghị xác minh (mô phỏng).' };
  return { by: 'prosecutor', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}

function decision({ chance }: Desk): Deed {
  if (chance.happens('is not initiated', 0.5))
    return {
      by: head,
      path: 'non-initiation',
      body: { number: '34/QĐ-VKS', ground: 'no-offence', administrative: true },
    };
  const reasons = 'Căn cứ khởi tố (mô phỏng).';
  return { by: head, path: 'initiation', body: { number: '34/QĐ-VKS', article: '150', clause: '1', reasons } };
}
