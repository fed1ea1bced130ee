import {
  isGraverCrime,
  isLighterCrime,
  isOfOneArticle,
  type AppealOutcome,
  type Appellant,
  type Article,
  type Crime,
  type FileId,
  type JudgedCrime,
  type LodgedAppeal,
  type PartOnAppeal,
  type Verdict,
} from '@la-chan/contracts';
import { inWhoseRight } from './appealed-part';
import type { SentencesRead } from './clocks';
import { areSameCrimes, chargedWith, crimeAlone } from './crimes';
import { assertJoined } from './joint-sentence';
import { assertAllowedBeside, SentenceRefusal } from './sentence';

/** The outcome of the file on appeal, and whose part ends otherwise or is amended. */
export interface DecidedOnAppeal {
  readonly outcome: AppealOutcome;
  readonly parts?: readonly PartOnAppeal[] | undefined;
}

/** A defendant on whom there is a judgment. */
interface Judged {
  readonly id: FileId;
  readonly article: Article;
  readonly verdict: Verdict | null;
  /** Of which the judgment has found this one guilty; not known of what came before that was told. */
  readonly crimes?: readonly Crime[] | undefined;
}

export const outcomeFor = ({ outcome, parts = [] }: DecidedOnAppeal, defendant: FileId): AppealOutcome =>
  parts.find((one) => one.defendant === defendant)?.outcome ?? outcome;

/** The judgment of first instance stands, as it was or amended. */
export const stands = (outcome: AppealOutcome): boolean =>
  outcome === 'upheld' || outcome === 'amended' || outcome === 'dismissed';

/** Nothing follows: the judgment stands, or the matter is terminated. */
export const isFinal = (outcome: AppealOutcome): boolean => stands(outcome) || outcome === 'terminated';

/** Each part is about one of these, a penalty or a crime is decided of whose part is amended, and the parts go together (BLTTHS 345, 355(1)). */
export const assertParts = (
  decided: DecidedOnAppeal & {
    readonly verdicts: readonly { readonly defendant: FileId; readonly verdict: Verdict }[];
  },
  judged: readonly Judged[],
  appeals: readonly LodgedAppeal[] | null,
  read: SentencesRead,
): void => {
  const known = judged.map(({ id }) => id);
  if (!goTogether(decided, known)) throw new SentenceRefusal('parts-go-apart', 'BLTTHS 355(1)(c)');
  for (const part of decided.parts ?? []) {
    const { defendant, outcome, penalty, months, additional, crimes } = part;
    const sentenced = [penalty, months, additional, crimes].some((said) => said !== undefined);
    if (sentenced && outcome !== 'amended') throw new SentenceRefusal('part-not-amended', 'BLTTHS 355(1)(b)');
    const one = judged.find(({ id }) => id === defendant);
    if (!one) continue;
    const verdict = decided.verdicts.find((each) => each.defendant === defendant)?.verdict ?? one.verdict;
    if (crimes) {
      assertFound(one, crimes, verdict, appeals, read);
      assertJoined(part, crimes, read);
    }
    const found = convictedIn(crimes ?? []);
    const convicted = found.length > 0 ? { article: chargedWith(found).article, crimes: found } : one;
    assertAllowedBeside(convicted, verdict, additional);
  }
};

/** Whom a judgment on appeal finds liable for another crime, or another clause, than the heaviest of before, with that (BLTTHS 357). */
export const foundOtherwise = <One extends Judged>({ parts = [] }: DecidedOnAppeal, judged: readonly One[]) =>
  parts.flatMap(({ defendant, crimes = [] }) => {
    const one = judged.find(({ id }) => id === defendant);
    const found = foundIn(crimes.filter(({ verdict }) => isLiable(verdict)));
    if (!one || found.length === 0) return [];
    const { article, clause } = chargedWith(found);
    const [before] = one.crimes?.length ? [chargedWith(one.crimes)] : [];
    return before?.article === article && before.clause === clause ? [] : [{ ...one, article, clause }];
  });

/** Those of which a judgment finds somebody guilty: of what it judges, or in the place of one of it. */
export const foundIn = (crimes: readonly JudgedCrime[]): Crime[] =>
  crimes.flatMap(({ verdict, found, ...crime }) => (verdict === 'acquitted' ? [] : [found ?? crimeAlone(crime)]));

/** The same of those of which it convicts. */
export const convictedIn = (crimes: readonly JudgedCrime[]): Crime[] =>
  foundIn(crimes.filter(({ verdict }) => verdict === 'convicted'));

/** From the gravest: whoever is exempted from penalty is liable. */
const GUILTY = ['convicted', 'exempted-from-penalty', 'exempted-from-liability', 'exempted'] as const;

/** For a crime of which somebody is found guilty, be it without a penalty (BLHS 27(1)). */
export const isLiable = (verdict: Verdict): boolean => verdict === 'convicted' || verdict === 'exempted-from-penalty';

export const overallOf = (crimes: readonly { readonly verdict: Verdict }[]): Verdict =>
  GUILTY.find((one) => crimes.some(({ verdict }) => verdict === one)) ?? 'acquitted';

/** A crime or clause that is not graver, or a graver one as the procuracy or a victim wants it. 357 is not among the texts: what is said of it is from general knowledge, and as the city reads it. */
const assertFound = (
  { id, crimes: known }: Judged,
  crimes: readonly JudgedCrime[],
  verdict: Verdict | null,
  appeals: readonly LodgedAppeal[] | null,
  { graver }: SentencesRead,
): void => {
  if (known && !areSameCrimes(known, crimes)) throw new SentenceRefusal('not-the-crimes-judged', 'BLTTHS 345, 357');
  const findsOfAcquitted = crimes.some(({ verdict, found }) => verdict === 'acquitted' && found);
  if (findsOfAcquitted || overallOf(crimes) !== verdict)
    throw new SentenceRefusal('not-the-crimes-judged', 'BLTTHS 260, 357');
  const mayBeGraver =
    graver === 'as-decided' || (appeals?.some((one) => one.defendants.includes(id) && aggravates(one)) ?? true);
  if (!mayBeGraver && crimes.some((one) => one.found && isGraver(one.found, one)))
    throw new SentenceRefusal('graver-without-appeal', 'BLTTHS 357(2)');
};

const AGAINST: readonly Appellant[] = ['procuracy', 'higher-procuracy', 'victim'];

/** Not of what is beside the crime and the penalty alone. */
const aggravates = ({ by, part = 'whole' }: LodgedAppeal): boolean =>
  AGAINST.includes(inWhoseRight(by)) && part === 'whole';

const isGraver = (one: Crime, other: Crime): boolean =>
  isGraverCrime(one, other) || (isOfOneArticle(one, other) && isLighterCrime(other, one));

/**
 * The outcome of the file says where it goes, which is one way: to be investigated again or to be tried again (BLTTHS
 * 355(1)(c)). Beside it the part of some is final; what is dismissed or terminated as a whole is so for everybody.
 */
const goTogether = (decided: DecidedOnAppeal, known: readonly FileId[]): boolean => {
  const { outcome, parts = [] } = decided;
  const otherwise = parts.filter((one) => one.outcome !== outcome);
  if (otherwise.length === 0) return true;
  const ofEverybody = outcome === 'dismissed' || outcome === 'terminated';
  const isTrueOfSome = known.some((id) => outcomeFor(decided, id) === outcome);
  return !ofEverybody && isTrueOfSome && otherwise.every((one) => isFinal(one.outcome));
};
