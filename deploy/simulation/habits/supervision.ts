import { DEFAULT_SETTINGS, grantedBy } from '@la-chan/procedure';
import type {
  ServedDecision,
  SupervisedRequest,
  Supervision,
} from '../../../apps/prosecution/src/supervision/supervision';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { demandsCharges, demandsIdentity, demandsSplit, demandsTransfer, ordersInstead } from './charge-demand';
import { freesHeld, HOURLY } from './custody';
import { tellsOfDetention } from './detention-notice';
import { assignsFocalPoint } from './focal-point';
import { disagrees, supervised, WITHOUT_GROUNDS } from './supervised';
import { treats } from './treatment';

const ROUTES: Readonly<Record<SupervisedRequest['kind'], { path: string; yes: string; no: string; refused: number }>> =
  {
    extension: { path: 'extension-requests', yes: 'granted', no: 'refused', refused: 0.4 },
    'investigation-extension': {
      path: 'investigation-extension-requests',
      yes: 'granted',
      no: 'refused',
      refused: 0.35,
    },
    'evidence-review': { path: 'evidence-reviews', yes: 'conclude', no: 'continue', refused: 0.2 },
    'competence-consultation': { path: 'competence-consultations', yes: 'agreed', no: 'disagreed', refused: 0.1 },
    'competence-dispute': { path: 'competence-disputes', yes: 'this-body', no: 'other-body', refused: 0.4 },
    'report-dispute': { path: 'report-disputes', yes: 'this-body', no: 'other-body', refused: 0.5 },
    'stay-consultation': { path: 'stay-consultations', yes: 'agreed', no: 'disagreed', refused: 0.2 },
    'prosecutor-replacement': { path: 'replacement-requests', yes: 'replaced', no: 'kept', refused: 0.4 },
    'search-approval': { path: 'search-requests', yes: 'approved', no: 'refused', refused: 0.2 },
    attendance: { path: 'attendance-requests', yes: 'attends', no: 'absent', refused: 0.4 },
    'case-transfer': { path: 'transfer-requests', yes: 'granted', no: 'refused', refused: 0.2 },
    'suspension-review': { path: 'suspension-reviews', yes: 'agreed', no: 'disagreed', refused: 0.25 },
    'detention-approval': { path: 'detention-requests', yes: 'approved', no: 'refused', refused: 0.25 },
    'measure-approval': { path: 'measure-requests', yes: 'approved', no: 'refused', refused: 0.2 },
    'measure-end': { path: 'measure-end-requests', yes: 'granted', no: 'refused', refused: 0.25 },
    'arrest-approval': { path: 'arrest-requests', yes: 'approved', no: 'refused', refused: 0.2 },
    'custody-extension': { path: 'custody-extension-requests', yes: 'approved', no: 'refused', refused: 0.15 },
    'release-request': { path: 'release-requests', yes: 'granted', no: 'refused', refused: 0.35 },
    'charge-approval': { path: 'charge-requests', yes: 'approved', no: 'cancelled', refused: 0.05 },
  };

/** What is not left until tomorrow. */
const AT_ONCE: readonly SupervisedRequest['kind'][] = [...HOURLY, 'attendance'];

/** Requests are decided within three days; a decision not to initiate may be cancelled. */
export const supervisionHabit = habit<Supervision>({
  app: 'prosecution',
  files: '/supervisions',
  today: async (file, desk) =>
    desk.working
      ? (answer(file, desk) ??
        freesHeld(file, desk) ??
        (await revocation(file, desk)) ??
        (await revokedWithItsFile(file, desk)) ??
        (await revokesMeasure(file, desk)) ??
        transferNotice(file, desk) ??
        (await cancellation(file, desk)) ??
        confirmation(file, desk) ??
        (await reviewsSuspension(file, desk)) ??
        (await treats(file, desk)) ??
        (await ordersInstead(file, desk)) ??
        (await tellsNear(file, desk)) ??
        supervised(file, desk) ??
        demandsSplit(file, desk) ??
        demandsTransfer(file, desk) ??
        demandsIdentity(file, desk) ??
        demandsCharges(file, desk))
      : answer({ requests: file.requests.filter(({ kind }) => HOURLY.includes(kind)) }, desk),
});

