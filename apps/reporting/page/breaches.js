import { by, element, table } from './dom.js';
import { showBreaches } from './drawer.js';
import { trying } from './trying.js';
import { number, say, told } from './words.js';

/** How many limits ran out with their duty undone, by agency and duty; first what a head alone owes. */
export function showBreached({ groups }, get, question) {
  by('breaches').replaceChildren(
    groups.length === 0
      ? element('p', { class: 'quiet' }, say('noBreaches'))
      : table(
          [
            say('columnDuty'),
            say('columnLaw'),
            say('columnAgency'),
            `>${say('columnBreaches')}`,
            `>${say('columnToLeader')}`,
            say('columnEach'),
          ],
          groups.map((group) => [
            told(group.rule.duty),
            group.rule.law ?? '–',
            told(group.agency.label),
            number(group.breaches),
            number(group.toLeader),
            element(
              'button',
              { type: 'button', onclick: () => trying(() => showBreaches(get, question, group)) },
              say('eachOfThem'),
            ),
          ]),
          say('breaches'),
        ),
  );
}
