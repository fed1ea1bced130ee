import { showBreached } from './breaches.js';
import { badge, breakdown, card, furtherCard, laterCard } from './card.js';
import { charts } from './chart.js';
import { by, element } from './dom.js';
import { showChanges, showEntries, showOpenFiles } from './drawer.js';
import { offerAsking, showConfirmations } from './confirmations.js';
import { completeness, showAgencies, showIdentity } from './foundations.js';
import { offerIssue, showIssues } from './issues.js';
import { fillQuestion, onQuestion, question, read } from './question.js';
import { service } from './service.js';
import { openSession } from './session.js';
import { trying } from './trying.js';
import { day, number, say, speak, spoken, time, told } from './words.js';

let session;
let get;
let save;
let shown;

const acts = {
  entries: (indicator) => trying(() => showEntries(get, question(), indicator)),
  openFiles: (indicator) => trying(() => showOpenFiles(get, question(), indicator)),
  read: (target, reading, option) => {
    read(target, reading, option);
    void refresh();
  },
};

/** Of several at once, only the answer to the last question is shown. */
let asked = 0;
const refresh = () =>
  trying(async () => {
    const turn = ++asked;
    const now = question();
    const [scorecard, identity, { agencies }, breaches, confirmations, issues] = await Promise.all([
      get('/scorecard', now),
      get('/scorecard/identity', { ...now, by: '', geography: '', readings: '' }),
      get('/scorecard/completeness'),
      get('/scorecard/breaches', now),
      get('/scorecard/confirmations', now),
      get('/scorecard/issues'),
    ]);
    if (turn !== asked) return;
    showBoard(scorecard);
    by('completeness').replaceChildren(...completeness(scorecard.completeness));
    showAgencies(agencies);
    showIdentity(identity);
    showBreached(breaches, get, now);
    showConfirmations(confirmations);
    showIssues(issues, { get, save });
  });

const LOOK_MS = 15_000;

/** What the reader should know of the service itself, above whatever it shows. */
async function showStanding() {
  const { degraded } = await get('/standing');
  by('standing').replaceChildren(...degraded.map(({ text }) => element('li', {}, text)));
  by('standing').hidden = degraded.length === 0;
}

const saying = ({ indicators }) =>
  indicators.map(({ id, numerator, denominator }) => `${id}: ${number(numerator)}/${number(denominator)}`).join('; ');

function showBoard(scorecard) {
  const { plan, period, targets, further } = scorecard;
  const sameQuestion =
    shown &&
    JSON.stringify([shown.period, shown.asKnownOn, shown.by]) ===
      JSON.stringify([period, scorecard.asKnownOn, scorecard.by]);
  const before = new Map((sameQuestion ? shown.targets : []).map((target) => [target.id, saying(target)]));
  shown = scorecard;
  fillQuestion(scorecard);
  by('plan-title').textContent = told(plan.title);
  by('plan-line').textContent = say('planLine', {
    number: plan.number,
    date: day(plan.date),
    by: told(plan.issuedBy),
    from: day(period.from),
    to: day(period.to),
  });
  const beyond = period.from > plan.period.to;
  by('plan-over').hidden = !beyond;
  by('plan-over').textContent = say('planOver', { year: plan.period.from.slice(0, 4) });
  by('simulated').hidden = !scorecard.simulated;
  showVerdicts(targets);
  showTargets(targets, further);
  by('breakdown').hidden = scorecard.by === 'none';
  by('breakdown-heading').textContent = say('breakdown', { by: say(`by-${scorecard.by}`).toLowerCase() });
  by('breakdown-body').replaceChildren(
    ...(scorecard.by === 'none'
      ? []
      : [charts(targets, scorecard.by), breakdown([...targets, ...further], scorecard.by)]),
  );
  showState();
  const changed = targets.filter((target) => before.has(target.id) && before.get(target.id) !== saying(target));
  for (const { id } of changed) by(id).classList.add('changed');
  if (changed.length > 0) by('news').textContent = say('news', { what: changed.map(saying).join('; ') });
}

