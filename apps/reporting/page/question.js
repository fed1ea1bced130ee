import { by, element } from './dom.js';
import { say } from './words.js';

const GROUPINGS = ['month', 'quarter', 'half', 'year', 'agency', 'unit', 'article', 'source', 'none'];
const PARTS = [
  '',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
  'dates',
];
const readings = new Map();

function fill(id, pairs) {
  const { value } = by(id);
  by(id).replaceChildren(...pairs.map(([name, label]) => element('option', { value: name }, label)));
  by(id).value = pairs.some(([name]) => name === value) ? value : pairs[0][0];
}

const partName = (part) => {
  if (part === '') return say('wholeYear');
  if (part === 'dates') return say('otherDates');
  if (part.startsWith('H')) return say(part === 'H1' ? 'firstHalf' : 'secondHalf');
  return part.startsWith('Q') ? say('quarter', { quarter: part[1] }) : say('month', { month: Number(part) });
};

/** Puts the words of the present language into the form; `scorecard` tells which years there are, and which one is shown. */
export function fillQuestion(scorecard) {
  if (scorecard) {
    const first = Number(scorecard.plan.period.from.slice(0, 4));
    const last = Math.max(first, Number(scorecard.at.slice(0, 4)));
    const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
    const chosen = by('year').value || scorecard.period.from.slice(0, 4);
    fill(
      'year',
      years.map((year) => [year, year]),
    );
    by('year').value = chosen;
  }
  fill(
    'part',
    PARTS.map((part) => [part, partName(part)]),
  );
  fill(
    'by',
    GROUPINGS.map((name) => [name, say(`by-${name}`)]),
  );
  fill(
    'geography',
    ['', 'communes', 'districts'].map((name) => [name, say(`geography-${name || 'own'}`)]),
  );
  showFields();
}

function showFields() {
  const dates = by('part').value === 'dates';
  for (const field of document.querySelectorAll('.question .dates')) field.hidden = !dates;
  document.querySelector('.question .geography').hidden = by('by').value !== 'unit';
  by('year').closest('label').hidden = dates;
}

/** What the form asks, as the service takes it. */
export function question() {
  const [year, part] = [by('year').value, by('part').value];
  const dates = part === 'dates' ? { from: by('from').value, to: by('to').value } : {};
  return {
    period: part === 'dates' || year === '' ? '' : part === '' ? year : `${year}-${part}`,
    ...dates,
    asKnownOn: by('as-known-on').value,
    by: by('by').value === 'none' ? '' : by('by').value,
    geography: by('by').value === 'unit' ? by('geography').value : '',
    readings: [...readings].map(([name, option]) => `${name}:${option}`).join(','),
  };
}

/** An answer to an open question of the plan; the plan's own choice needs no saying. */
export function read(target, reading, option) {
  const name = `${target.id}.${reading.id}`;
  if (option === reading.default) readings.delete(name);
  else readings.set(name, option);
}

/** Calls back after each change that makes a whole question. */
export function onQuestion(ask) {
  by('question').addEventListener('submit', (event) => event.preventDefault());
  by('question').addEventListener('change', (event) => {
    if (event.target.id === 'part' && event.target.value === 'dates' && !by('from').value) {
      const year = by('year').value;
      [by('from').value, by('to').value] = [`${year}-01-01`, `${year}-12-31`];
    }
    showFields();
    const { from, to } = question();
    if (from === undefined || (from && to && from <= to)) ask();
  });
}
