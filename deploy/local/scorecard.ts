import { z } from 'zod';
import type { Agency } from './agencies';
import type { Identity } from './identity-file';
import { table } from './progress';
import { addressOf } from './services';
import { tokenOf } from './summary';

const Text = z.object({ vi: z.string(), en: z.string() });
const Threshold = z.object({ operator: z.string(), ratio: z.tuple([z.number(), z.number()]) });
const Indicator = z.object({
  id: z.string(),
  title: Text,
  numerator: z.number(),
  denominator: z.number(),
  notYetDue: z.number(),
  verdict: z.string(),
});
const Target = z.object({ threshold: Threshold.nullable(), indicators: z.array(Indicator) });

/** What is read here of the scorecard. */
export const Scorecard = z.object({
  plan: z.object({ number: z.string() }),
  period: z.object({ from: z.string(), to: z.string() }),
  simulated: z.boolean(),
  targets: z.array(Target),
  further: z.array(Target),
});
export type Scorecard = z.infer<typeof Scorecard>;
export type Indicator = z.infer<typeof Indicator>;

const VERDICTS: Readonly<Record<string, string>> = {
  met: 'đạt / met',
  missed: 'chưa đạt / missed',
  'not-yet-due': 'chưa đến hạn / not yet due',
  'no-cases': 'chưa phát sinh / no cases',
  'not-counted': '',
};

/** The scorecard as it stands, asked for as its analyst would; nothing while the reporting service gives none. */
export async function scorecardLines(agencies: readonly Agency[], identity: Identity): Promise<string[]> {
  const reporting = agencies.find(({ app }) => app === 'reporting');
  if (!reporting) return [];
  try {
    const token = await tokenOf(identity, `${reporting.id}.phan-tich`);
    const response = await fetch(`${addressOf(reporting.port)}/scorecard`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
    const scorecard = Scorecard.parse(await response.json());
    return linesOf(scorecard, scorecard.targets);
  } catch {
    return [];
  }
}

/** The figures of these targets, one indicator a line. */
export function linesOf({ plan, period }: Scorecard, targets: Scorecard['targets']): string[] {
  const rows = targets.flatMap(({ threshold, indicators }) =>
    indicators.map(({ id, title, numerator, denominator, verdict }) => [
      id,
      `${title.vi} / ${title.en}`,
      `${numerator}/${denominator}`,
      threshold ? `${threshold.operator} ${percent(threshold.ratio)}` : '',
      verdictText(verdict),
    ]),
  );
  return ['', `  ${plan.number}, ${period.from} – ${period.to}`, table(rows)];
}

export const verdictText = (verdict: string): string => VERDICTS[verdict] ?? verdict;

const percent = ([numerator, denominator]: readonly [number, number]): string => `${(100 * numerator) / denominator} %`;
