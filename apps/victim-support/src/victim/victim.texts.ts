import type { ProblemTexts, Text } from '@la-chan/platform';
import { SUPPORTS } from '@la-chan/contracts';
import type { VictimRefusal } from './refusal';

/** What people read when the care of a victim may not go on as they wish. */
export const victimProblems = {
  'not-verified': {
    status: 409,
    title: { vi: 'Chưa xác minh thông tin ban đầu', en: 'Not verified yet' },
    detail: {
      vi: 'Hãy ghi nhận kết quả xác minh ban đầu trước khi kết luận. Các quyền được hỗ trợ vẫn giữ nguyên.',
      en: 'Record the initial verification before the decision. The rights to support stay as they are.',
    },
  },
  'representative-missing': {
    status: 409,
    title: { vi: 'Chưa có người đại diện', en: 'No representative yet' },
    detail: {
      vi: 'Người dưới 18 tuổi phải có người đại diện khi được xác định là nạn nhân.',
      en: 'A person under 18 has a representative when identified as a victim.',
    },
  },
  'suspect-is-relative': {
    status: 409,
    title: { vi: 'Không thông báo cho người thân', en: 'Relatives are not told' },
    detail: {
      vi: 'Người bị nghi ngờ là, hoặc có thể là, người thân. Hãy làm rõ trước khi liên hệ gia đình.',
      en: 'A relative is, or may be, a suspect. Find out before the family is contacted.',
    },
  },
  'not-entitled': {
    status: 409,
    title: { vi: 'Không thuộc chế độ được hưởng', en: 'Not entitled to this support' },
    detail: {
      vi: 'Luật không quy định “{support}” cho trường hợp này. Xem các chế độ được hưởng của hồ sơ.',
      en: 'The law gives no “{support}” in this situation. See the entitlements of the file.',
    },
  },
  'decision-missing': {
    status: 409,
    title: { vi: 'Cần số quyết định', en: 'A decision is needed' },
    detail: {
      vi: 'Chế độ này được xét theo từng trường hợp; hãy nêu số quyết định.',
      en: 'This support is given case by case; name the number of the decision.',
    },
  },
  'sheltered-already': {
    status: 409,
    title: { vi: 'Đang được lưu trú', en: 'Sheltered already' },
    detail: { vi: 'Hãy ghi nhận rời cơ sở cũ trước.', en: 'Record that she has left the other shelter first.' },
  },
  'not-sheltered': {
    status: 409,
    title: { vi: 'Không lưu trú tại cơ sở nào', en: 'Not sheltered' },
    detail: { vi: 'Người này hiện không lưu trú tại cơ sở nào.', en: 'She is in no shelter now.' },
  },
  'still-sheltered': {
    status: 409,
    title: { vi: 'Vẫn đang được lưu trú', en: 'Still sheltered' },
    detail: { vi: 'Hãy ghi nhận rời cơ sở trước.', en: 'Record first that she has left the shelter.' },
  },
  'purpose-missing': {
    status: 409,
    title: { vi: 'Chưa có mục đích bóc lột', en: 'No purpose of exploitation' },
    detail: {
      vi: 'Đến hết ngày 30/06/2025, căn cứ xác định nạn nhân là mục đích mà người đó bị mua bán. Hãy nêu ít nhất một mục đích.',
      en: 'To 30/06/2025 a victim is made out by the purpose for which she was traded. Name at least one.',
    },
  },
  'risk-not-assessed': {
    status: 409,
    title: { vi: 'Chưa đánh giá nguy cơ', en: 'The danger is not assessed' },
    detail: {
      vi: 'Hãy đánh giá nguy cơ trước, hoặc ghi nhận nguy hiểm tức thì.',
      en: 'Assess the danger first, or record that it is immediate.',
    },
  },
  'measures-missing': {
    status: 409,
    title: { vi: 'Chưa có biện pháp an toàn', en: 'No measure of safety' },
    detail: {
      vi: 'Nguy cơ cao phải có ít nhất một biện pháp trong kế hoạch an toàn.',
      en: 'Where the danger is high the safety plan has at least one measure.',
    },
  },
  'review-pending': {
    status: 409,
    title: { vi: 'Đang có đề nghị xem xét lại', en: 'A review is asked for' },
    detail: { vi: 'Hãy trả lời đề nghị xem xét lại trước.', en: 'Decide on the review that was asked for first.' },
  },
  'review-not-asked-for': {
    status: 409,
    title: { vi: 'Không có đề nghị xem xét lại', en: 'No review is asked for' },
    detail: { vi: 'Không có đề nghị nào đang chờ trả lời.', en: 'No request for a review waits for a decision.' },
  },
  'agreement-missing': {
    status: 409,
    title: { vi: 'Chưa có sự đồng ý', en: 'She has not agreed' },
    detail: {
      vi: 'Chỉ di chuyển, thay đổi lai lịch khi người được bảo vệ đồng ý.',
      en: 'A person is moved, or given another identity, only if she agrees.',
    },
  },
  'protected-already': {
    status: 409,
    title: { vi: 'Biện pháp đang được áp dụng', en: 'The measure holds already' },
    detail: { vi: 'Biện pháp này đang được áp dụng.', en: 'This measure of protection holds already.' },
  },
  'not-protected': {
    status: 409,
    title: { vi: 'Biện pháp không được áp dụng', en: 'The measure does not hold' },
    detail: { vi: 'Biện pháp này hiện không được áp dụng.', en: 'This measure of protection does not hold now.' },
  },
  'merged-with-itself': {
    status: 409,
    title: { vi: 'Không thể nhập vào chính hồ sơ đó', en: 'A file does not end in itself' },
    detail: { vi: 'Hãy nêu hồ sơ khác của cùng một người.', en: 'Name another file of the same person.' },
  },
  'followed-up-already': {
    status: 409,
    title: { vi: 'Đã thăm lại', en: 'Looked after already' },
    detail: {
      vi: 'Lần thăm sau {after} tháng đã được ghi nhận.',
      en: 'The visit after {after} months is recorded already.',
    },
  },
  'accompanied-unknown': {
    status: 422,
    title: { vi: 'Không có hồ sơ nạn nhân được đi cùng', en: 'The accompanied victim is not known' },
    detail: {
      vi: 'Hãy nêu hồ sơ của nạn nhân mà người dưới 18 tuổi đi cùng.',
      en: 'Name the file of the victim whom the person under 18 accompanies.',
    },
  },
  'no-such-agency': {
    status: 422,
    title: { vi: 'Không có cơ quan này', en: 'No such agency' },
    detail: {
      vi: 'Danh bạ hiện không có cơ quan khác nào như vậy.',
      en: 'The directory knows no other agency of this name now.',
    },
  },
  'allowance-not-applied-for': {
    status: 409,
    title: { vi: 'Chưa có đơn đề nghị trợ cấp', en: 'No application for the allowance' },
    detail: { vi: 'Không có đơn nào đang chờ quyết định.', en: 'No application waits for a decision.' },
  },
} satisfies Record<VictimRefusal['code'] | 'accompanied-unknown' | 'no-such-agency', ProblemTexts[string]>;

