import { seriousnessOf, type accusedIndicted, type Crime, type EventOf } from '@la-chan/contracts';
import { chargedWith, crimesOf } from '@la-chan/procedure';
import { isHere } from './prosecuted-accused';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

type IndictedFor = NonNullable<EventOf<typeof accusedIndicted>['data']['crimes']>;

/** For the crimes that the indictment names, where these are others than came (BLTTHS 243). */
export const indictedFor = (file: ProsecutionFile, said: IndictedFor = []): ProsecutionFile => {
  const accused = file.accused.map((one): ProsecutedAccused => {
    const crimes = said.find(({ accused }) => accused === one.id)?.crimes;
    return { ...one, ...(crimes && charged(crimes)), proposedFor: crimes ? crimesOf(one) : null };
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
    one.proposedFor && which(one) ? { ...one, ...charged(one.proposedFor), proposedFor: null, fallen: false } : one,
  );
  return ofHeaviest({ ...file, accused });
};

/** A court has the file, and tries by the indictment until it gives it back. */
export const fallenThere = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => (one.proposedFor ? { ...one, fallen: true } : one)),
});

export const hasFallen = ({ fallen }: ProsecutedAccused): boolean => fallen ?? false;

const charged = (crimes: readonly Crime[]) => ({ circumstances: undefined, further: [], ...chargedWith(crimes) });

/** The class of the file goes by the heaviest crime of anybody in it. */
const ofHeaviest = (file: ProsecutionFile): ProsecutionFile => {
  const crimes = file.accused.filter(isHere).flatMap(crimesOf);
  const isOwn = ({ article, clause }: Crime): boolean => article === file.article && clause === file.clause;
  const { article, clause } = chargedWith([...crimes.filter(isOwn), ...crimes]);
  return { ...file, article, clause, seriousness: seriousnessOf(article, clause) };
};
