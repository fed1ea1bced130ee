import { element, table } from './dom.js';
import { completeness } from './foundations.js';
import { missing, number, rate, say, signed, told, wanted } from './words.js';

const SIGNS = { met: '✓', missed: '✕', 'not-yet-due': '◔', 'no-cases': '–', 'not-counted': '…' };

/** A verdict in a word and a sign; the colour only repeats it. */
export const badge = (verdict) =>
  element(
    'span',
    { class: 'badge', 'data-verdict': verdict },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
    say(`verdict-${verdict}`),
  );

/** A target with its figures; `acts` says what its buttons and selects do. */
export const card = (target, acts) =>
  element(
    'article',
    { class: 'target', id: target.id, 'data-verdict': target.verdict, 'aria-labelledby': `${target.id}-title` },
    element(
      'header',
      {},
      element('h3', { id: `${target.id}-title` }, element('span', { class: 'mark' }, target.id), told(target.title)),
      badge(target.verdict),
    ),
    element('p', { class: 'text' }, told(target.text)),
    element(
      'div',
      { class: 'figures' },
      target.indicators.map((indicator) => figure(target, indicator, acts)),
    ),
    element('p', { class: 'rests' }, ...completeness(target.completeness)),
    readings(target, acts),
  );

function figure(target, indicator, acts) {
  const { numerator, denominator, notYetDue, missed, inconsistent } = indicator;
  const share = rate(indicator);
  const values = { numerator: number(numerator), denominator: number(denominator), counts: told(indicator.counts) };
  return element(
    'section',
    { class: 'figure', 'aria-label': told(indicator.title) },
    target.indicators.length > 1 &&
      element('h4', {}, told(indicator.title), target.threshold && badge(indicator.verdict)),
    element(
      'p',
      { class: 'large' },
      element(
        'span',
        { class: share ? 'percent' : 'percent none', 'data-figure': indicator.id },
        share ?? say('noCases'),
      ),
      share && element('span', { class: 'ratio' }, say('of', values)),
    ),
    share && target.threshold && meter(indicator, target.threshold),
    share && legend({ numerator, notYetDue, missed, ...nextTo(indicator, target.threshold) }),
    indicator.forecast && element('p', { class: 'before' }, forecast(indicator.forecast)),
    element('p', { class: 'before' }, ...yearBefore(indicator)),
    inconsistent && element('p', { class: 'breach' }, say('inconsistent')),
    alternatives(target, indicator),
    element(
      'div',
      { class: 'acts' },
      element(
        'button',
        { type: 'button', 'data-do': 'entries', onclick: () => acts.entries(indicator) },
        say('entries'),
      ),
      denominator > numerator &&
        element(
          'button',
          { type: 'button', 'data-do': 'open', onclick: () => acts.openFiles(indicator) },
          say('openFiles'),
        ),
    ),
    composition(indicator),
  );
}

const forecast = ({ low, high, target }) =>
  say('forecast', { low: number(low), high: number(high), target: say(`forecast-${target}`) });

/** The same days of the year before, and by how many points the rate has changed. */
function yearBefore({ percent, before }) {
  const { numerator, denominator } = before;
  if (denominator <= 0) return [say('beforeNone')];
  const text = say('before', { rate: rate(before), numerator: number(numerator), denominator: number(denominator) });
  if (percent === null) return [text];
  const points = Math.round((percent - before.percent) * 100) / 100;
  return [
    `${text} `,
    element('strong', {}, points === 0 ? say('unchanged') : say('points', { points: signed(points) })),
  ];
}

const nextTo = (indicator, threshold) => {
  const needed = threshold && missing(indicator, threshold);
  return indicator.verdict === 'met' || !needed ? {} : { needed };
};

/** Done, not yet due and missed as one line, and where the target lies on it. */
function meter({ numerator, denominator, notYetDue, missed }, { ratio, ...threshold }) {
  const share = (count) => `${Math.min(100, (Math.max(0, count) * 100) / denominator)}%`;
  const part = (name, count) => {
    const made = element('span', { class: name });
    made.style.width = share(count);
    return made;
  };
  const line = element('i');
  line.style.left = `${(ratio[0] * 100) / ratio[1]}%`;
  const goal = element('b', {}, say('goal', { wanted: wanted({ ratio, ...threshold }) }));
  return element(
    'div',
    { class: 'meter', 'aria-hidden': 'true' },
    element('div', { class: 'track' }, part('done', numerator), part('waiting', notYetDue), part('late', missed)),
    line,
    goal,
  );
}

