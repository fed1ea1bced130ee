import {
  partiesTold,
  prosecutedDetentionAnnounced,
  prosecutionParticipantRegistered,
  prosecutionParticipationEnded,
  type EventOf,
  type Moment,
  type NoticeRecipient,
} from '@la-chan/contracts';
import {
  alsoToBeTold,
  announcingDetention,
  type Deadline,
  registering,
  type Telling,
  tellingParties,
} from '@la-chan/procedure';
import { isHere } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

const TOLD = 'BLTTHS 239(2), 240(2), 249(3), 338(2); TTLT 01/2020 13(2); TTLT 04/2018 18(2)(b)';

type Told = Pick<EventOf<typeof partiesTold>['data'], 'of' | 'accused'> & Telling<NoticeRecipient>;

/** Whom the law names were told of a decision by now, for the whole file or for one accused; of a protest, the defendants and whoever is concerned (BLTTHS 239(2), 240(2), 249(3), 338(2)). */
export const tellParties = (
  file: ProsecutionFile,
  told: Told,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellParties', file.status);
  const needed = (named: readonly NoticeRecipient[], law: string) => [
    { recipients: toBeTold(file, told, named, deadlines), law },
  ];
  return [partiesTold(file.id, tellingParties(told, needed, deadlines, TOLD), at)];
};

/** The indictment is given to the accused by an act of its own; in a complex case another decision may be given to them once the others are told. */
const toBeTold = (
  file: ProsecutionFile,
  { of, accused: one }: Told,
  named: readonly NoticeRecipient[],
  deadlines: readonly Deadline[],
): NoticeRecipient[] => {
  if (of === 'property') return ['keeper'];
  if (of === 'detention') return ['accused', 'detention-facility'];
  const runs = (rule: string): boolean =>
    deadlines.some((each) => each.rule === rule && each.about === one && each.status === 'running');
  const isComplex = runs(`240.complex.told.${of}`);
  const areOthersOwed = !isComplex || runs(`240.told.${of}`);
  const concerned = one ? [one] : file.accused.filter(isHere).map(({ id }) => id);
  const others = alsoToBeTold(file, concerned);
  // Of a return the accused, the defender or whoever represents the accused, and the victim (BLTTHS 240(2)).
  const isInstead = of === 'return' && named.includes('representative');
  const also = of === 'return' ? others.filter((each) => each === 'defender' && !isInstead) : others;
  return [
    ...(of === 'indictment' || (isComplex && areOthersOwed) ? [] : (['accused'] as const)),
    ...(areOthersOwed ? [...(file.victims.length > 0 ? (['victim'] as const) : []), ...also] : []),
  ];
};

/** Those near to whom this procuracy has ordered to be detained are told (BLTTHS 119(6)). */
export const tellOfDetention = announcingDetention<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutedDetentionAnnounced,
);

/** Who takes part for the accused and the victims. */
export const prosecutionParticipants = registering(
  prosecutionProcedure,
  prosecutionParticipantRegistered,
  prosecutionParticipationEnded,
  ({ accused, victims }: ProsecutionFile) => ({
    accused: accused.map(({ id }) => id),
    victims: victims.map(({ id }) => id),
  }),
);
