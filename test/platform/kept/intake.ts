import { offenderPassedOn, offenderReceived, reportClassified, reportReceived } from '@la-chan/contracts';
import { JoinedReports1732780000000 } from '../../../apps/intake/src/migrations/joined-reports.migration';
import { Caught1734020000000 } from '../../../apps/intake/src/migrations/caught.migration';
import { ReportReferrals1732460100000 } from '../../../apps/intake/src/migrations/report-referrals.migration';
import { blank, evolve } from '../../../apps/intake/src/report/report.events';
import { Reports } from '../../../apps/intake/src/report/reports';
import { blank as blankSurrender, evolve as evolveSurrender } from '../../../apps/intake/src/surrender/surrender';
import { Surrenders } from '../../../apps/intake/src/surrender/surrenders';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [REPORT, PLACED, OFFENDER] = [idOf(1), idOf(2), idOf(3)];
const [ACCOUNT, PERSON] = [idOf(11), idOf(12)];

const reports = { procedure: 'report', table: 'report', store: Reports, path: '/reports', blank, evolve };
const surrenders = {
  ...{ procedure: 'surrender', table: 'surrender', store: Surrenders, path: '/surrenders' },
  ...{ blank: blankSurrender, evolve: evolveSurrender },
};
const crime = { article: '150', clause: '2' } as const;
const reception = { source: 'denunciation', channel: 'in-person', anonymous: false, origin: 'direct' } as const;
const told = { reporter: PERSON, account: ACCOUNT, opening: false, urgency: [] };
const asReceived = {
  ...{ ...reception, ...told, by_commune_desk: false, came_from: [], supplements: [], received_at: onDay(1) },
};
const received = (id: string, more: Partial<Parameters<typeof reportReceived>[1]> = {}) =>
  reportReceived(
    id,
    { number: id, unit: UNIT, ...reception, byCommuneDesk: false, from: [], ...told, ...more },
    onDay(1),
  );
const classification = { ...crime, finding: 'crime-signs' } as const;

export const keptInIntake = [
  keptFile(reports, {
    title: 'a report of the first release',
    id: REPORT,
    before: ReportReferrals1732460100000,
    journal: [received(REPORT)],
    columns: asReceived,
    act: { put: 'classification', body: classification, leaves: { status: 'classified', article: '150' } },
  }),
  keptFile(reports, {
    title: 'a report that was received at a post and placed where the media outlet has its seat',
    id: PLACED,
    before: JoinedReports1732780000000,
    journal: [
      received(PLACED, { post: 'station', placing: 'outlet-seat' }),
      reportClassified(PLACED, { ...classification, urgency: [] }, onDay(2)),
    ],
    columns: {
      ...{ ...asReceived, post: 'station', unit_basis: 'outlet-seat', referrals: [] },
      ...{ ...classification, classified_at: onDay(2) },
    },
    act: { put: 'procuracy-notice', leaves: { status: 'classified' } },
  }),
  keptFile(surrenders, {
    title: 'an offender who had come forward and was passed on on paper',
    id: OFFENDER,
    before: Caught1734020000000,
    journal: [
      offenderReceived(
        OFFENDER,
        { number: OFFENDER, unit: UNIT, byCommuneDesk: false, minutes: '1/BB', offender: PERSON, account: ACCOUNT },
        onDay(1),
      ),
      offenderPassedOn(OFFENDER, { body: 'Cơ quan điều tra Công an tỉnh Lào Cai' }, onDay(2)),
    ],
    columns: {
      ...{ by_commune_desk: false, minutes: '1/BB', offender: PERSON, account: ACCOUNT, received_at: onDay(1) },
      passed_on_at: onDay(2),
    },
    act: { put: 'procuracy-notice', leaves: { notifiedAt: onDay(10) } },
  }),
];
