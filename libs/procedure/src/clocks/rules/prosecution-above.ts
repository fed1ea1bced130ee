import { days } from '../period';
import type { Rule } from '../rule';
import { both, not, says, saysSomething, unsaid } from './conditions';
import { ACCUSED_OVERRULED, INDICTED, OVERRULED, SUSPENDED, WITHDRAWN } from './prosecution';
import { PROCURACY } from './warned';

const PETITION_DECIDED = ['prosecution.lower-decision-overruled', 'prosecution.lower-decision-kept'];

const PETITION_WITHDRAWN = ['prosecution.petition-withdrawn'];

const OF_THE_FILE = says('decision', 'file-demanded');

/** What the procuracy above owes on a petition of a body; how soon it decides, TTLT 04/2018 does not say. */
export const PETITION_RULES: readonly Rule[] = [
  {
    id: 'R23.decide',
    law: 'TTLT 01/2017 13(2)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Trả lời kiến nghị về yêu cầu chuyển hồ sơ', en: 'Answer the petition about a demand for the file' },
    starts: [{ event: 'prosecution.petition-received', when: OF_THE_FILE }],
    counted: { from: 'start', text: { vi: 'ngày nhận được kiến nghị', en: 'receipt of the petition' } },
    limit: days(10),
    met: PETITION_DECIDED,
    cancelled: PETITION_WITHDRAWN,
    warn: { before: days(2), whom: PROCURACY },
  },
  {
    id: '6-decide',
    law: 'TTLT 04/2018 5(3)(a), 6(2)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Giải quyết kiến nghị của Cơ quan điều tra về quyết định của Viện kiểm sát cấp dưới',
      en: 'Decide on the petition of a body about what the procuracy below has decided',
    },
    starts: [{ event: 'prosecution.petition-received', when: not(OF_THE_FILE) }],
    counted: { from: 'start', text: { vi: 'ngày nhận được kiến nghị', en: 'receipt of the petition' } },
    limit: days(20),
    met: PETITION_DECIDED,
    cancelled: PETITION_WITHDRAWN,
    warn: { before: days(5), whom: PROCURACY },
  },
];

/** A procuracy whose head has to withdraw reports that to the one above at once; how soon that is, no text says. */
export const HEAD_WITHDRAWAL_RULES: readonly Rule[] = [
  {
    id: '4-above', // "ngay": no text says within how long
    law: 'TTLT 04/2018 4(4)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Báo cáo ngay Viện kiểm sát cấp trên khi Viện trưởng phải từ chối tiến hành tố tụng hoặc bị thay đổi',
      en: 'Report to the procuracy above at once that the head has to withdraw',
    },
    starts: ['prosecution.head-withdrawal-found'],
    counted: { from: 'start', text: { vi: 'khi có căn cứ', en: 'the ground' } },
    limit: days(1),
    met: ['prosecution.head-withdrawal-reported', 'prosecution.conductor-assigned'],
    warn: { before: days(1), whom: PROCURACY },
  },
];

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
    warn: { before: days(1), whom: PROCURACY },
  };
});
