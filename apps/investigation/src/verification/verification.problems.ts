import type { ProblemTexts } from '@la-chan/platform';
import type { VerificationRefusal } from './refusal';

/** What people read when a verification may not go on as they wish. */
export const verificationProblems = {
  'already-prolonged': {
    status: 409,
    title: { vi: 'Đã kéo dài', en: 'Prolonged already' },
    detail: { vi: 'Thời hạn chỉ được kéo dài một lần.', en: 'The limit is prolonged only once.' },
  },
  'extension-asked-once': {
    status: 409,
    title: { vi: 'Đã đề nghị gia hạn', en: 'Extension asked already' },
    detail: { vi: 'Viện kiểm sát chỉ gia hạn một lần.', en: 'The procuracy extends only once.' },
  },
  'limit-is-final': {
    status: 409,
    title: { vi: 'Thời hạn không thể kéo dài thêm', en: 'The limit cannot be moved' },
    detail: {
      vi: 'Sau khi phục hồi, hoặc khi không được gia hạn, phải ra quyết định trong thời hạn còn lại.',
      en: 'After a resumption, or when the extension was refused, a decision is due within the limit.',
    },
  },
  'grounds-not-found': {
    status: 409,
    title: { vi: 'Chưa xác định có căn cứ khởi tố', en: 'Grounds not found yet' },
    detail: {
      vi: 'Hãy ghi nhận căn cứ khởi tố trước, trừ vụ việc đã rõ dấu hiệu tội phạm khi tiếp nhận.',
      en: 'Record the grounds first, unless the crime was clear at reception.',
    },
  },
  'offence-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu điều, khoản', en: 'No article and clause yet' },
    detail: {
      vi: 'Phải nêu điều, khoản của Bộ luật Hình sự; khi khởi tố, hãy ghi nhận căn cứ khởi tố trước.',
      en: 'Article and clause of the Penal Code are to be named; to initiate a case, record the grounds first.',
    },
  },
  'not-a-non-initiation': {
    status: 409,
    title: { vi: 'Không phải quyết định không khởi tố', en: 'Not a decision not to initiate' },
    detail: {
      vi: 'Chỉ quyết định không khởi tố vụ án bị hủy bỏ theo cách này.',
      en: 'Only a decision not to initiate is cancelled so.',
    },
  },
  'no-complaint-upheld': {
    status: 409,
    title: { vi: 'Không có khiếu nại được chấp nhận', en: 'No complaint was upheld' },
    detail: {
      vi: 'Không có khiếu nại nào đối với quyết định không khởi tố này được chấp nhận.',
      en: 'No complaint against this decision not to initiate was upheld.',
    },
  },
  'not-resumed-by-that': {
    status: 409,
    title: { vi: 'Không còn quyết định phục hồi này', en: 'No such resumption stands' },
    detail: {
      vi: 'Quyết định phục hồi giải quyết này không có trong hồ sơ, hoặc đã có quyết định khác sau đó.',
      en: 'No decision has resumed this report by that notice, or another one has followed.',
    },
  },
  'demanded-not-cancelled': {
    status: 409,
    title: { vi: 'Quyết định còn hiệu lực', en: 'The decision still stands' },
    detail: {
      vi: 'Hãy rút hoặc đề nghị Viện kiểm sát hủy bỏ quyết định trước, hoặc trả lời không nhất trí.',
      en: 'Withdraw the decision first, propose to cancel it, or write that you do not agree.',
    },
  },
  'anonymous-reporter': {
    status: 409,
    title: { vi: 'Người báo tin ẩn danh', en: 'The reporter is anonymous' },
    detail: { vi: 'Không có người để thông báo.', en: 'There is nobody to tell.' },
  },
  'nothing-disagreed': {
    status: 409,
    title: { vi: 'Không có vấn đề chưa thống nhất', en: 'Nothing that is not agreed' },
    detail: {
      vi: 'Lãnh đạo hai cơ quan họp khi việc phối hợp rà soát không thống nhất được; chỉ xin ý kiến cấp trên khi lãnh đạo cũng không thống nhất.',
      en: 'The heads of both meet where the joint review was not agreed, and those above are asked where the heads did not agree either.',
    },
  },
  'review-not-agreed': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa thống nhất', en: 'The procuracy has not agreed' },
    detail: {
      vi: 'Căn cứ này cần văn bản thống nhất của Viện kiểm sát; hãy đề nghị phối hợp rà soát trước.',
      en: 'This ground needs the procuracy’s agreement in writing; ask for the joint review first.',
    },
  },
  'suspended-not-time-barred': {
    status: 409,
    title: { vi: 'Đang tạm đình chỉ, chưa hết thời hiệu', en: 'Suspended, and not time-barred' },
    detail: {
      vi: 'Khi đang tạm đình chỉ chỉ ra quyết định không khởi tố do hết thời hiệu; căn cứ khác thì phục hồi trước.',
      en: 'While it is suspended only its being time-barred ends it; on any other ground it is resumed first.',
    },
  },
  'non-initiation-not-consulted': {
    status: 409,
    title: { vi: 'Chưa trao đổi với Viện kiểm sát', en: 'The procuracy was not consulted' },
    detail: {
      vi: 'Vụ việc tạm đình chỉ đã hết thời hiệu chỉ được ra quyết định không khởi tố sau khi trao đổi bằng văn bản với Viện kiểm sát.',
      en: 'A suspended report that is time-barred is not initiated only once the procuracy was consulted in writing and has answered.',
    },
  },
  'received-before': {
    status: 409,
    title: { vi: 'Không phải nguồn tin nhận trước', en: 'Not the one received first' },
    detail: {
      vi: 'Theo quy ước của hệ thống, nguồn tin cùng nội dung được nhập vào nguồn tin nhận trước, thời hạn tính từ nguồn tin đó.',
      en: 'By a rule of the platform reports of the same matter are merged into the one received first, from which the limit runs.',
    },
  },
  'cannot-follow': {
    status: 409,
    title: { vi: 'Không thể nhập vào nguồn tin đã chuyển', en: 'Cannot go on in a report that has gone' },
    detail: {
      vi: 'Chỉ nhập được vào nguồn tin đã chuyển cho Viện kiểm sát khi nguồn tin đó chưa giải quyết xong, và nguồn tin nhập vào không còn người tham gia tố tụng, yêu cầu chưa có kết quả.',
      en: 'It goes on in what the procuracy has, or is offered, until that is resolved, and once nobody takes part in it and nothing is waited for.',
    },
  },
  'classified-already': {
    status: 409,
    title: { vi: 'Đã phân loại', en: 'Classified already' },
    detail: {
      vi: 'Nguồn tin do Cơ quan điều tra trực tiếp tiếp nhận được phân loại một lần; nguồn tin khác đã do nơi tiếp nhận phân loại.',
      en: 'What this body is the first to receive is classified once; any other report was classified where it was received.',
    },
  },
  'notified-already': {
    status: 409,
    title: { vi: 'Đã thông báo việc tiếp nhận', en: 'The reception was told already' },
    detail: {
      vi: 'Viện kiểm sát được thông báo một lần, bởi cơ quan có thẩm quyền đã tiếp nhận nguồn tin.',
      en: 'The procuracy is told once, by the body that has received the report.',
    },
  },
  'no-such-plan': {
    status: 409,
    title: { vi: 'Không có kế hoạch chờ phê duyệt', en: 'No such plan waits' },
    detail: {
      vi: 'Mỗi kế hoạch kiểm tra, xác minh được quyết định một lần; kế hoạch bị trả lại thì lập kế hoạch khác.',
      en: 'Each plan is decided on once; in the place of one that was sent back there is another.',
    },
  },
  'no-such-demand': {
    status: 409,
    title: { vi: 'Không có yêu cầu như vậy', en: 'No such demand' },
    detail: {
      vi: 'Viện kiểm sát không yêu cầu việc này bằng văn bản đó, hoặc việc đã được thực hiện.',
      en: 'The procuracy has demanded nothing of the kind by this notice, or it is done.',
    },
  },
  'file-not-demanded': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa yêu cầu chuyển hồ sơ', en: 'The procuracy has not demanded the file' },
    detail: {
      vi: 'Chỉ chuyển hồ sơ cho Viện kiểm sát khi Viện kiểm sát có yêu cầu trực tiếp giải quyết.',
      en: 'The file goes to the procuracy only on its demand, to resolve the report itself.',
    },
  },
  'dispute-undecided': {
    status: 409,
    title: { vi: 'Tranh chấp thẩm quyền chưa được giải quyết', en: 'The dispute is not decided yet' },
    detail: {
      vi: 'Nguồn tin chỉ được chuyển đi sau khi Viện kiểm sát giải quyết tranh chấp về thẩm quyền.',
      en: 'The report stays until the procuracy has decided the dispute over competence.',
    },
  },
  'no-dispute': {
    status: 409,
    title: { vi: 'Không có tranh chấp đang chờ', en: 'No dispute waits' },
    detail: {
      vi: 'Không có tranh chấp về thẩm quyền đang chờ giải quyết.',
      en: 'No dispute over competence waits for a decision.',
    },
  },
  'procuracy-decides-dispute': {
    status: 409,
    title: { vi: 'Viện kiểm sát giải quyết trên hệ thống', en: 'The procuracy decides over the platform' },
    detail: {
      vi: 'Tranh chấp này đã được gửi Viện kiểm sát trên hệ thống; kết quả tự đến.',
      en: 'This dispute was put to a procuracy of the platform; its decision comes from there.',
    },
  },
  'this-body-competent': {
    status: 409,
    title: { vi: 'Thuộc thẩm quyền của cơ quan này', en: 'This body is competent' },
    detail: {
      vi: 'Viện kiểm sát đã xác định cơ quan này có thẩm quyền giải quyết.',
      en: 'The procuracy has decided that this body resolves the report.',
    },
  },
  'other-body-competent': {
    status: 409,
    title: { vi: 'Thuộc thẩm quyền của cơ quan khác', en: 'The other body is competent' },
    detail: {
      vi: 'Viện kiểm sát đã xác định cơ quan khác có thẩm quyền; hãy chuyển nguồn tin.',
      en: 'The procuracy has decided that the other body resolves the report: it is transferred.',
    },
  },
  'dispute-not-settled': {
    status: 409,
    title: {
      vi: 'Căn cứ chuyển không phù hợp với kết quả giải quyết tranh chấp',
      en: 'Not as the dispute was settled',
    },
    detail: {
      vi: 'Căn cứ chuyển theo kết quả giải quyết tranh chấp chỉ dùng khi, và phải dùng khi, có kết quả đó.',
      en: 'A settled dispute is the ground of a transfer when, and only when, the other body was found competent.',
    },
  },
  'deposited-already': {
    status: 409,
    title: { vi: 'Hồ sơ đã nộp lưu', en: 'Deposited already' },
    detail: { vi: 'Hồ sơ này đã được nộp lưu.', en: 'The file was deposited already.' },
  },
  'deposit-too-early': {
    status: 409,
    title: { vi: 'Chưa được nộp lưu', en: 'Too early to deposit' },
    detail: {
      vi: 'Hồ sơ tạm đình chỉ chỉ được nộp lưu sau 02 năm nếu chưa có tình tiết mới.',
      en: 'A suspended file may be deposited after 2 years without new facts.',
    },
  },
  'converted-into-a-case': {
    status: 409,
    title: { vi: 'Đã chuyển thành hồ sơ vụ án', en: 'It has become a case' },
    detail: {
      vi: 'Hồ sơ của nguồn tin đã khởi tố được chuyển loại, không nộp lưu riêng.',
      en: 'The file of a report that was initiated is converted, not deposited by itself.',
    },
  },
  'nothing-to-tell': {
    status: 409,
    title: { vi: 'Chưa có nội dung để thông báo', en: 'Nothing to tell yet' },
    detail: {
      vi: 'Chỉ thông báo kết quả, quyết định tạm đình chỉ hoặc phục hồi đã có.',
      en: 'The reporter is told of a result, a suspension or a resumption that was decided.',
    },
  },
} satisfies Record<VerificationRefusal['code'], ProblemTexts[string]>;