/** Names of acts, statuses and supports. */
export const victimTerms: Readonly<Record<string, Text>> = {
  'victim.declare': { vi: 'tiếp nhận trình báo', en: 'receive who declares herself' },
  'victim.refer': { vi: 'tiếp nhận người được chuyển đến', en: 'receive who is referred' },
  'victim.bringIn': { vi: 'nhập số dư ban đầu, hồ sơ của cơ sở', en: 'bring in a file under way or of a shelter' },
  ...SUPPORTS,
  'victim.awaiting-reception': { vi: 'chờ tiếp nhận', en: 'awaiting reception' },
  'victim.being-identified': { vi: 'đang trong quá trình xác định là nạn nhân', en: 'being identified' },
  'victim.identified': { vi: 'đã xác định là nạn nhân', en: 'identified' },
  'victim.not-identified': { vi: 'không xác định là nạn nhân', en: 'not identified' },
  'victim.reintegrated': { vi: 'đã tái hòa nhập cộng đồng', en: 'reintegrated' },
  'victim.closed': { vi: 'đã kết thúc', en: 'closed' },
  'victim.receive': { vi: 'tiếp nhận', en: 'receive' },
  'victim.verify': { vi: 'xác minh thông tin ban đầu', en: 'verify' },
  'victim.identify': { vi: 'xác định là nạn nhân', en: 'identify as a victim' },
  'victim.findNot': { vi: 'không xác định là nạn nhân', en: 'find not to be a victim' },
  'victim.askForReview': { vi: 'nhận đề nghị xem xét lại', en: 'ask for a review' },
  'victim.review': { vi: 'xem xét lại', en: 'review' },
  'victim.upholdRefusal': { vi: 'giữ nguyên kết luận', en: 'uphold the refusal' },
  'victim.shelter': { vi: 'đưa vào lưu trú', en: 'shelter' },
  'victim.extendShelter': { vi: 'kéo dài thời gian lưu trú', en: 'extend the shelter' },
  'victim.leaveShelter': { vi: 'rời nơi lưu trú', en: 'leave the shelter' },
  'victim.transferShelter': { vi: 'chuyển nơi lưu trú', en: 'transfer to another shelter' },
  'victim.assessRisk': { vi: 'đánh giá nguy cơ, lập kế hoạch an toàn', en: 'assess the danger and plan her safety' },
  'victim.protect': { vi: 'áp dụng biện pháp bảo vệ', en: 'protect' },
  'victim.endProtection': { vi: 'chấm dứt biện pháp bảo vệ', en: 'end a measure of protection' },
  'victim.link': { vi: 'ghi vụ việc khác', en: 'link another matter' },
  'victim.recordExperience': { vi: 'ghi cách thức bị mua bán, bóc lột', en: 'record what was done to her' },
  'victim.reportMethod': { vi: 'báo phương thức, thủ đoạn', en: 'report a method' },
  'victim.merge': { vi: 'nhập vào hồ sơ đã có', en: 'merge into her other file' },
  'victim.disclose': { vi: 'cung cấp thông tin cho cơ quan khác', en: 'tell another agency of her' },
  'victim.support': { vi: 'hỗ trợ', en: 'support' },
  'victim.applyForAllowance': { vi: 'nhận đơn đề nghị trợ cấp', en: 'apply for the allowance' },
  'victim.refuseAllowance': { vi: 'không trợ cấp', en: 'refuse the allowance' },
  'victim.recordFirstThings': { vi: 'ghi những điều cần biết trước', en: 'record what has to be known first' },
  'victim.nameRepresentative': { vi: 'ghi người đại diện', en: 'name a representative' },
  'victim.notifyRelatives': { vi: 'thông báo người thân', en: 'tell relatives' },
  'victim.dropReferral': { vi: 'ghi nhận rút giới thiệu', en: 'drop the referral' },
  'victim.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'victim.reintegrate': { vi: 'ghi nhận tái hòa nhập', en: 'reintegrate' },
  'victim.followUp': { vi: 'thăm lại sau tái hòa nhập', en: 'look after her after reintegration' },
  'victim.close': { vi: 'kết thúc hồ sơ', en: 'close' },
};
