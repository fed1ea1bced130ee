import type { Report } from '../../../apps/intake/src/report/report';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { victim } from '../people';
import { asksForProtection } from './application';
import { enters } from './items';
import { takesBack } from './mistake';
import { comesToDesk } from './surrender';

const OPEN = ['received', 'classified', 'offered'];

/** The duty desk works every day. */
export const reportHabit = habit<Report>({
  app: 'intake',
  files: '/reports',
  today: (report, desk) =>
    notices(report, desk) ?? protection(report, desk) ?? comesToDesk(report, desk) ?? course(report, desk),
});

function notices(report: Report, { chance, since, remembers }: Desk): Deed | undefined {
  const { status, anonymous, byCommuneDesk, receivedAt, leftAt, outcome, outcomeAt, urgency } = report;
  const late = (what: string, normal: number): number => (chance.happens(`${what} late`, rate('late')) ? 6 : normal);
  const owed = OPEN.includes(status) || (status === 'handed-over' && since(leftAt) <= 2);
  if (owed && !byCommuneDesk && !remembers('procuracy') && since(receivedAt) >= 0)
    if (!chance.happens('procuracy not told', rate('late')))
      return { by: 'duty-officer', path: 'procuracy-notice', once: 'procuracy' };
  if (OPEN.includes(status) && urgency.length > 0 && !remembers('alert'))
    return {
      by: 'duty-officer',
      method: 'POST',
      path: 'alerts',
      body: { ground: 'urgent', body: 'Cơ quan Cảnh sát điều tra' },
      once: 'alert',
    };
  if (anonymous) return undefined;
  if (!remembers('reception') && since(receivedAt) >= late('reception', 1))
    return {
      by: 'duty-officer',
      method: 'POST',
      path: 'reporter-notices',
      body: { of: 'reception' },
      once: 'reception',
    };
  const ended = status === 'closed' ? leftAt : status === 'merged' && outcome !== 'transferred' ? outcomeAt : null;
  if (ended && !remembers('result') && since(ended) >= late('result', 1))
    return { by: 'duty-officer', method: 'POST', path: 'reporter-notices', body: { of: 'result' }, once: 'result' };
  return undefined;
}

/** A victim is brought to victim support whatever becomes of the report; what is told later is taken in. */
function protection(report: Report, desk: Desk): Deed | undefined {
  const { chance, since, remembers, today } = desk;
  const { number, receivedAt, finding } = report;
  const mistaken = takesBack(report.referrals, 'duty-officer', 'victim-referrals', desk);
  if (mistaken) return mistaken;
  const threatened = asksForProtection(report, 'duty-officer', !report.anonymous && since(receivedAt) >= 0, desk);
  if (threatened) return threatened;
  const signs = finding === 'crime-clear' || finding === 'crime-signs';
  if (signs && !remembers('referral') && since(receivedAt) >= 0 && chance.happens('brings a victim', 0.3)) {
    const body = { ...victim(chance, number, Number(today.slice(0, 4))), account: 'Lời kể của nạn nhân (mô phỏng).' };
    return { by: 'duty-officer', method: 'POST', path: 'victim-referrals', body, once: 'referral' };
  }
  for (const [once, from, to, share] of TOLD_MORE)
    if (!remembers(once) && since(receivedAt) >= chance.between(`${once} after`, from, to))
      if (chance.happens(once, share)) {
        const body = { account: 'Thông tin bổ sung (mô phỏng).' };
        return { by: 'duty-officer', method: 'POST', path: 'supplements', body, once };
      }
  return undefined;
}

/** Soon after the report, or when it has long been with others. */
const TOLD_MORE = [
  ['tells more', 2, 40, 0.25],
  ['tells more again', 38, 75, 0.5],
] as const;

const correction = (reason: string, changes: object): Deed => ({
  by: 'duty-officer',
  method: 'POST',
  path: 'corrections',
  body: { reason, changes },
  once: 'correction',
});

function course(report: Report, desk: Desk): Deed | undefined {
  const { status, receivedAt, classifiedAt, byCommuneDesk, urgency } = report;
  const { chance, since, remembers } = desk;
  const elsewhere = chance.happens('is of another province', rate('transferredOut'));
  switch (status) {
    case 'received': {
      const handled = handlesFirst(report, desk);
      if (handled) return handled;
      if (byCommuneDesk && urgency.length > 0 && chance.happens('goes at once', 0.5))
        return { by: 'duty-officer', path: 'handover' };
      if (!remembers('correction') && chance.happens('is entered wrongly', 0.06))
        return correction('wrong-entry', { channel: 'phone' });
      const after = chance.happens('is classified late', rate('late')) ? 3 : 0;
      return since(receivedAt) >= after ? classification(report, desk) : undefined;
    }
    case 'classified': {
      const hastened = urgent(report, desk);
      if (hastened) return hastened;
      if (!remembers('correction') && chance.happens('is classified wrongly', 0.05))
        return correction('new-facts', { finding: report.finding });
      if (elsewhere && since(classifiedAt) >= 0) return transfer(desk);
      return merger(report, desk) ?? repeated(desk) ?? ending(report, desk);
    }
    case 'offered': {
      if (!remembers('withdrawal') && chance.happens('is withdrawn', 0.06))
        return { by: 'duty-officer', method: 'DELETE', path: 'handover', once: 'withdrawal' };
      return undefined;
    }
    case 'handed-over': {
      // The body that has it by now is told, and its limit follows.
      const receivedBefore = new Date(Date.parse(receivedAt) - 60_000).toISOString();
      return !remembers('correction') && since(receivedAt) >= 2 && chance.happens('was received before', 0.1)
        ? correction('wrong-time', { receivedAt: receivedBefore })
        : onPaper(report, desk);
    }
    case 'closed':
      return !remembers('correction') && chance.happens('is put right when closed', 0.1)
        ? correction('reconciliation', { channel: 'in-person' })
        : undefined;
    default:
      return undefined;
  }
}

