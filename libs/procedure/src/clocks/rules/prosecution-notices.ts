import { days, hours } from '../period';
import type { Condition, Rule } from '../rule';
import { both, says, saysFlag, saysSomething, unsaid } from './conditions';
import { partyNotice } from './party-notices';
import { ACCUSED_OVERRULED, INDICTED, OVERRULED, RESUMED, SUSPENDED, WITHDRAWN } from './prosecution';
import { PROCURACY } from './warned';

const TERMINATED = 'prosecution.file-terminated';
const PROTESTED = 'prosecution.judgment-protested';
const TOLD = 'prosecution.parties-told';
const warn = { before: days(1), whom: PROCURACY };

const toAccused: Condition = ({ recipients }) =>
  Array.isArray(recipients) && ['accused', 'representative'].some((one) => recipients.includes(one));

/** Who took part is told of each decision, of the whole file or of one accused. */
export const PROSECUTION_NOTICE_RULES: readonly Rule[] = [
  ...(
    [
      ['indictment', INDICTED, 'việc truy tố', 'the indictment', [WITHDRAWN]],
      ['return', 'prosecution.file-returned', 'việc trả hồ sơ', 'the return of the file', []],
      ['suspension', SUSPENDED, 'quyết định tạm đình chỉ vụ án', 'the suspension', []],
      ['termination', TERMINATED, 'quyết định đình chỉ vụ án', 'the termination', []],
      [
        'suspension.accused',
        'prosecution.accused-suspended',
        'quyết định tạm đình chỉ đối với bị can',
        'the suspension for one',
        [],
      ],
      [
        'termination.accused',
        'prosecution.accused-terminated',
        'quyết định đình chỉ đối với bị can',
        'the termination for one',
        [],
      ],
      ['resumption', RESUMED, 'quyết định phục hồi vụ án', 'the resumption', []],
      [
        'resumption.accused',
        'prosecution.accused-resumed',
        'quyết định phục hồi vụ án đối với bị can',
        'the resumption for one',
        [],
      ],
    ] as const
  ).map(([decision, event, vi, en, cancelled]): Rule => {
    const [of, whom] = decision.split('.') as [string, string | undefined];
    const overruled = { event: whom ? ACCUSED_OVERRULED : OVERRULED, when: says('of', of) };
    return partyNotice({
      ...(of === 'resumption' ? { article: '249', law: 'BLTTHS 249(3)' } : { article: '240', law: 'BLTTHS 240(2)' }),
      of,
      alone: whom !== undefined,
      told: TOLD,
      duty: {
        vi: `Giao, thông báo ${vi} cho bị can, người bào chữa, bị hại`,
        en: `Tell the accused, the defender and the victim of ${en}`,
      },
      starts: [of === 'resumption' ? { event, when: saysFlag('toTell', true) } : event],
      limit: days(3),
      cancelled: of === 'resumption' ? cancelled : [...cancelled, overruled], // BLTTHS 240(3): no resumption is overruled
      warn,
    });
  }),
  // "Ngay": no text says within how long.
  {
    ...partyNotice({
      article: '18',
      law: 'TTLT 04/2018 18(2)(b)',
      of: 'detention',
      alone: true,
      told: TOLD,
      duty: {
        vi: 'Giao lệnh tạm giam cho bị can, cơ sở giam giữ',
        en: 'Give the order of detention to the accused and the facility',
      },
      starts: [
        { event: 'prosecution.accused-detained', when: saysSomething('number') },
        'prosecution.detention-extended',
      ],
      setByCity: true,
      limit: hours(24),
      cancelled: ['prosecution.accused-released'],
      warn: { before: hours(6), whom: PROCURACY },
    }),
    valid: { from: '2018-12-10' },
  },
  // 338 is not among the texts: its days are from the published code.
  partyNotice({
    article: '338',
    law: 'BLTTHS 338(2)',
    of: 'protest',
    alone: false,
    told: TOLD,
    duty: {
      vi: 'Gửi quyết định kháng nghị cho bị cáo và những người có liên quan',
      en: 'Send the protest to the defendants and whoever is concerned',
    },
    starts: [PROTESTED],
    limit: days(2),
    cancelled: ['prosecution.protest-withdrawn'],
    warn,
  }),
  {
    id: '338.send',
    law: 'BLTTHS 338(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định kháng nghị cho Tòa án đã xét xử sơ thẩm', en: 'Send the protest to the court' },
    about: 'notice',
    starts: [PROTESTED],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định kháng nghị', en: 'the protest' } },
    limit: days(2),
    met: ['prosecution.notice-served'],
    warn,
  },
  // In a complex case the accused may be given it later than the others are told; of one accused alone the text does not say so.
  ...(
    [
      ['suspension', SUSPENDED, 'quyết định tạm đình chỉ vụ án', 'the suspension'],
      ['termination', TERMINATED, 'quyết định đình chỉ vụ án', 'the termination'],
    ] as const
  ).map(([of, event, vi, en]): Rule => ({
    ...partyNotice({
      article: '240.complex',
      law: 'BLTTHS 240(2)',
      of,
      alone: false,
      told: TOLD,
      duty: { vi: `Giao ${vi} cho bị can`, en: `Give ${en} to the accused` },
      starts: [{ event, when: saysFlag('complex', true) }],
      limit: days(10),
      cancelled: [{ event: OVERRULED, when: says('of', of) }],
      warn,
    }),
    met: [{ event: TOLD, when: both(says('of', of), unsaid('accused'), toAccused) }],
  })),
];
