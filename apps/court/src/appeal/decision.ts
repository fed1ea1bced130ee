import { appealDecided, dayOf, detentionGivenBack, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import {
  assertItemsJudged,
  assertLiableAs,
  assertParts,
  DEFAULT_SETTINGS,
  foundOtherwise,
  outcomeFor,
  runsFrom,
  sentencesOn,
  type Settings,
} from '@la-chan/procedure';
import { OWN } from '../trial/limitation';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { coercionsOver } from './coercion';
import { detainedBack, freedWith } from './detention';
import { measuresOver } from './measure';
import { assertBack } from './study';
import { AppealRefusal } from './refusal';

type Decision = EventOf<typeof appealDecided>['data'];

/**
 * Without a hearing the appeal is only dismissed (BLTTHS 346(2)(a)); with one, all that BLTTHS 355(1) knows, for everybody or
 * for some alone. It is dismissed once everything is withdrawn (BLTTHS 348).
 */
export const decide = (
  file: Appeal,
  decision: Decision,
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): AppealEvent[] => {
  appealProcedure.assertLawful('decide', file.status);
  assertBack(file);
  if (file.status === 'docketed' && decision.outcome !== 'dismissed')
    throw new AppealRefusal('only-dismissed-without-hearing', 'BLTTHS 346(2), 355(1)');
  assertWithdrawn(file, decision);
  assertAbout(file, decision);
  assertItemsJudged(file, decision.itemsJudged);
  const judged = file.defendants.map(({ article = file.article, ...one }) => ({
    ...{ ...one, article },
    limitationFrom: runsFrom(one),
  }));
  assertParts(decision, judged, file.appeals, sentencesOn(dayOf(at), settings));
  assertLiableAs(OWN, foundOtherwise(decision, judged), decision.liable ?? [], at, settings);
  return [
    ...measuresOver(file, (id) => outcomeFor(decision, id), at),
    ...coercionsOver(file, decision, at),
    ...detainedBack(file, decision, at).map((one) => detentionGivenBack(file.id, one, at)),
    ...freedWith(file, decision, at),
    appealDecided(file.id, decision, at),
  ];
};

/** Of whose part is dismissed nothing is maintained. */
const assertWithdrawn = ({ appeals }: Appeal, decision: Decision): void => {
  const isDismissed = (id: FileId) => outcomeFor(decision, id) === 'dismissed';
  const maintained = (appeals ?? []).some(({ defendants }) => defendants.some(isDismissed));
  if (maintained) throw new AppealRefusal('appeals-maintained', 'BLTTHS 348');
};

/** Those who were judged, and the victims of the case. */
const assertAbout = (
  { defendants, victims }: Appeal,
  { verdicts, parts = [], liable = [], compensations = [] }: Decision,
): void => {
  const about = [
    ...[...verdicts, ...parts, ...liable].map(({ defendant }) => defendant),
    ...compensations.flatMap(({ defendants }) => defendants),
  ];
  if (!about.every((id) => defendants.some((one) => one.id === id)))
    throw new AppealRefusal('not-on-appeal', 'BLTTHS 345');
  if (victims && !compensations.every(({ victim }) => victims.includes(victim)))
    throw new AppealRefusal('not-a-victim', 'BLTTHS 62, 345');
};
