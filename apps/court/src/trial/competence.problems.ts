import type { ProblemTexts } from '@la-chan/platform';
import type { TrialRefusal } from './refusal';

/** What people read when it is not settled so which court is competent. */
export const competenceProblems = {
  'beyond-competence': {
    status: 409,
    title: { vi: 'Không thuộc thẩm quyền xét xử của Tòa án này', en: 'A higher court tries it' },
    detail: {
      vi: 'Khung hình phạt vượt quá thẩm quyền của Tòa án cấp này: trả hồ sơ cho Viện kiểm sát vì không thuộc thẩm quyền, trừ khi Tòa án cấp trên đã quyết định khác.',
      en: 'The frame of penalty goes beyond what a court of this level tries: decline the case to the procuracy, unless the court above has decided otherwise.',
    },
  },
  'decline-first': {
    status: 409,
    title: { vi: 'Chưa trả hồ sơ cho Viện kiểm sát', en: 'Not declined yet' },
    detail: {
      vi: 'Tòa án trả hồ sơ cho Viện kiểm sát đã truy tố trước; tranh chấp thẩm quyền chỉ đặt ra khi Viện kiểm sát chuyển lại hồ sơ.',
      en: 'The file goes back to the procuracy first; only once that has sent it again is there a dispute.',
    },
  },
  'competence-disputed': {
    status: 409,
    title: { vi: 'Tranh chấp thẩm quyền xét xử', en: 'The competence is disputed' },
    detail: {
      vi: 'Việc Tòa án nào có thẩm quyền xét xử do Tòa án cấp trên quyết định một lần; trước đó chưa đưa vụ án ra xét xử.',
      en: 'Which court is competent the court above decides, once; until then the case is not set to be tried.',
    },
  },
  'competence-not-asked': {
    status: 409,
    title: { vi: 'Không có tranh chấp đang chờ', en: 'Nothing asked of the competence' },
    detail: {
      vi: 'Không có tranh chấp thẩm quyền xét xử nào đang chờ Tòa án cấp trên giải quyết theo đường này.',
      en: 'No dispute over the competence waits for the court above in this way.',
    },
  },
  'declined-already': {
    status: 409,
    title: { vi: 'Đã trả hồ sơ vì không thuộc thẩm quyền', en: 'Declined already' },
    detail: {
      vi: 'Viện kiểm sát đã chuyển lại hồ sơ kèm theo lý do; nếu vẫn không thuộc thẩm quyền thì tranh chấp thẩm quyền xét xử do Tòa án cấp trên giải quyết.',
      en: 'The procuracy has sent the file again with its reasons: whether the court is competent is for the court above to decide.',
    },
  },
} satisfies Partial<Record<TrialRefusal['code'], ProblemTexts[string]>>;