/** Of a detention that the procuracy has ordered itself. */
const tellsNear = async ({ requests }: Supervision, { history }: Desk): Promise<Deed | undefined> =>
  requests.some(({ own, decision }) => own && decision === 'approved')
    ? tellsOfDetention((await history()).deadlines, 'prosecutor')
    : undefined;

function answer(
  { requests }: Pick<Supervision, 'requests'>,
  { chance, since, remembers, now, day, agency }: Desk,
): Deed | undefined {
  for (const [index, { exchange, kind, decision, askedAt, extension, heads }] of requests.entries()) {
    const one = chance.each(index);
    const takes = one.happens('a request waits', rate('late')) ? 6 : one.between('a request waits for', 0, 2);
    if (decision !== 'waiting' || (since(askedAt) < takes && !AT_ONCE.includes(kind))) continue;
    const { path, yes, no, refused } = ROUTES[kind];
    const demand = `demand ${exchange}`;
    const mayAskMore = kind === 'charge-approval' || kind === 'measure-approval';
    if (mayAskMore && !remembers(demand) && one.happens('more is needed', 0.15)) {
      const body = { number: `${index + 1}/YC-VKS`, demand: 'Yêu cầu bổ sung chứng cứ (mô phỏng).' };
      return { by: 'head-of-procuracy', path: `${path}/${exchange}/demand`, body, once: demand };
    }
    const questions = `questions ${exchange}`;
    if (kind === 'arrest-approval' && !remembers(questions) && one.happens('whoever is held is questioned', 0.3)) {
      const body = { number: `${index + 1}/TB-VKS`, takesPlaceAt: now, reasons: 'Nhà tạm giữ (mô phỏng).' };
      return { by: 'prosecutor', method: 'POST', path: `${path}/${exchange}/questionings`, body, once: questions };
    }
    const isNot = heads ? one.happens('the heads do not agree', 0.6) : one.happens(`${kind} is refused`, refused);
    const said = isNot ? no : yes;
    if (extension && grantedBy(extension, now, DEFAULT_SETTINGS)?.level === 'supreme') {
      const body = { decision: said, number: `${index + 1}/QĐ-VKSTC`, until: day(45) };
      return { by: 'prosecutor', path: `${path}/${exchange}/higher-decision`, body };
    }
    if (kind === 'attendance') {
      const body = { decision: said, ...(said === no && { reason: 'other-duty' }) };
      return { by: 'prosecutor', path: `${path}/${exchange}/decision`, body };
    }
    const body = { decision: said, number: `${index + 1}/QĐ-VKS` };
    if (kind === 'prosecutor-replacement') {
      const how = said === yes ? { prosecutor: `${agency}.kiem-sat-vien-2` } : { reasons };
      return { by: 'head-of-procuracy', path: `${path}/${exchange}/decision`, body: { ...body, ...how } };
    }
    if (kind === 'detention-approval') {
      // Decided on paper on the day on which it came, where it is registered later.
      const onPaper = since(askedAt) > 0 ? { occurredAt: askedAt } : {};
      const more = { ...(said === no && { ground: 'not-necessary' }), ...onPaper };
      return { by: 'head-of-procuracy', path: `${path}/${exchange}/decision`, body: { ...body, ...more } };
    }
    return { by: 'head-of-procuracy', path: `${path}/${exchange}/decision`, body };
  }
  return undefined;
}

