import { correctable, decidedIn } from '@la-chan/procedure';
import { DAY_READ } from './day-read';
import { CORRECTIONS, officersActs, variantsOf } from './entry-laws';

/** Acts whose law asks their day, the limits by then or how it was read, that are not asked again, and why. */
const LEFT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'what comes with it is of another file, by which it was looked at': {
    'investigation/case': 'join receiveBack withdrawDecision',
  },
  'who has freed somebody, the judge or the head of the court, the entry does not say (BLTTHS 278(1), 347(1))': {
    'court/trial': 'freeDefendant',
    'court/appeal': 'freeDefendant',
  },
  'the registers of the day say by whom it goes abroad, and stand apart': {
    'international-cooperation/assistance-request': 'draft',
  },
  'who decides goes by the class of the crime and the turn, as they were asked (BLTTHS 172(5), 173(3))': {
    'prosecution/supervision': 'grantCaseExtension refuseCaseExtension recordHigherDecision',
  },
  'that it is owed, or stands still, does not go by the day on which it is done': {
    'investigation/case': 'carryOutDemand tellOfDetention tellParties',
    'investigation/verification': 'remedy',
    'prosecution/prosecution-file':
      'assignFocalPoint deliver overrule reviewTrial tellAbove tellOfDetention tellParties',
    'prosecution/supervision': 'assignFocalPoint reviewSuspension tellOfDetention',
    'court/trial': 'tellOfDetention',
    'court/appeal': 'tellOfDetention',
  },
  'it says by its day what has come of it, and is refused by none': {
    'investigation/case': 'cancelRequalification recordEvidence',
    'investigation/verification': 'recordEvidence',
    'prosecution/prosecution-file': 'recordEvidence',
    'prosecution/resolution': 'recordEvidence',
    'court/trial': 'recordEvidence',
  },
  'what it is about is dated by what it rests on': {
    'investigation/custody': 'proposeCancellation',
  },
  'whether it stands, or stood still, is not by the day': {
    'investigation/case':
      'assignFocalPointOfOne callOffAct compileStayFile decideOnProperty decideOnPropertyOfOne endCoercion orderCoercion',
    'investigation/verification': 'callOffAct decideOnProperty',
    'prosecution/prosecution-file':
      'assignFocalPointOfOne compileStayFile decideOnProperty decideOnPropertyOfOne endCoercion orderCoercion',
    'prosecution/resolution': 'decideOnProperty',
    'court/trial':
      'assignFocalPointOfOne compileStayFile decideOnProperty decideOnPropertyOfOne endCoercion orderCoercion',
    'court/appeal': 'endCoercion orderCoercion',
  },
};

/** What of an entry is put right by which nothing is refused, of which it is so, and why. */
const BEARING_NOTHING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'what is the matter with a thing, a paper or a person is as it was': {
    origin: 'item-entered',
    found: 'case-keeper-reported keeper-reported resolution-keeper-reported verification-keeper-reported',
    keeper: 'case-keeper-reported keeper-reported resolution-keeper-reported verification-keeper-reported',
    papers: 'stay-file-compiled',
    matters: 'matter-linked stay-consultation-asked',
    place: 'appeal-set trial-set',
    obstacle: 'opening-deferred',
    by: 'lodging-received',
    way: 'lodging-received',
  },
  'it says why, of what its list has, and no other act asks that': {
    ground: `accused-decision-overruled accused-wanted appeal-changed appeal-hearing-postponed appeal-judgment-rectified appeal-study-extended
      case-initiated case-merged case-non-competence-found case-split case-transfer-asked charge-demanded coercion-ended
      conductor-assigned court-return-asked decision-overruled defendant-wanted detention-refused file-transfer-decided
      head-withdrawal-found hearing-postponed holding-telling-hindered identification-reviewed item-taken-off
      joinder-demanded judgment-rectified lower-decision-overruled measure-demanded measure-end-asked non-competence-found
      prosecutor-replacement-asked protection-lifted remedy-demanded replacement-demanded requalification-demanded
      resolution-prolonged resolution-resumed review-asked-for search-demanded transfer-demanded trial-extended
      verification-prolonged verification-resumed victim-closed victim-not-identified victim-removed`,
  },
  'of which crime it is whoever has it finds by itself; what rests on that is asked again': {
    article: `appeal-docketed case-initiated charge-changed charge-demanded charge-supplemented file-received
      file-received-again grounds-found initiation-demanded initiation-opened person-charged requalification-demanded
      resolution-opened trial-docketed trial-docketed-again verification-accepted verification-classified`,
    clause: `appeal-docketed case-initiated charge-changed charge-demanded charge-supplemented file-received
      file-received-again grounds-found initiation-demanded initiation-opened person-charged requalification-demanded
      resolution-opened trial-docketed trial-docketed-again verification-accepted verification-classified`,
  },
  'until when it lasts, or by when it is needed, its own act does not bound': {
    until: `appeal-study-extended case-entrusted consent-given errand-received file-extended
      investigation-extension-granted objective-set resolution-entrusted risk-assessed service-referred shelter-extended
      trial-extended verification-entrusted`,
  },
};

