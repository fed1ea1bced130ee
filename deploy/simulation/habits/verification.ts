import { REPORT_SUSPENSION, runningLimit } from '@la-chan/procedure';
import type { Verification } from '../../../apps/investigation/src/verification/verification';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { victim } from '../people';
import { referredOrAbroad, takesBack } from './mistake';
import { applies } from './application';
import { complains } from './complaint';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { petitions } from './petition';
import { tellsOfSurrender } from './surrender';

const DAY_MS = 86_400_000;

/** How a verification goes on, as chance has it. */
const COURSES = { 'at once': 34, prolonged: 17, extended: 18, suspended: 25, 'of another body': 6 };

export const verificationHabit = habit<Verification>({
  app: 'investigation',
  files: '/verifications',
  async today(file, desk) {
    const { chance, working, remembers, since, agency } = desk;
    if (!working || file.status === 'awaiting-release') return undefined;
    const told = tellsOfSurrender(file) ?? receives(file, desk) ?? tellsReporter(file, desk);
    if (told) return told;
    const cared = asksOthers(file, desk);
    if (cared) return cared;
    const supervised = underSupervision(file, desk) ?? joined(file, desk) ?? parted(file, desk);
    if (supervised) return supervised;
    const petitioned = await disagrees(file, desk);
    if (petitioned) return petitioned;
    const complained = await complains(file, complainedOf(file), desk);
    if (complained) return complained;
    const upheld = file.complaints.find(({ of, result }) => of === 'non-initiation' && result === 'upheld');
    if (upheld && file.outcome === 'not-initiated' && file.status === 'resolved' && file.cancelledAt.length === 0)
      return { by: 'head-of-investigation', path: `complaints/${upheld.complaint}/non-initiation-cancellation` };
    const late = prolongedOnPaper(file, desk);
    if (late) return late;
    if (file.status === 'grounds-found') {
      const obeys = file.cancelledAt.length === 0 || chance.happens('does as the procuracy has decided', 0.5);
      if (since(file.groundsFoundAt) < (obeys ? chance.between('initiates after', 0, 3) : 20)) return undefined;
      return initiation(file, desk);
    }
    const barred = timeBarred(file, desk);
    if (barred) return barred;
    if (file.status === 'suspended')
      return since(file.suspendedAt.at(-1)) >= chance.between('is suspended for', 21, 60)
        ? { by: 'head-of-investigation', path: 'resumption' }
        : undefined;
    if (file.status !== 'under-verification') return undefined;
    if (!file.investigator) {
      const clear = file.finding === 'crime-clear' && file.article && chance.happens('is clear at once', 0.6);
      if (clear) return initiation(file, desk);
      if (since(file.acceptedAt) < (chance.happens('is assigned late', rate('late')) ? 5 : 0)) return undefined;
      return { by: 'head-of-investigation', path: 'investigator', body: { investigator: `${agency}.dieu-tra-vien` } };
    }
    const planned = plans(file, desk);
    if (planned) return planned;
    const reported = reports(file, desk);
    if (reported) return reported;
    const anew = file.cancelledAt.at(-1) ?? file.resumedAt.at(-1);
    if (remembers('resumed') || anew)
      return since(anew) >= chance.between('decides after resuming', 8, 26) ? decision(file, desk) : undefined;
    return undecided(file, desk);
  },
});

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