/** What was approved is found to be without grounds soon after, before anything else is decided about the accused. */
async function revocation(
  { requests, decisions }: Supervision,
  { chance, since, listed }: Desk,
): Promise<Deed | undefined> {
  for (const [index, { kind, exchange, accused, decision, decidedAt, change }] of requests.entries()) {
    if (decision !== 'approved' || since(decidedAt) < 2 || since(decidedAt) > 4) continue;
    if (decisions.some((one) => one.accused === accused || one.decision.startsWith('case-'))) continue;
    const others = requests.filter((one) => one.accused === accused && one.exchange !== exchange);
    if (others.some((one) => one.decision === 'waiting' || one.decision === 'demanded')) continue;
    const path = kind === 'charge-approval' ? 'charge-requests' : 'detention-requests';
    const share = { 'charge-approval': change ? 0.3 : 0.03, 'detention-approval': 0.25 }[kind as string];
    if (share === undefined || others.some((one) => one.kind === 'release-request')) continue;
    if (!chance.each(index).happens(`${kind} was without grounds`, share)) continue;
    const basis = chance.each(index).happens(`the body proposes it of a ${kind}`, 0.5) ? 'proposed' : 'consulted';
    const body = { number: `${index + 1}/QĐ-VKS`, basis, reasons };
    if (!change) return { by: 'head-of-procuracy', path: `${path}/${exchange}/revocation`, body };
    const isLast = requests.findLast((one) => one.kind === kind && one.accused === accused)?.exchange === exchange;
    const files = (await listed('/prosecution-files')) as readonly ProsecutionFile[];
    if (!isLast || files.some((one) => one.accused.some(({ id }) => id === accused))) continue;
    return { by: 'head-of-procuracy', path: `${path}/${exchange}/change-revocation`, body };
  }
  return undefined;
}

/** Now and then that is seen only once the file has come, which is about the others then. */
async function revokedWithItsFile(
  { requests, decisions }: Supervision,
  { chance, since, listed }: Desk,
): Promise<Deed | undefined> {
  const charges = requests.filter(({ kind, change }) => kind === 'charge-approval' && !change);
  if (charges.length < 2) return undefined;
  const files = (await listed('/prosecution-files')) as readonly ProsecutionFile[];
  const { exchange, accused } =
    charges.find(({ exchange, accused, decision }) => {
      const others = requests.filter((one) => one.accused === accused && one.exchange !== exchange);
      const isSettled = others.length === 0 && decisions.every((one) => one.accused !== accused);
      const come = files.find(
        (file) => file.status === 'received' && since(file.receivedAt) >= 3 && isIn(accused, file),
      );
      return decision === 'approved' && isSettled && come !== undefined;
    }) ?? {};
  if (!exchange || !accused || !chance.happens('a charge is revoked with its file', 0.25)) return undefined;
  const body = { number: '44/QĐ-VKS', basis: 'consulted', reasons };
  return { by: 'head-of-procuracy', path: `charge-requests/${exchange}/revocation`, body };
}

/** Bail or a deposit of which the body has asked nothing more. */
async function revokesMeasure(file: Supervision, desk: Desk): Promise<Deed | undefined> {
  const { chance, since } = desk;
  const one = file.requests.find(
    ({ kind, decision, decidedAt }) => kind === 'measure-approval' && decision === 'approved' && since(decidedAt) >= 6,
  );
  if (!one || since(one.decidedAt) > 20 || !chance.happens('bail is revoked', 0.15)) return undefined;
  const isAsked = file.requests.some(
    ({ kind, accused, exchange }) =>
      accused === one.accused && kind.startsWith('measure-') && exchange !== one.exchange,
  );
  if (isAsked || (await hasCome(file, desk))) return undefined;
  const body = { number: '45/QĐ-VKS', basis: 'consulted', ground: 'not-necessary', reasons };
  return { by: 'head-of-procuracy', path: `measure-requests/${one.exchange}/revocation`, body };
}

/** One of several whom it is to prosecute. */
const isIn = (accused: SupervisedRequest['accused'], file: ProsecutionFile): boolean => {
  const proposed = file.accused.filter(({ state }) => state === 'proposed');
  return proposed.length > 1 && proposed.some(({ id }) => id === accused);
};

