import type { Verification } from '../../../apps/investigation/src/verification/verification';
import { answerOnPaper, entrustedTo } from './entrusting';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { victim } from '../people';
import { datesReport } from './liability';
import { enters } from './items';
import { referredOrAbroad, takesBack } from './mistake';
import { applies } from './application';
import { complains } from './complaint';
import { takesInEvidence } from './evidence-request';
import { announcesBeforeACase, closesActs } from './investigative-acts';
import { registersInReport, TOLD_OF_REPORT } from './participants';
import { proposesCancellation, signed } from './petition';
import { answersRequest, isAskedToProtect, protects, protectsOnceGone } from './protection';
import { isDirected } from './stay-review';
import { tellsOfSurrender } from './surrender';
import { COURSES, decision, goesSuspended, plans, prolongedOnPaper, reports, undecided } from './verification-course';
import { disagrees, reviewOf, underSupervision } from './verification-supervised';

export const verificationHabit = habit<Verification>({
  app: 'investigation',
  files: '/verifications',
  async today(file, desk) {
    const { chance, working, remembers, since, agency } = desk;
    if (!working || file.status === 'awaiting-release') return undefined;
    const told = tellsOfSurrender(file) ?? receives(file, desk) ?? tellsReporter(file, desk) ?? closesActs(file, desk);
    if (told) return told;
    const cared =
      (isLeftToTheCase(file, desk) ? undefined : answersRequest(file, desk)) ??
      (file.case ? undefined : protects(file, desk)) ??
      protectsOnceGone(file, desk) ??
      asksOthers(file, desk);
    if (cared) return cared;
    const supervised = (await underSupervision(file, desk)) ?? joined(file, desk) ?? parted(file, desk);
    if (supervised) return supervised;
    const petitioned = await disagrees(file, desk);
    if (petitioned) return petitioned;
    const complained = await complains(file, complainedOf(file), desk);
    if (complained) return complained;
    const isNew = file.status === 'suspended' || since(file.resolvedAt) < 6;
    const isResumed = file.status === 'under-verification' && file.resumedAt.length > 0;
    const resumed = isResumed ? 'investigation.verification-resumed' : undefined;
    const decided = isNew ? complainedOf(file) : resumed;
    const proposed = decided && (await proposesCancellation(decided, desk, 0.5));
    if (proposed) return proposed;
    const upheld = file.complaints.find(({ of, result }) => of === 'non-initiation' && result === 'upheld');
    if (upheld && file.outcome === 'not-initiated' && file.status === 'resolved' && file.cancelledAt.length === 0)
      return { by: 'head-of-investigation', path: `complaints/${upheld.complaint}/non-initiation-cancellation` };
    const late = prolongedOnPaper(file, desk);
    if (late) return late;
    if (file.status === 'grounds-found') {
      const obeys = file.cancelledAt.length === 0 || chance.happens('does as the procuracy has decided', 0.25);
      if (since(file.groundsFoundAt) < (obeys ? chance.between('initiates after', 0, 3) : 20)) return undefined;
      return initiation(file, desk);
    }
    const barred = timeBarred(file, desk);
    if (barred) return barred;
    if (file.status === 'suspended') {
      const directed = await isDirected('head-of-investigation', reviewOf(file, desk), desk);
      if (directed) return directed;
      const dated = datesReport(file, 'investigator', desk);
      if (dated) return dated;
      const moved = goesSuspended(file, desk);
      if (moved) return moved;
    }
    if (file.status === 'suspended')
      return since(file.suspendedAt.at(-1)) >= chance.between('is suspended for', 21, 60)
        ? { by: 'head-of-investigation', path: 'resumption', body: { ground: 'reason-over', ...signed(desk) } }
        : undefined;
    if (file.status !== 'under-verification') return undefined;
    if (!file.investigator) {
      const clear = file.finding === 'crime-clear' && file.article && chance.happens('is clear at once', 0.6);
      if (clear) return initiation(file, desk);
      if (since(file.acceptedAt) < (chance.happens('is assigned late', rate('late')) ? 5 : 0)) return undefined;
      return { by: 'head-of-investigation', path: 'investigator', body: { investigator: `${agency}.dieu-tra-vien` } };
    }
    const registered = registersInReport(file, 'investigator', desk);
    if (registered) return registered;
    const listed = enters('investigator', ['document', 'supplied'], 0.2, file, desk);
    if (listed) return listed;
    const planned = plans(file, desk);
    if (planned) return planned;
    const announced = announcesBeforeACase(file, desk);
    if (announced) return announced;
    const reported = reports(file, desk);
    if (reported) return reported;
    const anew = file.cancelledAt.at(-1) ?? file.resumedAt.at(-1);
    if (remembers('resumed') || anew)
      return since(anew) >= chance.between('decides after resuming', 8, 26) ? decision(file, desk) : undefined;
    return undecided(file, desk);
  },
});

