import { caseCoercionEnded, caseCoercionOrdered, measureRenewed } from '@la-chan/contracts';
import { coercing, followingMeasure, MeasureRefusal, type Coercing } from '@la-chan/procedure';
import { isHere, isOffered, isPursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { usedOn } from './measure';

/** Whose matter goes on here, or waits. */
const pursued = ({ status, accused }: Case): readonly Accused[] =>
  accused.filter((one) => isHere(one) && isPursued(one) && (status !== 'handed-over' || one.state === 'suspended'));

/** What another agency tells of orders and ends also while the file is on offer, and follows it there. */
export const followedCoercions = coercing<Case, CaseEvent>(
  caseProcedure,
  { ordered: caseCoercionOrdered, ended: caseCoercionEnded },
  {
    going: ({ accused }) => accused.filter((one) => isHere(one) && isPursued(one)),
    here: ({ accused }) => accused.filter(isHere),
    pursued,
  },
  'BLTTHS 126, 130',
);

/** The same of a preventive measure. */
export const followMeasure = followingMeasure<Case, CaseEvent>(
  caseProcedure,
  pursued,
  (file, one, at) => usedOn(file, one, at, { brought: true }),
  ({ id }, { accused, measure, number, until }, at) => measureRenewed(id, { accused, measure, number, until }, at),
);

/** What stands of who goes with a file on offer, which names it, is ended once that is withdrawn. */
export const caseCoercions: Coercing<Case, CaseEvent> = {
  ...followedCoercions,
  endCoercion: (file, ending, at) => {
    const ended = followedCoercions.endCoercion(file, ending, at);
    const goes = file.accused.some(
      ({ id, coercions = [] }) => isOffered(file, id) && coercions.some(({ order }) => order === ending.order),
    );
    if (goes) throw new MeasureRefusal('measure-goes-with-file', 'BLTTHS 130');
    return ended;
  },
};
