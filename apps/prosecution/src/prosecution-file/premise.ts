import type { FileId } from '@la-chan/contracts';
import { assertSomeOf, toBeIndicted } from './indictment';
import { assertIn } from './prosecuted-accused';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { suspendedAgain } from './stay';

/** Who was suspended alone is so again once a terminated file is resumed, and that would have been said with it. */
const assertNobodyAlone = (file: ProsecutionFile): void => {
  if (suspendedAgain(file, file.updatedAt).length > 0)
    throw new ProsecutionRefusal('resumed-since', 'BLTTHS 247(2), 249(1)');
};

/** The indictment is against each of whom something is to be decided, and whoever was resumed before it is named by it (BLTTHS 243). */
const assertNobodyLeftOut = (file: ProsecutionFile, named: readonly FileId[]): void => {
  if (toBeIndicted(file).some(({ id }) => !named.includes(id)))
    throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 243');
};

const STOPPED: readonly ProsecutedAccused['state'][] = ['suspended', 'terminated'];

const each = (accused: readonly FileId[], states: readonly ProsecutedAccused['state'][]) => (file: ProsecutionFile) => {
  for (const id of accused) assertIn(file, id, states);
};

/** Whoever is indicted goes on here, and whom something else is decided of is not terminated (BLTTHS 240(1), 247(2), 248(2)). */
export const premiseOf = (event: ProsecutionEvent): ((file: ProsecutionFile) => void) | undefined => {
  switch (event.type) {
    case 'prosecution.accused-indicted':
      return (file) => {
        for (const accused of event.data.accused) assertIn(file, accused, ['proposed', 'indicted']);
        assertNobodyLeftOut(file, event.data.accused);
      };
    case 'prosecution.stay-file-compiled':
    case 'prosecution.suspension-brought':
      return each([event.data.accused], ['suspended']);
    case 'prosecution.focal-point-assigned':
    case 'prosecution.suspended-file-reviewed':
      return event.data.accused ? each([event.data.accused], ['suspended']) : undefined;
    case 'prosecution.accused-found':
    case 'prosecution.file-treatment-ended':
      return event.data.accused && event.data.alone ? each([event.data.accused], ['suspended']) : undefined;
    case 'prosecution.property-decided':
      return event.data.accused ? each([event.data.accused], STOPPED) : undefined;
    case 'prosecution.accused-decision-overruled':
    case 'prosecution.accused-resumed':
      return each([event.data.accused], STOPPED);
    case 'prosecution.file-split':
      return each(event.data.accused, STOPPED);
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
