import {
  appealEvidenceReceived,
  appealEvidenceReturned,
  appealFileStudied,
  appealStudyExtended,
  appealStudyOpened,
  courtDecisionReceived,
  type appealStudyCorrected,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type Seriousness,
} from '@la-chan/contracts';
import { Procedure, prosecutors, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Nghiên cứu hồ sơ phúc thẩm: the file of an appeal that its court has lent to the procuracy (BLTTHS 341). */
export interface AppealStudy extends FileRow<StudyStatus> {
  /** The appeal, its court, and what it was lent with. */
  readonly from: readonly FileId[];
  readonly court: AgencyId;
  readonly exchange: string;
  readonly judgment: string;
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly receivedAt: Moment;
  readonly extendedAt: Moment | null;
  readonly protestWithdrawn: boolean | null;
  readonly studiedAt: Moment | null;
  /** What the court has passed on since, by its exchanges, until it is given back (BLTTHS 341(2)). */
  readonly evidence: readonly string[];
}

export type StudyStatus = 'received' | 'given-back';
export type StudyAct = 'extend' | 'giveBack' | 'recordEvidence' | 'returnEvidence' | 'recordCourtDecision' | 'correct';
export type StudyEvent = EventOf<
  | typeof appealEvidenceReceived
  | typeof appealEvidenceReturned
  | typeof appealFileStudied
  | typeof appealStudyCorrected
  | typeof appealStudyExtended
  | typeof appealStudyOpened
  | typeof courtDecisionReceived
>;

const head = ['head-of-procuracy'] as const;
const opened = appealStudyOpened.type;

const always = (
  to: StudyStatus,
): Record<'recordEvidence' | 'returnEvidence' | 'recordCourtDecision' | 'correct', Step<StudyStatus, Role>> => ({
  recordEvidence: { to, by: ['system'], law: 'BLTTHS 341(2)', restsOn: opened },
  returnEvidence: {
    to,
    by: prosecutors,
    law: 'BLTTHS 341(2)',
    restsOn: { anyOf: [appealEvidenceReceived.type], of: 'exchange' },
  },
  recordCourtDecision: { to, by: ['system'], law: 'BLTTHS 262(2), 346(4)' },
  correct: { to, by: [...head, 'system'], restsOn: opened },
});

const starts: Starts<StudyStatus, Role> = {
  open: { to: 'received', by: ['system'], law: 'BLTTHS 341(1)' },
};

export const studyProcedure = new Procedure<StudyStatus, StudyAct, Role>('appeal-study', starts, {
  received: {
    extend: { to: 'received', by: head, law: 'BLTTHS 341(1)', restsOn: opened, lateIn: ['given-back'] },
    giveBack: { to: 'given-back', by: prosecutors, law: 'BLTTHS 341(1), 342', restsOn: opened },
    ...always('received'),
  },
  'given-back': always('given-back'),
});

/** A guard of the law beyond the table. */
export class StudyRefusal extends Refusal {
  constructor(
    override readonly code: 'study-extended-already' | 'case-not-complex' | 'no-evidence-here',
    override readonly law: string,
  ) {
    super(code);
  }
}

export const open = (id: FileId, opening: EventOf<typeof appealStudyOpened>['data'], at: Moment): StudyEvent[] => [
  appealStudyOpened(id, opening, at),
];

/** Once, of an especially serious case, or of one that is complex on a ground: to 25 days at most. */
export const extend = (
  file: AppealStudy,
  extension: EventOf<typeof appealStudyExtended>['data'],
  at: Moment,
): StudyEvent[] => {
  studyProcedure.assertLawful('extend', file.status);
  if (file.extendedAt) throw new StudyRefusal('study-extended-already', 'BLTTHS 341(1)');
  if (file.seriousness !== 'especially-serious' && !extension.ground)
    throw new StudyRefusal('case-not-complex', 'BLTTHS 341(1)');
  return [appealStudyExtended(file.id, extension, at)];
};

export const giveBack = (
  file: AppealStudy,
  studied: EventOf<typeof appealFileStudied>['data'],
  at: Moment,
): StudyEvent[] => {
  studyProcedure.assertLawful('giveBack', file.status);
  return [appealFileStudied(file.id, studied, at)];
};

/** What has come to the court since it lent the file. */
export const recordEvidence = (
  file: AppealStudy,
  received: EventOf<typeof appealEvidenceReceived>['data'],
  at: Moment,
): StudyEvent[] => {
  studyProcedure.assertLawful('recordEvidence', file.status);
  return [appealEvidenceReceived(file.id, received, at)];
};

/** Within 3 days (BLTTHS 341(2)). */
export const returnEvidence = (
  file: AppealStudy,
  returned: EventOf<typeof appealEvidenceReturned>['data'],
  at: Moment,
): StudyEvent[] => {
  studyProcedure.assertLawful('returnEvidence', file.status);
  if (!file.evidence.includes(returned.exchange)) throw new StudyRefusal('no-evidence-here', 'BLTTHS 341(2)');
  return [appealEvidenceReturned(file.id, returned, at)];
};

/** What the court of appeal decides was served here. */
export const recordCourtDecision = (
  file: AppealStudy,
  decision: EventOf<typeof courtDecisionReceived>['data'],
  at: Moment,
): StudyEvent[] => {
  studyProcedure.assertLawful('recordCourtDecision', file.status);
  return [courtDecisionReceived(file.id, decision, at)];
};

/** A study before its first event. */
export const blank: Blank<AppealStudy> = {
  status: 'received',
  from: [],
  court: '',
  exchange: '',
  judgment: '',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  receivedAt: '',
  extendedAt: null,
  protestWithdrawn: null,
  studiedAt: null,
  evidence: [],
};

/** The study after an event. */
export const evolve = (file: AppealStudy, event: StudyEvent): AppealStudy => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.appeal-study-opened':
      return { ...file, ...event.data, receivedAt: at };
    case 'prosecution.appeal-study-extended':
      return { ...file, extendedAt: at };
    case 'prosecution.appeal-file-studied':
      return { ...file, status: 'given-back', protestWithdrawn: event.data.protestWithdrawn, studiedAt: at };
    case 'prosecution.appeal-evidence-received':
      return { ...file, evidence: [...file.evidence, event.data.exchange] };
    case 'prosecution.appeal-evidence-returned':
      return { ...file, evidence: file.evidence.filter((one) => one !== event.data.exchange) };
    case 'prosecution.appeal-study-corrected':
    case 'prosecution.court-decision-received':
      return file;
  }
};
