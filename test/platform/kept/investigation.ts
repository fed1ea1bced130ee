import {
  accusedSuspended,
  caseCracked,
  caseInitiated,
  caseTransferred,
  chargeApprovalAsked,
  chargeApproved,
  investigatorAssigned,
  personCharged,
  personHeld,
  verificationAccepted,
  verificationProlonged,
  verificationTakenUp,
  type EventOf,
} from '@la-chan/contracts';
import { blank as blankCase, evolve as evolveCase } from '../../../apps/investigation/src/case/case.events';
import { Cases } from '../../../apps/investigation/src/case/cases';
import { blank as blankCustody, evolve as evolveCustody } from '../../../apps/investigation/src/custody/custody.events';
import { Custodies } from '../../../apps/investigation/src/custody/custodies';
import { CaseToItsEnd1732460000000 } from '../../../apps/investigation/src/migrations/case-to-its-end.migration';
import { Items1734380000000 } from '../../../apps/investigation/src/migrations/items.migration';
import { CustodyDetention1733320000000 } from '../../../apps/investigation/src/migrations/custody-detention.migration';
import { ReturnedCase1733070000000 } from '../../../apps/investigation/src/migrations/returned-case.migration';
import { blank, evolve } from '../../../apps/investigation/src/verification/verification.events';
import { Verifications } from '../../../apps/investigation/src/verification/verifications';
import { initiatedAs } from '../../../apps/investigation/src/case/qualification';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [VERIFICATION, CASE, TRANSFERRED, ASIDE, CUSTODY] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)] as const;
const [REPORT, ACCUSED, EXCHANGE] = [idOf(11), idOf(12), idOf(13)];

const verifications = {
  procedure: 'verification',
  table: 'verification',
  store: Verifications,
  path: '/verifications',
  blank,
  evolve,
};
const cases = {
  ...{ procedure: 'case', table: 'criminal_case', store: Cases, path: '/cases' },
  ...{ blank: blankCase, evolve: evolveCase },
};
const custodies = {
  ...{ procedure: 'custody', table: 'custody', store: Custodies, path: '/custodies' },
  ...{ blank: blankCustody, evolve: evolveCustody },
};
const crime = { article: '150', clause: '2' } as const;
const initiation = (id: string): EventOf<typeof caseInitiated>['data'] => ({
  ...{ ...crime, from: [], seriousness: 'very-serious', opening: false, number: id, unit: UNIT, notice: EXCHANGE },
});
const asInitiated = { ...crime, came_from: [], seriousness: 'very-serious', opening: false, initiated_at: onDay(1) };

const charged = (id: string) => ({
  ...{ id, ...crime, chargedAt: onDay(2), exchange: id, approval: 'approved', outcome: null },
});

