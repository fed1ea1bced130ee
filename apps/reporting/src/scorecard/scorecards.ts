import { together } from '@la-chan/messaging';
import { Clock, CONFIG, type Config, type Officer } from '@la-chan/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FURTHER } from '../plan/further';
import { measureLabel } from '../plan/measures';
import type { Indicator, Settings, Target, Text } from '../plan/plan';
import { verdictOf, verdictOfAll } from '../plan/verdict';
import { groupingOf, groupsOf, type Group } from './breakdown';
import { appsBehind, Completeness, summaryOf } from './completeness';
import { alternativesOf, figureOf, formulaOf, measuresOf, type Scope, Sums } from './figures';
import { forecastOf } from './forecast';
import { Labels } from './labels';
import { yearBefore } from './period';
import { questionOf, type Asked, type Breakdown, type Question } from './question';
import { Snapshot } from './snapshot';
import { isDue } from './sum';
import { sumsOf, undivided } from './sums';

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
    const { today } = question;
    const ask = { ...selection, measures, period, today, grouping: groupingOf(question.by) };
    // As many days as have passed: what is half done is not compared with what was done.
    const begun = period.from <= today && today < period.to;
    const past = yearBefore(begun ? { from: period.from, to: today } : period);
    const earlier = { ...ask, measures: measures.filter((measure) => !isDue(measure)), period: past };
    const [agencies, arrivals, sums, before] = await this.snapshot.read((tx) =>
      together(
        // First, as a rebuild's swap takes the positions first: in another order the two would wait for each other.
        this.completeness.agencies(tx),
        this.completeness.restsOn(tx),
        sumsOf(tx, ask),
        sumsOf(tx, earlier),
      ),
    );
    const total = { sums: new Sums(undivided(ask, sums)), before: new Sums(undivided(earlier, before)), scope };
    const groups = groupsOf(question, this.labels, sums, before);
    const coded = (by: Breakdown, code: string | undefined) =>
      code === undefined ? null : { code, label: this.labels.group(by, code) };
    const viewOf = (target: Target) => ({
      ...targetView(target, question, total, groups),
      /** Of the agencies alone whose facts are counted. */
      completeness: summaryOf(agencies.filter(({ app }) => appsBehind(target).has(app))),
    });
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
      /** What `before` is the figure of. */
      yearBefore: past,
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
      targets: plan.targets.map(viewOf),
      /** What no plan sets a target for. */
      further: FURTHER.map(viewOf),
      completeness: summaryOf(agencies),
      /** The facts that the figures rest on: the last of each agency and epoch. */
      restsOn: arrivals,
    };
  }
}

type Counted = Pick<Group, 'sums' | 'before' | 'scope'>;

function targetView(target: Target, question: Question, total: Counted, groups: readonly Group[]) {
  const settings = question.settings(target);
  const { id, title, text, threshold, readings } = target;
  const indicators = target.indicators.map((indicator) => {
    const formulas = {
      city: formulasOf(indicator, settings, 'city'),
      part: formulasOf(indicator, settings, 'part'),
    };
    const { parts, ...figure } = figureOf(formulas[total.scope].now, total.sums);
    const before = ({ before: sums, scope }: Counted) => {
      const { numerator, denominator, percent } = figureOf(formulas[scope].before, sums);
      return { numerator, denominator, percent };
    };
    return {
      id: indicator.id,
      title: indicator.title,
      counts: indicator.counts,
      ...figure,
      before: before(total),
      parts: parts.map((part) => ({ ...part, label: partLabel(part.measure) })),
      verdict: threshold ? verdictOf(figure, threshold) : ('not-counted' as const),
      forecast: threshold ? forecastOf({ ...figure, parts }, threshold, question.period, question.today) : null,
      alternatives: alternativesOf(target, indicator, settings, total.sums, total.scope),
      breakdown: groups.map((group) => {
        const { parts: _, ...part } = figureOf(formulas[group.scope].now, group.sums);
        const { key, label, among } = group;
        const verdict = threshold ? verdictOf(part, threshold) : ('not-counted' as const);
        return { key, label, among, ...part, before: before(group), verdict };
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
    verdict: verdictOfAll(indicators.map(({ verdict }) => verdict)),
    indicators,
  };
}

/** What was not yet due a year ago is not told; the rate of the year before is of all. */
const formulasOf = (indicator: Indicator, settings: Settings, scope: Scope) => ({
  now: formulaOf(indicator, settings, scope),
  before: formulaOf(indicator, { ...settings, counted: 'all' }, scope),
});

const PARTS: Readonly<Record<string, Text>> = {
  'carried-over': { vi: 'Kỳ trước chuyển sang', en: 'Carried over' },
  'not-yet-due': { vi: 'Chưa đến hạn', en: 'Not yet due' },
};
const partLabel = (measure: string): Text => PARTS[measure] ?? measureLabel(measure);
