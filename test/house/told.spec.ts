import { PROCEDURES } from '../../deploy/simulation/procedures';
import { ENTRIES, variantsOf } from './entry-laws';
import { decidingActs, tellingActs, TOLD_TO_NOBODY, toldToNobody, toldWithin } from './told';

const procedureOf = (app: string, name: string) => {
  const found = PROCEDURES.find((one) => one.app === app && one.procedure.name === name);
  if (!found) throw new Error(`${app} has no ${name}`);
  return found.procedure;
};
const within = (app: string, name: string, act: string) =>
  toldWithin(procedureOf(app, name), act).map(
    (rule) => `${rule.id}: ${tellingActs(procedureOf(app, name), rule).join()}`,
  );

describe('the limits within which somebody is told of an act', () => {
  it('are those that what it writes begins', () => {
    expect(within('court', 'trial', 'suspend')).toEqual([
      '286.parties: deliver',
      '286.stay: recordService',
      '286.higher: tellAbove',
    ]);
    expect(within('court', 'trial', 'openHearing')).toEqual([]);
  });

  it('are those of what it says, where other acts write the same entry', () => {
    expect(within('court', 'appeal', 'postpone')).toEqual(['352.deliver: deliver', '352.send: recordService']);
    expect(within('prosecution', 'initiation', 'initiate')).toEqual(['154-send: recordService']);
    expect(within('prosecution', 'initiation', 'decideNotToInitiate')).toEqual([]);
  });
});

describe('what an entry says as an act writes it', () => {
  it('is said of acts that write it, in fields that it has', () => {
    const wrong = PROCEDURES.flatMap(({ procedure }) =>
      Object.entries(ENTRIES.get(procedure) ?? {}).flatMap(([type, { by, saying = {} }]) => {
        const acts = ['always', ...(by.length > 0 ? by : Object.keys(procedure.starts))];
        const fields = variantsOf(type).flatMap(({ properties = {} }) => Object.keys(properties));
        return Object.entries(saying).flatMap(([act, said]) => [
          ...(acts.includes(act) ? [] : [`${type}: ${act}`]),
          ...Object.keys(said).flatMap((field) => (fields.includes(field) ? [] : [`${type}: ${act} ${field}`])),
        ]);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a decision', () => {
  const decisions = PROCEDURES.flatMap(({ app, procedure }) =>
    decidingActs(procedure).map((act) => ({
      act,
      name: `${app} ${procedure.name}.${act}`,
      why: toldToNobody(procedure, act),
    })),
  );

  it('is told to somebody, within a limit or over the platform, or it is said why to nobody', () => {
    expect(decisions.length).toBeGreaterThan(150);
    expect(decisions.flatMap(({ name, why }) => (why === '' ? [name] : []))).toEqual([]);
  });

  it('is not said to be told to nobody where somebody is told of each such', () => {
    const untold = decisions.flatMap(({ act, why }) => (why === undefined ? [] : [act]));
    expect(
      Object.values(TOLD_TO_NOBODY)
        .flat()
        .filter((act) => !untold.includes(act)),
    ).toEqual([]);
  });
});