/** Whom to protect in what looks like a crime is left, now and then, to whoever investigates it, as long as that is not for long. */
function isLeftToTheCase(file: Verification, { chance, since }: Desk): boolean {
  if (!isAskedToProtect(file)) return false;
  if (file.case) return since(file.resolvedAt) < 45;
  const isUnderWay = file.status === 'under-verification' || file.status === 'grounds-found';
  if (!isUnderWay || file.finding === 'no-crime' || since(file.receivedAt) > 75) return false;
  const isSoonACase = ['at once', 'prolonged', 'extended'].includes(chance.of('course', COURSES));
  return isSoonACase && chance.happens('whom to protect is left to the case', 0.85);
}

/** What no other body has received is classified, and told of to the procuracy. */
function receives({ reception, status, acceptedAt }: Verification, { chance, since }: Desk): Deed | undefined {
  if (reception?.classifiedAt === null && status === 'under-verification') {
    const body = { finding: 'crime-signs', article: '150', clause: '1' };
    return { by: 'investigator', path: 'classification', body };
  }
  const late = chance.happens('its reception is told late', rate('late')) ? 5 : 0;
  return reception?.notifiedAt === null && since(acceptedAt) >= late
    ? { by: 'investigator', path: 'procuracy-notice' }
    : undefined;
}

/** What was decided of it last that a deputy may have signed. */
const complainedOf = ({ status, outcome, cancelledInitiationAt }: Verification): string | undefined => {
  if (status === 'suspended') return 'investigation.verification-suspended';
  const isNot = status === 'resolved' && outcome === 'not-initiated' && !cancelledInitiationAt;
  return isNot ? 'investigation.verification-resolved' : undefined;
};

/** Signed by the head or a deputy; what the procuracy demands is named so. */
function initiation({ demands, article }: Verification, { chance }: Desk): Deed {
  const signedBy = chance.happens('is signed by a deputy', 0.5) ? 'deputy-head' : 'head';
  const demand = demands.find((one) => one.demand === 'initiation' && !one.metAt && one.article === article)?.notice;
  return { by: 'head-of-investigation', path: 'initiation', body: { signedBy, demand } };
}

/** Now and then a suspended report, on which the procuracy has looked by then, is of long ago: that is consulted, and it ends. */
function timeBarred({ status, suspendedAt, requests }: Verification, { chance, since }: Desk): Deed | undefined {
  if (status !== 'suspended' || since(suspendedAt.at(-1)) < 19 || !chance.happens('is time-barred', 0.2))
    return undefined;
  const by = 'head-of-investigation' as const;
  const asked = requests.findLast(({ kind }) => kind === 'stay-consultation');
  if (!asked) return { by, path: 'stay-consultation' };
  return asked.answer === null ? undefined : { by, path: 'non-initiation', body: { ground: 'time-barred' } };
}

