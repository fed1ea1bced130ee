import { officerOf, openSession } from './session.js';
import { TEXTS } from './texts.js';

const by = (id) => document.getElementById(id);
const GROUPINGS = ['none', 'unit', 'agency', 'article', 'source', 'month'];
const state = {
  language: localStorage.getItem('language') === 'en' ? 'en' : 'vi',
  shown: undefined,
  session: undefined,
};

const say = (name, values = {}) =>
  TEXTS[state.language][name].replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ''));
const told = (text) => text[state.language];
const verdictText = (verdict) => TEXTS[state.language].verdict[verdict];
const locale = () => (state.language === 'vi' ? 'vi-VN' : 'en-GB');
const day = (value) => (value ? value.slice(0, 10).split('-').reverse().join('/') : '');
const time = (value) => (value ? new Date(value).toLocaleString(locale(), { timeZone: 'Asia/Ho_Chi_Minh' }) : '–');
const number = (value) => value.toLocaleString(locale());

/** An element with attributes and children; text is always text. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return made;
}

async function get(path, query = {}) {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  const answer = await fetch(`${path}?${asked}`, {
    headers: { authorization: `Bearer ${state.session.token}`, 'accept-language': state.language },
  });
  const body = await answer.json();
  if (answer.status === 401) return state.session.signIn();
  if (!answer.ok) throw new Error([body.title, body.detail].filter(Boolean).join(' – '));
  return body;
}

/** What the form asks. */
const question = () => ({ period: by('period').value, asKnownOn: by('as-known-on').value, by: by('by').value });

/** A whole-number ratio as a percentage that never says more than is true: rounded down. */
const percent = ({ numerator, denominator }) =>
  denominator > 0 ? `${number(Math.floor((numerator * 1000) / denominator) / 10)} %` : undefined;

function figure(indicator, threshold) {
  const { numerator, denominator, notYetDue, missed, verdict } = indicator;
  const share = percent(indicator);
  const [part, whole] = threshold.ratio;
  const width = denominator > 0 ? Math.min(100, (numerator * 100) / denominator) : 0;
  const fill = element('span');
  fill.style.width = `${width}%`;
  const line = element('i', { title: `${threshold.operator} ${(part * 100) / whole} %` });
  line.style.left = `calc(${(part * 100) / whole}% - 1px)`;
  return element(
    'div',
    { class: `figure verdict-${verdict}` },
    element('span', { class: share ? 'percent' : 'percent none' }, share ?? say('noCases')),
    element(
      'span',
      {},
      say('of', { numerator: number(numerator), denominator: number(denominator), counts: told(indicator.counts) }),
    ),
    element('div', { class: 'meter verdict', 'data-verdict': verdict, 'aria-hidden': 'true' }, fill, line),
    element('p', { class: 'waiting' }, notYetDue > 0 ? say('notYetDue', { count: number(notYetDue) }) : ''),
    element('p', {}, missed > 0 ? say('missed', { missed: number(missed) }) : ''),
  );
}

function alternatives(target, indicator) {
  const changing = indicator.alternatives.filter(({ changesVerdict }) => changesVerdict);
  if (changing.length === 0) return undefined;
  const lines = changing.map((other) => {
    const reading = target.readings.find(({ id }) => id === other.reading);
    const option = told(reading.options.find(({ id }) => id === other.option).label);
    return element('li', {}, say('readingWould', { ...other, option, verdict: verdictText(other.verdict) }));
  });
  return element('details', { class: 'readings' }, element('summary', {}, say('readings')), element('ul', {}, lines));
}

function breakdown(indicator) {
  if (indicator.breakdown.length === 0) return undefined;
  const rows = indicator.breakdown.map((part) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, told(part.label)),
      element('td', { class: 'number' }, `${number(part.numerator)} / ${number(part.denominator)}`),
      element('td', { class: 'number' }, percent(part) ?? '–'),
      element('td', {}, verdictText(part.verdict)),
    ),
  );
  return element('div', { class: 'wide' }, element('table', {}, element('tbody', {}, rows)));
}

function card(target) {
  const parts = target.indicators.map((indicator) => [
    target.indicators.length > 1 ? element('h3', {}, told(indicator.title)) : undefined,
    figure(indicator, target.threshold),
    alternatives(target, indicator),
    breakdown(indicator),
    element(
      'div',
      { class: 'acts' },
      element('button', { type: 'button', onclick: () => showEntries(indicator) }, say('entries')),
      element('button', { type: 'button', onclick: () => showOpenFiles(indicator) }, say('openFiles')),
    ),
  ]);
  return element(
    'article',
    { class: 'target', id: target.id, 'data-verdict': target.verdict, 'aria-labelledby': `${target.id}-title` },
    element(
      'header',
      {},
      element('h2', { id: `${target.id}-title` }, `${target.id} · ${told(target.title)}`),
      element('span', { class: 'verdict', 'data-verdict': target.verdict }, verdictText(target.verdict)),
    ),
    element('p', { class: 'text' }, say('target', { text: told(target.text) })),
    target.counted ? parts.flat() : element('p', {}, say('notCounted')),
  );
}

