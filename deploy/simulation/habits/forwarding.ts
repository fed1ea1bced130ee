import type { ForwardedReport } from '@la-chan/procedure';
import type { Report } from '../../../apps/prosecution/src/report/report';
import { rate } from '../calibration';
import { habit, type Deed, type Desk } from '../habit';
import { victim } from '../people';
import { asksForProtection } from './application';
import { enters } from './items';
import { takesBack } from './mistake';

/** What comes to an agency that does not resolve it is passed on within 24 hours. */
function passesOn(report: ForwardedReport, by: Deed['by'], desk: Desk): Deed | undefined {
  const { status, receivedAt, anonymous } = report;
  const { chance, since, remembers } = desk;
  const threatened = asksForProtection(report, by, !anonymous && since(receivedAt) >= 0, desk);
  if (threatened) return threatened;
  if (!anonymous && !remembers('reception')) return { by, method: 'POST', path: 'reporter-notices', once: 'reception' };
  const listed = enters(by, ['exhibit', 'handed-in'], 0.3, report, desk);
  if (listed && (status === 'received' || listed.path === 'items')) return listed;
  const isLate = chance.happens('goes on late', rate('late'));
  const waits = isLate || chance.happens('cannot go at once', 0.25);
  if (status === 'received' && waits && !remembers('alert'))
    return { by, method: 'POST', path: 'alerts', body: { body: 'Cơ quan điều tra' }, once: 'alert' };
  const withholdReporter = chance.happens('wants to stay unknown', 0.1);
  if (status === 'received' && since(receivedAt) >= (isLate ? 3 : 0))
    return { by, path: 'handover', body: { withholdReporter } };
  if (status === 'offered' && !remembers('withdrawal') && chance.happens('is withdrawn', 0.3))
    return { by, method: 'DELETE', path: 'handover', once: 'withdrawal' };
  if (status !== 'received' && !remembers('supplement') && chance.happens('tells more', 0.3)) {
    const body = { account: 'Thông tin bổ sung (mô phỏng).' };
    return { by, method: 'POST', path: 'supplements', body, once: 'supplement' };
  }
  return undefined;
}

export const courtReportHabit = habit<ForwardedReport>({
  app: 'court',
  files: '/reports',
  today: (report, desk) => passesOn(report, 'court-clerk', desk),
});

export const procuracyReportHabit = habit<Report>({
  app: 'prosecution',
  files: '/reports',
  today(report, desk) {
    const passed = passesOn(report, 'prosecutor', desk);
    if (passed) return passed;
    const { number, receivedAt, referrals } = report;
    const { chance, since, remembers, today } = desk;
    if (!remembers('referral') && since(receivedAt) >= 1 && chance.happens('finds a victim', 0.2)) {
      const found = victim(chance, number, Number(today.slice(0, 4)));
      const body = { ...found, account: 'Lời kể của nạn nhân (mô phỏng).' };
      return { by: 'prosecutor', method: 'POST', path: 'victim-referrals', body, once: 'referral' };
    }
    return takesBack(referrals, 'prosecutor', 'victim-referrals', desk);
  },
});
