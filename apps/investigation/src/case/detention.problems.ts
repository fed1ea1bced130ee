import type { ProblemTexts } from '@la-chan/platform';
import type { CaseRefusal } from './refusal';

/** What people read when nobody is detained, or held longer or let go, so. */
export const detentionProblems = {
  'not-detained': {
    status: 409,
    title: { vi: 'Không bị tạm giam', en: 'Not detained' },
    detail: { vi: 'Bị can này không bị tạm giam trong vụ án.', en: 'This accused is not detained in the case.' },
  },
  'detained-already': {
    status: 409,
    title: { vi: 'Đang bị tạm giam', en: 'Detained already' },
    detail: {
      vi: 'Thời hạn tạm giam đang chạy; hãy đề nghị gia hạn.',
      en: 'The detention is under way; ask for its extension.',
    },
  },
  'detention-not-pending': {
    status: 409,
    title: { vi: 'Không có lệnh tạm giam chờ phê chuẩn', en: 'No order of detention is pending' },
    detail: {
      vi: 'Không có lệnh tạm giam nào đối với bị can này chờ Viện kiểm sát phê chuẩn.',
      en: 'No order to detain this accused waits for the procuracy.',
    },
  },
  'detention-still-pending': {
    status: 409,
    title: { vi: 'Lệnh tạm giam còn chờ phê chuẩn', en: 'An order of detention still waits' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định việc phê chuẩn lệnh tạm giam.',
      en: 'The procuracy has not decided on an order of detention yet.',
    },
  },
  'detained-past-investigation': {
    status: 409,
    title: { vi: 'Tạm giam quá thời hạn điều tra', en: 'Detained beyond the investigation' },
    detail: {
      vi: 'Khi phục hồi điều tra, điều tra bổ sung, hoặc đã bổ sung quyết định khởi tố về tội khác, thời hạn tạm giam không được quá thời hạn điều tra.',
      en: 'Where an investigation is resumed or supplementary, or another crime was added to it, nobody is detained longer than it may last.',
    },
  },
  'no-detention-extension-left': {
    status: 409,
    title: { vi: 'Không còn được gia hạn tạm giam', en: 'No extension of the detention is left' },
    detail: {
      vi: 'Thời hạn tạm giam không còn được gia hạn, hoặc đã đề nghị gia hạn.',
      en: 'The detention cannot be extended any more, or its extension was asked for already.',
    },
  },
  'detention-not-longer': {
    status: 409,
    title: { vi: 'Lệnh tạm giam mới không dài hơn', en: 'The new order reaches no further' },
    detail: {
      vi: 'Lệnh tạm giam mới phải kết thúc sau ngày cuối cùng của lệnh đang dùng.',
      en: 'A new order has to end after the last day of the one in use.',
    },
  },
  'detention-over': {
    status: 409,
    title: { vi: 'Đã hết thời hạn tạm giam', en: 'The detention is over' },
    detail: {
      vi: 'Chỉ tiếp tục sử dụng lệnh tạm giam, quyết định gia hạn còn thời hạn; đã hết hạn thì bị can phải được trả tự do.',
      en: 'Only an order that still runs is used on; when it has ended the accused is to be released.',
    },
  },
  'not-supplementary': {
    status: 409,
    title: { vi: 'Không phải tạm giam để điều tra bổ sung', en: 'No detention of a supplementary investigation' },
    detail: {
      vi: 'Ngoài điều tra bổ sung, việc kéo dài tạm giam do Viện kiểm sát gia hạn.',
      en: 'Outside a supplementary investigation it is the procuracy that extends a detention.',
    },
  },
  'not-returned': {
    status: 409,
    title: { vi: 'Hồ sơ chưa bị trả lại', en: 'The file was not returned' },
    detail: {
      vi: 'Chỉ kết luận điều tra bổ sung mới nêu lý do không thực hiện được yêu cầu trả hồ sơ hoặc thay thế kết luận trước.',
      en: 'Only the conclusion of a supplementary investigation explains what of a return could not be done, or replaces the former one.',
    },
  },
  'custody-too-long': {
    status: 409,
    title: { vi: 'Tạm giữ quá thời hạn', en: 'Custody beyond its limit' },
    detail: {
      vi: 'Tạm giữ không quá 03 ngày, gia hạn hai lần, mỗi lần không quá 03 ngày.',
      en: 'Custody lasts 3 days, and is extended twice by 3 days at most.',
    },
  },
  'custody-not-before': {
    status: 409,
    title: { vi: 'Tạm giữ không ở trước tạm giam', en: 'No custody before the detention' },
    detail: {
      vi: 'Việc tạm giữ phải bắt đầu trước khi ra lệnh tạm giam.',
      en: 'The custody has to begin before the order of detention.',
    },
  },
  'custody-deducted-already': {
    status: 409,
    title: { vi: 'Đã trừ thời gian tạm giữ này', en: 'This custody was taken off already' },
    detail: {
      vi: 'Thời gian tạm giữ này đã được trừ vào thời hạn tạm giam trước đó.',
      en: 'Its days were taken off an earlier detention.',
    },
  },
  'release-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị hủy bỏ tạm giam', en: 'The release was asked for already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị hủy bỏ, thay thế biện pháp tạm giam trước.',
      en: 'The procuracy has not answered the request before.',
    },
  },
  'release-not-asked': {
    status: 409,
    title: { vi: 'Không có đề nghị hủy bỏ tạm giam', en: 'No release was asked for' },
    detail: {
      vi: 'Không có đề nghị hủy bỏ, thay thế biện pháp tạm giam nào đối với bị can này chờ trả lời.',
      en: 'No request to end the detention of this accused waits.',
    },
  },
  'release-not-decided': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa hủy bỏ tạm giam', en: 'The procuracy has not cancelled the detention' },
    detail: {
      vi: 'Trước ngày hết thời hạn, việc trả tự do theo quyết định của Viện kiểm sát đã phê chuẩn; hãy đề nghị hủy bỏ, hoặc ghi số quyết định.',
      en: 'Before its last day a detention is ended by the procuracy that has approved it: ask for that, or give the number of its decision.',
    },
  },
  'demanded-not-cancelled': {
    status: 409,
    title: { vi: 'Quyết định vẫn còn hiệu lực', en: 'The decision still stands' },
    detail: {
      vi: 'Quyết định mà Viện kiểm sát yêu cầu hủy bỏ chưa được hủy bỏ và chưa được đề nghị hủy bỏ.',
      en: 'What the procuracy demands to be cancelled stands, and its cancellation was not proposed.',
    },
  },
} satisfies Partial<Record<CaseRefusal['code'], ProblemTexts[string]>>;
