import { UnlawfulAct } from '@la-chan/procedure';
import { Refused } from '../problems/refused';
import { isOfTheLaw } from './overtaken';

describe('what another agency has decided is overtaken', () => {
  it('where the table has nothing of it any more, or a guard cites its article', () => {
    expect(isOfTheLaw(new UnlawfulAct('case', 'release', 'decided', [], undefined))).toBe(true);
    expect(isOfTheLaw(new Refused('before-what-it-rests-on', { law: 'BLTTHS 169(4)' }))).toBe(true);
  });

  it('not where the table has the act and leaves out the system, nor where something else fails', () => {
    expect(isOfTheLaw(new Refused('role-may-not', { law: 'BLTTHS 169(4)' }))).toBe(false);
    expect(isOfTheLaw(new Refused('acts-lost'))).toBe(false);
    expect(isOfTheLaw(new Error('the database is down'))).toBe(false);
  });
});
