import { days } from '../period';
import type { Rule } from '../rule';
import { CONCLUDED, GONE, STANDS_AGAIN } from './case';
import { saysFlag } from './conditions';
import { INVESTIGATION } from './warned';

const CONSULTED = 'investigation.competent-body-consulted';

/** A case that another body has to investigate. */
export const COMPETENCE_RULES: readonly Rule[] = [
  {
    id: '29-consult',
    law: 'TTLT 04/2018 29(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Thống nhất với Viện kiểm sát, gửi văn bản trao đổi với Cơ quan điều tra có thẩm quyền',
      en: 'Agree with the procuracy, and write to the body that is competent',
    },
    starts: ['investigation.case-non-competence-found'],
    counted: {
      from: 'start',
      text: { vi: 'ngày có căn cứ xác định không thuộc thẩm quyền', en: 'the finding of non-competence' },
    },
    limit: days(3),
    met: [CONSULTED],
    cancelled: [...CONCLUDED, ...GONE],
    reinstated: STANDS_AGAIN,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '29-answer', // from the day it was written to: that of its receipt is the other body's to know
    law: 'TTLT 04/2018 29(1)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Chờ văn bản trả lời về việc chuyển vụ án', en: 'Wait for the answer of the other body' },
    option: true,
    starts: [CONSULTED],
    counted: { from: 'start', text: { vi: 'ngày gửi văn bản trao đổi', en: 'the letter' } },
    limit: days(5),
    met: ['investigation.competent-body-answered'],
    cancelled: [...CONCLUDED, ...GONE],
    reinstated: STANDS_AGAIN,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '169-move',
    law: 'BLTTHS 169(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Chuyển hồ sơ vụ án', en: 'Send the file of the case to the body that has to investigate' },
    starts: [
      { event: 'investigation.case-transfer-answered', when: saysFlag('granted', true) },
      'investigation.case-transfer-ordered',
    ],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận được quyết định chuyển vụ án', en: 'receipt of the decision to transfer' },
    },
    limit: days(3),
    met: ['investigation.case-transferred'],
    cancelled: ['investigation.case-merged', 'investigation.initiation-cancelled'],
    reinstated: STANDS_AGAIN,
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
