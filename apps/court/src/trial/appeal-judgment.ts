import {
  appealJudged,
  dayOf,
  judgmentInForce,
  judgmentInForceInPart,
  triedParticipationEnded,
  type Day,
  type EventOf,
  type FileId,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type Searched,
  type triedParticipantRegistered,
} from '@la-chan/contracts';
import {
  assertItemsJudged,
  assertLiableAs,
  assertParts,
  broughtToCourt,
  DEFAULT_SETTINGS,
  foundOtherwise,
  isFinal,
  isSearched,
  outcomeFor,
  participantsBack,
  sentencesOn,
  stands,
  type Item,
  type Settings,
} from '@la-chan/procedure';
import { searchesBrought } from './arrest';
import { idsOf } from './defendant.events';
import { heldFrom, type Held } from './detention';
import { guiltyOf } from './found';
import { freedAbove } from './freed-by-judgment';
import { assertOwed } from './judgment';
import { OWN } from './limitation';
import { measuresBrought, measuresOver } from './measure';
import { decidedSo } from './on-appeal.events';
import { registered } from './participants';
import { TrialRefusal } from './refusal';
import { isOpen, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** Under what those who go on come back from the court of appeal: orders of detention that last, and other measures; and what stands of all of them (BLTTHS 347). */
export interface HeldOnAppeal {
  readonly detained?: readonly { readonly defendant: FileId; readonly until: Day }[] | undefined;
  readonly measures?: readonly { readonly defendant: FileId; readonly measures: readonly HeldMeasure[] }[] | undefined;
  readonly coercions?:
    readonly { readonly defendant: FileId; readonly coercions: readonly HeldCoercion[] }[] | undefined;
  /** Who is searched for since then. */
  readonly searched?: readonly (Searched & { readonly defendant: FileId })[] | undefined;
  /** Whom the court of appeal had; whoever is appealed since waits. */
  readonly heard?: readonly FileId[] | undefined;
  /** Of whom the court of appeal was told as the file went up; none where that was not told yet. */
  readonly knew?: readonly FileId[] | undefined;
  /** Who takes part by now. */
  readonly participants?: readonly EventOf<typeof triedParticipantRegistered>['data'][] | undefined;
  /** What has come in there, or was taken off the list. */
  readonly items?: readonly Item[] | undefined;
}

const backUnder = (
  { detained = [], measures = [], coercions = [] }: HeldOnAppeal,
  id: FileId,
): Pick<Held, 'detainedUntil' | 'measures' | 'coercions'> => ({
  detainedUntil: detained.find(({ defendant }) => defendant === id)?.until,
  measures: measures.find(({ defendant }) => defendant === id)?.measures,
  coercions: coercions.find(({ defendant }) => defendant === id)?.coercions,
});

/** As they have come back, for where the file goes from here. */
export const boundBy = (file: Trial, back: HeldOnAppeal): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => {
    const { detainedUntil: until, measures, coercions } = backUnder(back, one.id);
    const detained = until && { detained: { purpose: 'brought' as const, until } };
    return { ...one, ...detained, ...(measures && { measures }), ...(coercions && { coercions }) };
  }),
});

type Judged = Omit<EventOf<typeof appealJudged>['data'], 'article' | 'clause' | 'seriousness'>;

/**
 * The appeal judgment is in force when it is pronounced (BLTTHS 355(2)): as a whole, or of those whose matter it has ended
 * while that of the others goes back. It comes by the exchange that the file went by; what comes so was looked at above.
 */
