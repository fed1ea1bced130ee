import { item, missing, mistaken, OFFERED, REPORTS, way, type Way } from './way';

/** Reports at the agencies that pass them on. */
export const reports: readonly Way[] = [
  way(['court: report.enterItem', 'court: report.takeOffItem'], { [REPORTS.court]: item }),
  way(['court: report.receiveApplication', 'court: report.answerApplication'], {
    [REPORTS.court]: { 'is threatened': true },
  }),
  way(['court: report.takeBack'], { [`investigation ${OFFERED}`]: missing('report-handover', 'toa-hn') }),
  way(['court: report.withdraw'], { [REPORTS.court]: { 'is withdrawn': true } }),
  way(['court: report.alert'], { [REPORTS.court]: { 'cannot go at once': true } }),
  way(['court: report.supplement'], { [REPORTS.court]: { 'tells more': true } }),
  way(['prosecution: report.enterItem', 'prosecution: report.takeOffItem'], { [REPORTS.procuracy]: item }),
  way(['prosecution: report.receiveApplication', 'prosecution: report.answerApplication'], {
    [REPORTS.procuracy]: { 'is threatened': true },
  }),
  way(['prosecution: report.takeBack'], { [`investigation ${OFFERED}`]: missing('report-handover', 'vks-hn') }),
  way(['prosecution: report.withdraw'], { [REPORTS.procuracy]: { 'is withdrawn': true } }),
  way(['prosecution: report.alert'], { [REPORTS.procuracy]: { 'cannot go at once': true } }),
  way(['prosecution: report.supplement'], { [REPORTS.procuracy]: { 'tells more': true } }),
  way(['prosecution: report.referVictim', 'prosecution: report.recordReferral'], {
    [REPORTS.procuracy]: { 'finds a victim': true, 'victim-referrals: by mistake': false },
  }),
  way(['prosecution: report.withdrawReferral'], {
    [REPORTS.procuracy]: mistaken('victim-referrals', 'finds a victim'),
  }),
];