/** A transfer is sent to all whom it concerns. */
function transferNotice({ requests }: Supervision, { remembers }: Desk): Deed | undefined {
  const told = (exchange: string): string => `transfer ${exchange} is told`;
  const one = requests.find(
    ({ kind, decision, exchange }) => kind === 'case-transfer' && decision === 'granted' && !remembers(told(exchange)),
  );
  if (!one) return undefined;
  const body = { recipients: ['competent-body', 'competent-procuracy', 'accused', 'defender', 'victim'] };
  return { by: 'prosecutor', path: `transfer-requests/${one.exchange}/notice`, body, once: told(one.exchange) };
}

/** What was decided without grounds: a decision of the body that investigates does not stand for ever. */
const reasons = 'Lý do hủy bỏ (mô phỏng).';
const CANCELLED = [
  {
    decision: 'non-initiation',
    share: WITHOUT_GROUNDS,
    after: 1,
    path: 'cancellation',
    more: { article: '150', clause: '1' },
  },
  { decision: 'initiation', share: 0.15, after: 3, path: 'initiation-cancellation', more: { reasons } },
  { decision: 'requalification', share: 0.6, after: 1, path: 'requalification-cancellation', more: { reasons } },
  // Without being asked, in `freesHeld`.
  { decision: 'custody', share: 0, after: 0, path: 'custody-cancellation', more: { reasons } },
  { decision: 'resumption', share: 0.5, after: 2, path: 'resumption-cancellation', more: { reasons } },
  { decision: 'case-resumption', share: 0.6, after: 2, path: 'resumption-cancellation', more: { reasons } },
  { decision: 'case-wanted', share: 0.3, after: 2, path: 'wanted-notice-cancellation', more: { reasons } },
  { decision: 'suspension', share: 0.35, after: 5, path: 'suspension-cancellation', more: { reasons } },
  { decision: 'case-suspension', share: 0.4, after: 5, path: 'suspension-cancellation', more: { reasons } },
  { decision: 'case-termination', share: 0.5, after: 5, path: 'termination-cancellation', more: {} },
  // Without being asked, in `supervised`.
  { decision: 'case-split', share: 0, after: 1, path: 'joinder-cancellation', more: { reasons } },
];

/** What the body has suspended somebody follows here; it is looked at with it in the third week, and each month from then on. */
async function reviewsSuspension({ decisions }: Supervision, desk: Desk): Promise<Deed | undefined> {
  const stay = decisions.findLast((one) => one.decision === 'suspension' || one.decision === 'case-suspension');
  if (!stay || stay.cancelledAt || desk.since(stay.receivedAt) < 1) return undefined;
  const isFollowed = desk.remembers(`followed since ${stay.receivedAt}`);
  const once = `looked at in month ${Math.ceil(desk.since(stay.receivedAt) / 30)} of ${stay.notice}`;
  if (isFollowed && (desk.since(stay.receivedAt) % 30 < 18 || desk.remembers(once))) return undefined;
  const { deadlines } = await desk.history();
  if (!deadlines.some(({ rule, status }) => rule === 'R24.supervision' && status === 'running')) return undefined;
  if (!isFollowed) return assignsFocalPoint({ suspendedAt: [stay.receivedAt] }, 'head-of-procuracy', desk);
  return { by: 'prosecutor', method: 'POST', path: 'reviews', once };
}

/** A termination that is not cancelled in time has its file sent back. */
function confirmation({ decisions }: Supervision, { since }: Desk): Deed | undefined {
  const terminated = decisions.find(
    ({ decision, receivedAt, cancelledAt, confirmedAt }) =>
      decision === 'case-termination' && !cancelledAt && !confirmedAt && since(receivedAt) >= 9,
  );
  if (!terminated) return undefined;
  const body = { number: '6/TB-VKS', reasons: 'Quyết định đình chỉ điều tra có căn cứ (mô phỏng).' };
  return { by: 'head-of-procuracy', path: `decisions/${terminated.notice}/termination-confirmation`, body };
}

