import type { FileId } from '@la-chan/contracts';
import type { Case } from './state';

/** The case with these of its victims alone, and nobody who takes part for another of them. */
export const withVictims = (file: Case, victims: readonly FileId[]): Case => {
  const gone = file.victims.filter((id) => !victims.includes(id));
  return {
    ...file,
    victims: file.victims.filter((id) => victims.includes(id)),
    participants: file.participants.filter(({ of }) => of === undefined || !gone.includes(of)),
  };
};
