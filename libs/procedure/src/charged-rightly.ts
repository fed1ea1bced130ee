import type { ChargedRightly, FileId } from '@la-chan/contracts';
import type { Charged } from './crimes';

type Fields = Readonly<Record<string, unknown>>;

/** One of those whom a file, or what was said of it, is about. */
type OneCharged = Charged & { readonly id: FileId };

/** Under which name they are listed. */
const LISTS = ['accused', 'defendants'] as const;

/** Those whom it lists with what they are charged with. */
export const chargedIn = (said: Fields): OneCharged[] => LISTS.flatMap((list) => listed(said[list]).filter(isCharged));

/** The same, where these are charged otherwise. */
export const withCharges = (said: Fields, rightly: readonly ChargedRightly[] = []): Fields =>
  rightly.length === 0
    ? said
    : {
        ...said,
        ...Object.fromEntries(
          LISTS.filter((list) => listed(said[list]).length > 0).map((list) => [
            list,
            listed(said[list]).map((one) => (isCharged(one) ? chargedAs(one, rightly) : one)),
          ]),
        ),
      };

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isCharged = (one: unknown): one is OneCharged =>
  typeof one === 'object' && one !== null && ['id', 'article', 'clause'].every((field) => field in one);

function chargedAs(one: OneCharged, rightly: readonly ChargedRightly[]): OneCharged {
  const found = rightly.find(({ id }) => id === one.id);
  const { further: _, provision: __, circumstances: ___, ...same } = one;
  return found ? { ...same, ...found } : one;
}
