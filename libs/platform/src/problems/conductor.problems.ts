import type { ConductorRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against whoever is to conduct a case, at the body and at the procuracy; to whom it goes from a head who has to withdraw, each says. */
export const conductorProblems = {
  'conducts-already': {
    status: 409,
    title: { vi: 'Vẫn là người đó', en: 'The same one' },
    detail: { vi: 'Người này đang tiến hành tố tụng đối với vụ án.', en: 'This officer conducts the case already.' },
  },
  'had-to-withdraw': {
    status: 409,
    title: { vi: 'Đã phải từ chối hoặc bị thay đổi', en: 'Had to withdraw' },
    detail: {
      vi: 'Người này đã phải từ chối tiến hành tố tụng hoặc đã bị thay đổi trong vụ án này.',
      en: 'This officer had to withdraw from the case before.',
    },
  },
} satisfies Record<Exclude<ConductorRefusal['code'], 'head-has-to-withdraw'>, ProblemTexts[string]>;
