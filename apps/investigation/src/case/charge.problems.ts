import type { ProblemTexts } from '@la-chan/platform';
import type { CaseRefusal } from './refusal';

/** What people read when somebody is not charged so. */
export const chargeProblems = {
  'charge-not-pending': {
    status: 409,
    title: { vi: 'Không có quyết định chờ phê chuẩn', en: 'No charge is pending' },
    detail: {
      vi: 'Quyết định khởi tố bị can này không chờ phê chuẩn.',
      en: 'No charge of this person waits for approval.',
    },
  },
  'charge-still-pending': {
    status: 409,
    title: { vi: 'Còn chờ phê chuẩn', en: 'A charge still waits' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định việc phê chuẩn khởi tố bị can.',
      en: 'The procuracy has not decided on a charge yet.',
    },
  },
  'charge-changed-since': {
    status: 409,
    title: { vi: 'Đã thay đổi, bổ sung tiếp', en: 'Changed since' },
    detail: {
      vi: 'Quyết định khởi tố bị can đã được thay đổi, bổ sung tiếp sau quyết định bị hủy bỏ, thay đổi.',
      en: 'The charge was changed again after what is cancelled, or changed from above.',
    },
  },
  'crime-not-initiated': {
    status: 409,
    title: { vi: 'Tội danh chưa được khởi tố', en: 'The crime was not initiated' },
    detail: {
      vi: 'Chỉ khởi tố bị can về tội đã khởi tố vụ án; hãy thay đổi quyết định khởi tố trước.',
      en: 'A person is charged with a crime that was initiated; change the decision first.',
    },
  },
  'another-crime': {
    status: 409,
    title: { vi: 'Là tội danh khác', en: 'Another crime' },
    detail: {
      vi: 'Việc này chỉ ghi nhận một khoản khác của cùng điều luật; thay đổi sang tội khác phải có quyết định, gửi Viện kiểm sát.',
      en: 'It was another clause of the same article alone; to another crime it is changed by a decision, which goes to the procuracy.',
    },
  },
  'initiated-by-procuracy': {
    status: 409,
    title: {
      vi: 'Vụ án do Viện kiểm sát, Hội đồng xét xử khởi tố',
      en: 'The procuracy or a trial panel has initiated it',
    },
    detail: {
      vi: 'Cơ quan điều tra phải thực hiện quyết định khởi tố của Viện kiểm sát, Hội đồng xét xử, không tự hủy bỏ.',
      en: 'The body has to carry out what the procuracy or a panel has initiated, and does not cancel it.',
    },
  },
  'charged-by-procuracy': {
    status: 409,
    title: { vi: 'Bị can do Viện kiểm sát khởi tố', en: 'Charged by the procuracy' },
    detail: {
      vi: 'Trường hợp Viện kiểm sát khởi tố bị can thì việc thay đổi, bổ sung quyết định khởi tố bị can do Viện kiểm sát quyết định.',
      en: 'Whom the procuracy has charged itself, of that one only the procuracy changes or supplements the charge.',
    },
  },
  'crime-charged-already': {
    status: 409,
    title: { vi: 'Đã khởi tố về tội này', en: 'Charged with this crime already' },
    detail: {
      vi: 'Bị can đã bị khởi tố về tội này; hành vi phạm vào khoản khác trong cùng tội danh, điều luật thì không thay đổi quyết định khởi tố bị can.',
      en: 'The accused is charged with this crime already; for another clause of it no decision is needed.',
    },
  },
  'crime-to-change-unsaid': {
    status: 409,
    title: { vi: 'Chưa nêu tội được thay đổi', en: 'Which crime is changed is not said' },
    detail: {
      vi: 'Vụ án hoặc bị can được khởi tố về nhiều tội: nêu tội nào trong các tội đã khởi tố không đúng với hành vi phạm tội xảy ra.',
      en: 'The case is about several crimes, or the accused is charged with several: say which of them is not what was done.',
    },
  },
  'crime-named-since': {
    status: 409,
    title: { vi: 'Quyết định sau đó nêu tội khác', en: 'A later decision names another crime' },
    detail: {
      vi: 'Quyết định ban hành sau đó nêu tội danh của vụ án khác với quyết định ghi muộn này, và thời hạn được tính theo tội danh đó.',
      en: 'A decision that was made since names the crime of the case as it would not be any more behind this one, and a limit is counted by it.',
    },
  },
  'no-such-requalification': {
    status: 409,
    title: { vi: 'Không có quyết định thay đổi, bổ sung', en: 'No such change' },
    detail: {
      vi: 'Không có quyết định thay đổi, bổ sung quyết định khởi tố nào đang có hiệu lực theo văn bản này.',
      en: 'No change of the decision to initiate stands under this notice.',
    },
  },
  'fingerprinted-already': {
    status: 409,
    title: { vi: 'Đã chụp ảnh, lập danh bản, chỉ bản', en: 'Photographed and fingerprinted already' },
    detail: {
      vi: 'Ảnh, danh bản, chỉ bản của bị can đã có trong hồ sơ vụ án.',
      en: 'Photograph, identity record and fingerprints of this accused stand in the file.',
    },
  },
} satisfies Partial<Record<CaseRefusal['code'], ProblemTexts[string]>>;
