import { element, svg } from './dom.js';
import { number, rate, say, told, wanted } from './words.js';

const SPANS = ['month', 'quarter', 'half', 'year'];
const MOST_BARS = 12;
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [360, 170, 38, 12, 24];

/** A picture of each indicator's breakdown: in its course over time, or side by side. The table beside it says the same. */
export const charts = (targets, by) =>
  element(
    'div',
    { class: 'charts' },
    targets.flatMap(({ threshold, indicators }) =>
      indicators
        .filter(({ breakdown }) =>
          breakdown.some(({ denominator, before }) => denominator > 0 || before.denominator > 0),
        )
        .map((indicator) => chart(indicator, threshold, by)),
    ),
  );

function chart(indicator, threshold, by) {
  const { id, title, breakdown } = indicator;
  const overTime = SPANS.includes(by);
  const shown = overTime ? breakdown : largest(breakdown);
  const left = breakdown.length - shown.length;
  const drawn = overTime ? course(shown, threshold) : bars(shown, threshold);
  const label = `${id} · ${told(title)}. ${shown.map((part) => `${told(part.label)}: ${rate(part) ?? say('noCases')}`).join('; ')}`;
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, id), ` ${told(title)}`),
    svg('svg', { viewBox: `0 0 ${WIDTH} ${drawn.height}`, role: 'img', 'aria-label': label }, drawn.marks),
    element(
      'small',
      {},
      [
        threshold && say('goal', { wanted: wanted(threshold) }),
        overTime && say('dashedBefore'),
        left > 0 && say('andMore', { left }),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

const largest = (parts) =>
  [...parts]
    .filter(({ denominator }) => denominator > 0)
    .sort((a, b) => b.denominator - a.denominator)
    .slice(0, MOST_BARS);

const share = ({ ratio: [part, whole] }) => (part * 100) / whole;

/** Rates from left to right, those of the year before dashed; where there were no cases the line is broken. */
function course(parts, threshold) {
  const right = WIDTH - 10;
  const x = (index) => (parts.length === 1 ? (LEFT + right) / 2 : LEFT + (index * (right - LEFT)) / (parts.length - 1));
  const y = (percent) => TOP + ((100 - Math.min(100, Math.max(0, percent))) * (HEIGHT - TOP - BOTTOM)) / 100;
  const line = (percents, name) =>
    svg('path', {
      class: name,
      d: percents
        .map((percent, index) =>
          percent === null ? '' : `${index > 0 && percents[index - 1] !== null ? 'L' : 'M'}${x(index)} ${y(percent)}`,
        )
        .join(''),
    });
  const every = Math.ceil(parts.length / 6);
  const marks = [
    ...[0, 50, 100].flatMap((percent) => [
      svg('line', { class: 'grid', x1: LEFT, x2: right, y1: y(percent), y2: y(percent) }),
      svg('text', { x: LEFT - 6, y: y(percent) + 4, 'text-anchor': 'end' }, `${percent}%`),
    ]),
    threshold && svg('line', { class: 'goal', x1: LEFT, x2: right, y1: y(share(threshold)), y2: y(share(threshold)) }),
    line(
      parts.map(({ before }) => before.percent),
      'before',
    ),
    line(
      parts.map(({ percent }) => percent),
      'now',
    ),
    ...parts.flatMap((part, index) =>
      part.percent === null
        ? []
        : [
            svg(
              'circle',
              { class: `at ${part.verdict}`, cx: x(index), cy: y(part.percent), r: 4 },
              svg('title', {}, pointText(part)),
            ),
          ],
    ),
    ...parts.flatMap(({ key }, index) =>
      index % every === 0 ? [svg('text', { x: x(index), y: HEIGHT - 6, 'text-anchor': 'middle' }, short(key))] : [],
    ),
  ];
  return { height: HEIGHT, marks };
}

const pointText = (part) => {
  const { numerator, denominator } = part;
  return `${told(part.label)}: ${rate(part)} (${number(numerator)}/${number(denominator)})`;
};

/** `2026-07` as `7`, `2026-Q3` as `Q3`, a year as it is. */
const short = (key) => {
  const [year, part] = key.split('-');
  if (!part) return year;
  return /^\d/.test(part) ? `${Number(part)}/${year.slice(2)}` : `${part}/${year.slice(2)}`;
};

/** One bar a part, the largest first, and the target across them. */
function bars(parts, threshold) {
  const [row, bar] = [30, 9];
  const right = WIDTH - 64;
  const x = (percent) => (Math.min(100, Math.max(0, percent)) * right) / 100;
  const height = parts.length * row + 6;
  const marks = parts.flatMap((part, index) => {
    const top = index * row + 4;
    const name = told(part.label);
    return [
      svg('text', { x: 0, y: top + 10 }, name.length > 48 ? `${name.slice(0, 46)}…` : name),
      svg('rect', { class: 'track', x: 0, y: top + 14, width: right, height: bar, rx: 3 }),
      svg(
        'rect',
        { class: `bar ${part.verdict}`, x: 0, y: top + 14, width: x(part.percent), height: bar, rx: 3 },
        svg('title', {}, pointText(part)),
      ),
      svg('text', { class: 'value', x: WIDTH, y: top + 23, 'text-anchor': 'end' }, rate(part)),
    ];
  });
  if (threshold)
    marks.push(svg('line', { class: 'goal', x1: x(share(threshold)), x2: x(share(threshold)), y1: 0, y2: height }));
  return { height, marks };
}
