import { assertSomeOf } from './indictment';
import { assertIn } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { suspendedAgain } from './stay';

/** Who was suspended alone is so again once a terminated file is resumed, and that would have been said with it. */
const assertNobodyAlone = (file: ProsecutionFile): void => {
  if (suspendedAgain(file, file.updatedAt).length > 0)
    throw new ProsecutionRefusal('resumed-since', 'BLTTHS 247(2), 249(1)');
};

/** Whoever is indicted goes on here, and whom something else is decided of is not terminated (BLTTHS 240(1), 247(2), 248(2)). */
export const premiseOf = (event: ProsecutionEvent): ((file: ProsecutionFile) => void) | undefined => {
  switch (event.type) {
    case 'prosecution.accused-indicted':
      return (file) => {
        for (const accused of event.data.accused) assertIn(file, accused, ['proposed', 'indicted']);
      };
    case 'prosecution.crimes-withdrawn':
      return (file) => {
        assertSomeOf(file, event.data.crimes);
      };
    case 'prosecution.file-resumed':
      return event.data.accused ? undefined : assertNobodyAlone;
    case 'prosecution.accused-suspended':
      return (file) => {
        assertIn(file, event.data.accused, ['proposed', 'indicted']);
      };
    case 'prosecution.accused-detained':
    case 'prosecution.accused-terminated':
    case 'prosecution.detention-extended':
    case 'prosecution.measure-applied':
    case 'prosecution.measure-renewed':
      return (file) => {
        assertIn(file, event.data.accused, ['proposed', 'indicted', 'suspended']);
      };
    default:
      return undefined;
  }
};