export const judgeAppeal = (
  file: Trial,
  decided: Judged,
  exchange: string | null,
  at: Moment,
  back: HeldOnAppeal = {},
  settings: Settings = DEFAULT_SETTINGS,
): TrialEvent[] => {
  trialProcedure.assertLawful('judgeAppeal', file.status);
  if (file.appeal !== exchange) throw new TrialRefusal('with-the-court-of-appeal', 'BLTTHS 339, 355');
  const { heard } = back;
  const unheard = heard ? idsOf(file, (one) => isOpen(one) && !heard.includes(one.id)) : [];
  const judgment = exchange === null ? decided : ofWhoIsLeft(file, decided, unheard);
  const judged = file.defendants.filter(({ state }) => state === 'judged');
  const known = judged.map(({ id }) => id);
  if (
    ![...judgment.verdicts, ...(judgment.parts ?? []), ...(judgment.liable ?? [])].every(({ defendant }) =>
      known.includes(defendant),
    )
  )
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 355');
  if (exchange === null) {
    const found = judged.map((one) => ({ ...one, crimes: guiltyOf(one) }));
    assertParts(judgment, found, file.appeals, sentencesOn(dayOf(at), settings));
    assertLiableAs(OWN, foundOtherwise(judgment, found), judgment.liable ?? [], at, settings);
    assertOwed(file, judgment.compensations, known);
    assertItemsJudged(file, judgment.itemsJudged);
  }
  const { article, clause, seriousness } = file;
  const here = decidedSo(file, judgment, (outcome) => outcome !== 'investigated-again' && outcome !== 'terminated');
  const held = file.defendants
    .filter(({ id }) => here.includes(id))
    .map((one) => ({ ...one, ...backUnder(back, one.id) }));
  const sought = file.defendants.flatMap((one) => {
    const searched = back.searched?.find(({ defendant }) => defendant === one.id);
    return searched && !isSearched(one) ? [{ id: one.id, searched }] : []; // of whom it is not known here yet
  });
  const goesOn = !isFinal(judgment.outcome);
  const terminated = decidedSo(file, judgment, (outcome) => outcome === 'terminated');
  const { more, over } = participantsBack(
    { ...file, accused: file.defendants },
    idsOf(file, isOpen),
    back.participants,
  );
  return [
    ...broughtToCourt(file, back.items ?? [], at),
    ...(exchange === null ? freedAbove(file, judgment, at) : []),
    appealJudged(file.id, { ...judgment, ...(goesOn && { newPanel: true }), article, clause, seriousness }, at),
    ...measuresOver(file, terminated, judgment.number, at),
    ...inForce(file, judgment, at),
    ...heldFrom(file.id, held, at),
    ...measuresBrought(file.id, held, at),
    ...searchesBrought(file.id, sought, at),
    ...registered(file.id, more, at),
    ...over
      .filter(({ participant }) => back.knew?.includes(participant))
      .map(({ participant }) => triedParticipationEnded(file.id, { participant }, at)),
  ];
};

/** The court above is not told of a cassation: what it says of those whom that has annulled or ended meanwhile falls away. */
const ofWhoIsLeft = (
  file: Trial,
  { parts: said = [], liable: still = [], ...judgment }: Judged,
  unheard: readonly FileId[],
): Judged => {
  const gone = idsOf(file, ({ state }) => state === 'annulled' || state === 'terminated');
  const isLeft = ({ defendant }: { readonly defendant: FileId }): boolean => !gone.includes(defendant);
  const parts = said.filter(isLeft);
  const liable = still.filter(isLeft);
  const open = idsOf(file, (one) => isOpen(one) && !unheard.includes(one.id));
  const heard = [...open, ...parts.map(({ defendant }) => defendant)];
  const goesOn = heard.some((id) => !isFinal(outcomeFor({ ...judgment, parts }, id)));
  const final = parts.find(({ outcome }) => stands(outcome))?.outcome ?? 'terminated';
  return {
    ...judgment,
    outcome: goesOn || isFinal(judgment.outcome) ? judgment.outcome : final,
    verdicts: judgment.verdicts.filter(isLeft),
    ...(liable.length > 0 && { liable }),
    ...(parts.length > 0 && { parts }),
    ...(unheard.length > 0 && { unheard: [...unheard] }),
  };
};

const inForce = (file: Trial, judgment: Judged, at: Moment): TrialEvent[] => {
  const { outcome, unheard = [] } = judgment;
  if (stands(outcome) && unheard.length === 0) return [judgmentInForce(file.id, { since: at }, at)];
  const defendants = idsOf(
    file,
    (one) => isOpen(one) && !unheard.includes(one.id) && isFinal(outcomeFor(judgment, one.id)),
  );
  const isPart = (outcome !== 'terminated' || unheard.length > 0) && defendants.length > 0;
  return isPart ? [judgmentInForceInPart(file.id, { defendants, since: at }, at)] : [];
};
