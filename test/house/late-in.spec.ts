import { PROCEDURES } from '../../deploy/simulation/procedures';
import { COURSES } from '../late/courses';
import { reachable } from './reachable';

const steps = PROCEDURES.flatMap(({ app, procedure: { name, table } }) =>
  Object.entries(table).flatMap(([status, acts]) =>
    Object.entries(acts).flatMap(([act, step]) => (step ? [{ app, name, table, status, act, step }] : [])),
  ),
);
const late = steps.flatMap(({ step, ...cell }) => (step.lateIn ? [{ ...cell, step, lateIn: step.lateIn }] : []));
const named = ({ app, name, act, status }: (typeof steps)[number]) => `${app} ${name}.${act} in ${status}`;

describe('what is registered late', () => {
  it('is known of acts of several procedures', () => {
    expect(new Set(late.map(({ name }) => name)).size).toBeGreaterThan(2);
  });

  it('is tried of each procedure, among histories of deeds', () => {
    const tried = new Set(COURSES.flatMap(({ name, late }) => (late.length > 0 ? [name] : [])));
    expect([...new Set(late.map(({ name }) => name))].filter((name) => !tried.has(name))).toEqual([]);
  });

  it('leaves the file where it was, or where it could go on as it has gone on', () => {
    const stranded = late.flatMap((cell) =>
      [cell.step.to]
        .flat()
        .flatMap((to) =>
          cell.lateIn
            .filter((status) => status !== to && !reachable(cell.table, to).has(status))
            .map((status) => `${named(cell)}: ${status} does not come after ${to}`),
        ),
    );
    expect(stranded).toEqual([]);
  });

  it('changes the status only where what came after could also have come before it', () => {
    const changing = late.flatMap((cell) =>
      [cell.step.to]
        .flat()
        .flatMap((to) =>
          to === cell.status
            ? []
            : cell.lateIn
                .filter((status) => !reachable(cell.table, cell.status, new Set([to])).has(status))
                .map((status) => `${named(cell)}: only it leads to ${status}`),
        ),
    );
    expect(changing).toEqual([]);
  });

  it('rests on something, and names no status in which the act is lawful anyhow', () => {
    expect(late.filter(({ step }) => step.restsOn === undefined).map(named)).toEqual([]);
    const idle = late.filter(
      ({ table, act, lateIn }) => lateIn.length > 0 && lateIn.every((status) => table[status]?.[act]),
    );
    expect(idle.map(named)).toEqual([]);
  });
});