/** What a target says, to see what has changed. */
const saying = (target) =>
  JSON.stringify(target.indicators.map(({ numerator, denominator, notYetDue }) => [numerator, denominator, notYetDue]));

function showBoard(scorecard) {
  const before = new Map((state.shown?.targets ?? []).map((target) => [target.id, saying(target)]));
  state.shown = scorecard;
  const { plan, period } = scorecard;
  by('plan-title').textContent = told(plan.title);
  by('plan-line').textContent = say('planLine', {
    number: plan.number,
    date: day(plan.date),
    from: day(period.from),
    to: day(period.to),
  });
  by('simulated').hidden = !scorecard.simulated;
  const focused = document.activeElement?.closest?.('.target')?.id;
  by('targets').replaceChildren(...scorecard.targets.map(card));
  for (const target of scorecard.targets)
    if (before.has(target.id) && before.get(target.id) !== saying(target)) by(target.id).classList.add('changed');
  if (focused) by(focused)?.querySelector('button')?.focus();
  by('state').textContent = scorecard.asKnownOn
    ? say('stateAsKnown', { at: time(scorecard.asKnownOn) })
    : say('stateLive', { at: time(scorecard.at) });
  const { heard, agencies, latest, missing, parked, discarded } = scorecard.completeness;
  const incomplete = missing + parked + discarded > 0;
  by('completeness').replaceChildren(
    say('complete', { heard, agencies, latest: time(latest) }),
    ' ',
    element(
      'span',
      { class: incomplete ? 'breach' : '' },
      incomplete ? say('incomplete', { missing, parked, discarded }) : '',
    ),
  );
}

function showIdentity({ agencies, city }) {
  const columns = ['old', 'new', 'in', 'out', 'resolved', 'remaining'];
  const heading = (name) => say(`column${name[0].toUpperCase()}${name.slice(1)}`);
  const rows = agencies.map((agency) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, told(agency.label)),
      columns.map((name) => element('td', { class: 'number' }, number(agency[name]))),
      element('td', { class: 'breach' }, agency.breach ? say('breach', agency) : ''),
    ),
  );
  const top = [
    element('th', { scope: 'col' }, say('columnAgency')),
    columns.map((name) => element('th', { scope: 'col', class: 'number' }, heading(name))),
    element('td'),
  ];
  const caption = element('caption', {}, say('identity'), ' · ', say('inFlight', city));
  by('identity').replaceChildren(
    caption,
    element('thead', {}, element('tr', {}, top.flat())),
    element('tbody', {}, rows),
  );
}

const table = (headings, rows) =>
  element(
    'div',
    { class: 'wide' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          headings.map((name) => element('th', { scope: 'col' }, name)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((cells) =>
          element(
            'tr',
            {},
            cells.map((cell) => element('td', {}, String(cell ?? ''))),
          ),
        ),
      ),
    ),
  );

function openDetail(title, ...content) {
  by('detail-title').textContent = title;
  by('detail-body').replaceChildren(...content);
  if (!by('detail').open) by('detail').showModal();
}

async function showEntries(indicator, part = 'numerator', cursor = undefined) {
  const { items, total, next } = await get(`/scorecard/${indicator.id}/entries`, {
    ...question(),
    by: '',
    part,
    cursor,
  });
  const composition = indicator.parts.map(({ of, label, amount }) => [say(of), told(label), number(amount)]);
  const rows = items.map((entry) => [
    day(entry.day),
    entry.number,
    told(entry.label),
    told(entry.agency.label),
    told(entry.unit.label),
    number(entry.amount),
  ]);
  const headings = ['columnDay', 'columnNumber', 'columnMeasure', 'columnAgency', 'columnUnit', 'columnAmount'].map(
    (name) => say(name),
  );
  openDetail(
    `${indicator.id} · ${say('entries')}`,
    element('h3', {}, say('composition')),
    table([say('columnPart'), say('columnMeasure'), say('columnAmount')], composition),
    element('p', {}, say('total', { total: number(total) })),
    table(headings, rows),
    next ? element('button', { type: 'button', onclick: () => showEntries(indicator, part, next) }, say('more')) : '',
  );
}

