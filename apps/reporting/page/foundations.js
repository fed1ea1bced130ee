import { by, element, table } from './dom.js';
import { number, say, time, told } from './words.js';

/** How far the facts have come, and what of them is not in the figures. */
export function completeness({ heard, agencies, latest, missing, parked, discarded, stopped }) {
  const lacking = missing + parked + discarded + stopped > 0;
  return [
    say('complete', { heard: number(heard), agencies: number(agencies), latest: time(latest) }),
    ' ',
    element(
      lacking ? 'strong' : 'span',
      { class: lacking ? 'breach' : 'good' },
      lacking ? say('incomplete', { missing, parked, discarded }) : say('nothingLacks'),
    ),
  ];
}

export function showAgencies(agencies) {
  by('agencies').replaceChildren(
    element(
      'details',
      {},
      element('summary', {}, say('byAgencies')),
      table(
        [
          say('columnAgency'),
          say('columnArrived'),
          `>${say('columnFacts')}`,
          `>${say('columnMissing')}`,
          `>${say('columnParked')}`,
          `>${say('columnDiscarded')}`,
        ],
        agencies.map((agency) => [
          told(agency.label),
          agency.stopped ? element('strong', { class: 'breach' }, say('stopped')) : time(agency.sealedAt),
          number(agency.sequence),
          number(agency.missing),
          number(agency.parked),
          number(agency.discarded),
        ]),
      ),
    ),
  );
}

const MOVES = ['old', 'new', 'in', 'out', 'resolved', 'remaining'];

/** The books of each agency and of the city, one for each thing that is counted; what does not balance is said. */
export function showIdentity({ books, breach }) {
  const columns = MOVES.map((name) => `>${say(`column-${name}`)}`);
  by('identity').replaceChildren(
    element('h3', {}, say('identity')),
    ...books
      .filter(({ agencies }) => agencies.length > 0)
      .flatMap(({ label, agencies, city }) => [
        table(
          [say('columnAgency'), ...columns, say('columnBalance')],
          agencies.map((agency) => [
            told(agency.label),
            ...MOVES.map((name) => number(agency[name])),
            agency.breach
              ? element(
                  'strong',
                  { class: 'breach' },
                  say('breach', { difference: number(agency.difference), files: agency.wrong.join(', ') }),
                )
              : element('span', { class: 'good' }, say('balanced')),
          ]),
          told(label),
        ),
        city && city.out + city.in > 0 ? handovers(city) : '',
      ]),
    breach ? element('p', { class: 'breach' }, say('breachMeans')) : '',
  );
}

/** What one agency gave another took, or it is under way; shown for the whole city alone. */
const handovers = (city) =>
  element(
    'p',
    { class: city.breach ? 'breach' : 'quiet' },
    say(city.breach ? 'cityBreach' : 'city', {
      ...city,
      out: number(city.out),
      in: number(city.in),
    }),
    city.joined > 0 ? ` ${say('joined', city)}` : '',
  );
