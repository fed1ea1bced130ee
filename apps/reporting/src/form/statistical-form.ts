import type { Language } from '@la-chan/platform';
import type { Text, Threshold } from '../plan/plan';
import type { Confirmation } from '../confirmation/confirmations';
import type { ScorecardView } from '../scorecard/scorecards';
import type { IdentityView } from '../scorecard/identity';
import { booksOf } from './books';
import type { Cell, Column, Row, Table } from './table';
import { type Said, saidIn, VERDICTS } from './form.texts';

/** A scorecard as a statistical form: what stands above, in and below its table. */
export interface Form {
  readonly left: readonly string[];
  readonly title: readonly string[];
  readonly right: readonly string[];
  readonly table: Table;
  readonly composition: Table;
  /** Old + new + in − out = resolved + remaining, of each agency. */
  readonly books: Table;
  readonly notesHeading: string;
  readonly notes: readonly string[];
  readonly signatures: readonly (readonly [who: string, how: string])[];
}

type Target = ScorecardView['targets'][number];
type Indicator = Target['indicators'][number];
type Figure = Pick<Indicator, 'numerator' | 'denominator' | 'percent' | 'before' | 'notYetDue' | 'missed' | 'verdict'>;

/** What a report has beside its figures, once it is issued. */
interface Issue {
  readonly number: string;
  readonly confirmations?: readonly Confirmation[];
}

