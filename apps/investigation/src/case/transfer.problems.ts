import type { ProblemTexts } from '@la-chan/platform';
import type { CaseRefusal } from './refusal';

/** What people read when a case does not go to another body so. */
export const transferProblems = {
  'transfer-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị chuyển vụ án', en: 'Asked already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị trước.',
      en: 'The procuracy has not answered the request before.',
    },
  },
  'transfer-not-decided': {
    status: 409,
    title: { vi: 'Chưa có quyết định chuyển vụ án', en: 'No decision to transfer' },
    detail: {
      vi: 'Chỉ chuyển vụ án theo quyết định của Viện kiểm sát.',
      en: 'A case is transferred by a decision of the procuracy alone.',
    },
  },
  'passage-out-of-order': {
    status: 409,
    title: { vi: 'Không theo thứ tự thời gian', en: 'Not in the order of time' },
    detail: {
      vi: 'Vụ án được khởi tố rồi mới chuyển đi, chuyển đi rồi mới nhận được; hãy kiểm tra các ngày đã ghi.',
      en: 'A case is initiated before it is sent, and sent before it is received; check the days.',
    },
  },
  'resumption-not-said': {
    status: 409,
    title: { vi: 'Chưa ghi ngày phục hồi điều tra', en: 'When it was resumed is not said' },
    detail: {
      vi: 'Vụ án được chuyển đi khi đang tạm đình chỉ: hãy ghi ngày phục hồi điều tra ở cơ quan kia, hoặc ghi là vẫn tạm đình chỉ.',
      en: 'The case left while it was suspended: say when it was resumed there, or that it is suspended still.',
    },
  },
  'own-body': {
    status: 409,
    title: { vi: 'Chính cơ quan này', en: 'This body itself' },
    detail: { vi: 'Vụ án đã ở cơ quan này.', en: 'The case is with this body already.' },
  },
  'body-of-this-city': {
    status: 409,
    title: { vi: 'Cơ quan của thành phố này', en: 'A body of this city' },
    detail: {
      vi: 'Cơ quan được nêu thuộc thành phố này, không ở ngoài phạm vi thành phố.',
      en: 'The body that is named is of this city, and not outside it.',
    },
  },
  'merged-by-procuracy': {
    status: 409,
    title: { vi: 'Viện kiểm sát đã nhập vụ án', en: 'Merged by the procuracy' },
    detail: {
      vi: 'Viện kiểm sát đã quyết định nhập vụ án; vụ án đi theo quyết định đó, không tự nhận, rút lại, từ chối hoặc nhận lại.',
      en: 'The procuracy has merged the files: the case goes with that decision by itself, and is neither taken, withdrawn nor sent back by hand, nor received back.',
    },
  },
} satisfies Partial<Record<CaseRefusal['code'], ProblemTexts[string]>>;