async function showOpenFiles(indicator, cursor = undefined) {
  const { items, groups, total, next } = await get(`/scorecard/${indicator.id}/open-files`, {
    ...question(),
    by: '',
    cursor,
  });
  const place = ({ stage, agency, unit }) => [told(stage), told(agency.label), told(unit.label)];
  const where = ['columnStage', 'columnAgency', 'columnUnit'].map((name) => say(name));
  openDetail(
    `${indicator.id} · ${say('openFiles')}`,
    element('p', {}, say('total', { total: number(total) })),
    table(
      [...where, say('columnAmount'), say('overdue')],
      groups.map((group) => [...place(group), number(group.files), number(group.overdue)]),
    ),
    table(
      [say('columnNumber'), ...where, say('columnEntered'), say('columnDue')],
      items.map((file) => [
        file.number,
        ...place(file),
        day(file.entered),
        file.overdue ? `${day(file.due)} (${say('overdue')})` : day(file.due),
      ]),
    ),
    next ? element('button', { type: 'button', onclick: () => showOpenFiles(indicator, next) }, say('more')) : '',
  );
}

async function refresh() {
  try {
    const asked = question();
    const [scorecard, identity] = await Promise.all([
      get('/scorecard', asked),
      get('/scorecard/identity', { ...asked, by: '' }),
    ]);
    by('problem').hidden = true;
    showBoard(scorecard);
    showIdentity(identity);
  } catch (error) {
    by('problem').textContent = error.message;
    by('problem').hidden = false;
  }
}

/** Server-sent events over fetch, as EventSource carries no token: each one says that figures have changed. */
async function follow() {
  let asked;
  for (;;) {
    try {
      const answer = await fetch('/scorecard/stream', { headers: { authorization: `Bearer ${state.session.token}` } });
      if (!answer.ok) throw new Error(String(answer.status));
      for await (const chunk of answer.body.pipeThrough(new TextDecoderStream()))
        if (/^data:/m.test(chunk)) {
          clearTimeout(asked);
          asked = setTimeout(refresh, 150);
        }
    } catch {
      by('state').textContent = say('stateLost');
    }
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}

function fillForm() {
  const year = new Date().getFullYear();
  const years = [...new Set([2024, 2025, year])];
  const periods = [
    ['plan', say('periodPlan')],
    ['current', say('periodCurrent')],
    ...years.flatMap((each) => [
      [String(each), String(each)],
      ...[1, 2].map((half) => [
        `${each}-H${half}`,
        say('periodHalf', { half: say(half === 1 ? 'firstHalf' : 'secondHalf'), year: each }),
      ]),
      ...[1, 2, 3, 4].map((quarter) => [`${each}-Q${quarter}`, say('periodQuarter', { quarter, year: each })]),
      ...Array.from({ length: 12 }, (_, month) => [
        `${each}-${String(month + 1).padStart(2, '0')}`,
        say('periodMonth', { month: month + 1, year: each }),
      ]),
    ]),
  ];
  const options = (id, pairs) => {
    const { value } = by(id);
    by(id).replaceChildren(...pairs.map(([name, label]) => element('option', { value: name }, label)));
    by(id).value = pairs.some(([name]) => name === value) ? value : pairs[0][0];
  };
  options('period', periods);
  options(
    'by',
    GROUPINGS.map((name) => [name, say(`by${name[0].toUpperCase()}${name.slice(1)}`)]),
  );
}

function speak() {
  document.documentElement.lang = state.language;
  document.title = `Lá Chắn · ${say('title')}`;
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say(place.dataset.text);
  for (const place of document.querySelectorAll('[data-text-label]'))
    place.setAttribute('aria-label', say(place.dataset.textLabel));
  by('language').textContent = say('language');
  by('language').lang = state.language === 'vi' ? 'en' : 'vi';
  fillForm();
}

async function begin() {
  speak();
  by('language').addEventListener('click', async () => {
    state.language = state.language === 'vi' ? 'en' : 'vi';
    localStorage.setItem('language', state.language);
    speak();
    if (state.session?.token) await refresh();
  });
  by('detail-close').addEventListener('click', () => by('detail').close());
  by('print').addEventListener('click', () => print());
  for (const id of ['period', 'as-known-on', 'by']) by(id).addEventListener('change', refresh);
  by('question').addEventListener('submit', (event) => event.preventDefault());
  state.session = await openSession();
  by('sign-in').addEventListener('click', () => state.session.signIn());
  by('sign-out').addEventListener('click', () => state.session.signOut());
  const { token } = state.session;
  by('welcome').hidden = Boolean(token);
  by('board').hidden = !token;
  by('sign-out').hidden = !token;
  if (!token) return;
  by('officer').textContent = officerOf(token).sub;
  await refresh();
  await follow();
}

await begin();
