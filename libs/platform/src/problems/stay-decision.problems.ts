import type { NothingSuspended, NothingToDirect, PropertyRefusal, TreatmentRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against what is decided as a matter stands still, in each stage. */
export const stayDecisionProblems = {
  'not-agreed-in-writing': {
    status: 409,
    title: { vi: 'Chưa thống nhất bằng văn bản', en: 'Not agreed in writing' },
    detail: {
      vi: 'Kê biên, phong tỏa tài khoản chỉ tiếp tục khi các cơ quan đã thống nhất bằng văn bản; hãy ghi số văn bản đó, hoặc trao đổi với Viện kiểm sát trước.',
      en: 'Distraint and frozen accounts go on once the agencies have agreed in writing; name the number of that paper, or consult the procuracy first.',
    },
  },
  'coercion-over': {
    status: 409,
    title: { vi: 'Biện pháp cưỡng chế phải được hủy bỏ', en: 'Coercive measures end' },
    detail: {
      vi: 'Vụ án đã đình chỉ, hoặc vụ án không được khởi tố: kê biên, phong tỏa tài khoản phải được hủy bỏ.',
      en: 'The matter is terminated, or no case is initiated: distraint and frozen accounts are lifted.',
    },
  },
  'not-stopped-alone': {
    status: 409,
    title: { vi: 'Không tạm đình chỉ, đình chỉ đối với riêng người này', en: 'Nobody’s matter alone stands still' },
    detail: {
      vi: 'Vụ án không tạm đình chỉ, đình chỉ đối với riêng người này.',
      en: 'The matter is neither suspended nor terminated for this one.',
    },
  },
  'matter-not-ended': {
    status: 409,
    title: { vi: 'Vụ án, vụ việc mới tạm đình chỉ', en: 'The matter is suspended, not ended' },
    detail: {
      vi: 'Khi tạm đình chỉ, vật chứng, tài sản được trả lại, tiếp tục bảo quản, chuyển giao hoặc bán nếu mau hỏng; chưa tịch thu, tiêu hủy.',
      en: 'While a matter is suspended, what is held is returned, kept on, passed on, or sold where it perishes; nothing is confiscated yet.',
    },
  },
  'held-for-the-case': {
    status: 409,
    title: { vi: 'Vụ án đã được khởi tố', en: 'A case was initiated' },
    detail: {
      vi: 'Vật chứng, tài sản tạm giữ được xử lý trong vụ án đã khởi tố.',
      en: 'What is held goes with the case, in which it is decided on.',
    },
  },
  'nothing-suspended': {
    status: 409,
    title: { vi: 'Không có vụ án, vụ việc tạm đình chỉ', en: 'Nothing is suspended' },
    detail: {
      vi: 'Cơ quan đang thụ lý không tạm đình chỉ, hoặc vụ án, vụ việc đã được phục hồi hay kết thúc.',
      en: 'Whoever has the matter has suspended nothing, or it goes on or has ended.',
    },
  },
  'nothing-to-direct': {
    status: 409,
    title: { vi: 'Không có kết quả rà soát chưa thống nhất', en: 'No review that was not agreed on' },
    detail: {
      vi: 'Chỉ báo cáo cấp trên chỉ đạo khi các cơ quan không thống nhất sau rà soát, và cấp trên chưa chỉ đạo.',
      en: 'Those above direct what is done where a review ended without the agencies agreeing, and they have not yet.',
    },
  },
  'not-suspended-for-illness': {
    status: 409,
    title: { vi: 'Không tạm đình chỉ vì bệnh', en: 'Not suspended for illness' },
    detail: {
      vi: 'Vụ án không tạm đình chỉ, hoặc tạm đình chỉ vì căn cứ khác với bệnh tâm thần, bệnh hiểm nghèo.',
      en: 'The matter is not suspended, or not for a mental or fatal illness.',
    },
  },
} as const satisfies Record<
  (NothingSuspended | NothingToDirect | PropertyRefusal | TreatmentRefusal)['code'],
  ProblemTexts[string]
>;