/** What the police of a commune do before the report goes on, and what comes with one. */
function handlesFirst(report: Report, desk: Desk): Deed | undefined {
  const { chance, remembers } = desk;
  const { byCommuneDesk, status } = report;
  if (byCommuneDesk && !remembers('first measure') && chance.happens('is looked into at once', 0.5)) {
    const measure = chance.one('is looked into', ['scene-guarded', 'statements-taken', 'identities-clarified']);
    return { by: 'duty-officer', method: 'POST', path: 'first-measures', body: { measure }, once: 'first measure' };
  }
  return enters(
    'duty-officer',
    byCommuneDesk ? ['object', 'taken-into-keeping'] : ['document', 'handed-in'],
    0.3,
    status === 'received' || status === 'classified' ? report : { items: [] },
    desk,
  );
}

/** Its sender has written before, and it was passed on then: it is kept. */
function repeated({ chance }: Desk): Deed | undefined {
  return chance.happens('is sent again', 0.03)
    ? { by: 'duty-chief', path: 'closure', body: { ground: 'repeated-without-new-facts' } }
    : undefined;
}

/** What a commune holds ordinary turns out urgent while it is looked into. */
function urgent({ byCommuneDesk, urgency, article, finding }: Report, { chance }: Desk): Deed | undefined {
  const ordinary = byCommuneDesk && urgency.length === 0 && article === null && finding === 'insufficient';
  if (!ordinary || !chance.happens('turns out urgent', 0.9)) return undefined;
  return { by: 'duty-officer', path: 'urgency', body: { urgency: ['may-flee'] } };
}

function classification({ byCommuneDesk }: Report, { chance }: Desk): Deed {
  const finding = chance.happens('is no crime', rate('noCrime'))
    ? 'no-crime'
    : chance.of('finding', { 'crime-signs': 6, 'crime-clear': 2, insufficient: byCommuneDesk ? 9 : 2 });
  const article = chance.happens('is under 16', rate('underSixteen')) ? '151' : '150';
  // A commune that cannot tell whether it is a crime does not tell which one.
  const untold = finding === 'no-crime' || (byCommuneDesk && finding === 'insufficient');
  const offence = untold ? {} : { article, clause: chance.of('clause', { 1: 5, 2: 4, 3: 1 }) };
  const urgency = !byCommuneDesk && chance.happens('is urgent', 0.15) ? ['public-concern'] : [];
  return { by: 'duty-officer', path: 'classification', body: { finding, urgency, ...offence } };
}

/** What went at once was classified on paper, and that is registered when it has gone. */
function onPaper({ classifiedAt, receivedAt, urgency }: Report, { chance }: Desk): Deed | undefined {
  if (classifiedAt || !chance.happens('is classified on paper', 0.6)) return undefined;
  const body = { finding: 'crime-signs', article: '150', clause: '1', urgency, occurredAt: receivedAt };
  return { by: 'duty-officer', path: 'classification', body };
}

function transfer({ remembers, chance }: Desk): Deed {
  const ground = 'territory';
  if (!remembers('non-competence'))
    return { by: 'duty-officer', path: 'non-competence', body: { ground }, once: 'non-competence' };
  const to = chance.one('goes to', ['Lào Cai', 'Lạng Sơn', 'Quảng Ninh', 'Cao Bằng']);
  return { by: 'duty-chief', path: 'transfer', body: { ground, body: `Công an tỉnh ${to}` } };
}

const GOES_ON = ['received', 'classified', 'offered', 'handed-over'];
/** What is no report of a crime may be closed on the same day. */
const goesOn = ({ status, finding }: Report): boolean =>
  GOES_ON.includes(status) && (status !== 'classified' || finding === 'crime-signs');
/** Received before, and not sent on paper. */
const isBefore = ({ id, handover, receivedAt }: Report, than: Report): boolean =>
  receivedAt <= than.receivedAt && handover !== id;

/** Two that tell of the same matter. */
function merger(report: Report, { chance, others }: Desk): Deed | undefined {
  if (!chance.happens('is told twice', 0.12)) return undefined;
  const first = (others as readonly Report[]).findLast(
    (other) => other.id !== report.id && goesOn(other) && isBefore(other, report),
  );
  return first && { by: 'duty-chief', path: 'merger', body: { into: first.id } };
}

function ending(report: Report, { chance, since }: Desk): Deed | undefined {
  const { finding, byCommuneDesk, classifiedAt } = report;
  if (finding === 'no-crime' && !byCommuneDesk && chance.happens('is for another procedure', 0.5))
    return since(classifiedAt) >= chance.between('is closed after', 1, 6)
      ? {
          by: 'duty-chief',
          path: 'closure',
          body: { ground: 'civil-or-administrative' },
        }
      : undefined;
  if (finding === 'no-crime' && chance.happens('is minor', 0.5))
    return { by: 'duty-chief', path: 'closure', body: { ground: 'administrative-violation' } };
  const after = chance.happens('is handed over late', rate('late')) ? 4 : 0;
  const withholdReporter = chance.happens('wants to stay unknown', 0.1);
  return since(classifiedAt) >= after ? { by: 'duty-chief', path: 'handover', body: { withholdReporter } } : undefined;
}
