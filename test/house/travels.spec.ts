import { FROM_BODIES } from './travels/body';
import { FROM_COURTS } from './travels/court';
import { FROM_PROCURACIES } from './travels/procuracy';
import { OF_REPORTS } from './travels/report';

/** Every exchange that carries a file, or brings it back. */
const TRAVELS = [...OF_REPORTS, ...FROM_BODIES, ...FROM_PROCURACIES, ...FROM_COURTS];

const asArray = (one: readonly string[] | string): readonly string[] => (typeof one === 'string' ? [] : one);

describe('what travels with a file', () => {
  it.each(TRAVELS.map((one, index) => [`${String(index)} ${one.what}`, one] as const))(
    'is said where it is: %s',
    (_, { message, fields }) => {
      const known = Object.keys(message.shape);
      const named = Object.values(fields).flatMap(asArray);
      expect(named.filter((one) => !known.includes(one))).toEqual([]);
    },
  );

  it.each(TRAVELS.map((one, index) => [`${String(index)} ${one.what}`, one] as const))(
    'is of the state of the sender, or of the decision to send it: %s',
    (_, { message, fields, said }) => {
      const named = [...Object.values(fields).flatMap(asArray), ...said];
      expect(Object.keys(message.shape).filter((one) => !named.includes(one))).toEqual([]);
    },
  );

  it('stays for a reason that says why', () => {
    const reasons = TRAVELS.flatMap(({ fields }) => Object.values(fields).filter((one) => typeof one === 'string'));
    expect(reasons.filter((one) => one.length < 10)).toEqual([]);
  });
});
