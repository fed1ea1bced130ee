import { days } from '../period';
import type { LimitRule } from '../rule';
import { both, says } from './conditions';
import { PROCURACY } from './warned';

const SERVED = 'prosecution.notice-served';
const receiptOfDemand = { vi: 'ngày nhận văn bản yêu cầu', en: 'receipt of the demand' };

/** How long the procuracy waits for what it has demanded. */
export const PROCURACY_DEMAND_RULES: readonly LimitRule[] = [
  {
    id: '8-demanded',
    law: 'TTLT 04/2018 8(2)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chờ thay đổi, bổ sung quyết định khởi tố vụ án, sau đó có thể tự quyết định',
      en: 'Wait for the change of the decision to initiate, then the procuracy may decide it',
    },
    option: true,
    about: 'notice',
    starts: [{ event: SERVED, when: says('decision', 'requalification-demanded') }],
    counted: { from: 'start', field: 'receivedAt', text: receiptOfDemand },
    limit: days(3),
    met: ['prosecution.remedy-recorded', 'prosecution.case-requalified'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '7-demanded',
    law: 'TTLT 04/2018 7(2)(c), 7(3)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chờ khởi tố vụ án theo yêu cầu, sau đó có thể tự quyết định',
      en: 'Wait for the initiation that was demanded, then the procuracy may decide it',
    },
    option: true,
    about: 'notice',
    starts: [{ event: SERVED, when: says('decision', 'initiation-demanded') }],
    counted: { from: 'start', field: 'receivedAt', text: receiptOfDemand },
    limit: days(3),
    met: ['prosecution.remedy-recorded'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '7-cancel-demanded', // no text says how long the body is left to cancel: as long as to initiate or to change
    law: 'TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chờ hủy bỏ quyết định theo yêu cầu, sau đó có thể tự hủy bỏ',
      en: 'Wait for the cancellation that was demanded, then the procuracy may cancel',
    },
    option: true,
    about: 'notice',
    starts: ['initiation', 'requalification', 'decision'].map((decision) => ({
      event: SERVED,
      when: says('decision', `${decision}-cancellation-demanded`),
    })),
    counted: { from: 'start', field: 'receivedAt', text: receiptOfDemand },
    limit: days(3),
    met: ['prosecution.remedy-recorded'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '5-measure-demanded', // no text says how long the body is left to order it: as long as to initiate or to change
    law: 'TTLT 04/2018 5(3)(c)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chờ ra lệnh, quyết định khác theo yêu cầu, sau đó có thể tự quyết định',
      en: 'Wait for the order that was demanded in place of what was cancelled, then the procuracy may make it',
    },
    option: true,
    about: 'notice',
    starts: [{ event: SERVED, when: both(says('decision', 'measure-demanded'), says('ground', 'order-cancelled')) }],
    counted: { from: 'start', field: 'receivedAt', text: receiptOfDemand },
    limit: days(3),
    met: ['prosecution.remedy-recorded', 'prosecution.measure-ordered'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '5-remedy',
    law: 'TTLT 01/2017 5(2)(b)',
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Chờ khắc phục, sau đó có thể trực tiếp giải quyết',
      en: 'Wait for the remedy, then the report may be taken over',
    },
    option: true,
    about: 'notice',
    starts: [{ event: SERVED, when: says('decision', 'remedy-demanded') }],
    counted: { from: 'start', field: 'receivedAt', text: receiptOfDemand },
    limit: days(15),
    met: ['prosecution.remedy-recorded'],
    warn: { before: days(1), whom: PROCURACY },
  },
];