const wordsOf = (words: string): string[] => words.trim().split(/\s+/);

/** Each act of an officer that writes what may be put right, with whether any entry of it is asked again. */
const ACTS = CORRECTIONS.flatMap(({ of, procedure, entries, again }) => {
  const acts = procedure ? [...new Set(officersActs(procedure))] : [];
  return acts.flatMap((act) => {
    const its = Object.entries(entries).filter(([, { by }]) => by.includes(act));
    const isCorrectable = its.some(([, { may = [] }]) => may.length > 0);
    return isCorrectable ? [{ act: `${of}.${act}`, isAsked: its.some(([type]) => type in again) }] : [];
  });
});

const BOUNDS = ['article', 'clause', 'until'];

/** What an entry says that is put right, beside its day and its numbers, and that is not asked again. */
const CHOSEN = CORRECTIONS.flatMap(({ procedure, entries, again }) => {
  const acts = procedure ? officersActs(procedure) : [];
  return Object.entries(entries)
    .filter(([type, { by }]) => !(type in again) && (by.length === 0 || by.some((act) => acts.includes(act))))
    .flatMap(([type, law]) => {
      const said = variantsOf(type).flatMap(({ properties = {} }) => Object.keys(properties));
      const saying = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, '']));
      const may = correctable({ type, at: '', data: saying(said) }, law).filter((field) => said.includes(field));
      const chosen = [...Object.keys(decidedIn(saying(may))), ...may.filter((field) => BOUNDS.includes(field))];
      return chosen.map((field) => `${field}: ${type.slice(type.indexOf('.') + 1)}`);
    });
});

const named = (lists: typeof LEFT, separator: string): string[] =>
  Object.values(lists).flatMap((list) =>
    Object.entries(list).flatMap(([first, words]) => wordsOf(words).map((word) => `${first}${separator}${word}`)),
  );

describe('what an officer puts right', () => {
  it('is asked again by its act where the law of that asks its day, or it is said here why not', () => {
    const unasked = ACTS.filter(({ act, isAsked }) => !isAsked && DAY_READ.get(act) !== false).map(({ act }) => act);
    const left = named(LEFT, '.');
    expect(unasked.filter((act) => !left.includes(act))).toEqual([]);
    expect(left.filter((act) => !unasked.includes(act))).toEqual([]);
  });

  it('is asked again by what it says, too, or it is said here why that bears nothing', () => {
    const left = named(BEARING_NOTHING, ': ');
    expect([...new Set(CHOSEN)].filter((one) => !left.includes(one))).toEqual([]);
    expect(left.filter((one) => !CHOSEN.includes(one))).toEqual([]);
  });

  it('is known of most acts, and of what their law reads', () => {
    expect(ACTS.filter(({ isAsked }) => isAsked).length).toBeGreaterThan(90);
    expect([...DAY_READ.values()].filter(Boolean).length).toBeGreaterThan(150);
    expect(DAY_READ.get('prevention/campaign.report')).toBe(true);
    expect(DAY_READ.get('prevention/campaign.start')).toBe(false);
  });
});
