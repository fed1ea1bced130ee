import type { ProtectionRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against a decision to protect somebody. */
export const protectionProblems = {
  'no-such-protection': {
    status: 409,
    title: { vi: 'Không có biện pháp bảo vệ đang áp dụng', en: 'No such protection' },
    detail: {
      vi: 'Không có quyết định áp dụng biện pháp bảo vệ này đang có hiệu lực.',
      en: 'No such protection is in force.',
    },
  },
  'nobody-agreed': {
    status: 422,
    title: { vi: 'Người được bảo vệ chưa đồng ý', en: 'Whoever is protected has not agreed' },
    detail: {
      vi: 'Chỉ di chuyển, giữ bí mật chỗ ở, nơi làm việc, học tập, thay đổi tung tích, lý lịch, đặc điểm nhân dạng khi người được bảo vệ đồng ý.',
      en: 'Nobody is moved, or given another identity, who has not agreed to that.',
    },
  },
  'no-application-for-protection': {
    status: 409,
    title: { vi: 'Không có đề nghị bảo vệ này', en: 'No such application for protection' },
    detail: {
      vi: 'Đề nghị được nêu không phải là đề nghị bảo vệ, hoặc đã bị từ chối.',
      en: 'What is named is no application for protection, or was refused.',
    },
  },
  'no-such-protection-request': {
    status: 409,
    title: { vi: 'Không có đề nghị bảo vệ đang chờ', en: 'No such request for protection' },
    detail: {
      vi: 'Không có đề nghị nào của Viện kiểm sát, Tòa án như vậy đang chờ Cơ quan này, hoặc đã được trả lời, chuyển tiếp.',
      en: 'No such request of a procuracy or a court waits for this body: it was answered, or passed on.',
    },
  },
  'nobody-to-protect-them': {
    status: 409,
    title: { vi: 'Không có Cơ quan điều tra để đề nghị', en: 'No investigating body to ask' },
    detail: {
      vi: 'Hồ sơ không ghi Cơ quan điều tra nào của hệ thống đã thụ lý; đề nghị được gửi bằng văn bản.',
      en: 'The file names no body of the platform that has investigated: it is asked on paper.',
    },
  },
} as const satisfies Record<ProtectionRefusal['code'], ProblemTexts[string]>;
