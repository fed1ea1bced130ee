import type { Post } from '@la-chan/contracts';
import type { Saying } from '../../saying';
import type { Condition, Trigger } from '../rule';
import { alwaysVerySerious, isVerySerious, seriousnessNamed } from '../seriousness';

/** The desk of a commune: it receives and passes on, it does not resolve (BLTTHS 146(3)). */
export const atCommuneDesk: Condition = (_, facts) => facts['byCommuneDesk'] === true;
export const receivedByABody: Condition = (data, facts) => !atCommuneDesk(data, facts);

/** Which post of a commune's police; a commune's own where nobody says. */
export const atPost =
  (post: Post): Condition =>
  (data, facts) =>
    atCommuneDesk(data, facts) && (facts['post'] ?? 'commune') === post;

/** Somebody is there to be told: who denounced, reported or recommended, not who gave himself up (TT 28/2020 17). */
export const reporterIsKnown: Condition = (_, facts) => facts['anonymous'] !== true && facts['source'] !== 'surrender';

/** The report is with the body that investigates; what the procuracy has taken over asks nobody. */
export const isInvestigating: Condition = (_, facts) => facts['takenOver'] !== true;

/** A case that is about sexual abuse of somebody under 18 too. */
export const isOfAbusedMinor: Condition = (_, facts) => facts['minorAbused'] === true;

/** The same trigger, on this condition besides. */
export const onlyWhen = (trigger: Trigger, when: Condition): Trigger =>
  typeof trigger === 'string' ? { event: trigger, when } : { event: trigger.event, when: both(trigger.when, when) };

const asking = (asks: Saying, condition: Condition): Condition => Object.assign(condition, { asks });

/** All of these. */
export const both = (...conditions: readonly Condition[]): Condition =>
  asking(Object.assign({}, ...conditions.map(({ asks }) => asks)) as Saying, (data, facts) =>
    conditions.every((condition) => condition(data, facts)),
  );

export const not =
  (condition: Condition): Condition =>
  (data, facts) =>
    !condition(data, facts);

/**
 * Classified without any urgency, and not very or especially serious by its article and clause: TTLT 01/2017 8(5)(b).
 * All else is (a), what is not classified yet too.
 */
export const isOrdinary = ({ urgency, article, clause }: { urgency?: unknown; article?: unknown; clause?: unknown }) =>
  Array.isArray(urgency) &&
  urgency.length === 0 &&
  !alwaysVerySerious(article) &&
  !isVerySerious(seriousnessNamed(article, clause));

/** A station makes no check of its own, so that it holds nothing ordinary (TTLT 01/2017 8(5)(c)). */
export const ordinaryAtCommuneDesk: Condition = (data, facts) =>
  atCommuneDesk(data, facts) && facts['post'] !== 'station' && isOrdinary(data);

export const says = (field: string, value: string): Condition =>
  asking({ [field]: value }, (data) => data[field] === value);

/** An event without the field is taken too. */
export const saysOrUnsaid =
  (field: string, value: string): Condition =>
  (data) =>
    (data[field] ?? value) === value;

/** A flag that an event may leave unsaid for no. */
export const saysFlag = (field: string, flag: boolean): Condition =>
  asking({ [field]: flag }, (data) => (data[field] === true) === flag);

export const saysSomething = (field: string): Condition =>
  asking({ [field]: true }, (data) => data[field] !== undefined);

export const unsaid = (...fields: string[]): Condition =>
  asking(Object.fromEntries(fields.map((field) => [field, false])), (data) =>
    fields.every((field) => data[field] === undefined),
  );

/** Of what may be null. */
export const saysId = (field: string): Condition =>
  asking({ [field]: true }, (data) => typeof data[field] === 'string');

/** It goes by a notice through the platform, not on paper. */
export const saysNotice = saysId('notice');

/** Initiated on paper, before the platform came: its decision was served on paper too. */
const notOpening = saysFlag('opening', false);

/** A case of its own decision: one that was split from another is told by that decision (BLTTHS 170(3)); one that came from another body was told of there. */
export const initiatedHere: Condition = both(notOpening, unsaid('splitFrom', 'by', 'reception'));