/** The very numbers of a scorecard and of its books, in the layout of an official form and in one language. */
export function formOf(view: ScorecardView, books: IdentityView | undefined, language: Language, issue?: Issue): Form {
  const told = (text: Text): string => text[language];
  const say = saidIn(language);
  const { plan, period, completeness, selection, targets, further } = view;
  const broken = view.by !== 'none';

  const row = (level: Row['level'], code: string, title: string, part: string, rest: readonly Cell[]): Row => ({
    level,
    cells: [code, title, ...(broken ? [part] : []), ...rest].map((cell) => (cell === '' ? null : cell)),
  });
  const figure = (counts: Text, threshold: Threshold | null, count: Figure): Cell[] => [
    told(counts),
    count.numerator,
    count.denominator,
    count.percent,
    count.before.percent,
    threshold ? wanted(threshold) : '',
    count.notYetDue,
    count.missed,
    told(VERDICTS[count.verdict]),
  ];
  const rowsOf = ({ threshold, ...target }: Target): Row[] => [
    ...(target.indicators[0]?.id === target.id
      ? []
      : [
          row('target', target.id, told(target.title), '', [
            ...['', null, null, null, null],
            threshold ? wanted(threshold) : '',
            ...[null, null],
            told(VERDICTS[target.verdict]),
          ]),
        ]),
    ...target.indicators.flatMap((indicator) => [
      row('indicator', indicator.id, told(indicator.title), '', figure(indicator.counts, threshold, indicator)),
      ...indicator.breakdown.map((part) =>
        row('part', indicator.id, '', told(part.label), figure(indicator.counts, threshold, part)),
      ),
    ]),
  ];
  const column = (name: Said, kind: Column['kind']): Column => ({ heading: say(name), kind });
  const blanks: Cell[] = ['', null, null, null, null, '', null, null, ''];

  const table: Table = {
    name: say('title').slice(0, 31),
    columns: [
      column('code', 'text'),
      column('indicator', 'long'),
      ...(broken ? [column('part', 'long')] : []),
      column('counts', 'text'),
      column('numerator', 'count'),
      column('denominator', 'count'),
      column('percent', 'percent'),
      column('before', 'percent'),
      column('wanted', 'text'),
      column('notYetDue', 'count'),
      column('missed', 'count'),
      column('verdict', 'text'),
    ],
    rows: [...targets.flatMap(rowsOf), row('target', '', say('further'), '', blanks), ...further.flatMap(rowsOf)],
  };

  const all = [...targets, ...further];
  const composition: Table = {
    name: say('composition'),
    columns: [column('code', 'text'), column('of', 'text'), column('measure', 'long'), column('amount', 'count')],
    rows: all
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ id, parts }) =>
        parts.map(({ of, label, amount }) => ({
          level: 'part' as const,
          cells: [id, say(of === 'numerator' ? 'partNumerator' : 'partDenominator'), told(label), amount],
        })),
      ),
  };

  const option = (target: Target, readingId: string, optionId: string) => {
    const reading = target.readings.find(({ id }) => id === readingId);
    const chosen = reading?.options.find(({ id }) => id === optionId);
    return { reading: reading ? told(reading.label) : readingId, option: chosen ? told(chosen.label) : optionId };
  };
  const notes = [
    ...(view.simulated ? [say('simulated')] : []),
    view.asKnownOn ? say('asKnownOn', { at: time(view.asKnownOn) }) : say('live'),
    ...(selection.units.length > 0
      ? [say('onlyUnits', { units: selection.units.map(({ label }) => told(label)).join(', ') })]
      : []),
    ...(selection.agency ? [say('onlyAgency', { agency: told(selection.agency.label) })] : []),
    ...(selection.article ? [say('onlyArticle', { article: told(selection.article.label) })] : []),
    ...(selection.source ? [say('onlySource', { source: told(selection.source.label) })] : []),
    say('complete', { ...completeness, latest: completeness.latest ? time(completeness.latest) : '–' }),
    ...(issue?.confirmations ?? []).map(({ label, standing, answeredAt, differences, holds }) =>
      say(standing, {
        agency: told(label),
        at: answeredAt ? time(answeredAt) : '',
        differences: differences
          .map((one) => `${told(one.label)} ${signed(one.before)} / ${signed(one.within)}`)
          .join('; '),
        since: holds ? '' : say('changedSince'),
      }),
    ),
    say('yearBefore', { from: day(view.yearBefore.from), to: day(view.yearBefore.to) }),
    say('rounding'),
    say('units'),
    ...targets.flatMap((target) =>
      target.readings.map((reading) =>
        say('reading', {
          id: target.id,
          ...option(target, reading.id, reading.chosen),
          default: reading.chosen === reading.default ? say('default') : '',
        }),
      ),
    ),
    ...targets.flatMap((target) =>
      target.indicators.flatMap(({ id, alternatives }) =>
        alternatives
          .filter(({ changesVerdict }) => changesVerdict)
          .map(({ reading, verdict, numerator, denominator, ...other }) =>
            say('otherwise', {
              id,
              ...option(target, reading, other.option),
              numerator,
              denominator,
              verdict: told(VERDICTS[verdict]),
            }),
          ),
      ),
    ),
    ...targets.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, forecast }) =>
        forecast ? [say('forecast', { id, low: forecast.low, high: forecast.high })] : [],
      ),
    ),
    ...all
      .flatMap(({ indicators }) => indicators)
      .filter(({ inconsistent }) => inconsistent)
      .map(({ id }) => say('inconsistent', { id })),
    ...(all[0]?.indicators[0]?.breakdown ?? [])
      .filter(({ among }) => among.length > 0)
      .map(({ label, among }) => say('among', { unit: told(label), units: among.map(told).join(', ') })),
  ];

  return {
    left: [
      say('plan', { number: plan.number, date: day(plan.date), by: told(plan.issuedBy) }),
      say('planTitle', { title: told(plan.title) }),
    ],
    title: [
      say('title').toUpperCase(),
      say('period', { from: day(period.from), to: day(period.to) }),
      ...(view.simulated ? [say('simulated')] : []),
    ],
    right: [
      ...(issue ? [say('number', { number: issue.number })] : []),
      say('reportedBy', { agency: told(view.reportedBy) }),
      say('madeAt', { at: time(view.at) }),
      say('countedIn'),
    ],
    table,
    composition,
    books: booksOf(books?.books ?? [], language),
    notesHeading: say('notes'),
    notes,
    signatures: [
      [say('maker'), say('signed')],
      [say('head'), say('sealed')],
    ],
  };
}

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : String(amount));

/** `> 90%` */
const wanted = ({ operator, ratio: [part, whole] }: Threshold): string =>
  `${{ '=': '', '>': '> ', '>=': '≥ ' }[operator]}${(part * 100) / whole}%`;

const day = (date: string): string => date.split('-').reverse().join('/');

/** Hanoi's time, which has no summer time: `20/09/2026 09:00`. */
function time(moment: string): string {
  const local = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString();
  return `${day(local.slice(0, 10))} ${local.slice(11, 16)}`;
}
