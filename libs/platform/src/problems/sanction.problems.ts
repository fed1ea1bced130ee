import type { SanctionRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against proposing an administrative sanction, where a report or a case ends without a crime. */
export const sanctionProblems = {
  'no-sanction-to-propose': {
    status: 409,
    title: { vi: 'Không có hồ sơ đề nghị xử phạt', en: 'No sanction to propose' },
    detail: {
      vi: 'Quyết định không khởi tố, hủy bỏ quyết định khởi tố không ghi dấu hiệu vi phạm hành chính, hoặc việc đề nghị xử phạt thực hiện theo nguồn tin mà vụ án xuất phát.',
      en: 'The decision not to initiate, or that cancels the initiation, names no signs of an administrative violation, or the sanction is proposed with the report that the case came from.',
    },
  },
  'sanction-proposed-already': {
    status: 409,
    title: { vi: 'Đã chuyển hồ sơ đề nghị xử phạt', en: 'Sanction proposed already' },
    detail: {
      vi: 'Hồ sơ, tài liệu (bản chính) đã chuyển đến người có thẩm quyền xử phạt; nơi chuyển chỉ lưu bản sao.',
      en: 'The original file has gone to whoever may sanction it; only a copy is kept.',
    },
  },
} as const satisfies Record<SanctionRefusal['code'], ProblemTexts[string]>;
