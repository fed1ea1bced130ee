import {
  APPELLANTS,
  PartBesidePenalty,
  type AppealedPart,
  type Appellant,
  type DecisionPart,
  type FileId,
  type LodgedAppeal,
  type Verdict,
} from '@la-chan/contracts';
import type { Refusal } from './refusal';

/** A procuracy protests; everybody else appeals. */
export const isProtest = (by: Appellant): boolean => by === 'procuracy' || by === 'higher-procuracy';

const REPRESENTED = {
  'defendant-representative': 'defendant',
  'victim-representative': 'victim',
  'civil-plaintiff-representative': 'civil-plaintiff',
  'civil-defendant-representative': 'civil-defendant',
  'interested-representative': 'interested-person',
} as const satisfies Partial<Record<Appellant, Appellant>>;

type Representative = keyof typeof REPRESENTED;
/** Who appeals in a right of their own. */
type Entitled = Exclude<Appellant, Representative>;
const isRepresentative = (by: Appellant): by is Representative => by in REPRESENTED;

/** Whose appeal it is: that of whoever is represented (BLTTHS 331(1), (3), (4)). */
export function inWhoseRight(by: Exclude<Appellant, 'acquitted'>): Exclude<Entitled, 'acquitted'>;
export function inWhoseRight(by: Appellant): Entitled;
export function inWhoseRight(by: Appellant): Entitled {
  return isRepresentative(by) ? REPRESENTED[by] : by;
}

type Parts = readonly [AppealedPart, ...AppealedPart[]];

const anything: Parts = ['whole', 'compensation'];

/** What of the judgment each may appeal or protest; the first where nothing is said (BLTTHS 331, 336). */
const PARTS_OF: Readonly<Record<Entitled, Parts>> = {
  defendant: anything,
  victim: anything,
  'defence-counsel': anything,
  'civil-plaintiff': ['compensation'],
  'civil-defendant': ['compensation'],
  'interested-person': ['own-interest'],
  'other-party': ['own-interest', 'compensation'],
  'party-counsel': ['own-interest', 'compensation'],
  acquitted: ['acquittal-grounds'],
  procuracy: anything,
  'higher-procuracy': anything,
};

type DecisionParts = readonly [DecisionPart, ...DecisionPart[]];

const anyOfDecision: DecisionParts = ['whole', 'measures', 'property', 'treatment', 'compensation'];
const protested: DecisionParts = ['whole', 'measures', 'property', 'treatment'];

/** The same of a decision to suspend or terminate (BLTTHS 330(2), 331, 336(2)(c)). */
const DECISION_PARTS_OF: Readonly<Record<Exclude<Entitled, 'acquitted'>, DecisionParts>> = {
  defendant: anyOfDecision,
  victim: anyOfDecision,
  'defence-counsel': anyOfDecision,
  'civil-plaintiff': ['compensation'],
  'civil-defendant': ['compensation'],
  'interested-person': ['own-interest'],
  'other-party': ['own-interest', 'compensation'],
  'party-counsel': ['own-interest', 'compensation'],
  procuracy: protested,
  'higher-procuracy': protested,
};

/** The part of a decision that it is about, which this one may appeal or protest. */
export const appealedDecisionPart = (
  { by, part }: { by: Exclude<Appellant, 'acquitted'>; part?: DecisionPart | undefined },
  refusal: (code: 'part-of-others', law: string) => Refusal,
): DecisionPart => {
  const [usual, ...others] = DECISION_PARTS_OF[inWhoseRight(by)];
  if (part && part !== usual && !others.includes(part)) throw refusal('part-of-others', APPELLANTS[by].law);
  return part ?? usual;
};

/** The part that it is about, which this one may appeal. */
export const appealedPart = (
  { by, defendants, part }: LodgedAppeal,
  judged: { readonly defendants: readonly { readonly id: FileId; readonly verdict: Verdict | null }[] },
  refusal: (code: 'not-acquitted' | 'part-of-others', law: string) => Refusal,
): AppealedPart => {
  const { law } = APPELLANTS[by];
  const isAcquitted = (id: FileId) => judged.defendants.some((one) => one.id === id && one.verdict === 'acquitted');
  if (by === 'acquitted' && !defendants.every(isAcquitted)) throw refusal('not-acquitted', law);
  const [usual, ...others] = PARTS_OF[inWhoseRight(by)];
  if (part && part !== usual && !others.includes(part)) throw refusal('part-of-others', law);
  return part ?? usual;
};

/** It leaves the crime and the penalty as they are. */
export const isBesidePenalty = (part: AppealedPart | undefined): part is PartBesidePenalty =>
  PartBesidePenalty.safeParse(part).success;