/** What has been resumed meanwhile is neither suspended nor terminated any more. */
const RESUMED: Readonly<Record<string, string>> = {
  suspension: 'resumption',
  resumption: 'suspension',
  'case-resumption': 'case-suspension',
  'case-wanted': 'case-found',
  'case-suspension': 'case-resumption',
  'case-termination': 'case-resumption',
};

/** Cancelled as long as the file of the case has not come. */
const UNTIL_ITS_FILE = ['initiation', 'requalification', 'case-resumption'];

/** The file of the case has come: what the procuracy finds of it, it decides on that. */
async function hasCome({ from }: Supervision, { listed }: Desk): Promise<boolean> {
  const files = (await listed('/prosecution-files')) as readonly ProsecutionFile[];
  return files.some((one) => one.from.some((id) => from.includes(id)));
}

async function cancellation(file: Supervision, desk: Desk): Promise<Deed | undefined> {
  const { decisions } = file;
  const { chance, since } = desk;
  for (const { decision, share, after, path, more } of CANCELLED) {
    const stands = decisions.findLast((one) => one.decision === decision && !one.cancelledAt);
    if (!stands) continue;
    const isUpheld = file.complaints.some(({ notice, result }) => notice === stands.notice && result === 'upheld');
    const asked = decisions.find(({ served }) => served === stands.notice);
    const isProposed = asked !== undefined && !asked.declinedAt && since(asked.receivedAt) >= 1 && !disagrees(desk);
    const isToFall = isUpheld || isProposed;
    const later = decisions.slice(decisions.indexOf(stands));
    if (later.some((one) => one.decision === RESUMED[decision] && one.accused === stands.accused)) continue;
    const days = since(stands.receivedAt);
    if (!isProposed && (days < after || days > after + 12)) continue;
    if (UNTIL_ITS_FILE.includes(decision) && (await hasCome(file, desk))) continue;
    if (!isToFall && !chance.happens(`${decision} is without grounds`, share)) continue;
    const first = isToFall ? 'in vain' : await told(file, stands, desk);
    if (first !== 'in vain') {
      if (first) return first;
      continue;
    }
    const body = { number: '5/QĐ-VKS', ...more };
    const prosecuted =
      decision === 'case-termination' && !stands.accused && chance.happens('is prosecuted after all', 0.5);
    const by = 'head-of-procuracy';
    return { by, path: `decisions/${stands.notice}/${prosecuted ? 'prosecution' : path}`, body };
  }
  return undefined;
}

/** What the procuracy cancels without that (BLTTHS 117(4), 148(2), 170(3), 230(3)). */
const DIRECTLY: readonly string[] = ['custody', 'suspension', 'case-split', 'case-termination'];

/** What the body is told to cancel itself first: how, or that its time is up. */
async function told(
  { demands }: Supervision,
  { decision, notice, signedBy }: ServedDecision,
  { chance, history, now }: Desk,
): Promise<Deed | 'in vain' | undefined> {
  const asked = demands.find((one) => 'of' in one && one.of === notice);
  const isFirst = decision === 'initiation' ? signedBy === 'deputy-head' : !DIRECTLY.includes(decision);
  const isOther = decision === 'resumption' || decision.startsWith('case-');
  if (!isFirst && !asked && !(isOther && chance.happens('is demanded first', 0.4))) return 'in vain';
  const by = 'head-of-procuracy';
  const body = { number: '28/YC-VKS', reasons };
  const changed = isOther && { change: chance.happens('is to be changed', 0.2) };
  if (!asked)
    return decision === 'non-initiation'
      ? { by, method: 'POST', path: 'initiation-demands', body: { ...body, article: '150', clause: '1' } }
      : { by, path: `decisions/${notice}/cancellation-demand`, body: { ...body, ...changed } };
  if (asked.remediedAt) return undefined;
  if (asked.declined && decision !== 'non-initiation') return 'in vain';
  const { deadlines } = await history();
  const isUp = deadlines.some((one) => one.about === asked.notice && one.status === 'running' && one.dueAt < now);
  return isUp ? 'in vain' : undefined;
}
