import type { ApplicationRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against an answer to those whom a report concerns, at the body and at the procuracy. */
export const applicationProblems = {
  'no-such-application': {
    status: 409,
    title: { vi: 'Không có yêu cầu, đề nghị đang chờ', en: 'No such application waits' },
    detail: { vi: 'Không có yêu cầu, đề nghị này đang chờ trả lời.', en: 'No such application waits for its answer.' },
  },
  'reasons-left-out': {
    status: 422,
    title: { vi: 'Chưa nêu lý do', en: 'The reasons are left out' },
    detail: {
      vi: 'Không chấp nhận yêu cầu, đề nghị thì phải trả lời bằng văn bản và nêu rõ lý do.',
      en: 'What is refused is answered in writing, with the reasons.',
    },
  },
  'nothing-to-resolve': {
    status: 422,
    title: { vi: 'Chỉ tiếp nhận yêu cầu giữ bí mật, bảo vệ', en: 'Secrecy or protection alone' },
    detail: {
      vi: 'Ở đây chỉ tiếp nhận yêu cầu giữ bí mật, bảo vệ; yêu cầu về việc giải quyết nguồn tin do cơ quan đang giải quyết trả lời.',
      en: 'Here secrecy or protection is asked for; whoever resolves the report answers what is asked about that.',
    },
  },
  'nobody-to-protect': {
    status: 422,
    title: { vi: 'Không thuộc người được bảo vệ', en: 'Not one who is protected' },
    detail: {
      vi: 'Người được bảo vệ là người tố giác, báo tin, người làm chứng, bị hại và người thân thích của họ.',
      en: 'Who reported, witnesses and victims are protected, and those close to them.',
    },
  },
  'secrecy-is-owed': {
    status: 409,
    title: { vi: 'Phải giữ bí mật', en: 'Secrecy is owed' },
    detail: {
      vi: 'Cơ quan tiếp nhận, giải quyết có trách nhiệm thực hiện yêu cầu giữ bí mật việc tố giác, báo tin, kiến nghị khởi tố.',
      en: 'The body has to carry out what is asked about keeping a denunciation, report or recommendation secret.',
    },
  },
} as const satisfies Record<ApplicationRefusal['code'], ProblemTexts[string]>;