function showVerdicts(targets) {
  const counts = new Map();
  for (const { verdict } of targets) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const order = ['met', 'missed', 'not-yet-due', 'no-cases', 'not-counted'].filter((verdict) => counts.has(verdict));
  by('verdicts').replaceChildren(
    ...order.map((verdict) => element('li', {}, element('strong', {}, number(counts.get(verdict))), badge(verdict))),
  );
}

/** Redrawn as a whole; what was open stays open, and the focus stays where it was. */
function showTargets(targets, further) {
  const found = (selector) => ['targets', 'further'].flatMap((id) => [...by(id).querySelectorAll(selector)]);
  const details = () => found('details');
  const places = found('button, select, summary');
  const focused = places.indexOf(document.activeElement);
  const open = details().map((each) => each.open);
  by('targets').replaceChildren(...targets.filter(({ counted }) => counted).map((target) => card(target, acts)));
  by('further').replaceChildren(...further.map((group) => furtherCard(group, acts)));
  by('later').replaceChildren(...targets.filter(({ counted }) => !counted).map(laterCard));
  if (open.length === details().length) details().forEach((each, index) => (each.open = open[index]));
  if (focused >= 0) found('button, select, summary')[focused]?.focus();
}

function showState(lost = false) {
  const known = shown?.asKnownOn;
  by('state').dataset.state = lost ? 'lost' : known ? 'known' : 'live';
  by('state').textContent = lost
    ? say('stateLost')
    : known
      ? say('stateAsKnown', { at: time(known) })
      : say('stateLive', { at: time(shown?.at) });
  by('since').hidden = !known;
}

function showWords() {
  document.documentElement.lang = spoken();
  document.title = `Lá Chắn · ${say('title')}`;
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say(place.dataset.text);
  for (const place of document.querySelectorAll('[data-label]'))
    place.setAttribute('aria-label', say(place.dataset.label));
  by('language').textContent = say('otherLanguage');
  by('language').lang = spoken() === 'vi' ? 'en' : 'vi';
  if (session?.token)
    by('officer').textContent = [...session.roles.map((role) => say(`role-${role}`)), told(session.agency)].join(' · ');
  fillQuestion(shown);
}

async function begin() {
  showWords();
  by('language').addEventListener('click', () => {
    speak(spoken() === 'vi' ? 'en' : 'vi');
    showWords();
    if (session?.token) void refresh().then(showStanding);
  });
  by('drawer-close').addEventListener('click', () => by('drawer').close());
  by('drawer').addEventListener('click', (event) => event.target === by('drawer') && by('drawer').close());
  by('since').addEventListener('click', () => trying(() => showChanges(get, shown.asKnownOn)));
  by('print').addEventListener('click', () => print());
  for (const format of ['xlsx', 'csv'])
    by(format).addEventListener('click', () => trying(() => save('/scorecard/form', { ...question(), format })));
  session = await openSession();
  by('simulated').hidden = !session.simulated;
  by('sign-in').addEventListener('click', () => trying(() => session.signIn()));
  by('sign-out').addEventListener('click', () => trying(() => session.signOut()));
  by('welcome').hidden = Boolean(session.token);
  by('board').hidden = !session.token;
  by('sign-out').hidden = !session.token;
  if (session.failure) throw new Error(say('signInFailed', { reason: session.failure.message }));
  if (!session.token) return;
  const served = service(session);
  ({ get, save } = served);
  showWords();
  offerAsking(session, served, question);
  offerIssue(session, served, question);
  onQuestion(() => void refresh());
  await refresh();
  await showStanding();
  setInterval(() => void showStanding().catch(() => undefined), LOOK_MS); // a line that is cut is told by the state
  void served.follow({ changed: () => void refresh(), lost: () => showState(true) });
}

await trying(begin);
