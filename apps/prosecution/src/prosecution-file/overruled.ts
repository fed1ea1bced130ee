import type { FileId, ProsecutionDecision } from '@la-chan/contracts';
import { asProposed, fallenThere } from './indicted';
import { isToBeDecided } from './prosecuted-accused';
import { changed, goingOn, idsOf } from './prosecuted-accused.events';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

/** As if it had not been decided; what a court has, or has sent back, was decided once. */
export const overruled = (file: ProsecutionFile, of: ProsecutionDecision): ProsecutionFile => {
  if (file.status === 'handed-over') return fallenThere(file);
  if (of === 'return') return { ...file, returns: file.returns.slice(0, -1) };
  if (of === 'suspension') return { ...goingOn(file), status: 'received' };
  const again =
    of === 'indictment' ? { ...asProposed(file), indictment: null } : { ...goingOn(file), terminatedAt: null };
  const indictedAt = of === 'indictment' && !wasTried(file) ? null : file.indictedAt;
  return { ...changed(again, idsOf(again, isToBeDecided), () => undecided(file)), status: 'received', indictedAt };
};

/** This one is to be decided on again, for which a file that had ended goes on. */
export const overruledAlone = (file: ProsecutionFile, accused: FileId): ProsecutionFile => ({
  ...changed(file, [accused], () => ({ ...undecided(file), outcome: null, terminatedFor: null })),
  ...(file.status === 'terminated' && ({ status: 'received', outcome: null } as const)),
});

const wasTried = ({ returnedByCourtAt }: ProsecutionFile): boolean => returnedByCourtAt.length > 0;

const undecided = (file: ProsecutionFile): Partial<ProsecutedAccused> => ({
  state: 'proposed',
  ...(!wasTried(file) && { decidedAt: null }),
});
