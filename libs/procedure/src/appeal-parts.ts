import type { AppealOutcome, Article, FileId, PartOnAppeal, Verdict } from '@la-chan/contracts';
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
}

export const outcomeFor = ({ outcome, parts = [] }: DecidedOnAppeal, defendant: FileId): AppealOutcome =>
  parts.find((one) => one.defendant === defendant)?.outcome ?? outcome;

/** The judgment of first instance stands, as it was or amended. */
export const stands = (outcome: AppealOutcome): boolean =>
  outcome === 'upheld' || outcome === 'amended' || outcome === 'dismissed';

/** Nothing follows: the judgment stands, or the matter is terminated. */
export const isFinal = (outcome: AppealOutcome): boolean => stands(outcome) || outcome === 'terminated';

/** Each part is about one of these, a penalty is decided of whose part is amended, and the parts go together (BLTTHS 345, 355(1)). */
export const assertParts = (
  decided: DecidedOnAppeal & {
    readonly verdicts: readonly { readonly defendant: FileId; readonly verdict: Verdict }[];
  },
  judged: readonly Judged[],
): void => {
  const known = judged.map(({ id }) => id);
  if (!goTogether(decided, known)) throw new SentenceRefusal('parts-go-apart', 'BLTTHS 355(1)(c)');
  for (const { defendant, outcome, penalty, months, additional } of decided.parts ?? []) {
    const sentenced = penalty !== undefined || months !== undefined || additional !== undefined;
    if (sentenced && outcome !== 'amended') throw new SentenceRefusal('part-not-amended', 'BLTTHS 355(1)(b)');
    const one = judged.find(({ id }) => id === defendant);
    const verdict = decided.verdicts.find((each) => each.defendant === defendant)?.verdict ?? one?.verdict ?? null;
    if (one) assertAllowedBeside(one.article, verdict, additional);
  }
};

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
