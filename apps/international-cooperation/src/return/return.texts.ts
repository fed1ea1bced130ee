import type { ProblemTexts, Text } from '@la-chan/platform';
import type { ReturnGuard } from './return';

/** What people read when a return may not go on as they wish. */
export const returnProblems = {
  'nobody-returns': {
    status: 409,
    title: { vi: 'Chưa có ai trở về', en: 'Nobody returns' },
    detail: { vi: 'Hãy ghi những người được đưa về trước.', en: 'Enter those who are returned first.' },
  },
  'returnee-unknown': {
    status: 404,
    title: { vi: 'Không có người này', en: 'No such person' },
    detail: { vi: 'Đợt tiếp nhận, trao trả này không có người đó.', en: 'The operation knows nobody by this id.' },
  },
  'returnee-gone': {
    status: 409,
    title: { vi: 'Người này đã rời đoàn', en: 'This one has left' },
    detail: {
      vi: 'Người này đã được giao, hoặc không về cùng đoàn.',
      en: 'Handed over already, or not among those who came.',
    },
  },
  'identity-open': {
    status: 409,
    title: { vi: 'Chưa xác minh nhân thân', en: 'Identity not verified' },
    detail: { vi: 'Phải xác minh nhân thân trước.', en: 'Who it is has to be verified first.' },
  },
  'papers-missing': {
    status: 409,
    title: { vi: 'Chưa có giấy tờ đi lại', en: 'Papers are missing' },
    detail: { vi: 'Còn người chưa được cấp giấy tờ đi lại.', en: 'Somebody among them has no papers for the way.' },
  },
  'escort-missing': {
    status: 422,
    title: { vi: 'Trẻ em phải có người đón hoặc đưa đi', en: 'A child is fetched or escorted' },
    detail: {
      vi: 'Người dưới 18 tuổi, hoặc chưa rõ tuổi, chỉ được giao khi có người thân thích đến đón hoặc cán bộ đưa đi.',
      en: 'Who is under 18, or may be, leaves with a relative who fetches them or with an officer who escorts them.',
    },
  },
  'relatives-barred': {
    status: 409,
    title: { vi: 'Không giao cho người thân', en: 'Not to relatives' },
    detail: {
      vi: 'Người thân thích là đối tượng nghi vấn, hoặc chưa loại trừ được. Hãy chuyển đến nơi hỗ trợ nạn nhân.',
      en: 'A relative is a suspect, or that is not ruled out. Bring the person to victim support.',
    },
  },
  'receiver-unlike-way': {
    status: 422,
    title: { vi: 'Nơi nhận không phù hợp', en: 'Not the receiver for it' },
    detail: {
      vi: 'Nạn nhân người nước ngoài được giao cho cơ quan nước họ; người từ nước ngoài về thì không.',
      en: 'A foreign victim goes to the authorities of their country; who comes home does not.',
    },
  },
} satisfies Record<ReturnGuard['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const returnTerms: Readonly<Record<string, Text>> = {
  'return.plan': { vi: 'lập kế hoạch tiếp nhận, trao trả', en: 'plan a return' },
  'return.planned': { vi: 'đã lập kế hoạch', en: 'planned' },
  'return.under-way': { vi: 'đang trên đường', en: 'under way' },
  'return.received': { vi: 'đã tiếp nhận', en: 'received' },
  'return.handed-over': { vi: 'đã giao hết', en: 'all handed over' },
  'return.cancelled': { vi: 'đã hủy', en: 'cancelled' },
  'return.coordinateRescue': { vi: 'phối hợp giải cứu', en: 'coordinate the rescue' },
  'return.addPerson': { vi: 'thêm người trở về', en: 'add a person' },
  'return.dropPerson': { vi: 'ghi người không về', en: 'leave a person out' },
  'return.verifyIdentity': { vi: 'xác minh nhân thân', en: 'verify the identity' },
  'return.issuePaper': { vi: 'cấp giấy tờ', en: 'issue papers' },
  'return.depart': { vi: 'khởi hành', en: 'depart' },
  'return.receive': { vi: 'tiếp nhận tại cửa khẩu', en: 'receive at the gate' },
  'return.refer': { vi: 'chuyển đến nơi hỗ trợ nạn nhân', en: 'refer to victim support' },
  'return.recordReferral': { vi: 'ghi kết quả hỗ trợ', en: 'record the answer of victim support' },
  'return.handOver': { vi: 'giao cho người thân, cơ quan nước ngoài', en: 'hand over' },
  'return.cancel': { vi: 'hủy', en: 'cancel' },
  'return.correct': { vi: 'hiệu chỉnh', en: 'correct' },
};
