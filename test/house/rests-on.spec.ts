import { PROCEDURES } from '../../deploy/simulation/procedures';

/**
 * What concerns one of several accused, requests or decisions rests on the entry about that one, which is not the last
 * of its kind; what the procuracy demands of itself, on what another agency has.
 */
const OF_ONE = [
  ...['resumeAccused', 'resumeDefendant', 'anticipate', 'recordDecisionAppeal', 'putDecisionInForce'],
  ...['demandCharge', 'demandRequalification'],
];

describe('the tables', () => {
  it('name what every act of an officer rests on', () => {
    const loose = PROCEDURES.flatMap(({ app, procedure: { name, table } }) =>
      Object.entries(table).flatMap(([status, acts]) =>
        Object.entries(acts)
          .filter(([act, step]) => step?.restsOn === undefined && !OF_ONE.includes(act))
          .filter(([, step]) => step?.by.some((role) => role !== 'system'))
          .map(([act]) => `${app} ${name}.${act} in ${status}`),
      ),
    );
    expect(loose).toEqual([]);
  });
});
