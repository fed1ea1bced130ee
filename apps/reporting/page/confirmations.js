import { by, element, table } from './dom.js';
import { trying } from './trying.js';
import { number, say, signed, time, told } from './words.js';

/** What each agency has said of its own figures, when it was last asked about this period. */
export function showConfirmations({ items }) {
  by('confirmations').replaceChildren(
    items.length === 0
      ? element('p', { class: 'quiet' }, say('nobodyAsked'))
      : table(
          [say('columnAgency'), say('columnStanding'), say('columnAnswered'), say('columnDifference')],
          items.map(({ label, standing, answeredAt, differences, holds }) => [
            told(label),
            [say(`standing-${standing}`), holds ? '' : say('changedSinceAsked')].filter(Boolean).join(' '),
            answeredAt ? time(answeredAt) : '–',
            differences.map((one) => `${told(one.label)}: ${signed(one.before + one.within)}`).join('; ') || number(0),
          ]),
          say('confirmations'),
        ),
  );
}

/** Lets a leader ask the agencies about the period on the page. */
export function offerAsking(session, served, question) {
  by('ask').hidden = !session.roles.includes('leader');
  by('ask').addEventListener('click', () =>
    trying(async () => {
      if (!window.confirm(say('askAsk'))) return;
      showConfirmations(await served.post('/scorecard/confirmations', question()));
    }),
  );
}
