import type { FileId } from '@la-chan/contracts';
import { ownLimit, type Deadline } from '@la-chan/procedure';

/** The limit of one who alone was resumed, as that runs (BLTTHS 174(1)). */
export const limitOfOne = (deadlines: readonly Deadline[], accused: FileId): Deadline | undefined =>
  ownLimit('174.resumed.accused', deadlines, accused);
