import { days, hours } from '../period';
import type { LimitRule } from '../rule';
import { both, says, saysFlag, unsaid } from './conditions';
import { PROCURACY } from './warned';

const SERVED = 'prosecution.notice-served';

/** Whom the procuracy sends what it has decided. */
export const PROCURACY_NOTICE_RULES: readonly LimitRule[] = [
  {
    id: '148-reporter',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định hủy bỏ tạm đình chỉ cho người báo tin',
      en: 'Send the cancellation of the suspension to the reporter',
    },
    about: 'notice',
    starts: [
      {
        event: 'prosecution.suspension-cancelled',
        when: both(says('of', 'verification'), saysFlag('anonymous', false)),
      },
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: ['prosecution.suspension-cancellation-told'],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '148-send',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định hủy bỏ tạm đình chỉ', en: 'Send the cancellation of the suspension' },
    starts: [{ event: 'prosecution.suspension-cancelled', when: says('of', 'verification') }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: says('decision', 'suspension-cancelled') }],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '154-send',
    law: 'BLTTHS 154(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố vụ án cho Cơ quan điều tra có thẩm quyền',
      en: 'Send the decision to initiate to the body that has to investigate',
    },
    starts: [
      { event: 'prosecution.resolution-decided', when: says('outcome', 'initiated') },
      { event: 'prosecution.initiation-decided', when: says('outcome', 'initiated') },
      'prosecution.case-initiated',
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: says('decision', 'initiation') }],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '7-pass-on', // at once: how soon that is, no text says
    law: 'TTLT 04/2018 7(4)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chuyển ngay quyết định khởi tố vụ án của Hội đồng xét xử cho Cơ quan điều tra',
      en: 'Pass on at once what a trial panel has initiated to the investigating body',
    },
    starts: [
      { event: 'prosecution.initiation-opened', when: says('basis', 'panel-decision') },
      { event: 'prosecution.initiation-protest-withdrawn', when: saysFlag('waits', true) },
      { event: 'prosecution.initiation-reviewed', when: saysFlag('waits', true) },
    ],
    counted: { from: 'start', text: { vi: 'ngày nhận quyết định', en: 'receipt of the decision' } },
    limit: days(1),
    met: ['prosecution.initiation-passed-on'],
    cancelled: [
      'prosecution.initiation-protested',
      { event: 'prosecution.initiation-reviewed', when: says('outcome', 'annulled') },
    ],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '337.initiation', // 161 is not among the texts; the days are those of any decision, unless the city sets another limit
    law: 'BLTTHS 161(1)(c), 337(2)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Kháng nghị quyết định khởi tố vụ án của Hội đồng xét xử',
      en: 'Protest what a trial panel has initiated',
    },
    option: true,
    starts: [
      { event: 'prosecution.initiation-opened', when: both(says('basis', 'panel-decision'), unsaid('onAppeal')) },
    ],
    counted: { from: 'start', field: 'decidedAt', text: { vi: 'ngày Tòa án ra quyết định', en: 'the decision' } },
    limit: days(7),
    met: ['prosecution.initiation-protested'],
    cancelled: ['prosecution.initiation-reviewed'],
    warn: { before: days(2), whom: PROCURACY },
  },
  {
    id: '161.on-appeal', // no text says within how long what a panel has initiated on appeal is protested: as any decision is, unless the city sets another limit
    law: 'BLTTHS 161(1)(c)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Kháng nghị quyết định khởi tố vụ án của Hội đồng xét xử phúc thẩm',
      en: 'Protest what a panel has initiated on appeal',
    },
    option: true,
    starts: [
      {
        event: 'prosecution.initiation-opened',
        when: both(says('basis', 'panel-decision'), saysFlag('onAppeal', true)),
      },
    ],
    counted: { from: 'start', field: 'decidedAt', text: { vi: 'ngày Tòa án ra quyết định', en: 'the decision' } },
    limit: days(7),
    met: ['prosecution.initiation-protested'],
    cancelled: ['prosecution.initiation-reviewed'],
    warn: { before: days(2), whom: PROCURACY },
  },
  {
    id: '169-send',
    law: 'BLTTHS 169(3)(b)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định chuyển vụ án cho Cơ quan điều tra, Viện kiểm sát có thẩm quyền, bị can, người bào chữa, bị hại',
      en: 'Send the decision to transfer to the competent body and procuracy, the accused, defender and victim',
    },
    about: 'exchange',
    starts: [
      { event: 'prosecution.case-transfer-decided', when: saysFlag('granted', true) },
      'prosecution.transfer-ordered',
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: ['prosecution.transfer-told'],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '179-send-own',
    law: 'BLTTHS 156(2), 179(4), 180(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố bị can hoặc thay đổi quyết định khởi tố cho Cơ quan điều tra',
      en: 'Send the investigating body the charge, or the change, that the procuracy has decided itself',
    },
    starts: [
      'prosecution.person-charged',
      'prosecution.charge-changed',
      'prosecution.charge-supplemented',
      'prosecution.charge-identity-changed',
      'prosecution.own-charge-changed',
      'prosecution.case-requalified',
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [
      { event: SERVED, when: says('decision', 'person-charged') },
      { event: SERVED, when: says('decision', 'charge-changed') },
      { event: SERVED, when: says('decision', 'charge-supplemented') },
      { event: SERVED, when: says('decision', 'charge-identity-changed') },
      { event: SERVED, when: says('decision', 'own-charge-changed') },
      { event: SERVED, when: says('decision', 'own-charge-supplemented') },
      { event: SERVED, when: says('decision', 'own-charge-identity-changed') },
      { event: SERVED, when: says('decision', 'case-requalified') },
    ],
    warn: { before: hours(6), whom: PROCURACY },
  },
];
