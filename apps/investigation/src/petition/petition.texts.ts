import type { ProblemTexts } from '@la-chan/platform';
import type { NotADeputys, NothingToPropose, PetitionRefusal } from '@la-chan/procedure';

/** What people read when the procuracy above may not be petitioned as they wish. */
export const petitionProblems = {
  'nothing-to-petition': {
    status: 409,
    title: { vi: 'Không phải quyết định được kiến nghị', en: 'Not a decision to petition about' },
    detail: {
      vi: 'Chỉ kiến nghị về quyết định hủy bỏ, không phê chuẩn của Viện kiểm sát đã gửi đến, hoặc lệnh, quyết định đã được phê chuẩn còn hiệu lực.',
      en: 'The higher procuracy is petitioned about what the procuracy has cancelled, or refused to approve, and sent here, or about what it has approved and still holds.',
    },
  },
  'petitioned-already': {
    status: 409,
    title: { vi: 'Đã kiến nghị', en: 'Petitioned already' },
    detail: {
      vi: 'Đã kiến nghị về yêu cầu, quyết định này.',
      en: 'The higher procuracy was asked about this already.',
    },
  },
  'own-procuracy-petitioned': {
    status: 409,
    title: { vi: 'Phải gửi Viện kiểm sát cấp trên', en: 'Not the procuracy above' },
    detail: {
      vi: 'Kiến nghị được gửi Viện kiểm sát cấp trên trực tiếp, không gửi Viện kiểm sát đã ra quyết định.',
      en: 'The procuracy above is petitioned, not the one that has decided.',
    },
  },
  'no-such-petition': {
    status: 409,
    title: { vi: 'Không có kiến nghị đang chờ', en: 'No such petition waits' },
    detail: { vi: 'Không có kiến nghị đang chờ trả lời.', en: 'No petition about this waits for an answer.' },
  },
  'not-to-be-changed': {
    status: 409,
    title: { vi: 'Không phải quyết định được thay đổi', en: 'Not a decision that is changed' },
    detail: {
      vi: 'Chỉ thay đổi lệnh, quyết định đã được phê chuẩn khi chấp nhận kiến nghị; thay đổi quyết định khởi tố bị can thì nêu tội danh.',
      en: 'Only what was approved is changed, where the petition is agreed with; a charge by naming its crime.',
    },
  },
  'nothing-to-propose': {
    status: 409,
    title: { vi: 'Không có quyết định còn hiệu lực', en: 'Nothing stands to be cancelled' },
    detail: {
      vi: 'Chỉ đề nghị Viện kiểm sát hủy bỏ quyết định của Cơ quan này đã gửi đến Viện kiểm sát và còn hiệu lực.',
      en: 'The procuracy is asked to cancel what this body has decided and served on it, and what still stands.',
    },
  },
  'not-a-deputys': {
    status: 409,
    title: { vi: 'Không phải quyết định của Phó Thủ trưởng', en: 'Not what a deputy has signed' },
    detail: {
      vi: 'Thủ trưởng chỉ rút quyết định đã được ghi là do Phó Thủ trưởng ký; quyết định khác thì đề nghị Viện kiểm sát hủy bỏ, quyết định khởi tố vụ án thì tự hủy bỏ.',
      en: 'The head withdraws what is known to be signed by a deputy; the procuracy is asked to cancel anything else, and an initiation is cancelled as such.',
    },
  },
} satisfies Record<(PetitionRefusal | NothingToPropose | NotADeputys)['code'], ProblemTexts[string]>;
