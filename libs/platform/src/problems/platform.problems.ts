import type { ProblemTexts } from './catalogue';
import { applicationProblems } from './application.problems';
import { entrustingProblems } from './entrusting.problems';
import { protectionProblems } from './protection.problems';
import { conductorProblems } from './conductor.problems';
import { itemProblems } from './item.problems';
import { liabilityProblems } from './liability.problems';
import { measureProblems } from './measure.problems';
import { sameMatterProblems } from './same-matter.problems';
import { sanctionProblems } from './sanction.problems';
import { requestProblems } from './request.problems';
import { exchangeProblems } from './exchange.problems';
import { stayDecisionProblems } from './stay-decision.problems';

/** What the platform itself refuses. */
export const platformProblems = {
  ...applicationProblems,
  ...entrustingProblems,
  ...protectionProblems,
  ...conductorProblems,
  ...itemProblems,
  ...liabilityProblems,
  ...measureProblems,
  ...sameMatterProblems,
  ...sanctionProblems,
  ...stayDecisionProblems,
  ...requestProblems,
  ...exchangeProblems,
  'unlawful-act': {
    status: 409,
    title: { vi: 'Hành vi tố tụng không hợp lệ ở trạng thái này', en: 'Not lawful in this status' },
    detail: {
      vi: 'Không thể thực hiện “{act}” khi hồ sơ ở trạng thái “{status}”. Có thể thực hiện: {lawful}.',
      en: '“{act}” is not lawful while the file is “{status}”. Lawful from here: {lawful}.',
    },
  },
  'detention-too-long': {
    status: 409,
    title: { vi: 'Quá thời hạn tạm giam', en: 'Detained for too long' },
    detail: {
      vi: 'Chỉ được tạm giam đến hết ngày {until}, ngày cuối của thời hạn của giai đoạn này.',
      en: 'The detention ends on {until} at the latest, the last day of the limit of this stage.',
    },
  },
  'unlawful-suspension': {
    status: 409,
    title: { vi: 'Chưa được tạm đình chỉ', en: 'May not be suspended' },
    detail: { vi: '{vi}.', en: '{en}.' },
  },
  'no-decision-to-tell': {
    status: 409,
    title: { vi: 'Không có quyết định phải thông báo', en: 'No decision to tell of' },
    detail: {
      vi: 'Không có quyết định loại này mà những người được nêu chưa được giao, thông báo.',
      en: 'There is no decision of this kind that those named have not been told of.',
    },
  },
  'party-left-out': {
    status: 409,
    title: { vi: 'Còn người chưa được thông báo', en: 'Somebody was left out' },
    detail: {
      vi: 'Luật còn yêu cầu thông báo cho: {missing}. Nếu thông báo sau thì ghi rõ.',
      en: 'The law names these too: {missing}. Where they are told later, say so.',
    },
  },
  'not-proposed-here': {
    status: 409,
    title: { vi: 'Chỉ Tòa án kiến nghị', en: 'Proposed by a court alone' },
    detail: {
      vi: 'Chỉ Tòa án kiến nghị xem xét, xử lý văn bản pháp luật liên quan đến vụ án.',
      en: 'Only a court proposes that a legal document which bears on its case is looked at again.',
    },
  },
  'takes-part-for-nobody': {
    status: 409,
    title: { vi: 'Không có người được tham gia thay', en: 'Nobody to take part for' },
    detail: {
      vi: 'Người bào chữa tham gia cho bị can, người bị giữ, bị tạm giữ, bị tố giác; người đại diện cho những người đó, bị hại; người bảo vệ quyền cho bị hại, đương sự, người bị tố giác trong hồ sơ này.',
      en: 'A defender takes part for an accused or whoever is held or denounced, a representative for them or a victim, a protector for a victim, a civil party or whoever is denounced of this file.',
    },
  },
  'no-such-participant': {
    status: 409,
    title: { vi: 'Không có người tham gia như vậy', en: 'No such participant' },
    detail: { vi: 'Người này không tham gia, hoặc đã thôi tham gia.', en: 'This one does not take part, or no more.' },
  },
  'nothing-waits': {
    status: 409,
    title: { vi: 'Không có đề nghị đang chờ', en: 'Nothing waits' },
    detail: { vi: 'Không có đề nghị này đang chờ trả lời.', en: 'No such request waits for its answer.' },
  },
  'bulletin-not-theirs': {
    status: 403,
    title: { vi: 'Không có thẩm quyền thông báo', en: 'Not theirs to tell' },
    detail: {
      vi: 'Chỉ đầu mối phòng ngừa thông báo phương thức, thủ đoạn; thông báo của {agency} không được nhận.',
      en: 'Prevention alone warns of methods; the bulletin of {agency} is not taken in.',
    },
  },
  'number-in-use': {
    status: 409,
    title: { vi: 'Số đã được dùng', en: 'The number is in use' },
    detail: {
      vi: 'Số {number} đã thuộc hồ sơ khác. Không nhập lại; hãy hiệu chỉnh hồ sơ đã có.',
      en: 'Number {number} belongs to another file. Correct that file instead of entering it again.',
    },
  },
  'no-such-clause': {
    status: 422,
    title: { vi: 'Điều luật không có khoản này', en: 'No such clause' },
    detail: {
      vi: 'Điều của Bộ luật Hình sự đã nêu không có khoản này.',
      en: 'The article of the Penal Code that is named has no such clause.',
    },
  },
  'occurs-in-future': {
    status: 422,
    title: { vi: 'Thời điểm ở tương lai', en: 'In the future' },
    detail: {
      vi: 'Không thể ghi nhận việc xảy ra lúc {at}, ở tương lai.',
      en: 'What occurs at {at}, in the future, cannot be recorded.',
    },
  },
  'before-what-it-rests-on': {
    status: 422,
    title: { vi: 'Trước việc làm căn cứ', en: 'Before what it rests on' },
    detail: {
      vi: 'Thời điểm {at} sớm hơn việc làm căn cứ, lúc {base}.',
      en: '{at} is earlier than what the act rests on, at {base}.',
    },
  },
  'after-what-rests-on-it': {
    status: 422,
    title: { vi: 'Sau việc dựa trên nó', en: 'After what rests on it' },
    detail: {
      vi: 'Thời điểm {at} muộn hơn việc đã dựa trên nó, lúc {later}. Hãy hiệu chỉnh việc đó trước.',
      en: '{at} is later than what rests on it, at {later}. Put that right first.',
    },
  },
  'not-of-its-codelist': {
    status: 422,
    title: { vi: 'Không thuộc danh mục của mục này', en: 'Not of its codelist' },
    detail: {
      vi: 'Mục này không thể ghi như vậy ở {field}.',
      en: 'The entry cannot say this of {field}.',
    },
  },
  'another-act': {
    status: 409,
    title: { vi: 'Là một việc khác', en: 'Another act' },
    detail: {
      vi: 'Với căn cứ này ({grounds}) việc đã làm là một việc khác, không hiệu chỉnh được.',
      en: 'By such a ground ({grounds}) it would have been another act, and is not put right as this one.',
    },
  },
  'another-course': {
    status: 409,
    title: { vi: 'Hồ sơ đã đi theo hướng khác', en: 'The file would have gone another course' },
    detail: {
      vi: 'Nếu ghi như vậy thì việc sau đó ({type}, lúc {at}) không thể có. Hãy hiệu chỉnh việc đó trước.',
      en: 'What followed ({type}, at {at}) could not have been so. Put that right first.',
    },
  },
  'gone-further': {
    status: 409,
    title: { vi: 'Đã được thông báo hoặc quyết định tiếp', en: 'It has gone further' },
    detail: {
      vi: 'Nội dung này đã chuyển lên cấp trên, đã có hiệu lực hoặc đã được thông báo; không còn hiệu chỉnh ở đây.',
      en: 'This has gone to a court above, is in force or has been told of; it is no longer put right here.',
    },
  },
  'no-such-entry': {
    status: 422,
    title: { vi: 'Không có mục này', en: 'No such entry' },
    detail: {
      vi: 'Lịch sử hồ sơ không có mục này, hoặc mục này của cơ quan khác.',
      en: 'The file’s history has no such entry, or it is another agency’s.',
    },
  },
  'not-correctable': {
    status: 422,
    title: { vi: 'Không hiệu chỉnh được nội dung này', en: 'Not to be put right' },
    detail: {
      vi: 'Ở mục này chỉ hiệu chỉnh được: {fields}.',
      en: 'Of this entry only these may be put right: {fields}.',
    },
  },
  'nothing-corrected': {
    status: 422,
    title: { vi: 'Không có gì thay đổi', en: 'Nothing is put right' },
    detail: { vi: 'Mục này đã ghi như vậy.', en: 'The entry says so already.' },
  },
  'hour-not-named': {
    status: 422,
    title: { vi: 'Thiếu giờ', en: 'The hour is missing' },
    detail: {
      vi: 'Thời hạn của việc này tính theo giờ: hãy ghi cả giờ, phút.',
      en: 'Its time limits are counted in hours: say the hour and the minute, too.',
    },
  },
  'ends-before-it-begins': {
    status: 422,
    title: { vi: 'Ngày cuối trước ngày đầu', en: 'It ends before it begins' },
    detail: { vi: 'Hãy kiểm tra lại hai ngày.', en: 'Look at the two days again.' },
  },
  'acts-lost': {
    status: 409,
    title: { vi: 'Hồ sơ có việc đã mất', en: 'Acts on this file were lost' },
    detail: {
      vi: 'Có việc đã làm ở đây bị mất theo cơ sở dữ liệu. Xem /recovery/lost-acts: cái gì phải làm lại; người vận hành xác nhận rồi mới được thao tác.',
      en: 'Acts were lost here with the database. See /recovery/lost-acts for what is to be done again; it may be acted on when an operator has confirmed it.',
    },
  },
  'record-lost': {
    status: 410,
    title: { vi: 'Bản ghi niêm phong đã mất', en: 'The sealed record was lost' },
    detail: {
      vi: 'Nội dung niêm phong này mất theo cơ sở dữ liệu và không nơi nào khác giữ. Hãy ghi lại từ bản giấy hoặc người đã khai.',
      en: 'This sealed content was lost with the database, and nobody else keeps it. Record it again from paper or from who told it.',
    },
  },
  'person-erased': {
    status: 410,
    title: { vi: 'Dữ liệu cá nhân đã xóa', en: 'Erased' },
    detail: { vi: 'Dữ liệu của người này đã được xóa.', en: 'This person’s data were erased.' },
  },
} as const satisfies ProblemTexts;
