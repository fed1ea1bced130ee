import { z } from 'zod';
import { AgencyId } from './agency';
import { FileId } from './moment';

/**
 * A procuracy to which a court has returned a file, and the file there. It goes along with the matter from body to body and
 * from procuracy to procuracy: whoever decides how that ends tells it, and it tells the court (BLTTHS 246, 280(3)).
 */
export const Awaiting = z.object({ agency: AgencyId, file: FileId });
export type Awaiting = z.infer<typeof Awaiting>;

/** Those who wait for what a file is about, where somebody does. */
export const awaiting = { awaited: z.array(Awaiting).min(1).optional() };

/** What is said of those of several files, each once. */
export const saidAwaiting = (...several: (readonly Awaiting[])[]): { awaited?: Awaiting[] } => {
  const all = awaitingOnce(...several);
  return all.length > 0 ? { awaited: all } : {};
};

export const awaitingOnce = (...several: (readonly Awaiting[])[]): Awaiting[] => {
  const all = several.flat();
  const isFirst = (one: Awaiting, index: number): boolean =>
    all.findIndex(({ agency, file }) => agency === one.agency && file === one.file) === index;
  return all.filter(isFirst);
};
