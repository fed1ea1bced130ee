import { parseArgs } from 'node:util';
import { Day } from '@la-chan/contracts';
import { loadAgencies } from '../local/agencies';
import { Trouble } from '../local/servers';
import { daysIn } from './city';
import { PUBLISHED, type PublishedFigures } from './replay/published';

/** What is asked for on the command line of `npm run simulate` and `npm start -- --demo`. */
export interface Asked {
  readonly seed: number;
  readonly from: Day;
  readonly days: number;
  /** Published figures to be played instead. */
  readonly replay: PublishedFigures | undefined;
  /** Where the coverage of the procedures' tables is written, too. */
  readonly coverage: string | undefined;
}

export function askedOf(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '7' },
      from: { type: 'string', default: earliest() },
      months: { type: 'string', default: '12' },
      replay: { type: 'string' },
      coverage: { type: 'string' },
      simulate: { type: 'boolean' },
      demo: { type: 'boolean' },
      fresh: { type: 'boolean' },
    },
  });
  const from = Day.safeParse(values.from);
  if (!from.success || from.data < earliest())
    throw new Trouble(
      `--from phải là một ngày từ ${earliest()}, khi mọi cơ quan hiện nay đã hoạt động.`,
      `--from has to be a day from ${earliest()} on, when every agency of today is there.`,
    );
  const months = whole('months', values.months, 1, 36);
  return {
    seed: whole('seed', values.seed, 0, 2 ** 31 - 1),
    from: from.data,
    days: daysIn(from.data, months),
    replay: values.replay === undefined ? undefined : publishedAs(values.replay),
    coverage: values.coverage,
  };
}

/** The first day on which every agency of the agencies file is there. */
const earliest = (): Day =>
  loadAgencies()
    .agencies.map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)!;

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const range = `${least}–${most}`;
  throw new Trouble(`--${name} phải là số nguyên ${range}.`, `--${name} has to be a whole number, ${range}.`);
}

function publishedAs(key: string): PublishedFigures {
  const found = PUBLISHED.find((one) => one.key === key);
  if (found) return found;
  const keys = PUBLISHED.map((one) => one.key).join(', ');
  throw new Trouble(`Không có số liệu "${key}": ${keys}.`, `There are no figures "${key}": ${keys}.`);
}
