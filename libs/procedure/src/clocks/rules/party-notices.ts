import { days, hours, type Period } from '../period';
import type { LimitRule, Trigger } from '../rule';
import { both, says, saysSomething, unsaid } from './conditions';
import { INVESTIGATION } from './warned';

interface PartyNotice extends Pick<LimitRule, 'law' | 'duty' | 'warn' | 'setByCity' | 'cancelled'> {
  /** The article that the notice is named after. */
  readonly article: string;
  /** What was decided, as the notice says it. */
  readonly of: string;
  /** It was decided of one accused. */
  readonly alone: boolean;
  readonly starts: readonly Trigger[];
  readonly limit: Period;
  /** The event that says who was told. */
  readonly told: string;
}

/** Whom the law names are told of a decision, of the whole file or of one accused: together, or one after another. */
export const partyNotice = ({ article, of, alone, told, ...rule }: PartyNotice): LimitRule => {
  const isOfIt = both(says('of', of), alone ? saysSomething('accused') : unsaid('accused'));
  return {
    id: `${article}.told.${of}${alone ? '.accused' : ''}`,
    valid: { from: '2018-01-01' },
    ...(alone && { about: 'accused' }),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    met: [{ event: told, when: both(isOfIt, unsaid('toFollow')) }],
    parts: [{ event: told, when: isOfIt }],
    ...rule,
  };
};

const told = 'investigation.parties-told';

/** What the investigating body has decided, and whom it tells. */
export const CASE_NOTICE_RULES: readonly LimitRule[] = [
  ...(
    [
      ['229', 'BLTTHS 229(3)', 'suspension', 'suspended', 'quyết định tạm đình chỉ điều tra', 'the suspension'],
      ['235', 'BLTTHS 235(2)', 'resumption', 'resumed', 'quyết định phục hồi điều tra', 'the resumption'],
      ['232', 'BLTTHS 232(4)', 'termination', 'terminated', 'quyết định đình chỉ điều tra', 'the termination'],
      ['232', 'BLTTHS 232(4)', 'conclusion', 'concluded', 'bản kết luận điều tra', 'the conclusion'],
    ] as const
  ).flatMap(([article, law, of, event, vi, en]) =>
    (of === 'conclusion' ? [false] : [false, true]).map((alone) =>
      partyNotice({
        article,
        law,
        of,
        alone,
        told,
        duty: {
          vi: `Giao, gửi, thông báo ${vi}${alone ? ' đối với bị can' : ''} cho bị can, người bào chữa, bị hại`,
          en: `Tell the accused, the defender and the victim of ${en}${alone ? ' for one' : ''}`,
        },
        starts: [`investigation.${alone ? 'accused' : 'case'}-${event}`],
        limit: days(2),
        ...(of === 'conclusion' && { cancelled: ['investigation.case-offer-ended'] }), // withdrawn, or sent back unread
        warn: { before: days(1), whom: INVESTIGATION },
      }),
    ),
  ),
  // "Ngay", and without any limit: no text says within how long.
  ...(
    [
      [
        '179',
        'BLTTHS 179(5), 180(4)',
        'charge',
        [
          'investigation.charge-approved',
          { event: 'investigation.charge-cancelled', when: saysSomething('article') }, // a change: 180(4)
          { event: 'investigation.charge-cancelled', when: saysSomething('revoked') }, // an approved charge
          { event: 'investigation.person-charged', when: saysSomething('by') }, // by the procuracy itself
          { event: 'investigation.charge-changed', when: saysSomething('by') },
          { event: 'investigation.charge-supplemented', when: saysSomething('by') },
          { event: 'investigation.charge-identity-changed', when: saysSomething('by') },
        ],
        'Giao quyết định khởi tố bị can, thay đổi, bổ sung và quyết định của Viện kiểm sát cho bị can',
        'Give the charge and what the procuracy has decided on it to the accused',
        [],
      ],
      [
        '231',
        'BLTTHS 231(2)',
        'search',
        [{ event: 'investigation.accused-wanted', when: unsaid('again') }],
        'Thông báo công khai quyết định truy nã',
        'Make the search known to the public',
        ['investigation.accused-found', 'investigation.search-cancelled'],
      ],
      [
        '231',
        'BLTTHS 231(3)',
        'search-end',
        ['investigation.accused-found'],
        'Thông báo công khai quyết định đình nã',
        'Make it known to the public that the search is over',
        [],
      ],
    ] as const
  ).map(([article, law, of, starts, vi, en, cancelled]) =>
    partyNotice({
      article,
      law,
      of,
      alone: true,
      told,
      duty: { vi, en },
      starts,
      setByCity: true,
      limit: hours(24),
      cancelled,
      warn: { before: hours(6), whom: INVESTIGATION },
    }),
  ),
];
