import { assertAssigned, type Officer } from '@la-chan/platform';
import { blank } from './trial.events';
import { presidingOver, trialProcedure, type Trial, type TrialAct, type TrialStatus } from './trial';

const AT = '2025-08-04T02:00:00.000Z';
const trial: Trial = { ...blank, id: '1', version: 0, number: '1', unit: 'c00070', createdAt: AT, updatedAt: AT };
const officer = (id: string, ...roles: Officer['roles']): Officer => ({ id, roles, agency: 'toa-hn', units: ['*'] });
const [judge, other] = [officer('toa-hn.tham-phan', 'judge'), officer('toa-hn.khac', 'judge')];
const chief = officer('toa-hn.chanh-an', 'judge', 'chief-judge');

const doing =
  (act: TrialAct, who: Officer, status: TrialStatus = 'docketed', more: Partial<Trial> = {}) =>
  () => {
    const file = { ...trial, status, judge: judge.id, ...more };
    assertAssigned(who, act, trialProcedure.step(act, status), [presidingOver(file)]);
  };

describe('a trial that is assigned to a judge', () => {
  const own = [
    ...['decideToTry', 'returnFile', 'suspend', 'suspendDefendant', 'terminate', 'terminateDefendant'],
    ...['applyMeasure', 'endMeasure', 'orderCoercion', 'endCoercion', 'settleMotion', 'refuseReturn'],
    ...['demandEvidence', 'demandSearch'],
  ] as TrialAct[];

  it.each(own)('is prepared by that one alone: %s (BLTTHS 276(2), 277–282, 284)', (act) => {
    expect(doing(act, judge)).not.toThrow();
    for (const another of [other, chief]) expect(doing(act, another)).toThrow('assigned-to-another');
    expect(doing(act, officer('system', 'system'))).not.toThrow();
  });

  it('goes on by that one, or by the chief judge where that one cannot (BLTTHS 283(1))', () => {
    for (const [act, status] of [
      ['resume', 'suspended'],
      ['resume', 'terminated'],
      ['resumeDefendant', 'docketed'],
    ] as const) {
      for (const who of [judge, chief]) expect(doing(act, who, status)).not.toThrow();
      expect(doing(act, other, status)).toThrow('assigned-to-another');
    }
  });

  it.each(own)('is prepared by nobody until then: %s (BLTTHS 276(2))', (act) => {
    for (const anybody of [other, chief])
      expect(doing(act, anybody, 'docketed', { judge: null })).toThrow('assigned-to-nobody');
    expect(doing(act, officer('system', 'system'), 'docketed', { judge: null })).not.toThrow();
    expect(doing('resume', chief, 'suspended', { judge: null })).not.toThrow();
  });

  it('is heard by the panel', () => {
    expect(doing('suspend', other, 'set')).toThrow('assigned-to-another');
    expect(doing('suspend', other, 'set', { openedAt: AT })).not.toThrow();
  });

  it('is assigned anew wherever its judge decides alone, also of what was done before that (BLTTHS 276(2))', () => {
    for (const status of ['docketed', 'set', 'suspended', 'terminated'] as const)
      expect(trialProcedure.step('assign', status)).not.toHaveProperty('assigned');
    const step = trialProcedure.step('suspend', 'docketed');
    expect(() => assertAssigned(other, 'suspend', step, [judge.id, other.id])).not.toThrow();
    expect(() => assertAssigned(other, 'suspend', step, [judge.id, null])).toThrow('assigned-to-another');
    // Of a day before anybody was assigned, whoever is now.
    expect(() => assertAssigned(judge, 'suspend', step, [null, judge.id])).toThrow('assigned-to-nobody');
    expect(() => assertAssigned(judge, 'suspend', step, [undefined, judge.id])).not.toThrow();
    expect(() => assertAssigned(other, 'suspend', step, [null, undefined])).toThrow('assigned-to-nobody');
    expect(() => assertAssigned(other, 'suspend', step, [undefined, undefined])).not.toThrow();
  });

  it('has the chief judge decide on what is the chief judge’s (BLTTHS 277(1), 278(1))', () => {
    for (const act of ['assign', 'extend', 'detain'] as const) {
      expect(trialProcedure.step(act, 'docketed')).toMatchObject({ by: ['chief-judge'] });
      expect(trialProcedure.step(act, 'docketed')).not.toHaveProperty('assigned');
    }
  });
});
