import { days } from '../period';
import type { Rule } from '../rule';
import { both, says, saysSomething, unsaid } from './conditions';
import { ACCUSED_OVERRULED, INDICTED, OVERRULED, SUSPENDED, WITHDRAWN } from './prosecution';

/** What the procuracy decides on a file is sent above at once, of the whole file or of one accused; how soon that is, no text says. */
export const PROSECUTION_ABOVE_RULES: readonly Rule[] = (
  [
    ['indictment', INDICTED, 'bản cáo trạng', 'the indictment'],
    ['return', 'prosecution.file-returned', 'quyết định trả hồ sơ', 'the return of the file'],
    ['suspension', SUSPENDED, 'quyết định tạm đình chỉ vụ án', 'the suspension'],
    ['termination', 'prosecution.file-terminated', 'quyết định đình chỉ vụ án', 'the termination'],
    [
      'suspension.accused',
      'prosecution.accused-suspended',
      'quyết định tạm đình chỉ đối với bị can',
      'the suspension for one',
    ],
    [
      'termination.accused',
      'prosecution.accused-terminated',
      'quyết định đình chỉ đối với bị can',
      'the termination for one',
    ],
  ] as const
).map(([decision, event, vi, en]): Rule => {
  const [of, whom] = decision.split('.') as [string, string | undefined];
  return {
    id: `240.above.${decision}`,
    law: 'BLTTHS 240(3)',
    valid: { from: '2018-01-01' },
    setByCity: true,
    duty: { vi: `Gửi ngay ${vi} cho Viện kiểm sát cấp trên`, en: `Send ${en} to the procuracy above at once` },
    ...(whom && { about: 'accused' }),
    starts: [event],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(1),
    met: [
      {
        event: 'prosecution.higher-procuracy-told',
        when: both(says('of', of), whom ? saysSomething('accused') : unsaid('accused')),
      },
    ],
    cancelled: [
      ...(of === 'indictment' ? [WITHDRAWN] : []),
      { event: whom ? ACCUSED_OVERRULED : OVERRULED, when: says('of', of) },
    ],
    warn: { before: days(1), whom: ['prosecutor', 'head-of-procuracy'] },
  };
});
