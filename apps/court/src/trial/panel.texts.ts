import type { ProblemTexts } from '@la-chan/platform';
import type { PanelRefusal } from '@la-chan/procedure';
import { trialProblems } from './trial.problems';

/** What people read when a panel may not sit as they wish, at first instance or on appeal. */
export const panelProblems = {
  'panel-incomplete': {
    status: 409,
    title: { vi: 'Chưa ghi đủ người tiến hành tố tụng', en: 'Somebody who has to sit is not named' },
    detail: {
      vi: 'Quyết định đưa vụ án ra xét xử còn phải ghi: {missing}.',
      en: 'The decision to try names these too: {missing}.',
    },
  },
  'seated-already': {
    status: 409,
    title: { vi: 'Đã được ghi trong quyết định', en: 'Sits already' },
    detail: {
      vi: 'Một người chỉ tham gia phiên tòa với một tư cách; người thay thế là người khác hoặc người dự khuyết.',
      en: 'One officer sits once; whoever replaces another is somebody else, or was in reserve for that seat.',
    },
  },
  'not-in-that-seat': {
    status: 409,
    title: { vi: 'Không phải người được ghi trong quyết định', en: 'Nobody who sits so' },
    detail: {
      vi: 'Quyết định đưa vụ án ra xét xử không ghi người này với tư cách đó, hoặc đã được thay thế.',
      en: 'The decision to try does not name this officer so, or another sits instead already.',
    },
  },
  'not-summoned': {
    status: 409,
    title: { vi: 'Không được triệu tập đến phiên tòa', en: 'Nobody summoned as that' },
    detail: {
      vi: 'Quyết định đưa vụ án ra xét xử không triệu tập ai với tư cách đó.',
      en: 'The decision to try summons nobody as that.',
    },
  },
  'hearing-open-already': trialProblems['hearing-open-already'],
  'panel-not-sitting': trialProblems['panel-not-sitting'],
} satisfies Record<PanelRefusal['code'], ProblemTexts[string]>;
