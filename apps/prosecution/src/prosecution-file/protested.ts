import {
  courtDecisionReceived,
  decisionProtestChanged,
  decisionProtested,
  judgmentProtested,
  protestChanged,
  protestWithdrawn,
  type AppealedPart,
  type DecisionPart,
  type FileId,
} from '@la-chan/contracts';
import { dataOf, type HistoryEntry } from '@la-chan/procedure';
import { ProsecutionRefusal } from './refusal';

/** A protest of a judgment as it stands. */
interface StandingProtest {
  readonly notice: string;
  readonly defendants: FileId[];
  readonly part: AppealedPart;
}

/** What is protested of the judgments that stand here, each protest as it was last changed (BLTTHS 342(1)). */
const standingProtests = (history: readonly HistoryEntry[]): StandingProtest[] =>
  history.reduce<StandingProtest[]>((standing, entry) => {
    if (dataOf(entry, protestWithdrawn)) return [];
    // Of whom a judgment is given or annulled the protest was of the one before.
    const { decision, accused = [] } = dataOf(entry, courtDecisionReceived) ?? {};
    if (decision === 'judgment' || decision === 'judgment-annulled')
      return standing.filter(({ defendants }) => !defendants.some((id) => accused.includes(id)));
    const made = dataOf(entry, judgmentProtested);
    const changed = dataOf(entry, protestChanged);
    const said = made ?? changed;
    if (!said) return standing;
    const now = { notice: changed?.of ?? said.notice, defendants: said.accused, part: said.part ?? 'whole' };
    return made ? [...standing, now] : standing.map((one) => (one.notice === now.notice ? now : one));
  }, []);

/** The one that is changed; where several stand, `of` says which. */
export const protestMeant = (history: readonly HistoryEntry[], of?: string): StandingProtest => {
  const standing = standingProtests(history);
  const [own, ...others] = of ? standing.filter(({ notice }) => notice === of) : standing;
  if (!own) throw new ProsecutionRefusal('no-protest', 'BLTTHS 342(1)');
  if (others.length > 0) throw new ProsecutionRefusal('several-protests', 'BLTTHS 342(1)');
  return own;
};

/** What of the decision that `notice` has served the protest is about, as it was last changed. */
export const partProtestedOf = (history: readonly HistoryEntry[], notice: string): DecisionPart =>
  history
    .map((entry) => dataOf(entry, decisionProtested) ?? dataOf(entry, decisionProtestChanged))
    .findLast((said) => said?.notice === notice)?.part ?? 'whole';
