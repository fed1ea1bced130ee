import { PROCEDURES } from '../../deploy/simulation/procedures';

/** What concerns one decision of a court rests on that one; what the procuracy demands of itself, on what another agency has. */
const ON_OTHERS = [
  'recordDecisionAppeal',
  'putDecisionInForce',
  'demandCharge',
  'demandRequalification',
  'demandJoinder',
];

describe('the tables', () => {
  it('name what every act of an officer rests on', () => {
    const loose = PROCEDURES.flatMap(({ app, procedure: { name, table } }) =>
      Object.entries(table).flatMap(([status, acts]) =>
        Object.entries(acts)
          .filter(([act, step]) => step?.restsOn === undefined && !ON_OTHERS.includes(act))
          .filter(([, step]) => step?.by.some((role) => role !== 'system'))
          .map(([act]) => `${app} ${name}.${act} in ${status}`),
      ),
    );
    expect(loose).toEqual([]);
  });
});