/** What the procuracy has demanded is done; a file that waits is looked at again, one that is closed is deposited. */
function underSupervision(file: Verification, desk: Desk): Deed | undefined {
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
  if (toInitiate && status === 'resolved' && outcome === 'not-initiated' && chance.happens('is cancelled here', 0.35)) {
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
  const remedy = demands.find((one) => one.demand === 'remedy' || one.demand === 'documents');
  if (remedy && status !== 'transferred' && !remembers('remedy') && chance.happens('is remedied', 0.4))
    return { by: 'head-of-investigation', path: `demands/${remedy.notice}/remedy`, once: 'remedy' };
  const looked = `looked at in month ${Math.ceil(since(suspendedAt.at(-1)) / 30)}`;
  if (status === 'suspended' && since(suspendedAt.at(-1)) % 30 >= 15 && !remembers(looked))
    return { by: 'investigator', method: 'POST', path: 'reviews', once: looked };
  if (file.administrative && !file.sanctionProposedAt && status === 'resolved')
    return { by: 'head-of-investigation', path: 'sanction-proposal', body: { body: 'Ủy ban nhân dân phường' } };
  return outcome === 'not-initiated' && !depositedAt && since(resolvedAt) >= 35
    ? { by: 'investigator', path: 'deposit' }
    : undefined;
}

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
async function disagrees(file: Verification, desk: Desk): Promise<Deed | undefined> {
  const { status, cancelledAt, resumedAt, petitions: asked } = file;
  if (status === 'grounds-found' && cancelledAt.length > 0)
    return petitions(asked, 'investigation.non-initiation-cancelled', 'rejected', desk);
  if (status !== 'under-verification' || resumedAt.length === 0) return undefined;
  const found = desk.chance.happens('is suspended after all', 0.4) ? 'upheld' : 'rejected';
  return petitions(asked, 'investigation.suspension-cancelled', found, desk);
}

/** Of what several matters are in it, and of what another body can see better. */
function parted(file: Verification, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const by = 'head-of-investigation' as const;
  const isOpen = file.status === 'under-verification' && file.investigator !== null && since(file.acceptedAt) >= 3;
  const applied = applies(file, 'investigator', isOpen, desk);
  if (applied) return applied;
  const asked = file.errands.find(({ done }) => done === null);
  if (asked && since(file.acceptedAt) >= 12) {
    const body = { done: chance.happens('is done elsewhere', 0.8) };
    return { by: 'investigator', path: `errands/${asked.errand}/answer`, body };
  }
  if (!isOpen) return undefined;
  if (!file.splitFrom && !remembers('split') && chance.happens('is of several matters', 0.06))
    return { by, method: 'POST', path: 'splits', body: { article: '150', clause: '1' }, once: 'split' };
  if (remembers('errand') || !chance.happens('has to be verified elsewhere', 0.1)) return undefined;
  const body = {
    body: 'Công an tỉnh Nghệ An',
    acts: ['take-statement'],
    ...(chance.happens('is verified in the city', 0.5) && { unit: file.unit }),
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
      return { by: 'investigator', method: 'POST', path: 'reporter-notices', body: { of }, once: of };
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

/** How it is verified the head approves; one in ten is sent back once, and another proposed. */
function plans({ plans: all }: Verification, { chance }: Desk): Deed | undefined {
  const waiting = all.findIndex(({ approved }) => approved === null);
  if (waiting >= 0) {
    const decision = waiting === 0 && chance.happens('the plan is sent back', 0.1) ? 'returned' : 'approved';
    return { by: 'head-of-investigation', path: `plans/${all[waiting]!.plan}/decision`, body: { decision } };
  }
  if (all.some(({ approved }) => approved)) return undefined;
  const body = { text: 'Kế hoạch kiểm tra, xác minh (mô phỏng).' };
  return { by: 'investigator', method: 'POST', path: 'plans', body };
}

/** What was found is reported to the head a week before each limit, or a little late. */
function reports(file: Verification, { chance, since, remembers }: Desk): Deed | undefined {
  const { receivedAt, prolongedAt, extension, finding } = file;
  const anew = file.cancelledAt.at(-1) ?? file.resumedAt.at(-1);
  const ends = finding === 'no-crime' ? 'not-initiate' : 'initiate';
  const course = chance.of('course', COURSES);
  const next = course === 'suspended' ? 'suspend' : course === 'extended' ? 'extend' : ends;
  const [limit, days, after, proposal] = anew
    ? (['resumed', since(anew), 7, ends] as const)
    : extension?.status === 'granted'
      ? (['extended', since(receivedAt), 68, ends] as const)
      : prolongedAt
        ? (['prolonged', since(receivedAt), 27, next] as const)
        : (['first', since(receivedAt), 11, course === 'at once' ? ends : 'extend'] as const);
  const once = `${limit} report`;
  const late = chance.happens(`${once} is late`, rate('late')) ? 6 : 0;
  if (days < after + late || remembers(once)) return undefined;
  const body = { proposal, report: 'Báo cáo kết thúc việc xác minh (mô phỏng).' };
  return { by: 'investigator', method: 'POST', path: 'findings', body, once };
}

async function undecided(file: Verification, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers } = desk;
  const days = since(file.receivedAt);
  const course = chance.of('course', COURSES);
  const head = 'head-of-investigation' as const;
  const here = file.dispute?.competent === 'this-body';
  if (course === 'of another body' && !here) {
    if (days >= 5 && !remembers('non-competence')) {
      const body = { ground: 'territory' };
      return { by: 'investigator', path: 'non-competence', body, once: 'non-competence' };
    }
    return days >= 6 ? elsewhere(file, desk) : undefined;
  }
  if (course === 'at once' || here) {
    const due = chance.happens('is decided late', rate('late')) ? 27 : chance.between('is decided after', 5, 18);
    return days >= due ? decision(file, desk) : undefined;
  }
  if (!file.prolongedAt && !isProlongedOnPaper(desk))
    return days >= 15 ? { by: head, path: 'prolongation', body: { ground: 'complex' } } : undefined;
  if (course === 'prolonged') return days >= chance.between('is decided', 28, 56) ? decision(file, desk) : undefined;
  if (course === 'extended') {
    const ask = chance.happens('asks late', 0.2) ? 58 : 52;
    if (!file.extension)
      return days >= ask ? { by: head, path: 'extension-request', body: { ground: 'complex', months: 2 } } : undefined;
    const { exchange, status } = file.extension;
    if (status === 'asked' && file.anticipations.length === 0 && chance.happens('is told by telephone', 0.7))
      return { by: 'investigator', path: `requests/${exchange}/anticipation`, body: { answer: 'granted' } };
    const latest = status === 'granted' ? chance.between('is decided', 70, 110) : 59;
    return days >= latest ? decision(file, desk) : undefined;
  }
  const ground = chance.one('is suspended as', ['documents-pending', 'expert-opinion-pending'] as const);
  const kind = ground === 'documents-pending' ? 'documents' : 'expert-opinion';
  if (!file.evidenceRequests.some((one) => one.kind === kind)) return asksForEvidence(kind, 'investigator');
  if (days >= 50 && !remembers('review'))
    return { by: 'investigator', path: 'suspension-review', body: { ground }, once: 'review' };
  const disagreed = file.review?.result === 'disagreed' && !file.review.above ? file.review : undefined;
  if (disagreed && !disagreed.heads) {
    const body = { ground: disagreed.ground, heads: true };
    return { by: head, path: 'suspension-review', body };
  }
  if (disagreed) {
    const body = { decision: 'agreed', body: 'Cơ quan điều tra, Viện kiểm sát cấp trên (mô phỏng)', number: '24/CĐ' };
    return { by: head, path: 'suspension-review/guidance', body };
  }
  if (days < 55) return undefined;
  const limit = runningLimit(REPORT_SUSPENSION, (await desk.history()).deadlines);
  if (!limit || desk.now < limit.dueAt) return undefined;
  return { by: head, path: 'suspension', body: { ground } };
}

/** The other body agrees and has it, or disputes that: then a procuracy decides which of both is competent. */
function elsewhere({ dispute }: Verification, { chance }: Desk): Deed | undefined {
  const by = 'head-of-investigation' as const;
  const province = 'Công an tỉnh Nghệ An';
  if (!dispute) {
    if (!chance.happens('is disputed', 0.6))
      return { by, path: 'transfer', body: { ground: 'territory', body: province } };
    const near = chance.happens('is disputed near by', 0.6);
    const other = near
      ? (['body-of-some-tasks', 'Đồn Biên phòng'] as const)
      : (['provincial-bodies', province] as const);
    return { by, path: 'competence-dispute', body: { between: other[0], body: other[1], number: '21/CV-PC02' } };
  }
  if (dispute.competent === 'other-body')
    return { by, path: 'transfer', body: { ground: 'dispute-settled', body: dispute.body } };
  if (dispute.exchange) return undefined;
  const competent = chance.one('is found competent', ['this-body', 'other-body'] as const);
  const decision = { competent, by: 'Viện kiểm sát nhân dân tối cao', number: '22/QĐ-VKSTC' };
  return { by, path: 'competence-dispute/decision', body: decision };
}

const isProlongedOnPaper = ({ chance }: Desk): boolean =>
  chance.of('course', COURSES) === 'prolonged' && chance.happens('is prolonged on paper', 0.3);

/** Of some the prolongation was signed in time, and is registered when they have gone on. */
function prolongedOnPaper(file: Verification, desk: Desk): Deed | undefined {
  const { status, prolongedAt, groundsFoundAt, resolvedAt, receivedAt, resumedAt } = file;
  const decidedAt = groundsFoundAt ?? resolvedAt;
  if (prolongedAt || !decidedAt || !['grounds-found', 'resolved'].includes(status) || resumedAt.length > 0)
    return undefined;
  if (!isProlongedOnPaper(desk) || desk.remembers('prolonged')) return undefined;
  const occurredAt = new Date(Date.parse(receivedAt) + 15 * DAY_MS).toISOString();
  if (occurredAt >= decidedAt || occurredAt < file.acceptedAt) return undefined;
  const body = { ground: 'complex', occurredAt };
  return { by: 'head-of-investigation', path: 'prolongation', body, once: 'prolonged' };
}

function decision(file: Verification, { chance }: Desk): Deed {
  const grounded = file.cancelledAt.length > 0 || !chance.happens('is not initiated', rate('notInitiated'));
  if (file.finding === 'no-crime' || !grounded)
    return {
      by: 'head-of-investigation',
      path: 'non-initiation',
      body: {
        ground: chance.one('is not initiated as', ['no-event', 'no-offence']),
        administrative: chance.happens('is an administrative violation', 0.25),
      },
    };
  const article = file.article ?? (chance.happens('is under 16', rate('underSixteen')) ? '151' : '150');
  return { by: 'investigator', path: 'grounds', body: { article, clause: file.clause ?? '1' } };
}