/** Of what several matters are in it, and of what another body can see better. */
function parted(file: Verification, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const by = 'head-of-investigation' as const;
  const isOpen = file.status === 'under-verification' && file.investigator !== null && since(file.acceptedAt) >= 3;
  const applied = applies(file, 'investigator', isOpen, desk);
  if (applied) return applied;
  const asked = file.errands.find(({ to, done }) => !to && done === null);
  if (asked && since(file.acceptedAt) >= 12)
    return { by: 'investigator', path: `errands/${asked.errand}/answer`, body: answerOnPaper(desk) };
  if (!isOpen) return undefined;
  if (!file.splitFrom && !remembers('split') && chance.happens('is of several matters', 0.06))
    return {
      ...{ by, method: 'POST', path: 'splits', once: 'split' },
      body: { article: '150', clause: '1', items: file.items.slice(1).map(({ item }) => item) },
    };
  if (remembers('errand') || !chance.happens('has to be verified elsewhere', 0.1)) return undefined;
  const body = {
    ...entrustedTo(file, desk),
    acts: ['take-statement'],
    request: 'Đề nghị lấy lời khai người làm chứng (mô phỏng).',
  };
  return { by, method: 'POST', path: 'errands', body, once: 'errand' };
}

/** Two that are of one matter go on in the one that was received first. */
function joined(file: Verification, { chance, others, since, remembers }: Desk): Deed | undefined {
  if (file.status !== 'under-verification' || since(file.receivedAt) < 4 || remembers('joined')) return undefined;
  if (!chance.happens('is of another matter too', 0.08)) return undefined;
  const later = (others as unknown as readonly Verification[]).find(
    (one) => one.id !== file.id && one.status === 'under-verification' && one.receivedAt > file.receivedAt,
  );
  return later && { by: 'head-of-investigation', path: 'merger', body: { other: later.id }, once: 'joined' };
}

function tellsReporter(file: Verification, { chance, since, remembers }: Desk): Deed | undefined {
  if (file.anonymous) return undefined;
  const result = file.resolvedAt ?? (file.outcome && file.mergedAt);
  const decided = { suspension: file.suspendedAt[0], resumption: file.resumedAt[0], result };
  for (const [of, at] of Object.entries(decided)) {
    if (!at || remembers(of) || file.status === 'transferred') continue;
    const late = chance.happens(`${of} is told late`, rate('late'));
    if (since(at) >= (late ? 5 : 0))
      return {
        by: 'investigator',
        method: 'POST',
        path: 'reporter-notices',
        body: { of, recipients: TOLD_OF_REPORT },
        once: of,
      };
  }
  return undefined;
}

function asksOthers(file: Verification, desk: Desk): Deed | undefined {
  const { chance, since, remembers, today } = desk;
  const { status, number, acceptedAt, finding } = file;
  if (status === 'transferred' || finding === 'no-crime') return undefined;
  const mistaken = takesBack(referredOrAbroad(file.requests), 'investigator', 'requests', desk);
  if (mistaken) return mistaken;
  const awaited = chance.of('course', COURSES) === 'suspended';
  const came = takesInEvidence(file, 'investigator', awaited ? 75 : 12, desk);
  if (came) return came;
  if (!remembers('referral') && since(acceptedAt) >= chance.between('refers after', 1, 10))
    if (chance.happens('finds a victim', 0.2)) {
      const found = victim(chance, number, Number(today.slice(0, 4)));
      const body = { ...found, account: 'Lời kể của nạn nhân (mô phỏng).' };
      return { by: 'investigator', method: 'POST', path: 'victim-referrals', body, once: 'referral' };
    }
  if (status === 'resolved' || status === 'merged' || remembers('assistance')) return undefined;
  if (since(acceptedAt) < 5 || !chance.happens('reaches abroad', 0.12)) return undefined;
  const body = {
    assistance: chance.one('asks for', ['identity', 'information', 'evidence']),
    country: chance.one('asks', ['CN', 'KH', 'LA', 'MM']),
    request: 'Đề nghị xác minh (mô phỏng).',
  };
  return { by: 'investigator', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}
