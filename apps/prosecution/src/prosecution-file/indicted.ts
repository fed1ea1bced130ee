import {
  isOfOneArticle,
  prosecutedAccusedCharged,
  prosecutedCrimeDecided,
  prosecutionFileJoined,
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  type accusedIndicted,
  type crimesWithdrawn,
  type Crime,
  type EventOf,
} from '@la-chan/contracts';
import { chargedAlone, classAmong, crimesOf, crimesWithout, dataOf, type HistoryEntry } from '@la-chan/procedure';
import { isHere } from './prosecuted-accused';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { ProsecutionRefusal } from './refusal';

type IndictedFor = NonNullable<EventOf<typeof accusedIndicted>['data']['crimes']>;

/**
 * Another crime is charged first, by the procuracy itself or by the body to which the file goes back; another clause of the same
 * article needs no decision (BLTTHS 179(4), 180, 245(1)(b); TTLT 04/2018 9(4), (7)). Of a file that came on paper the charges are not
 * known here.
 */
export const assertCharged = (
  { handover, accused }: ProsecutionFile,
  said: IndictedFor,
  history: readonly HistoryEntry[],
): void => {
  if (!handover) return;
  const isCharged = (one: ProsecutedAccused, crime: Crime): boolean =>
    [...crimesOf(one), ...(one.proposedFor ?? []), ...chargesIn(history, one.id)].some((charge) =>
      isOfOneArticle(charge, crime),
    );
  const isOthers = (one: ProsecutedAccused): boolean =>
    said.some(({ accused, crimes }) => accused === one.id && !crimes.every((crime) => isCharged(one, crime)));
  if (accused.some(isOthers))
    throw new ProsecutionRefusal('crime-not-charged', 'BLTTHS 179(4), 180, 245(1)(b); TTLT 04/2018 9(7)');
};

/** As the file came last, and what this procuracy has charged itself. */
const chargesIn = (
  history: readonly HistoryEntry[],
  id: ProsecutedAccused['id'],
): readonly Pick<Crime, 'article' | 'provision'>[] => {
  const came = history.flatMap((entry) => {
    const file =
      dataOf(entry, prosecutionFileReceived) ??
      dataOf(entry, prosecutionFileReceivedAgain) ??
      dataOf(entry, prosecutionFileJoined);
    return file?.accused.filter((one) => one.id === id) ?? [];
  });
  const here = history.flatMap(
    (entry) => dataOf(entry, prosecutedCrimeDecided) ?? dataOf(entry, prosecutedAccusedCharged) ?? [],
  );
  return [...came.slice(-1).flatMap(crimesOf), ...here.filter(({ accused }) => accused === id)];
};

/** For the crimes that the indictment names, where these are others than came (BLTTHS 243). */
export const indictedFor = (file: ProsecutionFile, said: IndictedFor = []): ProsecutionFile => {
  const accused = file.accused.map((one): ProsecutedAccused => {
    const crimes = said.find(({ accused }) => accused === one.id)?.crimes;
    return { ...prosecutedAnew(one), ...(crimes && chargedAlone(crimes)), proposedFor: crimes ? crimesOf(one) : null };
  });
  return said.length > 0 ? ofHeaviest({ ...file, accused }) : { ...file, accused };
};

/** Its indictment has fallen, and with it what that has named. */
export const asProposed = (
  file: ProsecutionFile,
  which: (one: ProsecutedAccused) => boolean = () => true,
): ProsecutionFile => {
  if (!file.accused.some((one) => one.proposedFor && which(one))) return file;
  const accused = file.accused.map((one) =>
    one.proposedFor && which(one)
      ? { ...prosecutedAnew(one), ...chargedAlone(one.proposedFor), proposedFor: null, fallen: false }
      : one,
  );
  return ofHeaviest({ ...file, accused });
};

/** A court has the file, and tries by the indictment until it gives it back. */
export const fallenThere = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => (one.proposedFor ? { ...one, fallen: true } : one)),
});

export const hasFallen = ({ fallen }: ProsecutedAccused): boolean => fallen ?? false;

/** Nothing is withdrawn of the next indictment. */
const prosecutedAnew = (one: ProsecutedAccused): ProsecutedAccused =>
  one.withdrawnOf ? { ...one, withdrawnOf: [] } : one;

/** Without the crimes whose prosecution is withdrawn, which come back with what was proposed. */
export const prosecutedWithout = (
  file: ProsecutionFile,
  withdrawn: EventOf<typeof crimesWithdrawn>['data']['crimes'],
): ProsecutionFile => {
  const accused = file.accused.map((one): ProsecutedAccused => {
    const gone = withdrawn.find(({ accused }) => accused === one.id)?.crimes;
    if (!gone) return one;
    const crimes = crimesOf(one);
    const withdrawnOf = [...(one.withdrawnOf ?? []), ...gone];
    return {
      ...{ ...one, ...chargedAlone(crimesWithout(crimes, gone)), withdrawnOf },
      proposedFor: one.proposedFor ?? crimes,
    };
  });
  return ofHeaviest({ ...file, accused });
};

/** The class of the file goes by the heaviest crime of anybody in it. */
const ofHeaviest = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  ...classAmong(file, file.accused.filter(isHere).flatMap(crimesOf)),
});
