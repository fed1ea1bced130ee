import { mayAskForIt } from '@la-chan/procedure';
import type { Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import { PROCURACY_ABOVE } from '../agencies';
import type { Deed, Desk } from '../habit';
import { applies } from './application';
import { asksToProtect } from './protection';
import { came } from './surrender';

const head = 'head-of-procuracy' as const;

/** What the procuracy does of itself about a report: it assigns, demands a remedy, takes over, and hears complaints. */
export const supervised = (file: Supervision, desk: Desk): Deed | undefined =>
  assigned(file, desk) ??
  (file.decisions.some(({ supervisedBy, onPaper }) => supervisedBy ?? onPaper)
    ? passesOn(file, desk)
    : ofMatter(file, desk));

const ofMatter = (file: Supervision, desk: Desk): Deed | undefined =>
  reviewed(file, desk) ??
  demanded(file, desk) ??
  applies(file, 'prosecutor', isResolved(file, desk), desk) ??
  complained(file, desk) ??
  petitioned(file, desk) ??
  comesForward(file, desk) ??
  conducts(file, desk) ??
  investigatesItself(file, desk) ??
  findsBreach(file, desk) ??
  wantsMeasure(file, desk) ??
  replaces(file, desk) ??
  findsThreatened(file, desk) ??
  directs(file, desk) ??
  (desk.units.includes('*') ? triedBelow(file, desk) : undefined);

/** A body verifies the report, or investigates; more often of a case that goes to another body. */
function findsThreatened(file: Supervision, desk: Desk): Deed | undefined {
  const goes = file.requests.some(({ kind, decision }) => kind === 'case-transfer' && decision === 'granted');
  const isHeld = file.requests.some(({ kind }) => kind === 'arrest-approval' || kind === 'custody-extension');
  const isVerified = isResolved(file, desk);
  if (isHeld || (file.requests.length === 0 && !isVerified)) return undefined;
  const [after, share] = goes ? [25, 0.8] : [6, isVerified ? 0.5 : 0.05];
  return desk.since(file.openedAt) < after ? undefined : asksToProtect(file, 'prosecutor', share, desk);
}

/** Some cases the head conducts, others another deputy than before. */
function conducts(file: Supervision, desk: Desk): Deed | undefined {
  const { decisions } = file;
  const { chance, since, remembers, agency } = desk;
  if (remembers('head withdraws')) return replacesHead(desk);
  const initiated = decisions.find(({ decision, cancelledAt }) => decision === 'initiation' && !cancelledAt);
  if (!initiated || remembers('conductor') || since(initiated.receivedAt) < 4 || since(initiated.receivedAt) > 15)
    return undefined;
  // In a region that goes over the platform.
  const withdraws = agency !== PROCURACY_ABOVE && chance.happens('the head of a region withdraws', 0.25);
  if (!withdraws && !chance.happens('is conducted otherwise', 0.3)) return undefined;
  const others = { head: 1, 'deputy-head': 1, 'deputy-assigned-above': 1 };
  const conductor = withdraws ? 'deputy-assigned-above' : chance.of('by whom', others);
  if (conductor === 'deputy-assigned-above') {
    const withdrawal = { officer: `${agency}.vien-truong`, ...PARTIAL, deputy: chance.happens('has a deputy', 0.8) };
    return { by: head, path: 'head-withdrawal', body: withdrawal, once: 'head withdraws' };
  }
  const body = { conductor, officer: `${agency}.${conductor === 'head' ? 'vien-truong' : 'pho-vien-truong'}` };
  return { by: head, path: 'conductor', body, once: 'conductor' };
}

const PARTIAL = { ground: 'party-or-relative' };

/** It is reported above: over the platform, where that one assigns a deputy, or on paper, where this one enters that. */
function replacesHead({ chance, remembers, agency }: Desk): Deed | undefined {
  const isAbove = agency === PROCURACY_ABOVE;
  if (!remembers('head withdrawal is reported')) {
    const body = {
      number: '41/BC-VKS',
      reasons: 'Lý do từ chối (mô phỏng).',
      ...(!isAbove && { to: PROCURACY_ABOVE }),
    };
    return { by: 'prosecutor', path: 'head-withdrawal-report', body, once: 'head withdrawal is reported' };
  }
  if (!isAbove || remembers('conductor') || !chance.happens('has a deputy', 0.8)) return undefined;
  const body = { conductor: 'deputy-assigned-above', officer: `${agency}.pho-vien-truong`, ...PARTIAL };
  return { by: head, path: 'conductor', body, once: 'conductor' };
}

/** A prosecutor carries an act out while the body investigates. */
function investigatesItself({ decisions }: Supervision, { chance, since, remembers, day }: Desk): Deed | undefined {
  const initiated = decisions.find(({ decision, cancelledAt }) => decision === 'initiation' && !cancelledAt);
  if (!initiated || remembers('own act') || since(initiated.receivedAt) < 8 || since(initiated.receivedAt) > 20)
    return undefined;
  if (!chance.happens('investigates itself', 0.12)) return undefined;
  const what = { act: chance.one('own act', ['interrogation', 'statement']), takesPlaceAt: `${day(3)}T03:00:00.000Z` };
  const body = { ...what, number: '25/VKS', reasons: 'Địa điểm, nội dung (mô phỏng).' };
  return { by: 'prosecutor', method: 'POST', path: 'own-acts', body, once: 'own act' };
}

/** What the body beside it has done for a report or a case that another procuracy supervises. */
function passesOn({ decisions }: Supervision, { chance, since }: Desk): Deed | undefined {
  const errand = decisions.find(
    ({ supervisedBy, onPaper, passedOnAt, receivedAt }) =>
      (supervisedBy ?? onPaper) && !passedOnAt && since(receivedAt) >= 9,
  );
  const body = { number: '24/VKS', done: chance.happens('is done', 0.85), result: 'Kết quả xác minh (mô phỏng).' };
  return errand && { by: 'prosecutor', path: `decisions/${errand.notice}/result`, body };
}

function assigned({ prosecutor, openedAt }: Supervision, { since, agency }: Desk): Deed | undefined {
  if (prosecutor || since(openedAt) < 1) return undefined;
  return { by: head, path: 'prosecutor', body: { prosecutor: `${agency}.kiem-sat-vien` } };
}

/** Some cases a court below tries: the procuracy beside it is told two months before the investigation ends, or a little late. */
function triedBelow({ decisions, lowerTrial }: Supervision, { chance, since, day }: Desk): Deed | undefined {
  const initiated = decisions.find(({ decision, cancelledAt }) => decision === 'initiation' && !cancelledAt);
  if (!initiated || lowerTrial?.toldAt) return undefined;
  const days = since(initiated.receivedAt);
  if (lowerTrial)
    return days >= (chance.happens('is told below late', 0.1) ? 75 : 40)
      ? { by: head, path: 'lower-trial/notice', body: { number: '31/TB-VKS' } }
      : undefined;
  if (days < 10 || days > 20 || !chance.happens('is tried below', 0.3)) return undefined;
  const body = { procuracy: 'Viện kiểm sát nhân dân khu vực (mô phỏng)', endsOn: day(120 - days) };
  return { by: head, path: 'lower-trial', body };
}

const reasons = 'Lý do (mô phỏng).';

/** A decision to initiate or not is looked at; what was cancelled is told, and carried out where the body does not. */
function reviewed(file: Supervision, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  for (const one of file.decisions) {
    const { notice, decision, receivedAt, cancelledAt, cancelledBy, anonymous, ground, declinedAt, served } = one;
    const path = `decisions/${notice}`;
    if (decision === 'suspension' && cancelledBy && !anonymous && !remembers(`told ${notice}`))
      return { by: 'prosecutor', path: `${path}/suspension-cancellation/reporter-notice`, once: `told ${notice}` };
    if (decision === 'non-initiation' && cancelledBy && since(cancelledAt) >= 8 && !remembers('initiated'))
      if (!isInitiated(file) && !file.demands.some((one) => one.demand === 'initiation' && one.remediedAt)) {
        const body = { number: '21/QĐ-VKS', article: '150', clause: '1', reasons };
        return { by: head, path: 'initiation', body, once: 'initiated' };
      }
    if (cancelledAt || since(receivedAt) < 1 || since(receivedAt) > 4) continue;
    if (one.case && chance.happens('what was initiated here is no crime', 0.3)) {
      const body = { number: '35/QĐ-VKS', ground: 'no-event', reasons };
      return { by: head, path: `${path}/own-initiation-cancellation`, body };
    }
    if (
      decision === 'case-termination' &&
      mayAskForIt(ground) &&
      chance.happens('is to go on as the accused asks', 0.6)
    )
      return { by: head, path: `${path}/investigation-resumption`, body: { number: '32/QĐ-VKS', reasons } };
    if (decision === 'charge-revocation-proposal' && !declinedAt && chance.happens('is not agreed with', 0.6))
      return { by: head, path: `${path}/disagreement`, body: { number: '33/CV-VKS', reasons } };
    if (decision === 'cancellation-proposal' && !declinedAt && disagrees(desk))
      if (file.decisions.some((one) => one.notice === served && !one.cancelledAt))
        return { by: head, path: `${path}/disagreement`, body: { number: '34/VKS', reasons } };
    if (joinder(decision) && chance.happens(`${decision} is not agreed with`, 0.4))
      return { by: head, path: `${path}/joinder-cancellation`, body: { number: '22/QĐ-VKS', reasons } };
    if (UNCLEAR.includes(decision) && !remembers(`reviewed ${notice}`)) {
      const once = `reviewed ${notice}`;
      if (chance.happens(`${decision} is unclear`, 0.1))
        return { by: 'prosecutor', path: `${path}/document-demand`, body: { number: '23/YC-VKS', reasons }, once };
      if (decision === 'non-initiation' && !chance.happens('non-initiation is without grounds', WITHOUT_GROUNDS))
        return { by: 'prosecutor', path: `${path}/confirmation`, body: { number: '24/TB-VKS', reasons }, once };
    }
  }
  return undefined;
}

/** With what the body proposes to cancel; else it is cancelled. */
export const disagrees = ({ chance }: Desk): boolean => chance.happens('what is proposed is not agreed with', 0.5);

/** There is a case of the report, as the body has served. */
const isInitiated = ({ decisions }: Supervision): boolean =>
  decisions.some(({ decision }) => decision === 'report-initiated');

/** So many decisions not to initiate are cancelled; the others are confirmed. */
export const WITHOUT_GROUNDS = 0.5;
const UNCLEAR = ['initiation', 'non-initiation', 'requalification'];
const joinder = (decision: string): boolean => decision === 'case-split' || decision === 'case-merger';

/** What was demanded in writing is remedied, or else the report is taken over after 15 days. */
function demanded({ demands, decisions, openedAt }: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  const told = (...some: string[]): boolean => decisions.some(({ decision }) => some.includes(decision));
  const [remedy] = demands.filter(({ demand }) => demand === 'remedy');
  if (!remedy)
    return told('assignment') && since(openedAt) >= 6 && since(openedAt) <= 10 && chance.happens('is in breach', 0.55)
      ? {
          by: head,
          method: 'POST',
          path: 'remedy-demands',
          body: { number: '17/YC-VKS', ground: 'serious-breach', reasons },
        }
      : undefined;
  if (remedy.remediedAt || demands.some(({ demand }) => demand === 'file') || since(openedAt) < 16) return undefined;
  if (told('initiation', 'non-initiation', 'transfer') || !chance.happens('is taken over', 0.7))
    return remembers('remedy')
      ? undefined
      : { by: 'prosecutor', path: `remedy-demands/${remedy.notice}/remedy`, once: 'remedy' };
  return since(openedAt) >= 30 ? { by: head, path: 'takeover', body: { number: '18/YC-VKS', reasons } } : undefined;
}

/** A report that the body is resolving, of which somebody may ask the procuracy too. */
const isResolved = ({ decisions, openedAt }: Supervision, { since }: Desk): boolean =>
  decisions.at(-1)?.decision === 'assignment' && since(openedAt) >= 3;

const COMPLAINT = 'Nội dung khiếu nại (mô phỏng).';

function complained(file: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  const untold = file.complaints.find(
    ({ result, toldAt }) => (result === 'upheld' || result === 'rejected') && !toldAt,
  );
  if (untold) return { by: 'prosecutor', path: `complaints/${untold.complaint}/notice` };
  const waiting = file.complaints.find(({ result }) => result === null);
  if (waiting && chance.happens('is taken back', 0.1))
    return { by: 'prosecutor', method: 'DELETE', path: `complaints/${waiting.complaint}` };
  if (waiting) {
    const body = { number: '19/QĐ-VKS', decision: chance.one('is found', ['upheld', 'rejected', 'rejected'] as const) };
    return { by: head, path: `complaints/${waiting.complaint}/decision`, body };
  }
  const decided = file.decisions.find(({ decision }) => decision === 'non-initiation');
  if (decided && !remembers('complaint') && since(decided.receivedAt) >= 2 && chance.happens('is complained of', 0.3)) {
    const answered = { subject: 'body-answer', answer: '7/QĐ-CSĐT' };
    const body = { notice: decided.notice, by: 'reporter', ...(decided.signedBy === 'deputy-head' && answered) };
    return {
      by: 'prosecutor',
      method: 'POST',
      path: 'complaints',
      body: { ...body, text: COMPLAINT },
      once: 'complaint',
    };
  }
  const approved = file.requests.find(({ kind, decision }) => kind === 'detention-approval' && decision === 'approved');
  if (!approved || remembers('complaint') || !chance.happens('a detention is complained of', 0.15)) return undefined;
  const body = {
    notice: approved.exchange,
    by: 'party',
    subject: 'detention',
    text: 'Khiếu nại việc tạm giam (mô phỏng).',
  };
  return { by: 'prosecutor', method: 'POST', path: 'complaints', body, once: 'complaint' };
}

/** The procuracy above tells what it has answered the body. */
function petitioned({ decisions, petitions }: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  const once = 'petition answered';
  const isOpen = (cancelledBy: string): boolean => !petitions.some(({ exchange }) => exchange === cancelledBy);
  const cancelled = decisions.find(
    ({ cancelledBy, cancelledAt }) => cancelledBy && isOpen(cancelledBy) && since(cancelledAt) >= 6,
  );
  if (!cancelled || remembers(once) || !chance.happens('is petitioned about', 0.2)) return undefined;
  const answer = { number: '9/TL-VKSTC', body: 'Viện kiểm sát nhân dân tối cao', decision: 'rejected' };
  const body = { ...answer, exchange: cancelled.cancelledBy };
  return { by: 'prosecutor', method: 'POST', path: 'petition-answers', body, once };
}

/** Now and then an offender comes to the procuracy itself. */
function comesForward(
  { number, openedAt, decisions }: Supervision,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const once = 'surrender';
  if (remembers(once) || since(openedAt) < 5 || since(openedAt) > 12) return undefined;
  const isOfBody = decisions.some(({ decision }) => decision === 'assignment' || decision === 'initiation');
  if (!isOfBody || !chance.happens('an offender comes here', 0.04)) return undefined;
  return { by: 'prosecutor', method: 'POST', path: 'surrenders', body: came(number), once };
}

/** In some cases the prosecutor writes what is to be investigated, and of some reports what is to be verified. */
function directs({ decisions, demands }: Supervision, { chance, since }: Desk): Deed | undefined {
  if (decisions.some(({ decision }) => decision === 'report-initiated' || decision === 'non-initiation'))
    return undefined;
  const begun = decisions.find(
    ({ decision, cancelledAt }) => (decision === 'initiation' || decision === 'assignment') && !cancelledAt,
  );
  const days = since(begun?.receivedAt);
  if (!begun || days < 6 || days > 15 || demands.some(({ demand }) => demand === 'investigation')) return undefined;
  if (!chance.happens('is directed in writing', 0.3)) return undefined;
  return { by: 'prosecutor', method: 'POST', path: 'investigation-demands', body: { number: '42/YC-VKS', reasons } };
}

/** Now and then an investigator may not be impartial, and does not withdraw. */
function replaces({ decisions, demands }: Supervision, { chance, since }: Desk): Deed | undefined {
  const { decision, receivedAt } =
    decisions.findLast((one) => one.decision === 'assignment' || one.decision === 'initiation') ?? {};
  if (since(receivedAt) < 4 || since(receivedAt) > 9) return undefined;
  if (demands.some(({ demand }) => demand === 'replacement')) return undefined;
  if (!chance.happens(`who acts after the ${decision} is not impartial`, 0.1)) return undefined;
  const body = { number: '41/YC-VKS', ground: 'not-impartial', reasons };
  return { by: 'prosecutor', method: 'POST', path: 'replacement-demands', body };
}

/** Whom it does not have detained is to be under another measure, now and then. */
function wantsMeasure({ requests, demands, decisions }: Supervision, { chance, since }: Desk): Deed | undefined {
  if (demands.some(({ demand }) => demand === 'measure') || decisions.some(({ decision }) => decision === 'case-split'))
    return undefined;
  const refused = requests.find(
    ({ kind, decision, decidedAt }) =>
      kind === 'detention-approval' &&
      (decision === 'refused' || decision === 'cancelled') &&
      since(decidedAt) >= 1 &&
      since(decidedAt) < 9,
  );
  const ground = refused?.decision === 'refused' ? 'detention-not-necessary' : 'order-cancelled';
  const share = ground === 'order-cancelled' ? 0.9 : 0.5;
  if (!refused || !chance.happens(`another measure is necessary, ${ground}`, share)) return undefined;
  const isDetainedAnew = ground === 'order-cancelled' && chance.happens('is to be detained by another order', 0.4);
  const measure = isDetainedAnew ? 'detention' : 'residence-ban';
  const body = { number: '43/YC-VKS', accused: refused.accused, measure, ground, reasons };
  return { by: head, method: 'POST', path: 'measure-demands', body };
}

/** Now and then the procuracy itself finds that an undertaking is broken. */
function findsBreach({ requests, demands }: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  if (demands.some(({ demand }) => demand === 'measure-end')) return undefined;
  for (const { kind, decision, decidedAt, accused, measure, exchange } of requests) {
    if (kind !== 'measure-approval' || decision !== 'approved' || !accused || !measure) continue;
    const once = `breach ${exchange}`;
    const ended = requests.some((one) => one.kind === 'measure-end' && one.accused === accused);
    if (ended || remembers(once) || since(decidedAt) < 4 || since(decidedAt) > 15) continue;
    if (!chance.each(exchange).happens('an undertaking is broken', 0.25)) continue;
    const body = { number: '42/YC-VKS', accused, measure, reasons };
    return { by: 'head-of-procuracy', method: 'POST', path: 'measure-end-demands', body, once };
  }
  return undefined;
}
