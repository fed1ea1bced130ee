import {
  isOfOneArticle,
  prosecutedAccusedCharged,
  prosecutedCrimeDecided,
  type Crime,
  type CrimeCharged,
  type CrimeDecision,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { crimeAlone, crimeReplaced, crimesOf, DEFAULT_SETTINGS, type Settings } from '@la-chan/procedure';
import { returning } from './indictment';
import { assertMergersCarriedOut } from './merger';
import { assertIn, isHere } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** Somebody else is charged, whose sealed record has the same id, an accused with another crime or with one more, or the case is about one more of which nobody is. */
export type FurtherCharge = Crime &
  (
    | { readonly decision: 'person-charged' | 'charge-supplemented'; readonly accused: FileId }
    | { readonly decision: 'charge-changed'; readonly accused: FileId; readonly replaces?: CrimeCharged | undefined }
    | { readonly decision: 'case-supplemented'; readonly accused?: undefined }
  );

interface Decided extends Crime {
  readonly decision: CrimeDecision;
  readonly accused?: FileId;
  readonly replaces?: CrimeCharged;
}

const isOf =
  (crime: Pick<Crime, 'article' | 'provision'>) =>
  (one: ProsecutedAccused): boolean =>
    crimesOf(one).some((charged) => isOfOneArticle(charged, crime));

/** What is decided besides charging a person; of a crime that the case was not initiated for, on the case first (TTLT 04/2018 9(3)). */
export const crimesDecided = (file: ProsecutionFile, { decision, accused, ...charge }: FurtherCharge): Decided[] => {
  const here = file.accused.filter(isHere);
  const crime = crimeAlone(charge);
  const isInitiated = crime.article === file.article || here.some(isOf({ article: crime.article }));
  const replaces = 'replaces' in charge ? charge.replaces : undefined;
  const inPlace = (one: ProsecutedAccused): boolean =>
    decision === 'charge-changed' &&
    one.id === accused &&
    crimeReplaced(one, crime, replaces)?.article === file.article;
  const onCase = here.filter(isOf({ article: file.article })).every(inPlace) ? 'case-changed' : 'case-supplemented';
  const onCharge = decision === 'charge-changed' || decision === 'charge-supplemented';
  return [
    ...(isInitiated ? [] : [{ decision: onCase, ...crime } as const]),
    ...(onCharge ? [{ decision, accused, ...(replaces && { replaces }), ...crime }] : []),
  ];
};

/** On which the file goes back (BLTTHS 245(1)(b), (c)). */
export const groundOf = ({ decision }: FurtherCharge): 'other-offender' | 'other-crime' =>
  decision === 'person-charged' ? 'other-offender' : 'other-crime';

/**
 * Another offender or crime came out that was neither charged nor initiated: the procuracy decides that itself, and the file goes
 * back to be investigated further. The Code lets it do so without a demand before (BLTTHS 179(4), 180, 236(4)).
 */
export const chargeAndReturn = (
  file: ProsecutionFile,
  { number, ...charge }: FurtherCharge & { readonly number: string },
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('chargeAndReturn', file.status);
  assertMergersCarriedOut(file);
  const { decision, accused } = charge;
  const decided = crimesDecided(file, charge);
  if (decided.length === 0 && decision === 'case-supplemented')
    throw new ProsecutionRefusal('crime-initiated-already', 'BLTTHS 156(1)');
  if (decision === 'charge-changed' || decision === 'charge-supplemented') {
    assertIn(file, charge.accused, ['proposed']);
    if (file.accused.some((one) => one.id === accused && isOf(charge)(one)))
      throw new ProsecutionRefusal('crime-charged-already', 'BLTTHS 180(2); TTLT 04/2018 9(4)');
  }
  if (decision === 'charge-changed')
    for (const one of file.accused)
      if (one.id === accused && !crimeReplaced(one, charge, charge.replaces))
        throw new ProsecutionRefusal('crime-to-change-unsaid', 'BLTTHS 180(1)(a)');
  const crimes = decided.map((one) => prosecutedCrimeDecided(file.id, { ...one, number }, at));
  const back = returning(file, { ground: groundOf(charge), number, by: 'procuracy' }, at, settings);
  if (decision !== 'person-charged') return [...crimes, ...back];
  const person = { accused: charge.accused, person: charge.accused, ...crimeAlone(charge), number };
  return [...crimes, prosecutedAccusedCharged(file.id, person, at), ...back];
};
