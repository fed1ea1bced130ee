import { higherProcuracyTold, type AgencyId, type DecisionAbove, type FileId, type Moment } from '@la-chan/contracts';
import { prosecuting } from './preparation';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** A judgment or decision that the procuracy above has not been sent (BLTTHS 262(1), 286(3)). */
export interface Untold {
  readonly decision: DecisionAbove;
  /** None of the judgment. */
  readonly of: string | null;
  readonly number: string;
  readonly defendants: readonly FileId[];
  readonly decidedAt: Moment;
}

export const untoldOf = ({ untold }: Trial, of: string | null): Untold => {
  const found = untold.find((one) => one.of === of);
  if (found) return found;
  throw new TrialRefusal('nothing-to-send-above', 'BLTTHS 262(1), 286(3)');
};

/** On paper where that procuracy takes no part in the platform. */
export const tellAbove = (
  file: Trial,
  of: string | null,
  told: { notice: string; to: AgencyId } | { notice: null; to: null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('tellAbove', file.status);
  untoldOf(file, of);
  if (told.to !== null && told.to === prosecuting(file)?.agency)
    throw new TrialRefusal('not-the-procuracy-above', 'BLTTHS 262(1)');
  return [higherProcuracyTold(file.id, { ...told, ...(of && { decision: of }) }, at)];
};

const KINDS = {
  'court.trial-suspended': 'suspension',
  'court.defendant-suspended': 'suspension',
  'court.trial-terminated': 'termination',
  'court.defendant-terminated': 'termination',
} as const;

export const untoldAfter = (file: Trial, event: TrialEvent): readonly Untold[] => {
  const { untold } = file;
  switch (event.type) {
    case 'court.higher-procuracy-told':
      return untold.filter(({ of }) => of !== (event.data.decision ?? null));
    case 'court.judgment-pronounced': {
      const { number, verdicts } = event.data;
      const one = { decision: 'judgment', of: null, number, decidedAt: event.occurredAt } as const;
      const defendants = verdicts.map(({ defendant }) => defendant);
      return [...untold.filter(({ of }) => of !== null), { ...one, defendants }];
    }
    case 'court.trial-suspended':
    case 'court.defendant-suspended':
    case 'court.trial-terminated':
    case 'court.defendant-terminated': {
      const { decision: of, number } = event.data;
      if (!of) return untold;
      const defendants = 'defendant' in event.data ? [event.data.defendant] : everybody(file);
      const decision = KINDS[event.type];
      return [...untold, { decision, of, number, defendants, decidedAt: event.occurredAt }];
    }
    case 'court.case-initiated': {
      const { decision: of, number, defendants: whose = [] } = event.data;
      if (!of) return untold;
      const defendants = whose.length > 0 ? whose : everybody(file);
      return [...untold, { decision: 'initiation', of, number, defendants, decidedAt: event.occurredAt }];
    }
    default:
      return untold;
  }
};

const everybody = ({ defendants }: Trial): FileId[] =>
  defendants.filter(({ state }) => state === 'on-trial' || state === 'suspended').map(({ id }) => id);
