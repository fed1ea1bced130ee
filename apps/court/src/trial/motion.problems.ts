import { noSuchMotion, type ProblemTexts } from '@la-chan/platform';
import type { TrialRefusal } from './refusal';

/** What people read when a motion may not be made or settled as they wish. */
export const motionProblems = {
  'simplified-on-paper': {
    status: 409,
    title: { vi: 'Thủ tục rút gọn chưa có trên nền tảng', en: 'Not tried so here' },
    detail: {
      vi: 'Xét xử theo thủ tục rút gọn được thực hiện trên giấy: tội ở các điều 150 đến 154 không phải là tội ít nghiêm trọng.',
      en: 'The simplified procedure is on paper: no crime of articles 150 to 154 is a less serious one.',
    },
  },
  'not-asked-to-close': {
    status: 409,
    title: { vi: 'Không phải đề nghị xét xử công khai hoặc kín được chấp nhận', en: 'No motion about publicity' },
    detail: {
      vi: 'Chỉ xét xử kín hoặc công khai theo đề nghị về xét xử công khai hoặc xét xử kín đã được chấp nhận.',
      en: 'The hearing is closed or in public as was asked only where a motion about its publicity is accepted.',
    },
  },
  'no-such-motion': noSuchMotion,
  'motion-of-others': {
    status: 409,
    title: { vi: 'Người này không có quyền đề nghị việc đó', en: 'Others may ask for this' },
    detail: {
      vi: 'Luật dành yêu cầu, đề nghị này cho người khác.',
      en: 'The law leaves it to others to ask for this.',
    },
  },
  'reasons-missing': {
    status: 409,
    title: { vi: 'Chưa nêu rõ lý do', en: 'Without reasons' },
    detail: {
      vi: 'Không chấp nhận yêu cầu, đề nghị của Kiểm sát viên thì thông báo bằng văn bản nêu rõ lý do.',
      en: 'A motion of the prosecutor is refused in writing, with the reasons.',
    },
  },
  'panel-not-changed': {
    status: 409,
    title: { vi: 'Chưa thay đổi người tiến hành tố tụng', en: 'Nobody sits instead yet' },
    detail: {
      vi: 'Đã chấp nhận yêu cầu thay đổi thành viên Hội đồng xét xử, Thư ký Tòa án; phải quyết định người thay thế.',
      en: 'That a member of the panel or the clerk is replaced was accepted; who sits instead has to be decided.',
    },
  },
  'motions-open': {
    status: 409,
    title: { vi: 'Còn yêu cầu, đề nghị chưa giải quyết', en: 'Not everything asked is settled' },
    detail: {
      vi: 'Trước khi mở phiên tòa, Thẩm phán chủ tọa phiên tòa phải giải quyết các yêu cầu, đề nghị.',
      en: 'The presiding judge settles what is asked before the hearing opens.',
    },
  },
} satisfies Partial<Record<TrialRefusal['code'], ProblemTexts[string]>>;
