import { days, detention } from '../period';
import type { Rule, Trigger } from '../rule';
import { says, saysFlag, saysSomething } from './conditions';
import { releaseTold, stageDetention, toldOfDetention, withTheFile, type StageDetention } from './detention';
import { PROCURACY } from './warned';

const INDICTED = 'prosecution.accused-indicted';
const PROSECUTED = 'prosecution.accused-detained';
/** What came with the file; told again where the order is put right. */
const BROUGHT: Trigger = { event: PROSECUTED, when: saysFlag('brought', true) };
const RELEASED = ['accused-released', 'accused-terminated', 'accused-charge-revoked', 'file-terminated'].map(
  (what) => `prosecution.${what}`,
);
const inProsecution = ({
  replaced = [],
  ...rule
}: Pick<StageDetention, 'id' | 'law' | 'starts' | 'limit' | 'counted'> &
  Partial<Pick<StageDetention, 'replaced'>>): Rule =>
  stageDetention({
    ...rule,
    restsOn: ['BLTTHS 240(1)'],
    about: 'accused',
    extended: { by: ['prosecution.detention-extended'], upTo: 'as-decided' }, // the limit of 240(1) was asked then
    within: {
      bounds: [{ rules: ['240.accused'] }],
      measured: ['prosecution.accused-resumed', 'prosecution.file-extended'],
    }, // 249(5)
    released: [...RELEASED, releaseTold('prosecution')],
    // It goes on elsewhere, or is ordered anew there (BLTTHS 174(4), 278; TTLT 04/2018 19).
    replaced: [
      ...['handed-over', 'returned', 'transferred', 'split', 'merged', 'voided'].map(
        (what) => `prosecution.file-${what}`,
      ),
      ...replaced,
    ],
    whom: PROCURACY,
  });

/** What a procuracy orders of detention, and what came with the file, until it decides. */
export const PROSECUTION_DETENTION_RULES: readonly Rule[] = [
  inProsecution({
    id: '241',
    law: 'BLTTHS 241',
    starts: [{ event: PROSECUTED, when: saysFlag('brought', false) }],
    // The limits of 240(1) with their extensions; how far the file's own reaches is asked when it is ordered.
    limit: {
      'less-serious': detention({ days: 20 + 10 }),
      serious: detention({ days: 20 + 10 }),
      'very-serious': detention({ days: 30 + 15 }),
      'especially-serious': detention({ days: 30 + 30 }),
    },
    counted: { from: 'start', field: 'since', text: { vi: 'ngày tạm giam', en: 'the detention' } },
  }),
  inProsecution({
    id: '241.brought',
    law: 'BLTTHS 241; TTLT 04/2018 18(2)(a)',
    starts: [BROUGHT],
    replaced: [BROUGHT],
    limit: {
      'less-serious': detention({ days: 20 }),
      serious: detention({ days: 20 }),
      'very-serious': detention({ days: 30 }),
      'especially-serious': detention({ days: 30 }),
    },
    counted: { from: 'start', field: 'since', text: withTheFile },
  }),
  {
    id: '241-order',
    law: 'TTLT 04/2018 18(2)(b)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Ra lệnh tạm giam mới', en: 'Order the detention anew' },
    before: { rules: ['241', '241.brought'], days: 5 },
    met: ['prosecution.detention-extended'],
    warn: { before: days(3), whom: PROCURACY },
  },
  toldOfDetention({
    id: '119.prosecuted.told',
    about: 'accused',
    // An order has a number: what came with the file, or from another one, has none here.
    starts: [{ event: PROSECUTED, when: saysSomething('number') }, 'prosecution.detention-extended'],
    told: 'prosecution.detention-announced',
    released: RELEASED,
    whom: PROCURACY,
  }),
  toldOfDetention({
    id: '119.supervised.told', // what the body did not order in place of what was cancelled (TTLT 04/2018 5(3)(c))
    about: 'accused',
    starts: [{ event: 'prosecution.measure-ordered', when: says('measure', 'detention') }],
    told: 'prosecution.detention-announced',
    released: [
      'detention-revoked',
      'release-granted',
      'charge-cancelled',
      'charge-revoked',
      'initiation-cancelled',
    ].map((what) => `prosecution.${what}`),
    whom: PROCURACY,
  }),
  {
    id: '18-lighter',
    law: 'TTLT 04/2018 18(2)(c)',
    valid: { from: '2018-12-10' },
    when: ({ accused }, { lighter }) => Array.isArray(lighter) && lighter.includes(accused),
    duty: {
      vi: 'Quyết định truy tố các bị can hoặc áp dụng biện pháp ngăn chặn khác đối với bị can phạm tội ít nghiêm trọng, tội nghiêm trọng',
      en: 'Prosecute the accused, or apply another measure to the one of the lighter crime',
    },
    before: { rules: ['241', '241.brought'], days: 5 },
    owed: true,
    met: [INDICTED, 'prosecution.accused-released', releaseTold('prosecution')],
    warn: { before: days(3), whom: PROCURACY },
  },
  {
    id: '244.detention', // the court is told with the file that is offered to it
    law: 'BLTTHS 244',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo cho Tòa án biết thời hạn tạm giam sắp hết',
      en: 'Tell the court that the detention is about to end',
    },
    before: { rules: ['241', '241.brought'], days: 7 },
    met: [INDICTED],
    warn: { before: days(3), whom: PROCURACY },
  },
];
