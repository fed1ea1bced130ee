import { type CorrectableField, correctable } from '@la-chan/procedure';
import type { z } from 'zod';
import { PROCEDURES } from '../../deploy/simulation/procedures';
import { ENTRIES, officersActs, variantsOf } from './entry-laws';

const NUMBERS = ['number', 'minutes', 'decision', 'paper', 'reference', 'order', 'letter', 'agreement', 'renewal'];
/** What the file itself is registered under is nobody's to put right in an entry. */
const REGISTERED = 'number';

type Json = z.core.JSONSchema._JSONSchema;

/** What of an entry is said with a code and is not put right, and why. */
const STANDING: Readonly<Record<string, readonly string[]>> = {
  'another one would be another entry: that is undone in its own way, and this one entered': [
    ...['about', 'act', 'as', 'assistance', 'basis', 'between', 'body', 'conductor', 'decision', 'instance'],
    ...[
      'kind',
      'measure',
      'measures',
      'of',
      'programmes',
      'purpose',
      'role',
      'seat',
      'step',
      'subject',
      'support',
      'type',
    ],
    ...['with', 'to', 'direction', 'part', 'was', 'asks', 'askedBy', 'by', 'grounds', 'except', 'period', 'relation'],
  ],
  'it was decided so, and the file has gone on by it: it is cancelled, or decided anew': [
    ...[
      'answer',
      'competence',
      'competent',
      'finding',
      'how',
      'identity',
      'level',
      'onReturn',
      'outcome',
      'parts',
      'proposal',
      'rating',
      'result',
    ],
    ...['decider', 'complainant', 'closedFor', 'absence', 'authority', 'channel', 'reason', 'way', 'after'],
  ],
  'it follows from the crime, from another agency or from the file, and is put right with that': [
    ...[
      'added',
      'addedClause',
      'articles',
      'changed',
      'changedClause',
      'circumstances',
      'demandedBy',
      'instead',
      'returnedBy',
      'seriousness',
      'unmet',
      'unseen',
    ],
    ...['article', 'clause'],
  ],
  'the report or the person says it, and is put right as a whole': [
    ...['age', 'apps', 'caught', 'control', 'evidence', 'exploitation', 'exploitationApps', 'form', 'industries'],
    ...[
      'issuer',
      'methods',
      'recruitment',
      'relationship',
      'ruledOut',
      'sexual',
      'shared',
      'source',
      'suspectIsRelative',
    ],
    ...['urgency', 'from', 'escort', 'gate', 'paper', 'occasion', 'channels', 'routes'],
  ],
  'it holds no more for either reason, as whoever has received it was told': ['ending'],
  'who has it by now is told again': ['recipients', 'told', 'toFollow'],
};

/** What of an entry is a day or an hour and is not put right in it, and why. */
const STANDING_DAYS: Readonly<Record<string, readonly string[]>> = {
  'it comes along with what has happened elsewhere, where it is put right': [
    ...['decidedAt', 'month', 'half-year', 'year', 'requestedAt', 'suspendedAt', 'takenAt'],
    ...['receivedAt', 'returnedAt', 'since'],
  ],
  'it is entered anew: the offence dated again, the act called off and announced again': ['committedOn', 'crimeOn'],
  'the plan, the task, the alert, what was met, the request and what another agency has asked for are put right as a whole, or asked again':
    [...['endsOn', 'startsOn', 'neededBy', 'firstSeenOn', 'seenOn']],
};
/** Of these the body calls the act off, and has procedures of its own for the rest. */
const STANDING_IN: readonly string[] = [
  'investigation.investigative-act-announced: takesPlaceAt',
  'international-cooperation.return-planned: until',
  'prevention.task-assigned: until',
  'victim-support.service-taken-on: until',
];

/** The days and hours that an event says. */
const daysOf = (type: string): string[] =>
  variantsOf(type)
    .flatMap((one) => Object.entries(one.properties ?? {}))
    .flatMap(([field, one]) => (isDay(one) ? [field] : []));

