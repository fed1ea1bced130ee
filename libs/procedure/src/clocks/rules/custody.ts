import { custody, hours } from '../period';
import type { Condition, LimitRule, Rule } from '../rule';
import { not, says, saysFlag, unsaid } from './conditions';
import { INVESTIGATION, PROCURACY } from './warned';

const HELD = 'investigation.person-held';
const DECIDED = 'investigation.custody-decided';
const FREED = 'investigation.person-freed';
const ELSEWHERE = ['investigation.person-handed-over'];
const received = { vi: 'khi giữ người hoặc nhận người bị giữ, bị bắt', en: 'the holding, or the receipt' };
const LAW_IN_FORCE = { from: '2018-01-01' };
const HINDERED = 'investigation.holding-telling-hindered';

const decision = {
  duty: {
    vi: 'Ra quyết định tạm giữ hoặc trả tự do cho người bị giữ, người bị bắt',
    en: 'Decide on custody, or free whoever is held',
  },
  counted: { from: 'start', text: received },
  limit: hours(12),
  met: [DECIDED, FREED],
  cancelled: ELSEWHERE,
  warn: { before: hours(4), whom: INVESTIGATION },
} as const satisfies Partial<LimitRule>;

const gaveThemselvesUp: Condition = (_, facts) => facts['ground'] === 'surrendered';

/** Who is free tells themselves, and another body tells of whom it has received. */
const telling = {
  valid: LAW_IN_FORCE,
  cameWith: '2026-12',
  limit: hours(24),
  met: [{ event: 'investigation.holding-told', when: unsaid('toFollow') }],
  cancelled: [FREED, ...ELSEWHERE],
} as const satisfies Partial<LimitRule>;

const inCustody = {
  law: 'BLTTHS 118(1), (2)',
  valid: LAW_IN_FORCE,
  duty: {
    vi: 'Trả tự do, gia hạn tạm giữ hoặc tạm giam',
    en: 'Free or detain whoever is in custody, or have it extended',
  },
  limit: custody(3),
  decided: true,
  extended: { by: ['investigation.custody-extended'], upTo: [custody(3), custody(3)] },
  met: [FREED, 'investigation.person-detained'],
  replaced: ELSEWHERE,
  warn: { before: hours(30), whom: INVESTIGATION }, // the file goes to be approved 24 hours before it ends: TTLT 04/2018 16(1)
} as const satisfies Partial<LimitRule>;

