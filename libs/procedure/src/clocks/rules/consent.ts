import type { Role } from '@la-chan/contracts';
import { days } from '../period';
import type { LimitRule } from '../rule';

const app = 'victim-support';

/**
 * Within how many days a holder erases what it was told under a consent that is withdrawn. No text that could be relied
 * on says it: an agency of the platform answers over the bus, a body outside on paper.
 */
const erasure = {
  law: 'Quy trình hỗ trợ nạn nhân',
  setByCity: true,
  valid: { from: '2018-01-01' },
  duty: { vi: 'Nơi giữ thông tin xóa và báo đã xóa', en: 'The holder erases what it was told, and says so' },
  about: 'disclosure',
  counted: { from: 'start', text: { vi: 'ngày rút sự đồng ý', en: 'the withdrawal' } },
  met: [`${app}.withdrawal-acknowledged`],
} as const satisfies Partial<LimitRule>;
const whom: readonly Role[] = ['support-officer', 'head-of-support'];

export const CONSENT_RULES: readonly LimitRule[] = [
  {
    ...erasure,
    id: 'consent-erasure',
    starts: [{ event: `${app}.erasure-asked`, when: ({ outside }) => outside !== true }],
    limit: days(3),
    warn: { before: days(1), whom },
  },
  {
    ...erasure,
    id: 'consent-erasure-outside',
    starts: [{ event: `${app}.erasure-asked`, when: ({ outside }) => outside === true }],
    limit: days(15),
    warn: { before: days(5), whom },
  },
];
