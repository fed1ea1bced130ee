import { trialAssignment, type AgencyId, type FileId } from '@la-chan/contracts';
import { type Directory, type Exchange, findExchange, offerTold, ownFile } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** In which file of this agency somebody is searched for: on its own demand, or not. */
interface Searching {
  /** None of an offer that is not accepted, and is told once it is (`toldSince`). */
  readonly file: FileId | null;
  readonly demanded: boolean;
}

/** What a notice of a search is about: the demand of this agency, where the body tells of it that was asked or has the case since, or that by which the file came. Throws for whoever else was not told. */
export async function searchedIn(
  tx: EntityManager,
  directory: Pick<Directory, 'runs'>,
  { terms: { demand }, counterpart }: { readonly terms: { readonly demand: string }; readonly counterpart: AgencyId },
): Promise<Searching> {
  const asked = await findExchange(tx, demand);
  if (asked?.side === 'opener' && asked.pattern === 'notice' && directory.runs(counterpart, 'investigation'))
    return { file: ownFile(asked), demanded: true };
  const told = await offerTold(tx, { counterpart, terms: { of: demand } });
  return { file: told.file ?? assignedIn(told), demanded: false };
}

/** A trial that is assigned has its file by that itself (BLTTHS 239(1)). */
const assignedIn = ({ kind, terms }: Exchange): FileId | null =>
  kind === trialAssignment.kind ? trialAssignment.terms.parse(terms).file : null;
