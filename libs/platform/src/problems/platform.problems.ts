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
      vi: 'Không có quyết định loại này còn phải giao, thông báo.',
      en: 'No decision of this kind waits for its parties to be told.',
    },
  },
  'party-left-out': {
    status: 409,
    title: { vi: 'Còn người chưa được thông báo', en: 'Somebody was left out' },
    detail: {
      vi: 'Luật còn yêu cầu thông báo cho: {missing}.',
      en: 'The law names these too: {missing}.',
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
      vi: 'Người bào chữa tham gia cho bị can; người đại diện cho bị can, bị hại; người bảo vệ quyền cho bị hại, đương sự trong hồ sơ này.',
      en: 'A defender takes part for an accused, a representative for an accused or a victim, a protector for a victim or a civil party of this file.',
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
  'role-may-not': {
    status: 403,
    title: { vi: 'Không đúng thẩm quyền', en: 'Not within your role' },
    detail: { vi: 'Việc “{act}” thuộc thẩm quyền của: {roles}.', en: '“{act}” is for: {roles}.' },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Không đúng thẩm quyền', en: 'Not within your role' },
    detail: { vi: 'Chức năng này dành cho: {roles}.', en: 'This is for: {roles}.' },
  },
  'other-agency': {
    status: 403,
    title: { vi: 'Thuộc cơ quan khác', en: 'Of another agency' },
    detail: {
      vi: 'Phiên đăng nhập thuộc cơ quan khác với cơ quan đang vận hành dịch vụ này.',
      en: 'The sign-in belongs to another agency than the one that runs this service.',
    },
  },
  'unit-not-yours': {
    status: 403,
    title: { vi: 'Ngoài địa bàn phụ trách', en: 'Outside your units' },
    detail: { vi: 'Địa bàn {unit} không thuộc phạm vi phụ trách.', en: 'Unit {unit} is not one of yours.' },
  },
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Không có hồ sơ nào như vậy trong phạm vi được xem.',
      en: 'There is nothing of the kind that you may see.',
    },
  },
  'route-unknown': {
    status: 404,
    title: { vi: 'Không có địa chỉ này', en: 'No such address' },
    detail: { vi: 'Xem tài liệu API tại /docs.', en: 'The API is described at /docs.' },
  },
  'version-stale': {
    status: 412,
    title: { vi: 'Hồ sơ đã thay đổi', en: 'The file has changed' },
    detail: {
      vi: 'Hồ sơ đã được cập nhật sau khi bạn đọc. Hãy đọc lại rồi thực hiện lại.',
      en: 'The file was changed after you read it. Read it again, then act.',
    },
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
  'if-match-missing': {
    status: 428,
    title: { vi: 'Thiếu If-Match', en: 'If-Match is missing' },
    detail: {
      vi: 'Hãy gửi phiên bản đã đọc (ETag) trong tiêu đề If-Match.',
      en: 'Send the version that you have read (its ETag) as If-Match.',
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
  'idempotency-key-missing': {
    status: 400,
    title: { vi: 'Thiếu Idempotency-Key', en: 'Idempotency-Key is missing' },
    detail: {
      vi: 'Hãy gửi tiêu đề Idempotency-Key, mỗi việc một giá trị riêng, dài 8 đến 100 ký tự.',
      en: 'Send an Idempotency-Key, a value of its own for each thing to do, of 8 to 100 characters.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { vi: 'Idempotency-Key đã dùng', en: 'Idempotency-Key was used' },
    detail: {
      vi: 'Giá trị Idempotency-Key này đã dùng cho một yêu cầu khác.',
      en: 'This Idempotency-Key came with another request before.',
    },
  },
  'cursor-unknown': {
    status: 400,
    title: { vi: 'Con trỏ trang không hợp lệ', en: 'Unknown cursor' },
    detail: { vi: 'Hãy dùng giá trị “next” của trang trước.', en: 'Use `next` of the page before.' },
  },
  invalid: {
    status: 422,
    title: { vi: 'Dữ liệu chưa hợp lệ', en: 'Not valid' },
    detail: { vi: 'Hãy sửa các trường được nêu.', en: 'Correct the fields that are named.' },
  },
  malformed: {
    status: 400,
    title: { vi: 'Yêu cầu không đọc được', en: 'Not readable' },
    detail: { vi: 'Nội dung yêu cầu không phải là JSON hợp lệ.', en: 'The body is not well-formed JSON.' },
  },
  'bad-request': {
    status: 400,
    title: { vi: 'Yêu cầu không hợp lệ', en: 'Bad request' },
    detail: { vi: 'Máy chủ không hiểu yêu cầu này.', en: 'The request could not be understood.' },
  },
  'request-too-slow': {
    status: 408,
    title: { vi: 'Yêu cầu đến quá chậm', en: 'Too slow' },
    detail: {
      vi: 'Yêu cầu không đến đủ trong thời gian máy chủ chờ.',
      en: 'The request did not arrive whole in the time that it is waited for.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { vi: 'Phần đầu của yêu cầu quá dài', en: 'Headers too long' },
    detail: { vi: 'Phần đầu của yêu cầu vượt quá giới hạn.', en: 'The headers are longer than allowed.' },
  },
  'body-too-large': {
    status: 413,
    title: { vi: 'Nội dung quá lớn', en: 'Too large' },
    detail: { vi: 'Nội dung gửi lên vượt quá giới hạn.', en: 'The body is larger than allowed.' },
  },
  'media-type': {
    status: 415,
    title: { vi: 'Kiểu nội dung không hỗ trợ', en: 'Unsupported media type' },
    detail: { vi: 'Hãy gửi application/json.', en: 'Send application/json.' },
  },
  'token-missing': {
    status: 401,
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    detail: { vi: 'Cần mã truy cập (Bearer).', en: 'A bearer token is needed.' },
  },
  'token-invalid': {
    status: 401,
    title: { vi: 'Phiên đăng nhập không hợp lệ', en: 'The sign-in is not valid' },
    detail: {
      vi: 'Mã truy cập sai hoặc đã hết hạn. Hãy đăng nhập lại.',
      en: 'The token is wrong or has expired. Sign in again.',
    },
  },
  'issuer-unavailable': {
    status: 503,
    title: { vi: 'Chưa kiểm tra được đăng nhập', en: 'Sign-ins cannot be checked' },
    detail: {
      vi: 'Hệ thống đăng nhập tạm thời không trả lời. Hãy thử lại sau ít phút.',
      en: 'The identity provider does not answer. Try again in a few minutes.',
    },
  },
  'database-unavailable': {
    status: 503,
    title: { vi: 'Tạm thời không phục vụ được', en: 'Temporarily unavailable' },
    detail: {
      vi: 'Cơ sở dữ liệu tạm thời không trả lời, hoặc hai việc đã chờ nhau. Hãy thử lại.',
      en: 'The database does not answer, or two acts have waited for each other. Try again.',
    },
  },
  overloaded: {
    status: 503,
    title: { vi: 'Đang có quá nhiều yêu cầu', en: 'Too many requests at once' },
    detail: {
      vi: 'Yêu cầu này chưa được nhận, chưa có gì được ghi. Hãy gửi lại với cùng Idempotency-Key.',
      en: 'This request was not taken on, and nothing was written. Send it again with the same Idempotency-Key.',
    },
  },
  draining: {
    status: 503,
    title: { vi: 'Dịch vụ đang dừng', en: 'The service is stopping' },
    detail: {
      vi: 'Yêu cầu này chưa được nhận, chưa có gì được ghi. Hãy gửi lại với cùng Idempotency-Key.',
      en: 'This request was not taken on, and nothing was written. Send it again with the same Idempotency-Key.',
    },
  },
  'agency-recovering': {
    status: 503,
    title: { vi: 'Đang khôi phục dữ liệu', en: 'The agency is recovering' },
    detail: {
      vi: 'Cơ sở dữ liệu vừa được phục hồi từ bản sao lưu. Chỉ đọc được cho đến khi đối chiếu xong với các cơ quan khác.',
      en: 'The database was restored from a backup. It can be read, and acted on once the other agencies were asked.',
    },
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
  'missing-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu tài liệu, đồ vật còn thiếu', en: 'What is missing is not named' },
    detail: {
      vi: 'Hồ sơ có bảng kê kèm theo: hãy nêu tài liệu, đồ vật, vật chứng nào trong bảng kê còn thiếu.',
      en: 'A list came along: name the documents, objects and exhibits of it that are missing.',
    },
  },
  'not-listed': {
    status: 422,
    title: { vi: 'Không có trong bảng kê', en: 'Not on the list' },
    detail: {
      vi: 'Chỉ nêu tài liệu, đồ vật, vật chứng có trong bảng kê kèm theo.',
      en: 'Only documents, objects and exhibits of the list that came along are named.',
    },
  },
  'dossier-erased': {
    status: 410,
    title: { vi: 'Hồ sơ kèm theo đã xóa', en: 'The dossier was erased' },
    detail: {
      vi: 'Nội dung niêm phong của trao đổi này đã được xóa ở cả hai cơ quan; chữ ký vẫn kiểm tra được.',
      en: 'What was sent sealed in this exchange was erased at both agencies; its signatures still verify.',
    },
  },
  'dossier-not-open': {
    status: 409,
    title: { vi: 'Hồ sơ kèm theo chưa mở được', en: 'The dossier does not open yet' },
    detail: {
      vi: 'Khóa kèm theo không mở được hồ sơ. Bên gửi sẽ tự động gửi lại với khóa đang có hiệu lực; hãy thử lại sau.',
      en: 'The key that came with it does not open it. It is sent again by itself for the key in force: try again later.',
    },
  },
  'opening-key-gone': {
    status: 409,
    title: { vi: 'Thiếu khóa mở hồ sơ', en: 'The opening key is gone' },
    detail: {
      vi: 'Khóa cũ dùng để mở hồ sơ này đã bị bỏ khỏi tệp khóa quá sớm. Người vận hành cần trả lại khóa đó vào retiredOpening.',
      en: 'The old key that opens this dossier was dropped from the keys file too soon. An operator has to put it back into retiredOpening.',
    },
  },
  'exchange-out-of-course': {
    status: 409,
    title: { vi: 'Trao đổi đã sang bước khác', en: 'The exchange has moved on' },
    detail: {
      vi: 'Không thể thực hiện “{message}” khi trao đổi đang ở bước “{status}”.',
      en: '“{message}” is not possible while the exchange is “{status}”.',
    },
  },
  'figures-differ': {
    status: 409,
    title: { vi: 'Số liệu không khớp với sổ gốc', en: 'The figures differ from the journal' },
    detail: {
      vi: 'Sổ gốc của cơ quan cho số liệu khác; không thể xác nhận. Hãy trả lời không thống nhất: chênh lệch được gửi kèm.',
      en: 'The agency’s own journal says otherwise, so they cannot be confirmed. Dispute them: the difference goes with it.',
    },
  },
  'figures-agree': {
    status: 409,
    title: { vi: 'Số liệu khớp với sổ gốc', en: 'The figures agree with the journal' },
    detail: {
      vi: 'Sổ gốc của cơ quan cho cùng số liệu. Nếu thực tế khác, hãy ghi nhận việc còn thiếu trước rồi trả lời.',
      en: 'The agency’s own journal says the same. Where things are otherwise, record what is missing first.',
    },
  },
  'no-competent-agency': {
    status: 422,
    title: { vi: 'Không có cơ quan có thẩm quyền', en: 'No competent agency' },
    detail: {
      vi: 'Danh bạ không có cơ quan nào có thẩm quyền đối với địa bàn {unit}.',
      en: 'The directory knows no competent agency for unit {unit}.',
    },
  },
  unexpected: {
    status: 500,
    title: { vi: 'Lỗi hệ thống', en: 'An error of the system' },
    detail: {
      vi: 'Đã có lỗi ngoài dự kiến, không có gì được ghi. Hãy báo mã yêu cầu cho người vận hành.',
      en: 'Something unexpected happened, and nothing was written. Tell the operator the request’s id.',
    },
  },
} as const satisfies ProblemTexts;
