import {
  accusedIndicted,
  chargeApprovalRequested,
  decisionProtested,
  decisionReceived,
  initiationOpened,
  initiationPassedOn,
  judgmentProtested,
  petitionAnsweredFromAbove,
  prosecutionFileHandedOver,
  prosecutionFileReceived,
  prosecutionFileReturnedByCourt,
  prosecutionFileTakenUp,
  supervisionOpened,
} from '@la-chan/contracts';
import {
  blank as blankInitiation,
  evolve as evolveInitiation,
} from '../../../apps/prosecution/src/initiation/initiation.events';
import { Initiations } from '../../../apps/prosecution/src/initiation/initiations';
import { AnsweredPetition1733190000000 } from '../../../apps/prosecution/src/migrations/answered-petition.migration';
import { CourtReturn1733100000000 } from '../../../apps/prosecution/src/migrations/court-return.migration';
import { DecisionProtests1734180000000 } from '../../../apps/prosecution/src/migrations/decision-protests.migration';
import { InitiationProtest1734010000000 } from '../../../apps/prosecution/src/migrations/initiation-protest.migration';
import { ProsecutionFile1732460000000 } from '../../../apps/prosecution/src/migrations/prosecution-file.migration';
import { Protest1732980000000 } from '../../../apps/prosecution/src/migrations/protest.migration';
import { Report1732480000000 } from '../../../apps/prosecution/src/migrations/report.migration';
import {
  blank as blankFile,
  evolve as evolveFile,
} from '../../../apps/prosecution/src/prosecution-file/prosecution-file.events';
import { ProsecutionFiles } from '../../../apps/prosecution/src/prosecution-file/prosecution-files';
import { blank, evolve } from '../../../apps/prosecution/src/supervision/supervision.events';
import { Supervisions } from '../../../apps/prosecution/src/supervision/supervisions';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [SUPERVISION, PETITIONED, FILE, PROTESTED, RETURNED, DECISION_PROTESTED, INITIATION, DECLINED, BESIDE] = [
  ...[idOf(1), idOf(2), idOf(3), idOf(4), idOf(5), idOf(6), idOf(7), idOf(8), idOf(9)],
] as const;
const [CASE, ANNA, BINH, EXCHANGE, NOTICE] = [idOf(11), idOf(12), idOf(13), idOf(14), idOf(15)] as const;

const supervisions = {
  ...{ procedure: 'supervision', table: 'supervision', store: Supervisions, path: '/supervisions' },
  ...{ blank, evolve },
};
const files = {
  ...{ procedure: 'prosecution-file', table: 'prosecution_file', store: ProsecutionFiles, path: '/prosecution-files' },
  ...{ blank: blankFile, evolve: evolveFile },
};
const initiations = {
  ...{ procedure: 'initiation', table: 'initiation', store: Initiations, path: '/initiations' },
  ...{ blank: blankInitiation, evolve: evolveInitiation },
};
const crime = { article: '150', clause: '2' } as const;
const number = '7/QĐ-VKS';

const supervised = (id: string, from: string) => [
  supervisionOpened(id, { number: id, agency: 'pc02', from: [from], unit: UNIT }, onDay(1)),
];
const asSupervised = (from: string) => ({
  agency: 'pc02',
  came_from: [from],
  opened_at: onDay(1),
  requests: [],
  decisions: [],
});

