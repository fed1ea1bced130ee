import {
  type EvidenceRequestKind,
  STAY_GROUNDS,
  SUSPENSION_GROUNDS,
  type StayGround,
  type Term,
} from '@la-chan/contracts';
import { Refusal } from '../refusal';
import { isInForce } from '../validity';
import { dayOf, type Moment, writtenDay } from './day';
import type { Deadline } from './deadline';
import type { Text } from './text';

/** On which grounds a stage may be suspended, each with its article, and which limits have to have run out. */
export interface SuspensionLaw {
  readonly law: string;
  readonly grounds: Readonly<Record<string, Ground>>;
  /** Grounds that do not wait for the limit. */
  readonly atAnyTime: readonly string[];
  /** The rules whose limit it is. */
  readonly limits: readonly string[];
  /** The decision that met the limit leaves it open: its last day has to be past all the same. */
  readonly alsoOnceMet?: true;
}

type Ground = Pick<Term, 'law' | 'valid'>;

/** Grounds of a stage, each with its own article of that stage. */
const stayedFor = (articles: Partial<Record<StayGround, string>>): Readonly<Record<string, Ground>> =>
  Object.fromEntries(
    Object.entries(articles).map(([ground, law]) => [ground, { ...STAY_GROUNDS[ground as StayGround], law }]),
  );

/** R15: the resolution of a report. */
export const REPORT_SUSPENSION: SuspensionLaw = {
  law: 'BLTTHS 148(1)',
  grounds: SUSPENSION_GROUNDS,
  atAnyTime: [],
  limits: ['R10', 'R11', 'R14', 'R18', 'R19', '158-anew'],
};

/** The investigation of a case. */
export const INVESTIGATION_SUSPENSION: SuspensionLaw = {
  law: 'BLTTHS 229(1)',
  grounds: stayedFor({
    'accused-unknown': 'BLTTHS 229(1)(a)',
    'accused-not-located': 'BLTTHS 229(1)(a)',
    illness: 'BLTTHS 229(1)(b)',
    'expert-opinion-pending': 'BLTTHS 229(1)(c)',
    'valuation-pending': 'BLTTHS 229(1)(c)',
    'foreign-assistance-pending': 'BLTTHS 229(1)(c)',
    'force-majeure': 'BLTTHS 229(1)(d)',
  }),
  atAnyTime: ['illness'],
  limits: ['172', '174.resumed', '174.procuracy', '174.court', '174.anew'],
};

/** The decision of the procuracy to prosecute. */
export const PROSECUTION_SUSPENSION: SuspensionLaw = {
  law: 'BLTTHS 247(1)',
  grounds: stayedFor({
    illness: 'BLTTHS 247(1)(a)',
    absconded: 'BLTTHS 247(1)(b)',
    'expert-opinion-pending': 'BLTTHS 247(1)(c)',
    'valuation-pending': 'BLTTHS 247(1)(c)',
    'foreign-assistance-pending': 'BLTTHS 247(1)(c)',
    'force-majeure': 'BLTTHS 247(1)(d)',
  }),
  atAnyTime: ['illness'],
  limits: ['240', '240.again', '246'],
};

/** The preparation of a trial; force majeure is no ground here (BLTTHS 281). */
export const TRIAL_SUSPENSION: SuspensionLaw = {
  law: 'BLTTHS 281(1)',
  grounds: stayedFor({
    illness: 'BLTTHS 229(1)(b), 281(1)(a)',
    'expert-opinion-pending': 'BLTTHS 229(1)(c), 281(1)(a)',
    'valuation-pending': 'BLTTHS 229(1)(c), 281(1)(a)',
    'foreign-assistance-pending': 'BLTTHS 229(1)(c), 281(1)(a)',
    'accused-not-located': 'BLTTHS 281(1)(b)',
    'legal-document-pending': 'BLTTHS 281(1)(c)',
  }),
  atAnyTime: ['illness', 'legal-document-pending'],
  limits: ['277', '277.again'],
  alsoOnceMet: true,
};

const AT_HEARING = stayedFor({
  illness: 'BLTTHS 290(1); TTLT 01/2020 10(1)',
  'accused-not-located': 'BLTTHS 290(1); TTLT 01/2020 10(1)',
  'expert-opinion-pending': 'BLTTHS 281(1)(a), 326(6)(d); TTLT 01/2020 10(1)',
  'valuation-pending': 'BLTTHS 281(1)(a), 326(6)(d); TTLT 01/2020 10(1)',
  'foreign-assistance-pending': 'BLTTHS 281(1)(a), 326(6)(d); TTLT 01/2020 10(1)',
  'legal-document-pending': 'BLTTHS 281(1)(c), 326(6)(d); TTLT 01/2020 10(1)',
});

/**
 * The open hearing: the panel waits for no limit, as the decision to try has ended that of the preparation. The articles
 * that the circular names, 290 and 326, are not among the texts.
 */
export const HEARING_SUSPENSION: SuspensionLaw = {
  law: 'TTLT 01/2020 10(1)',
  grounds: AT_HEARING,
  atAnyTime: Object.keys(AT_HEARING),
  limits: [],
};

/** What stands in the way of a suspension. */
export interface Obstacle {
  readonly code:
    | 'no-such-ground'
    | 'ground-not-in-force'
    | 'limit-not-running'
    | 'limit-not-run-out'
    | 'assistance-answered'
    | 'nothing-requested';
  readonly law: string;
  readonly text: Text;
  /** From when it may be suspended. */
  readonly from?: Moment;
}

