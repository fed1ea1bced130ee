import type { casePropertyDecided, EventOf, FileId, Moment } from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { suspensionAt } from './clocks/rules/stay-decision';
import { MeasureRefusal } from './measures';
import { Refusal } from './refusal';

type Decided = EventOf<typeof casePropertyDecided>['data'];
interface Kept {
  accused: FileId;
  number: string;
}

/** What was decided of what is held, distrained or frozen; `decision` is a sealed record. */
export interface PropertyDecision extends Omit<Decided, 'notice'> {
  readonly decidedAt: Moment;
}

export interface WithPropertyDecisions {
  readonly propertyDecisions: readonly PropertyDecision[];
}

export type PropertyAct = 'decideOnProperty';

/** Distraint or a frozen account may not go on so. */
export class PropertyRefusal extends Refusal {
  override readonly field = '/items';

  constructor(
    override readonly code: 'not-agreed-in-writing' | 'coercion-over',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** What the routes of a file need of it. */
export interface DecidingOnProperty<Of, Event> {
  readonly decideOnProperty: (file: Of, decision: Decided, at: Moment) => Event[];
}

interface File<Status> {
  readonly id: FileId;
  readonly status: Status;
}

/**
 * Distraint and frozen accounts go on once the agencies have agreed on that in writing, and not beyond a termination
 * (TTLT 01/2020 12(2); BLTTHS 230(2), 248(2)).
 */
export const decidingOnProperty = <Of extends File<string>, Event>(
  procedure: Lawful<Of['status'], PropertyAct>,
  decided: Made<Decided, Event>,
  hasAgreed: (file: Of) => boolean = () => false,
): DecidingOnProperty<Of, Event> => ({
  decideOnProperty: (file, decision, at) => {
    procedure.assertLawful('decideOnProperty', file.status);
    const goesOn = decision.items.some((one) => one.decided === 'goes-on');
    if (goesOn && file.status === 'terminated') throw new PropertyRefusal('coercion-over', 'BLTTHS 230(2), 248(2)');
    if (goesOn && decision.agreement === undefined && !hasAgreed(file))
      throw new PropertyRefusal('not-agreed-in-writing', 'TTLT 01/2020 12(2)');
    return [decided(file.id, decision, at)];
  },
});

/** The decisions after one more. */
export const propertyDecisionsAfter = (
  { propertyDecisions }: WithPropertyDecisions,
  { notice: _, ...decision }: Decided,
  decidedAt: Moment,
): readonly PropertyDecision[] => [...propertyDecisions, { ...decision, decidedAt }];

/** What binds somebody whose matter is suspended goes on by a decision, once that was considered (TTLT 01/2020 12(1)). */
export const keepingMeasures =
  <Of extends File<string>, Event>(
    procedure: Lawful<Of['status'], 'keepMeasures'>,
    kept: Made<Kept, Event>,
    boundIn: (file: Of) => readonly FileId[],
  ) =>
  (file: Of, decision: Kept, at: Moment): Event[] => {
    procedure.assertLawful('keepMeasures', file.status);
    if (!boundIn(file).includes(decision.accused))
      throw new MeasureRefusal('measure-not-applied', 'TTLT 01/2020 12(1)');
    return [kept(file.id, decision, at)];
  };

/** With a suspension, of all or `alone`, one more is known of whoever is bound then. */
export const boundThen = (
  { boundAt = [] }: { readonly boundAt?: readonly string[] },
  isBound: boolean,
  at: Moment,
  alone: boolean,
) => (isBound ? { boundAt: [...boundAt, suspensionAt(at, alone)] } : {});

/** Whom something bound when all or one of them was suspended, by suspension. */
export const suspendedBound = (
  accused: readonly { readonly id: FileId; readonly boundAt?: readonly string[] }[],
): Record<string, FileId[]> => {
  const moments = new Set(accused.flatMap(({ boundAt = [] }) => boundAt));
  const then = (at: Moment) => accused.filter(({ boundAt = [] }) => boundAt.includes(at)).map(({ id }) => id);
  return Object.fromEntries([...moments].map((at) => [at, then(at)]));
};

/** As a suspension names those whom something binds. */
export const saidBound = (bound: readonly FileId[]): { bound?: FileId[] } =>
  bound.length > 0 ? { bound: [...bound] } : {};
