import { z } from 'zod';
import type { Agency } from './agencies';
import type { Identity } from './identity-file';
import { table } from './progress';
import { addressOf } from './services';
import { tokenOf } from './summary';

const Text = z.object({ vi: z.string(), en: z.string() });

/** What the launcher reads of the scorecard. */
const Scorecard = z.object({
  plan: z.object({ number: z.string() }),
  period: z.object({ from: z.string(), to: z.string() }),
  targets: z.array(
    z.object({
      threshold: z.object({ operator: z.string(), ratio: z.tuple([z.number(), z.number()]) }).nullable(),
      indicators: z.array(
        z.object({ id: z.string(), title: Text, numerator: z.number(), denominator: z.number(), verdict: z.string() }),
      ),
    }),
  ),
});
type Scorecard = z.infer<typeof Scorecard>;

const VERDICTS: Readonly<Record<string, string>> = {
  met: 'đạt / met',
  missed: 'chưa đạt / missed',
  'not-yet-due': 'chưa đến hạn / not yet due',
  'no-cases': 'chưa phát sinh / no cases',
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
    return lines(Scorecard.parse(await response.json()));
  } catch {
    return [];
  }
}

function lines({ plan, period, targets }: Scorecard): string[] {
  const rows = targets.flatMap(({ threshold, indicators }) =>
    indicators.map(({ id, title, numerator, denominator, verdict }) => [
      id,
      `${title.vi} / ${title.en}`,
      `${numerator}/${denominator}`,
      threshold ? `${threshold.operator} ${percent(threshold.ratio)}` : '',
      VERDICTS[verdict] ?? verdict,
    ]),
  );
  return ['', `  ${plan.number}, ${period.from} – ${period.to}`, table(rows)];
}

const percent = ([numerator, denominator]: readonly [number, number]): string => `${(100 * numerator) / denominator} %`;
