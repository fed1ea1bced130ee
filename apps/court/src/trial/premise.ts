import type { FileId } from '@la-chan/contracts';
import { assertStands } from './decision-appeal';
import { assertOnEach, assertSomebodyTried } from './judgment';
import { assertIn, mayLeave, STOPPED_ALONE } from './stay';
import type { Defendant, Trial } from './trial';
import type { TrialEvent } from './trial.events';

const TRIED: readonly Defendant['state'][] = ['on-trial'];
const PURSUED: readonly Defendant['state'][] = ['on-trial', 'suspended'];
const ALONE: readonly Defendant['state'][] = ['suspended'];

const each =
  (defendants: readonly FileId[], states: readonly Defendant['state'][]) =>
  (file: Trial): void => {
    for (const one of defendants) assertIn(file, one, states);
  };

/**
 * Whom something is decided of is tried, or what of this one alone was decided stands still; a decision that is appealed stands;
 * and a hearing is set, and a judgment given, of whoever is tried (BLTTHS 260, 277(1)(a), 280(3), 281–283, 330(2)).
 */
export const premiseOf = (event: TrialEvent): ((file: Trial) => void) | undefined => {
  switch (event.type) {
    case 'court.defendant-detained':
      return event.data.purpose === 'execution' ? undefined : each([event.data.defendant], TRIED);
    case 'court.defendant-suspended':
    case 'court.detention-brought':
    case 'court.search-demanded':
      return each([event.data.defendant], TRIED);
    case 'court.indictment-elsewhere-received':
    case 'court.prosecution-termination-received':
      return each(event.data.defendants, TRIED);
    case 'court.crimes-terminated':
    case 'court.defendant-terminated':
    case 'court.measure-applied':
    case 'court.measures-kept':
      return each([event.data.defendant], PURSUED);
    case 'court.coercion-ordered':
      return event.data.defendant ? each([event.data.defendant], PURSUED) : undefined;
    case 'court.defendant-resumed':
      return each([event.data.defendant], STOPPED_ALONE);
    case 'court.stay-file-compiled':
      return each([event.data.defendant], ALONE);
    case 'court.focal-point-assigned':
    case 'court.suspended-trial-reviewed':
      return event.data.defendant ? each([event.data.defendant], ALONE) : undefined;
    case 'court.defendant-found':
    case 'court.treatment-ended':
      return event.data.defendant && event.data.alone ? each([event.data.defendant], ALONE) : undefined;
    case 'court.property-decided':
      return event.data.defendant ? each([event.data.defendant], STOPPED_ALONE) : undefined;
    case 'court.trial-split':
      return (file) => {
        each(event.data.defendants, mayLeave(file))(file);
      };
    case 'court.decision-appeal-changed':
    case 'court.decision-appeal-sent':
    case 'court.decision-appeal-withdrawn':
    case 'court.decision-appealed':
    case 'court.decision-in-force':
    case 'court.decision-reviewed':
      return (file) => {
        assertStands(file, event.data.decision);
      };
    case 'court.trial-set':
      return (file) => {
        assertSomebodyTried(file);
        each(event.data.inAbsence ?? [], TRIED)(file);
      };
    case 'court.judgment-pronounced':
      return (file) => {
        assertOnEach(file, event.data.verdicts);
      };
    default:
      return undefined;
  }
};