const isDay = (one: Json): boolean =>
  typeof one === 'object' &&
  [one, ...(one.anyOf ?? [])].some(
    (each) => typeof each === 'object' && (each.format === 'date' || each.format === 'date-time'),
  );

/** What an event says with a code of a list, or with several. */
function codedBy(type: string): string[] {
  const said = variantsOf(type).flatMap((one) => Object.entries(one.properties ?? {}));
  return said.flatMap(([field, one]) => (isCoded(one) ? [field] : []));
}

const isCoded = (one: Json): boolean =>
  typeof one === 'object' &&
  [one, ...(one.anyOf ?? []), ...(Array.isArray(one.items) ? one.items : [one.items ?? {}])].some(
    (each) => typeof each === 'object' && each.enum !== undefined,
  );

/** What an event says in words or numbers of its own, and whether another agency has said it. */
function saidBy(type: string): { fields: readonly string[]; byAnother: boolean } {
  const said = variantsOf(type).flatMap((one) => Object.entries(one.properties ?? {}));
  const written = said.filter(
    ([, one]) =>
      typeof one === 'object' && one.type === 'string' && !one.format && !one.enum && one.const === undefined,
  );
  return { fields: written.map(([field]) => field), byAnother: said.some(([field]) => field === 'by') };
}

describe('what an officer has entered', () => {
  const entries = PROCEDURES.flatMap(({ procedure }) => {
    const acts = officersActs(procedure);
    return Object.entries(ENTRIES.get(procedure) ?? {}).map(([type, law]) => ({
      ...{ type, ...law, ...saidBy(type) },
      isOfficers: law.by.some((act) => acts.includes(act)),
    }));
  });

  it('can be put right in each number that it names, unless another agency has said it', () => {
    expect(entries.length).toBeGreaterThan(300);
    const left = entries.flatMap(({ type, by, may = [], fields, byAnother, isOfficers }) =>
      (isOfficers || may.some((field) => field === 'occurredAt')) && !byAnother
        ? fields
            .filter((field) => NUMBERS.includes(field) && !may.some((one) => one === field))
            .filter((field) => by.length > 0 || field !== REGISTERED)
            .map((field) => `${type}: ${field}`)
        : [],
    );
    expect(left).toEqual([]);
  });

  it('can be put right in each day and hour that it names, or it is said here why not', () => {
    const standing = Object.values(STANDING_DAYS).flat();
    const left = entries.flatMap(({ type, may = [] }) =>
      may.length > 0
        ? daysOf(type)
            .filter((field) => !may.some((one) => one === field))
            .map((field) => ({ field, named: `${type}: ${field}` }))
        : [],
    );
    const wrong = left.filter(({ field, named }) => !standing.includes(field) && !STANDING_IN.includes(named));
    expect(wrong.map(({ named }) => named)).toEqual([]);
    expect(standing.filter((one) => !left.some(({ field }) => field === one))).toEqual([]);
    expect(STANDING_IN.filter((one) => !left.some(({ named }) => named === one))).toEqual([]);
  });

  it('can be put right in each code that it says, or it is said here why not', () => {
    const standing = Object.values(STANDING).flat();
    const saying = (field: string) => ({ type: '', at: '', data: { [field]: '' } });
    const left = entries
      .filter(({ may = [] }) => may.includes('occurredAt'))
      .flatMap((law) => codedBy(law.type).map((field) => ({ ...law, field })))
      .filter((law) => !correctable(saying(law.field), law).includes(law.field as CorrectableField));
    expect(left.filter(({ field }) => !standing.includes(field)).map(({ type, field }) => `${type}: ${field}`)).toEqual(
      [],
    );
    expect(standing.filter((one) => !left.some(({ field }) => field === one))).toEqual([]);
  });
});
