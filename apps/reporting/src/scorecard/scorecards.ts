import { inGeography, isUnit } from '@la-chan/contracts';
import { Clock, CONFIG, type Config, type Officer } from '@la-chan/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FURTHER } from '../plan/further';
import { measureLabel } from '../plan/measures';
import type { Settings, Target, Text } from '../plan/plan';
import { together, verdictOf } from '../plan/verdict';
import { Completeness } from './completeness';
import { alternativesOf, figureOf, measuresOf, Sums, type Scope } from './figures';
import { Labels } from './labels';
import { monthOf } from './period';
import { questionOf, type Asked, type Question } from './question';
import { Snapshot } from './snapshot';
import { sumsOf, type Grouping, type Sum } from './sums';

export type ScorecardView = Awaited<ReturnType<Scorecards['show']>>;

/** The scorecard of a plan for a period: each target with its figures, its verdict and what else it could say. */
@Injectable()
export class Scorecards {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
    private readonly completeness: Completeness,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(asked: Asked, officer: Officer) {
    const now = this.clock.now();
    const question = questionOf(asked, officer, now);
    const { plan, period, selection, scope } = question;
    const measures = measuresOf([...plan.targets, ...FURTHER]);
    const ask = { ...selection, measures, period, today: question.today };
    const read = await this.snapshot.read(async (tx) => ({
      // First, as a rebuild's swap takes the positions first: in another order the two would wait for each other.
      completeness: await this.completeness.summary(tx),
      total: await sumsOf(tx, { ...ask, grouping: 'none' }),
      parts: question.by === 'none' ? [] : await sumsOf(tx, { ...ask, grouping: question.by }),
    }));
    const total = new Sums(read.total);
    const groups = this.groupsOf(question, read.parts);
    const coded = (by: Grouping, code: string | undefined) =>
      code === undefined ? null : { code, label: this.labels.group(by, code) };
    return {
      plan: {
        key: plan.key,
        number: plan.number,
        date: plan.date,
        title: plan.title,
        issuedBy: plan.issuedBy,
        basis: plan.basis,
        period: plan.period,
      },
      period,
      asKnownOn: selection.asKnownOn ?? null,
      at: now,
      today: question.today,
      reportedBy: this.labels.agency(this.config.AGENCY),
      /** Time, and so the acts, are simulated. */
      simulated: this.clock.isSimulated,
      scope,
      selection: {
        units: (selection.units ?? []).map((code) => ({ code, label: this.labels.unit(code) })),
        agency: selection.agency ? { id: selection.agency, label: this.labels.agency(selection.agency) } : null,
        article: coded('article', selection.article),
        source: coded('source', selection.source),
      },
      by: question.by,
      geography: question.geography ?? null,
      targets: plan.targets.map((target) => targetView(target, question.settings(target), total, scope, groups)),
      /** What no plan sets a target for. */
      further: FURTHER.map((target) => targetView(target, question.settings(target), total, scope, groups)),
      completeness: read.completeness,
    };
  }

  /** The parts of a breakdown in their order, each with its own sums. */
  private groupsOf({ by, geography, period, scope }: Question, sums: readonly Sum[]): Group[] {
    if (by === 'none') return [];
    const place = by === 'unit' || by === 'agency';
    const mapped = sums.map((sum) => ({ sum, ...mappedTo(by === 'unit' ? geography : undefined, sum.group) }));
    const keys = [...new Set(mapped.map(({ key }) => key))].filter((key) => by !== 'month' || inPeriod(key, period));
    return keys
      .map((key) => {
        const own = mapped.filter((each) => each.key === key);
        return {
          key,
          label: this.labels.group(by, key),
          among: (own[0]?.among ?? []).map((code) => this.labels.unit(code)),
          scope: place ? ('part' as const) : scope,
          sums: new Sums(by === 'month' ? monthSums(sums, key) : own.map(({ sum }) => sum)),
        };
      })
      .sort((a, b) => (by === 'month' ? (a.key < b.key ? -1 : 1) : a.label.vi.localeCompare(b.label.vi, 'vi')));
  }
}

interface Group {
  readonly key: string;
  readonly label: Text;
  /** Units of the asked geography among which this one cannot be told. */
  readonly among: readonly Text[];
  readonly scope: Scope;
  readonly sums: Sums;
}

function mappedTo(
  geography: 'districts' | 'communes' | undefined,
  code: string,
): { key: string; among: readonly string[] } {
  if (!geography || !isUnit(code)) return { key: code, among: [] };
  const { unit, among } = inGeography(code, geography);
  return { key: unit ?? code, among };
}

const inPeriod = (month: string, { from, to }: Question['period']): boolean =>
  month >= monthOf(from).slice(0, 7) && month <= to.slice(0, 7);

/** What was done in the earlier months of the period was done before this one. */
const monthSums = (sums: readonly Sum[], month: string): Sum[] =>
  sums.flatMap((sum): Sum[] => {
    if (sum.slot === 'before' || sum.group === month) return [sum];
    return sum.slot === 'within' && sum.group < month ? [{ ...sum, slot: 'before' }] : [];
  });

function targetView(target: Target, settings: Settings, total: Sums, scope: Scope, groups: readonly Group[]) {
  const { id, title, text, threshold, readings } = target;
  const indicators = target.indicators.map((indicator) => {
    const figure = figureOf(indicator, settings, total, scope);
    return {
      id: indicator.id,
      title: indicator.title,
      counts: indicator.counts,
      ...figure,
      parts: figure.parts.map((part) => ({ ...part, label: partLabel(part.measure) })),
      verdict: threshold ? verdictOf(figure, threshold) : ('not-counted' as const),
      alternatives: alternativesOf(target, indicator, settings, total, scope),
      breakdown: groups.map(({ key, label, among, scope: own, sums }) => {
        const part = figureOf(indicator, settings, sums, own);
        const { parts: _, ...shown } = part;
        const verdict = threshold ? verdictOf(part, threshold) : ('not-counted' as const);
        return { key, label, among, ...shown, verdict };
      }),
    };
  });
  return {
    id,
    title,
    text,
    threshold,
    /** False: declared by the plan, not yet counted here. */
    counted: indicators.length > 0,
    readings: readings.map((reading) => ({
      ...reading,
      default: reading.chosen,
      chosen: settings[reading.id] ?? reading.chosen,
    })),
    verdict: together(indicators.map(({ verdict }) => verdict)),
    indicators,
  };
}

const PARTS: Readonly<Record<string, Text>> = {
  'carried-over': { vi: 'Kỳ trước chuyển sang', en: 'Carried over' },
  'not-yet-due': { vi: 'Chưa đến hạn', en: 'Not yet due' },
};
const partLabel = (measure: string): Text => PARTS[measure] ?? measureLabel(measure);
