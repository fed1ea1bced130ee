import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import { offer, release, withdraw } from '../../apps/intake/src/report/handover';
import { merge } from '../../apps/intake/src/report/joinder';
import { alert, receive } from '../../apps/intake/src/report/reception';
import { findNonCompetence, transferOut } from '../../apps/intake/src/report/competence';
import { close, resolve } from '../../apps/intake/src/report/ending';
import { notifyReporter } from '../../apps/intake/src/report/notices';
import {
  classify,
  reportProcedure,
  type Report,
  type ReportAct,
  type ReportStatus,
} from '../../apps/intake/src/report/report';
import { counted } from '../../apps/intake/src/report/report.counted';
import { blank, evolve, type ReportEvent } from '../../apps/intake/src/report/report.events';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<Report, ReportStatus, ReportAct, ReportEvent> = {
  procedure: reportProcedure,
  blank,
  evolve,
  rules: RULES,
  counted: (report) => counted(report),
  facts: ({ anonymous, byCommuneDesk, post }) => ({ anonymous, byCommuneDesk, post: post ?? 'commune' }),
};

export const reportOpened = (at: Moment) =>
  KeptFile.opened(
    law,
    ID,
    receive(
      ID,
      {
        number: '1/2025/TB',
        source: 'denunciation',
        channel: 'in-person',
        unit: '00070',
        anonymous: false,
        byCommuneDesk: false,
        urgency: ['flagrant'],
        from: [],
        opening: false,
        origin: 'direct',
        reporter: OTHER,
        account: OTHER,
      },
      at,
    ),
    at,
  );

type Decide = Deed<Report, ReportAct, ReportEvent>['decide'];
const deed = (act: ReportAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const reportDeeds = {
  classify: deed('classify', (report, at) =>
    classify(report, { finding: 'crime-signs', urgency: ['flagrant'], article: '150', clause: '1' }, at),
  ),
  clear: deed('classify', (report, at) =>
    classify(report, { finding: 'no-crime', urgency: [], article: null, clause: null }, at),
  ),
  alert: deed('alert', (report, at) => alert(report, { ground: 'urgent', body: 'PC02' }, at)),
  doubt: deed('findNonCompetence', (report, at) => findNonCompetence(report, 'territory', at)),
  tell: deed('notifyReporter', (report, at) => notifyReporter(report, 'reception', at)),
  offer: deed('offer', (report, at) => offer(report, 'pc02', OTHER, at)),
  withdraw: deed('withdraw', (report, at) => withdraw(report, at)),
  release: deed('release', (report, at) => release(report, 'pc02', at)),
  transferOut: deed('transferOut', (report, at) => transferOut(report, { ground: 'territory', body: 'Nghệ An' }, at)),
  merge: deed('merge', (report, at) => merge(report, { id: OTHER, receivedAt: report.receivedAt }, at)),
  close: deed('close', (report, at) => close(report, 'civil-or-administrative', at)),
  resolve: deed('resolve', (report, at) => resolve(report, { outcome: 'initiated', by: 'pc02', case: OTHER }, at)),
};