const known = { ...crime, seriousness: 'very-serious' } as const;
const both = [ANNA, BINH].map((id) => ({ id, person: id, ...crime }));
const received = (id: string, handover: string) => [
  prosecutionFileReceived(
    id,
    {
      ...{ ...known, number: id, from: [CASE], handover, sender: 'pc02', unit: UNIT, opening: false },
      accused: both,
    },
    onDay(1),
  ),
  prosecutionFileTakenUp(id, {}, onDay(1)),
];
const asReceived = (handover: string) => ({
  ...{
    ...known,
    came_from: [CASE],
    sender: 'pc02',
    handover,
    opening: false,
    received_at: onDay(1),
    received_again_at: [],
  },
  ...{ suspended_at: [], resumed_at: [], returns: [], returned_by_court_at: [] },
  accused: both.map((one) => ({ ...one, state: 'proposed', decidedAt: null, outcome: null })),
});
/** Indicted, and handed over to the court. */
const tried = (id: string, exchange: string) => [
  ...received(id, id),
  accusedIndicted(id, { exchange, to: 'toa-hn', number, accused: [ANNA, BINH], notice: null }, onDay(3)),
  prosecutionFileHandedOver(id, { exchange, to: 'toa-hn' }, onDay(4)),
];
const asTried = (id: string, indictment: string) => ({
  ...asReceived(id),
  ...{ indictment, indicted_at: onDay(3) },
  accused: both.map((one) => ({ ...one, state: 'indicted', decidedAt: onDay(3), outcome: null })),
});
const exhibitsGo = { post: 'exhibits-transfers', body: { number }, leaves: { status: 'handed-over' } };