const legend = ({ numerator, notYetDue, missed, needed }) =>
  element(
    'ul',
    { class: 'legend' },
    element('li', { class: 'done' }, say('done', { count: number(numerator) })),
    notYetDue > 0 && element('li', { class: 'waiting' }, say('notYetDue', { count: number(notYetDue) })),
    missed > 0 && element('li', { class: 'late' }, say('missed', { count: number(missed) })),
    needed > 0 && element('li', { class: 'needed' }, say('needed', { count: number(needed) })),
  );

/** Answers to the plan's open questions that would change the verdict. */
function alternatives(target, indicator) {
  const changing = indicator.alternatives.filter(({ changesVerdict }) => changesVerdict);
  if (changing.length === 0) return undefined;
  const lines = changing.map((other) => {
    const reading = target.readings.find(({ id }) => id === other.reading);
    const option = told(reading.options.find(({ id }) => id === other.option).label);
    const { numerator, denominator } = other;
    return element(
      'li',
      {},
      `${told(reading.label)}: ${option} → ${rate(other) ?? say('noCases')} (${number(numerator)}/${number(denominator)}) `,
      badge(other.verdict),
    );
  });
  return element('div', { class: 'otherwise' }, element('p', {}, say('otherwise')), element('ul', {}, lines));
}

function composition(indicator) {
  const shown = indicator.parts.filter(({ amount, of }) => amount !== 0 || of === 'numerator');
  return element(
    'details',
    {},
    element('summary', {}, say('composition')),
    table(
      [say('columnPart'), say('columnMeasure'), `>${say('columnAmount')}`],
      shown.map(({ of, label, amount }) => [say(of), told(label), signed(amount)]),
    ),
  );
}

function readings(target, acts) {
  const lines = target.readings.map((reading) =>
    element(
      'label',
      {},
      element('span', {}, told(reading.label)),
      element(
        'select',
        { onchange: (event) => acts.read(target, reading, event.target.value) },
        reading.options.map(({ id, label }) =>
          element(
            'option',
            { value: id, selected: id === reading.chosen },
            id === reading.default ? say('default', { option: told(label) }) : told(label),
          ),
        ),
      ),
      element('small', {}, told(reading.source)),
    ),
  );
  return element('details', { class: 'readings' }, element('summary', {}, say('readings')), lines);
}

/** What is counted beside the targets; nothing is met or missed. */
export const furtherCard = (group, acts) =>
  element(
    'article',
    { class: 'target', id: group.id, 'aria-labelledby': `${group.id}-title` },
    element('header', {}, element('h3', { id: `${group.id}-title` }, told(group.title))),
    element('p', { class: 'text' }, told(group.text)),
    element(
      'div',
      { class: 'figures' },
      group.indicators.map((indicator) => figure(group, indicator, acts)),
    ),
    element('p', { class: 'rests' }, ...completeness(group.completeness)),
  );

/** Targets that the plan declares and the platform does not count yet, in a line each. */
export const laterCard = (target) =>
  element(
    'article',
    { class: 'declared', id: target.id, 'aria-labelledby': `${target.id}-title` },
    element('h3', { id: `${target.id}-title` }, element('span', { class: 'mark' }, target.id), told(target.title)),
    element('p', { class: 'text' }, told(target.text)),
    badge('not-counted'),
  );

/** Rows of a breakdown against all indicators. */
export function breakdown(targets, grouping) {
  const indicators = targets.flatMap((target) => target.indicators);
  const first = indicators[0]?.breakdown ?? [];
  return table(
    [say(`by-${grouping}`), ...indicators.map(({ id, title }) => `${id} · ${told(title)}`)],
    first.map(({ key, label, among }) => [
      among.length > 0
        ? element('span', {}, told(label), element('small', {}, say('among', { units: among.map(told).join(', ') })))
        : told(label),
      ...indicators.map((indicator) => {
        const part = indicator.breakdown.find((each) => each.key === key);
        const share = rate(part);
        if (!share) return element('span', { class: 'quiet' }, say('verdict-no-cases'));
        return element(
          'span',
          { class: 'cell' },
          element('strong', {}, share),
          element('span', { class: 'quiet' }, `${number(part.numerator)}/${number(part.denominator)}`),
          part.verdict !== 'not-counted' && badge(part.verdict),
        );
      }),
    ]),
  );
}
