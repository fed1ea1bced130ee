import {
  dayOf,
  hearingOpened,
  hearingPostponed,
  judgmentPronounced,
  openingDeferred,
  trialSet,
  type EventOf,
  type FileId,
  type Moment,
  type TriedInAbsence,
} from '@la-chan/contracts';
import {
  assertAllowedBeside,
  assertItemsJudged,
  assertPanel,
  DEFAULT_SETTINGS,
  type Settings,
  inPublicOrNot,
  type HearingSet,
  type HistoryEntry,
  keepsSecret,
  onList,
  sentencesOn,
  type CrimeDays,
} from '@la-chan/procedure';
import { assertCrimes, assertSentences, convictedOf, heaviestOf } from './found';
import { freedWith } from './freed-by-judgment';
import { absences, type Absentee } from './absence';
import { assertMayTry, assertNotDisputed, type Trying } from './competence';
import { assertStillLiable } from './limitation';
import { assertIndicted } from './overruling';
import { assertMotionsSettled } from './motion';
import { assertHasNotJudged } from './panel';
import { TrialRefusal } from './refusal';
import { onTrial, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Set = EventOf<typeof trialSet>['data'];
type TrialSetting = HearingSet<Omit<Set, 'inAbsence' | 'absentOn'>> & {
  readonly inAbsence?: readonly TriedInAbsence[] | undefined;
};

export const assertSomebodyTried = (file: Trial): void => {
  if (onTrial(file).length === 0) throw new TrialRefusal('nobody-on-trial', 'BLTTHS 277(1)(a)');
};

/** On everybody who is tried, and on nobody else. */
export const assertOnEach = (file: Trial, verdicts: readonly { readonly defendant: FileId }[]): void => {
  const judged = verdicts.map(({ defendant }) => defendant).sort();
  const tried = onTrial(file)
    .map(({ id }) => id)
    .sort();
  if (judged.join() !== tried.join()) throw new TrialRefusal('verdict-for-each', 'BLTTHS 260');
};

/** In public or not as the presiding judge says with it; else as was asked since the trial is prepared, and accepted (BLTTHS 25, 279(1)(c)). */
export const decideToTry = (
  file: Trial,
  { closedFor = file.closedFor, inAbsence = [], ...decision }: TrialSetting,
  at: Moment,
  own: Trying = { level: 'provincial', settings: DEFAULT_SETTINGS },
  history: readonly HistoryEntry[] = [],
): TrialEvent[] => {
  trialProcedure.assertLawful('decideToTry', file.status);
  assertSomebodyTried(file);
  assertNotDisputed(file);
  assertMayTry(file, own);
  assertIndicted(file);
  // BLTTHS 254 is not among the texts: how many sit is left to the court.
  if (decision.panel)
    assertPanel(decision.panel, ['judge', 'assessor', 'clerk', 'prosecutor'], 'BLTTHS 255(1)(đ), (e)');
  const presiding = file.judge ? [{ seat: 'judge' as const, officer: file.judge }] : [];
  assertHasNotJudged([...presiding, ...(decision.panel ?? [])], history, '/panel');
  assertExhibits(file, decision.exhibits);
  const tried = onTrial(file).map(({ id }) => id);
  const absent = inAbsence.map(({ defendant }) => defendant);
  if (!absent.every((id) => tried.includes(id))) throw new TrialRefusal('not-a-defendant', 'BLTTHS 286(1)');
  // BLTTHS 25 closes a hearing for other reasons: that whoever is kept secret is heard in public is seen, not refused.
  const exposes = !closedFor && keepsSecret(file) ? ({ exposes: true } as const) : {};
  const without = absent.length > 0 && { inAbsence: absent, absentOn: [...inAbsence] };
  return [trialSet(file.id, { ...decision, ...without, ...inPublicOrNot(closedFor), ...exposes }, at)];
};

/** Of the list of the file. */
const assertExhibits = (file: Trial, shown: readonly FileId[] = []): void => {
  const isExhibit = (id: FileId): boolean => onList(file).some(({ item, kind }) => item === id && kind === 'exhibit');
  if (!shown.every(isExhibit)) throw new TrialRefusal('not-an-exhibit', 'BLTTHS 255(1)(k)');
};

export const openHearing = (file: Trial, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('openHearing', file.status);
  assertIndicted(file);
  assertMotionsSettled(file);
  return [hearingOpened(file.id, {}, at)];
};

/** Up to 30 days after the decision instead of 15, before the hearing was opened (BLTTHS 277(3)). */
export const deferOpening = (
  file: Trial,
  deferral: EventOf<typeof openingDeferred>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('deferOpening', file.status);
  if (file.openedAt) throw new TrialRefusal('hearing-open-already', 'BLTTHS 277(3)');
  return [openingDeferred(file.id, deferral, at)];
};

export const postpone = (
  file: Trial,
  postponement: EventOf<typeof hearingPostponed>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('postpone', file.status);
  if (!file.openedAt) throw new TrialRefusal('hearing-not-open', 'BLTTHS 299(2)');
  return [hearingPostponed(file.id, postponement, at)];
};

/** The judgment says something about every defendant on trial, and about nobody else; `absent` from the hearing are those whose time to appeal runs from its receipt, and `deliveries` give the facility the release of those whom it frees. */
export const pronounce = (
  file: Trial,
  judgment: EventOf<typeof judgmentPronounced>['data'],
  at: Moment,
  absent: readonly Absentee[] = [],
  settings: Settings = DEFAULT_SETTINGS,
  days?: CrimeDays,
  deliveries: ReadonlyMap<FileId, string> = new Map(),
): TrialEvent[] => {
  trialProcedure.assertLawful('pronounce', file.status);
  if (!file.openedAt) throw new TrialRefusal('hearing-not-open', 'BLTTHS 250, 327');
  assertIndicted(file);
  assertOnEach(file, judgment.verdicts);
  const tried = onTrial(file).map(({ id }) => id);
  assertOwed(file, judgment.compensations, tried);
  assertItemsJudged(file, judgment.itemsJudged);
  const read = sentencesOn(dayOf(at), settings);
  for (const one of onTrial(file)) {
    const judged = judgment.verdicts.find(({ defendant }) => defendant === one.id);
    if (!judged) continue;
    assertCrimes(file, one, judged, read);
    assertSentences(one, judged, read);
    const crimes = convictedOf(one, judged);
    assertAllowedBeside({ article: heaviestOf(one, crimes).article, crimes }, judged.verdict, judged.additional);
  }
  assertStillLiable(file, judgment, at, settings, days);
  return [
    ...freedWith(file, judgment, deliveries, at),
    judgmentPronounced(file.id, judgment, at),
    ...absences(file, tried, absent, at, { pronouncedAt: at, settings }),
  ];
};

type Owed = NonNullable<EventOf<typeof judgmentPronounced>['data']['compensations']>;

/** By these defendants, to victims of the case. */
export const assertOwed = ({ victims }: Trial, owed: Owed = [], judged: readonly FileId[]): void => {
  for (const { victim, defendants } of owed) {
    if (!victims.some(({ id }) => id === victim)) throw new TrialRefusal('not-a-victim', 'BLTTHS 62, 260');
    if (!defendants.every((id) => judged.includes(id))) throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
  }
};