export const keptInProsecution = [
  keptFile(supervisions, {
    title: 'a supervision of the first release',
    id: SUPERVISION,
    before: ProsecutionFile1732460000000,
    journal: [
      ...supervised(SUPERVISION, CASE),
      decisionReceived(
        SUPERVISION,
        { notice: NOTICE, file: CASE, decision: 'case-initiated', number, decidedAt: onDay(1) },
        onDay(1),
      ),
      chargeApprovalRequested(
        SUPERVISION,
        { exchange: EXCHANGE, file: CASE, number, accused: ANNA, ...crime },
        onDay(2),
      ),
    ],
    columns: {
      ...asSupervised(CASE),
      requests: [
        {
          ...{ exchange: EXCHANGE, kind: 'charge-approval', number, askedAt: onDay(2), accused: ANNA },
          ...{ decision: 'waiting', decidedAt: null },
        },
      ],
      decisions: [{ notice: NOTICE, decision: 'case-initiated', number, decidedAt: onDay(1), receivedAt: onDay(1) }],
    },
    act: {
      put: 'prosecutor',
      body: { prosecutor: 'vks-hn.kiem-sat-vien' },
      leaves: { prosecutor: 'vks-hn.kiem-sat-vien' },
    },
  }),
  keptFile(supervisions, {
    title: 'a supervision in which the procuracy above had answered',
    id: PETITIONED,
    before: AnsweredPetition1733190000000,
    journal: [
      ...supervised(PETITIONED, BINH),
      petitionAnsweredFromAbove(
        PETITIONED,
        { exchange: EXCHANGE, body: 'VKSND tối cao', number, upheld: false },
        onDay(3),
      ),
    ],
    columns: asSupervised(BINH),
    act: {
      put: 'prosecutor',
      body: { prosecutor: 'vks-hn.kiem-sat-vien' },
      leaves: { petitions: [{ upheld: false }] },
    },
  }),
  keptFile(supervisions, {
    title: 'a supervision of what is investigated for another body, before its result was passed on here',
    id: BESIDE,
    before: AnsweredPetition1733190000000,
    journal: [
      ...supervised(BESIDE, FILE),
      decisionReceived(
        BESIDE,
        {
          ...{
            notice: NOTICE,
            file: FILE,
            decision: 'errand',
            about: 'investigation',
            supervisedBy: 'vks-kv1',
            number,
          },
          decidedAt: onDay(1),
        },
        onDay(1),
      ),
    ],
    columns: {
      ...asSupervised(FILE),
      decisions: [
        {
          ...{ notice: NOTICE, decision: 'errand', about: 'investigation', supervisedBy: 'vks-kv1', number },
          ...{ decidedAt: onDay(1), receivedAt: onDay(1) },
        },
      ],
    },
    act: {
      put: 'prosecutor',
      body: { prosecutor: 'vks-hn.kiem-sat-vien' },
      leaves: { prosecutor: 'vks-hn.kiem-sat-vien' },
    },
    withoutLimits: ['171-result'],
  }),
  keptFile(files, {
    title: 'a prosecution file of the release that brought them',
    id: FILE,
    before: Report1732480000000,
    journal: received(FILE, FILE),
    columns: asReceived(FILE),
    act: { put: 'suspension', body: { ground: 'illness', number }, leaves: { status: 'suspended' } },
  }),
  keptFile(files, {
    title: 'a prosecution file of which the judgment was protested',
    id: PROTESTED,
    before: Protest1732980000000,
    journal: [
      ...tried(PROTESTED, idOf(21)),
      judgmentProtested(PROTESTED, { notice: NOTICE, to: 'toa-hn', accused: [ANNA], number }, onDay(8)),
    ],
    columns: asTried(PROTESTED, idOf(21)),
    act: exhibitsGo,
  }),
  keptFile(files, {
    title: 'a prosecution file that a court had sent back',
    id: RETURNED,
    before: CourtReturn1733100000000,
    journal: [
      ...tried(RETURNED, idOf(22)),
      prosecutionFileReturnedByCourt(
        RETURNED,
        { exchange: idOf(22), from: 'toa-hn', by: 'presiding-judge', ground: 'evidence-missing', number },
        onDay(7),
      ),
    ],
    columns: {
      ...asTried(RETURNED, idOf(22)),
      ...{ indictment: null, demanded_by: 'presiding-judge', returned_by_court_at: [onDay(7)] },
    },
    act: { put: 'suspension', body: { ground: 'illness', number }, leaves: { status: 'suspended' } },
  }),
  keptFile(files, {
    title: 'a prosecution file that a court had sent back as another one was competent',
    id: DECLINED,
    before: CourtReturn1733100000000,
    journal: [
      ...tried(DECLINED, idOf(24)),
      prosecutionFileReturnedByCourt(
        DECLINED,
        { exchange: idOf(24), from: 'toa-hn', by: 'presiding-judge', ground: 'not-competent', number },
        onDay(7),
      ),
    ],
    columns: { ...asTried(DECLINED, idOf(24)), indictment: null, returned_by_court_at: [onDay(7)] },
    act: { put: 'suspension', body: { ground: 'illness', number }, leaves: { status: 'suspended' } },
  }),
  keptFile(files, {
    title: 'a prosecution file of which a decision of the court was protested',
    id: DECISION_PROTESTED,
    before: DecisionProtests1734180000000,
    journal: [
      ...tried(DECISION_PROTESTED, idOf(23)),
      decisionProtested(DECISION_PROTESTED, { notice: NOTICE, protest: EXCHANGE, to: 'toa-hn', number }, onDay(8)),
    ],
    columns: asTried(DECISION_PROTESTED, idOf(23)),
    act: exhibitsGo,
  }),
  keptFile(initiations, {
    title: 'what a panel had initiated and was passed on',
    id: INITIATION,
    before: InitiationProtest1734010000000,
    journal: [
      initiationOpened(
        INITIATION,
        {
          ...{ number: INITIATION, basis: 'panel-decision', from: [FILE], court: null, exchange: null, ...crime },
          ...{ decisionNumber: '3/QĐ-TA', decidedAt: onDay(5), accused: [ANNA], account: EXCHANGE, unit: UNIT },
        },
        onDay(5),
      ),
      initiationPassedOn(INITIATION, { case: CASE, notice: NOTICE, to: 'pc02' }, onDay(6)),
    ],
    columns: {
      ...{ basis: 'panel-decision', came_from: [FILE], decision_number: '3/QĐ-TA', decided_at: onDay(5), ...crime },
      ...{ accused: [ANNA], account: EXCHANGE, received_at: onDay(5), case_id: CASE, settled_at: onDay(6) },
    },
    act: {
      put: 'protest',
      body: { number, ground: 'law-misapplied', reasons: 'Không có căn cứ.' },
      leaves: { status: 'initiated', protest: { number } },
    },
  }),
];