/** From the hour in which the body has somebody until they are free, detained or elsewhere. */
export const CUSTODY_RULES: readonly Rule[] = [
  {
    ...decision,
    id: '15.custody',
    law: 'TTLT 04/2018 15(3)',
    valid: { from: '2018-12-10' },
    starts: [{ event: HELD, when: says('ground', 'urgent-case') }],
  },
  {
    ...decision,
    id: '114.custody',
    law: 'BLTTHS 114(1)',
    valid: LAW_IN_FORCE,
    starts: ['in-the-act', 'wanted'].map((ground) => ({ event: HELD, when: says('ground', ground) })),
  },
  {
    id: '110.arrest',
    law: 'BLTTHS 110(4)',
    valid: LAW_IN_FORCE,
    duty: {
      vi: 'Ra lệnh bắt người bị giữ trong trường hợp khẩn cấp, gửi Viện kiểm sát phê chuẩn',
      en: 'Order the arrest in an urgent case, and send it to be approved',
    },
    starts: [{ event: HELD, when: says('ground', 'urgent-case') }],
    counted: { from: 'start', text: received },
    limit: hours(12),
    met: ['investigation.arrest-approval-asked', FREED],
    cancelled: ELSEWHERE,
    warn: { before: hours(4), whom: INVESTIGATION },
  },
  {
    ...telling,
    id: '116.told',
    law: 'BLTTHS 116',
    duty: {
      vi: 'Thông báo việc giữ người, bắt người cho gia đình, chính quyền cấp xã nơi cư trú hoặc nơi làm việc, học tập; người nước ngoài: cho cơ quan ngoại giao của Việt Nam',
      en: 'Tell the family, the commune or where they work or study that somebody is held; of a foreigner the diplomatic body of Viet Nam',
    },
    starts: [{ event: HELD, when: not(gaveThemselvesUp) }], // who came of their own accord is neither held nor arrested
    counted: { from: 'start', text: received },
    replaced: [HINDERED],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    ...telling,
    id: '116.told.hindered', // "ngay": no text says within how long
    law: 'BLTTHS 116',
    setByCity: true,
    duty: {
      vi: 'Thông báo ngay việc giữ người, bắt người khi không còn cản trở',
      en: 'Tell at once that somebody is held, now that nothing hinders it',
    },
    starts: [{ event: 'investigation.holding-hindrance-over', when: not(gaveThemselvesUp) }],
    counted: { from: 'start', text: { vi: 'khi không còn cản trở', en: 'the end of the hindrance' } },
    replaced: [HINDERED],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '117.procuracy',
    law: 'BLTTHS 117(4)',
    valid: LAW_IN_FORCE,
    duty: { vi: 'Gửi quyết định tạm giữ cho Viện kiểm sát', en: 'Send the decision on custody to the procuracy' },
    starts: [DECIDED],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(12),
    met: [{ event: 'investigation.decision-served', when: says('decision', 'custody') }],
    warn: { before: hours(4), whom: INVESTIGATION },
  },
  {
    ...inCustody,
    id: '118',
    starts: [{ event: DECIDED, when: not(gaveThemselvesUp) }],
    counted: {
      from: 'event',
      event: HELD,
      field: 'arrivedAt',
      text: {
        vi: `${received.vi}; khi áp giải về đến trụ sở, nếu có ghi`,
        en: `${received.en}; the arrival at the seat, where that is said`,
      },
    },
  },
  {
    ...inCustody,
    id: '118.surrendered',
    starts: [{ event: DECIDED, when: gaveThemselvesUp }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định tạm giữ', en: 'the decision' } },
  },
  {
    id: '16.file',
    law: 'TTLT 04/2018 16(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chuyển hồ sơ đề nghị phê chuẩn quyết định khởi tố bị can, lệnh tạm giam',
      en: 'Send the charge and the order of detention to be approved',
    },
    before: { rules: ['118', '118.surrendered'], days: 1 },
    met: ['investigation.custody-detention-asked'],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '118.free', // "ngay": no text says within how long
    law: 'BLTTHS 118(3)',
    restsOn: ['BLTTHS 110(6)', 'BLTTHS 117(4)', 'TTLT 04/2018 16(2)'],
    setByCity: true,
    valid: LAW_IN_FORCE,
    duty: {
      vi: 'Trả tự do ngay cho người bị giữ, người bị tạm giữ theo quyết định của Viện kiểm sát',
      en: 'Free whoever is held at once, as the procuracy has decided',
    },
    starts: [
      'investigation.arrest-refused',
      'investigation.custody-release-received',
      ...['charge-cancelled', 'not-necessary'].map((ground) => ({
        event: 'investigation.custody-detention-refused',
        when: says('ground', ground),
      })),
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'khi nhận quyết định của Viện kiểm sát', en: 'receipt of its decision' },
    },
    limit: hours(1),
    met: [FREED],
    cancelled: [{ event: 'investigation.petition-answered', when: saysFlag('standsAgain', true) }], // 6(2): that decision falls
    warn: { before: hours(1), whom: INVESTIGATION },
  },
];

const decided = {
  valid: LAW_IN_FORCE,
  about: 'exchange',
  counted: { from: 'start', text: { vi: 'khi nhận hồ sơ đề nghị', en: 'receipt of the file' } },
  limit: hours(12),
  cancelled: ['prosecution.custody-request-withdrawn'],
  warn: { before: hours(4), whom: PROCURACY },
} as const satisfies Partial<LimitRule>;

/** What the procuracy is asked of somebody who is held. */
export const CUSTODY_SUPERVISION_RULES: readonly Rule[] = [
  {
    ...decided,
    id: '110-decide',
    law: 'BLTTHS 110(6)',
    duty: {
      vi: 'Phê chuẩn hoặc không phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
      en: 'Decide on the arrest in an urgent case',
    },
    starts: ['prosecution.arrest-approval-requested'],
    met: ['prosecution.arrest-approved', 'prosecution.arrest-refused'],
  },
  {
    ...decided,
    id: '118-decide',
    law: 'BLTTHS 118(2)',
    duty: { vi: 'Phê chuẩn hoặc không phê chuẩn việc gia hạn tạm giữ', en: 'Decide on the extension of the custody' },
    starts: ['prosecution.custody-extension-requested'],
    met: ['prosecution.custody-extension-approved', 'prosecution.custody-extension-refused'],
  },
];
