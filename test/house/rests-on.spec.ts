import { PROCEDURES } from '../../deploy/simulation/procedures';

describe('the tables', () => {
  it('name what every act of an officer rests on', () => {
    const loose = PROCEDURES.flatMap(({ app, procedure: { name, table } }) =>
      Object.entries(table).flatMap(([status, acts]) =>
        Object.entries(acts)
          .filter(([, step]) => step?.restsOn === undefined && step?.by.some((role) => role !== 'system'))
          .map(([act]) => `${app} ${name}.${act} in ${status}`),
      ),
    );
    expect(loose).toEqual([]);
  });
});