/** An expert assessment, a valuation, documents or the review of a legal document that were asked for, and what came of it. */
interface Requested {
  readonly kind: EvidenceRequestKind;
  readonly requestedAt: Moment;
  readonly result: unknown;
}

interface Asked {
  /** Of other countries over the platform; what was asked on paper the body knows itself. */
  readonly assistance?: readonly { readonly answer: unknown }[];
  /** Left out where the stage records none. */
  readonly evidenceRequests?: readonly Requested[];
}

/** For which of these a file is suspended. */
export const AWAITED: Readonly<Record<string, EvidenceRequestKind>> = {
  'expert-opinion-pending': 'expert-opinion',
  'valuation-pending': 'valuation',
  'documents-pending': 'documents',
  'legal-document-pending': 'legal-document',
};

/** Asked for by then, with no result yet. */
export const awaits = (requests: readonly Requested[], kind: EvidenceRequestKind, at: Moment): boolean =>
  requests.some((one) => one.kind === kind && one.result === null && one.requestedAt <= at);

/** A ground of the law that is there, and a limit that has run out where the ground asks for it. Undefined when the suspension is lawful. */
export function obstacleToSuspension(
  stage: SuspensionLaw,
  deadlines: readonly Deadline[],
  ground: string,
  at: Moment,
  { assistance = [], evidenceRequests }: Asked = {},
): Obstacle | undefined {
  const known = Object.hasOwn(stage.grounds, ground) ? stage.grounds[ground] : undefined;
  if (!known) {
    const text: Text = { vi: 'không phải căn cứ tạm đình chỉ', en: 'no ground to suspend' };
    return { code: 'no-such-ground', law: stage.law, text };
  }
  const { law = stage.law, valid } = known;
  if (valid && !isInForce(valid, dayOf(at))) return { code: 'ground-not-in-force', law, text: heldOnly(valid) };
  if (
    ground === 'foreign-assistance-pending' &&
    assistance.length > 0 &&
    assistance.every(({ answer }) => answer !== null)
  ) {
    const text: Text = {
      vi: 'mọi yêu cầu tương trợ đã có trả lời',
      en: 'all that was asked of other countries is answered',
    };
    return { code: 'assistance-answered', law, text };
  }
  const awaited = AWAITED[ground];
  if (awaited && evidenceRequests && !awaits(evidenceRequests, awaited, at)) {
    const text: Text = {
      vi: 'chưa có yêu cầu nào đang chờ kết quả; hãy ghi nhận văn bản trưng cầu hoặc yêu cầu trước',
      en: 'nothing of the kind was requested that still waits for its result; record the request first',
    };
    return { code: 'nothing-requested', law, text };
  }
  if (stage.atAnyTime.includes(ground)) return undefined;
  const current = runningLimit(stage, deadlines) ?? (stage.alsoOnceMet && lastLimit(stage, deadlines));
  if (!current) {
    return {
      code: 'limit-not-running',
      law,
      text: { vi: 'không có thời hạn nào đang chạy', en: 'no limit is running' },
    };
  }
  if (at >= current.dueAt) return undefined;
  const day = writtenDay(current.dueOn);
  const text: Text = {
    vi: `chỉ được tạm đình chỉ khi đã hết thời hạn, hết ngày ${day}`,
    en: `may be suspended only once the limit has run out, at the end of ${day}`,
  };
  return { code: 'limit-not-run-out', law, text, from: current.dueAt };
}

function heldOnly({ from, to }: NonNullable<Ground['valid']>): Text {
  const until: Text = to ? { vi: ` đến ${writtenDay(to)}`, en: ` to ${writtenDay(to)}` } : { vi: '', en: '' };
  const since = writtenDay(from);
  return {
    vi: `căn cứ này chỉ có hiệu lực từ ${since}${until.vi}`,
    en: `the law knows this ground only from ${since}${until.en}`,
  };
}

/** The limit of a stage that runs. */
export const runningLimit = ({ limits }: SuspensionLaw, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.findLast(({ rule, status }) => limits.includes(rule) && status === 'running');

/** The one that ran last, by its extension. */
const lastLimit = ({ limits }: SuspensionLaw, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines
    .filter(({ rule }) => limits.includes(rule))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    .at(-1);

/** A suspension that the law does not allow. */
export class UnlawfulSuspension extends Refusal {
  override readonly code = 'unlawful-suspension';
  override readonly params;
  override readonly law: string;

  constructor({ code, law, from, text }: Obstacle) {
    super(text.en);
    this.params = { reason: code, vi: text.vi, en: text.en, ...(from === undefined ? {} : { from }) };
    this.law = law;
  }
}

/** Of what a file has asked of others, what it has asked of other countries. */
export const assistanceOf = <Request extends { readonly kind: string }>({
  requests,
}: {
  readonly requests: readonly Request[];
}): Request[] => requests.filter(({ kind }) => kind === 'assistance');

export function assertMaySuspend(
  stage: SuspensionLaw,
  deadlines: readonly Deadline[],
  ground: string,
  at: Moment,
  asked?: Asked,
): void {
  const obstacle = obstacleToSuspension(stage, deadlines, ground, at, asked);
  if (obstacle) throw new UnlawfulSuspension(obstacle);
}
