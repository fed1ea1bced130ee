import { assertAssigned, type Officer } from '@la-chan/platform';
import { appealProcedure, presidingOver, type Appeal, type AppealAct, type AppealStatus } from './appeal';
import { blank } from './appeal.events';

const AT = '2025-08-10T02:00:00.000Z';
const appeal: Appeal = { ...blank, id: '1', version: 0, number: '1', unit: 'c00070', createdAt: AT, updatedAt: AT };
const officer = (id: string, ...roles: Officer['roles']): Officer => ({ id, roles, agency: 'toa-hn', units: ['*'] });
const [judge, other] = [officer('toa-hn.tham-phan', 'judge'), officer('toa-hn.khac', 'judge')];
const chief = officer('toa-hn.chanh-an', 'judge', 'chief-judge');

const doing =
  (act: AppealAct, who: Officer, status: AppealStatus = 'docketed', more: Partial<Appeal> = {}) =>
  () => {
    const file = { ...appeal, status, judge: judge.id, ...more };
    assertAssigned(who, act, appealProcedure.step(act, status), [presidingOver(file)]);
  };

describe('an appeal that is assigned to a judge', () => {
  const own = [
    ...(['decideToTry', 'decide', 'demandSearch'] as const),
    ...(['applyMeasure', 'endMeasure', 'orderCoercion', 'endCoercion'] as const),
  ];

  it.each(own)('is prepared by that one alone: %s (BLTTHS 346(2), 347(1))', (act) => {
    expect(doing(act, judge)).not.toThrow();
    for (const another of [other, chief]) expect(doing(act, another)).toThrow('assigned-to-another');
  });

  it.each(['endMeasure', 'endCoercion'] as const)('follows what others have ended: %s', (act) => {
    expect(doing(act, officer('system', 'system'))).not.toThrow();
  });

  it.each(own)('is prepared by nobody until then: %s (BLTTHS 340(2))', (act) => {
    for (const anybody of [other, chief])
      expect(doing(act, anybody, 'docketed', { judge: null })).toThrow('assigned-to-nobody');
  });

  it('is heard by the panel', () => {
    expect(doing('applyMeasure', other, 'set')).toThrow('assigned-to-another');
    for (const act of ['applyMeasure', 'endMeasure', 'orderCoercion', 'endCoercion', 'decide'] as const)
      expect(doing(act, other, 'set', { openedAt: AT })).not.toThrow();
  });

  it('is nobody’s alone once it is decided (BLTTHS 355)', () => {
    expect(presidingOver({ ...appeal, status: 'decided', judge: judge.id })).toBeUndefined();
  });

  it('is assigned by the chief judge, also anew (BLTTHS 340(2))', () => {
    for (const status of ['docketed', 'set'] as const) {
      expect(appealProcedure.step('assign', status)).toMatchObject({ by: ['chief-judge'] });
      expect(appealProcedure.step('assign', status)).not.toHaveProperty('assigned');
    }
  });
});
