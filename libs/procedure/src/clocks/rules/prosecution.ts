import { days } from '../period';
import type { Rule } from '../rule';

const PROCURACY = ['prosecutor', 'head-of-procuracy'];
const INDICTED = 'prosecution.accused-indicted';

/** The decision to prosecute, and the way of the file to the court. */
export const PROSECUTION_RULES: readonly Rule[] = [
  {
    id: '240',
    law: 'BLTTHS 240(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Quyết định truy tố, trả hồ sơ, đình chỉ hoặc tạm đình chỉ vụ án',
      en: 'Prosecute, return the file, terminate or suspend the case',
    },
    starts: ['prosecution.file-received', 'prosecution.file-received-again'],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận hồ sơ và bản kết luận điều tra', en: 'receipt of the file and the conclusion' },
    },
    limit: {
      'less-serious': days(20),
      serious: days(20),
      'very-serious': days(30),
      'especially-serious': days(30),
    },
    extended: {
      by: ['prosecution.file-extended'],
      upTo: {
        'less-serious': [days(10)],
        serious: [days(10)],
        'very-serious': [days(15)],
        'especially-serious': [days(30)],
      },
    },
    met: [INDICTED, 'prosecution.file-returned', 'prosecution.file-terminated'],
    suspended: ['prosecution.file-suspended'],
    resumed: { by: ['prosecution.file-resumed'], counts: 'anew' }, // 249(4)
    cancelled: ['prosecution.file-voided'],
    warn: { before: days(5), whom: PROCURACY },
  },
  {
    id: '244',
    law: 'BLTTHS 244',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Chuyển hồ sơ và bản cáo trạng đến Tòa án', en: 'Send the file and the indictment to the court' },
    starts: [INDICTED],
    counted: { from: 'start', text: { vi: 'ngày ra bản cáo trạng', en: 'the indictment' } },
    limit: days(3), // 10 where the case is complex: the shorter one is the safe one
    met: ['prosecution.file-handed-over'],
    warn: { before: days(1), whom: PROCURACY },
  },
];