export const keptInInvestigation = [
  keptFile(verifications, {
    title: 'a verification of the first release',
    id: VERIFICATION,
    before: CaseToItsEnd1732460000000,
    journal: [
      verificationAccepted(
        VERIFICATION,
        {
          ...{
            number: VERIFICATION,
            from: [REPORT],
            handover: EXCHANGE,
            sender: 'ca-hn',
            source: 'report',
            unit: UNIT,
          },
          ...{ finding: 'crime-signs', urgency: [], ...crime, anonymous: true, receivedAt: onDay(1), opening: false },
          ...{ reporter: null, account: null },
        },
        onDay(1),
      ),
      verificationTakenUp(VERIFICATION, {}, onDay(1)),
      investigatorAssigned(VERIFICATION, { investigator: 'pc02.dieu-tra-vien' }, onDay(2)),
      verificationProlonged(VERIFICATION, { ground: 'complex' }, onDay(3)),
    ],
    columns: {
      ...{ came_from: [REPORT], handover: EXCHANGE, sender: 'ca-hn', source: 'report', finding: 'crime-signs' },
      ...{ urgency: [], ...crime, anonymous: true, opening: false, supplements: [], received_at: onDay(1) },
      ...{ accepted_at: onDay(1), investigator: 'pc02.dieu-tra-vien', prolonged_at: onDay(3), suspended_at: [] },
      ...{ resumed_at: [] },
    },
    act: { put: 'grounds', body: crime, leaves: { status: 'grounds-found' } },
  }),
  keptFile(cases, {
    title: 'a case of the first release, of one accused',
    id: CASE,
    before: CaseToItsEnd1732460000000,
    journal: [
      caseInitiated(CASE, initiation(CASE), onDay(1)),
      personCharged(CASE, { accused: ACCUSED, ...crime, exchange: ACCUSED, to: 'vks-hn' }, onDay(2)),
      chargeApprovalAsked(CASE, { accused: ACCUSED, exchange: ACCUSED, to: 'vks-hn' }, onDay(2)),
      chargeApproved(CASE, { accused: ACCUSED, exchange: ACCUSED, by: 'vks-hn', number: '7/QĐ-VKS' }, onDay(3)),
      caseCracked(CASE, {}, onDay(4)),
    ],
    columns: {
      ...asInitiated,
      cracked_at: onDay(4),
      accused: [{ id: ACCUSED, ...crime, chargedAt: onDay(2), exchange: ACCUSED, approval: 'approved' }],
    },
    act: {
      put: `accused/${ACCUSED}/suspension`,
      body: { ground: 'illness' },
      leaves: { accused: [{ id: ACCUSED, state: 'suspended', outcome: null }] },
    },
  }),
  keptFile(cases, {
    title: 'a case of which one accused was suspended alone, when it was not kept what for',
    id: ASIDE,
    before: Items1734380000000,
    journal: [
      caseInitiated(ASIDE, initiation(ASIDE), onDay(1)),
      ...[ACCUSED, EXCHANGE].map((accused) =>
        personCharged(ASIDE, { accused, ...crime, exchange: accused, to: 'vks-hn' }, onDay(2)),
      ),
      ...[ACCUSED, EXCHANGE].map((accused) =>
        chargeApproved(ASIDE, { accused, exchange: accused, by: 'vks-hn', number: '7/QĐ-VKS' }, onDay(3)),
      ),
      caseCracked(ASIDE, {}, onDay(4)),
      accusedSuspended(ASIDE, { accused: ACCUSED, ground: 'illness', notice: EXCHANGE }, onDay(5)),
    ],
    columns: {
      ...{ ...asInitiated, cracked_at: onDay(4), articles: ['150'] },
      qualifications: [initiatedAs(initiation(ASIDE), onDay(1))],
      accused: [
        { ...charged(ACCUSED), state: 'suspended' },
        { ...charged(EXCHANGE), state: 'investigated' },
      ],
    },
    act: {
      put: `accused/${ACCUSED}/resumption`,
      leaves: { accused: [{ id: ACCUSED, state: 'investigated', suspendedFor: null }, {}] },
    },
  }),
  keptFile(cases, {
    title: 'a case that had been transferred when none came back yet',
    id: TRANSFERRED,
    before: ReturnedCase1733070000000,
    journal: [
      caseInitiated(TRANSFERRED, initiation(TRANSFERRED), onDay(1)),
      caseTransferred(TRANSFERRED, { body: 'Công an tỉnh Lào Cai' }, onDay(5)),
    ],
    columns: {
      ...{ ...asInitiated, accused: [], articles: ['150'], transferred_at: onDay(5) },
      qualifications: [initiatedAs(initiation(TRANSFERRED), onDay(1))],
    },
    act: {
      post: 'receptions',
      body: {
        body: 'Công an tỉnh Lào Cai',
        ground: 'not-competent',
        number: '3/QĐ',
        reachedAt: '2025-03-06',
        sentAt: '2025-03-08',
      },
      leaves: { status: 'under-investigation' },
    },
  }),
  keptFile(custodies, {
    title: 'somebody who was held when nobody was told of it here',
    id: CUSTODY,
    before: CustodyDetention1733320000000,
    journal: [
      personHeld(
        CUSTODY,
        { number: CUSTODY, unit: UNIT, ground: 'in-the-act', person: ACCUSED, minutes: '7/BB' },
        onDay(9),
      ),
    ],
    columns: { ground: 'in-the-act', person: ACCUSED, minutes: '7/BB', held_at: onDay(9), extensions: [] },
    act: { put: 'custody', body: { number: '3/QĐ', days: 3 }, leaves: { status: 'in-custody' } },
    limits: ['114.custody', '118'],
    withoutLimits: ['116.told'],
  }),
];
