import { by, element, table } from './dom.js';
import { trying } from './trying.js';
import { day, number, say, signed, time, told } from './words.js';

function open(title, ...content) {
  by('drawer-problem').hidden = true;
  by('drawer-title').textContent = title;
  by('drawer-body').replaceChildren(...content.filter(Boolean));
  if (!by('drawer').open) by('drawer').showModal();
  by('drawer-body').scrollTop = 0;
}

/** Adds pages to a list, as long as there are more. */
function pages(shown, load, next) {
  const frame = element('div', { class: 'pages' }, shown);
  const more = (cursor) =>
    element(
      'button',
      {
        type: 'button',
        onclick: ({ target }) =>
          trying(async () => {
            target.disabled = true;
            const page = await load(cursor).finally(() => (target.disabled = false));
            target.replaceWith(page.shown, ...(page.next ? [more(page.next)] : []));
          }),
      },
      say('more'),
    );
  if (next) frame.append(more(next));
  return frame;
}

/** The entries that a figure is the sum of. */
export async function showEntries(get, question, indicator, part = 'numerator') {
  const load = async (cursor) => {
    const page = await get(`/scorecard/${indicator.id}/entries`, { ...question, by: '', part, cursor });
    return { ...page, shown: entryTable(page.items) };
  };
  const page = await load();
  const choose = ['numerator', 'denominator'].map((each) =>
    element(
      'button',
      {
        type: 'button',
        'aria-pressed': String(each === part),
        onclick: () => trying(() => showEntries(get, question, indicator, each)),
      },
      `${say(each)}: ${number(indicator[each])}`,
    ),
  );
  open(
    `${indicator.id} · ${told(indicator.title)}`,
    element('p', { class: 'quiet' }, say('entriesAre')),
    element('div', { class: 'choice', role: 'group' }, choose),
    element('p', {}, say('total', { total: number(page.total) })),
    page.items.length > 0 ? pages(page.shown, load, page.next) : element('p', { class: 'quiet' }, say('nothing')),
  );
}

const entryTable = (items) =>
  table(
    ['columnNumber', 'columnDay', 'columnMeasure', 'columnAgency', 'columnUnit']
      .map((name) => say(name))
      .concat(`>${say('columnAmount')}`),
    items.map((entry) => [
      entry.number ?? '–',
      day(entry.day),
      told(entry.label),
      told(entry.agency.label),
      told(entry.unit.label),
      signed(entry.amount),
    ]),
  );

/** The files that are in the denominator and not yet in the numerator. */
export async function showOpenFiles(get, question, indicator) {
  const load = async (cursor) => {
    const page = await get(`/scorecard/${indicator.id}/open-files`, { ...question, by: '', cursor });
    return { ...page, shown: fileTable(page.items) };
  };
  const page = await load();
  const overdue = page.groups.reduce((sum, group) => sum + group.overdue, 0);
  open(
    `${indicator.id} · ${say('openFiles')}`,
    element('p', {}, say('openFilesAre', { total: number(page.total), overdue: number(overdue) })),
    table(
      [
        say('columnStage'),
        say('columnAgency'),
        say('columnUnit'),
        say('columnOldest'),
        `>${say('columnFiles')}`,
        `>${say('columnOverdue')}`,
      ],
      page.groups.map((group) => [
        told(group.stage),
        told(group.agency.label),
        told(group.unit.label),
        day(group.oldest),
        number(group.files),
        number(group.overdue),
      ]),
      say('byStage'),
    ),
    page.items.length > 0 && element('h3', {}, say('oneByOne')),
    page.items.length > 0 && pages(page.shown, load, page.next),
  );
}

const fileTable = (items) =>
  table(
    ['columnNumber', 'columnStage', 'columnAgency', 'columnUnit', 'columnEntered', 'columnDue'].map((name) =>
      say(name),
    ),
    items.map((file) => [
      file.number ?? '–',
      told(file.stage),
      told(file.agency.label),
      told(file.unit.label),
      day(file.entered),
      file.overdue
        ? element('span', {}, `${day(file.due)} `, element('strong', { class: 'breach' }, say('overdue')))
        : day(file.due),
    ]),
  );

/** The limits that ran out in one agency with one duty undone. */
export async function showBreaches(get, question, { agency, rule }) {
  const load = async (cursor) => {
    const page = await get('/scorecard/breaches', { ...question, agency: agency.id, rule: rule.id, cursor });
    return { ...page, shown: breachTable(page.items) };
  };
  const page = await load();
  open(`${told(rule.duty)} · ${told(agency.label)}`, pages(page.shown, load, page.next));
}

const breachTable = (items) =>
  table(
    ['columnNumber', 'columnStage', 'columnUnit', 'columnDue', 'columnTold'].map((name) => say(name)),
    items.map((breach) => [
      breach.number ?? '–',
      breach.stage ? told(breach.stage) : '–',
      told(breach.unit.label),
      day(breach.dueOn),
      time(breach.toldAt),
    ]),
  );

/** What changed in the ledger since a moment, fact by fact. */
export const showChanges = (get, since) =>
  showFacts(get, '/scorecard/changes', { since }, say('changesSince', { at: time(since) }));

/** What has become known, since a report was issued, of the days that it tells of. */
export const showRevisions = (get, { id, number: issued }) =>
  showFacts(get, `/scorecard/issues/${id}/revisions`, {}, say('revisionsOf', { number: issued }));

async function showFacts(get, path, question, title) {
  const load = async (cursor) => {
    const page = await get(path, { ...question, cursor });
    return { ...page, shown: changeTable(page.items) };
  };
  const page = await load();
  open(
    title,
    page.items.length > 0 ? pages(page.shown, load, page.next) : element('p', { class: 'quiet' }, say('nothing')),
  );
}

const changeTable = (items) =>
  table(
    ['columnNumber', 'columnAgency', 'columnOccurred', 'columnSealed', 'columnChange'].map((name) => say(name)),
    items.map((fact) => [
      fact.number ?? '–',
      told(fact.agency.label),
      time(fact.occurredAt),
      time(fact.sealedAt),
      element(
        'ul',
        { class: 'plain' },
        fact.entries.map(({ amount, label, unit, day: on }) =>
          element('li', {}, `${signed(amount)} ${told(label)} · ${told(unit.label)} · ${day(on)}`),
        ),
      ),
    ]),
  );
