import { assistanceDescribed, assistanceDrafted, assistanceOpened, assistanceSent } from '@la-chan/contracts';
import {
  blank,
  evolve,
} from '../../../apps/international-cooperation/src/assistance-request/assistance-request.events';
import { AssistanceRequests } from '../../../apps/international-cooperation/src/assistance-request/assistance-requests';
import { AssistanceParts1732510000000 } from '../../../apps/international-cooperation/src/migrations/assistance-parts.migration';
import { CooperationRegister1732630000000 } from '../../../apps/international-cooperation/src/migrations/cooperation-register.migration';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [SENT, PARTED] = [idOf(1), idOf(2)];
const [CASE, REQUEST, PERSON] = [idOf(11), idOf(12), idOf(13)];

const requests = {
  ...{ procedure: 'assistance', table: 'assistance_request', store: AssistanceRequests, path: '/assistance-requests' },
  ...{ blank, evolve },
};
const asked = { direction: 'out', assistance: 'evidence', country: 'KH', opening: false } as const;
const route = { channel: 'mutual-legal-assistance', partner: 'Bộ Tư pháp Campuchia', law: 'Luật 08/2007' } as const;
const sent = (id: string, more: Partial<Parameters<typeof assistanceDrafted>[1]> = {}) => [
  assistanceOpened(
    id,
    { ...asked, number: id, unit: UNIT, from: [CASE], neededBy: '2025-09-30', exchange: null, asker: null },
    onDay(1),
  ),
  assistanceDescribed(id, { request: REQUEST, persons: [PERSON] }, onDay(1)),
  assistanceDrafted(id, { ...route, ...more }, onDay(2)),
  assistanceSent(id, { number: '12/TTTP' }, onDay(3)),
];
const asSent = {
  ...{ ...asked, ...route, came_from: [CASE], needed_by: '2025-09-30', request: REQUEST, persons: [PERSON] },
  ...{ opened_at: onDay(1), sent_at: onDay(3) },
};
const acknowledged = {
  put: 'acknowledgement',
  body: { reference: '5/KH' },
  leaves: { status: 'acknowledged', reference: '5/KH' },
};

export const keptInInternationalCooperation = [
  keptFile(requests, {
    title: 'a request of the release that brought them',
    id: SENT,
    before: AssistanceParts1732510000000,
    journal: sent(SENT),
    columns: asSent,
    act: acknowledged,
  }),
  keptFile(requests, {
    title: 'a request that had gone by the agreements of its day, before any was approved',
    id: PARTED,
    before: CooperationRegister1732630000000,
    journal: sent(PARTED, { authority: 'supreme-procuracy', agreements: ['KH-2016'] }),
    columns: { ...asSent, parts: [], authority: 'supreme-procuracy', agreements: ['KH-2016'] },
    act: acknowledged,
  }),
];
