import type { ProblemTexts } from './catalogue';

/** What any request may meet, whatever it asks for. */
export const requestProblems = {
  'role-may-not': {
    status: 403,
    title: { vi: 'Không đúng thẩm quyền', en: 'Not within your role' },
    detail: { vi: 'Việc “{act}” thuộc thẩm quyền của: {roles}.', en: '“{act}” is for: {roles}.' },
  },
  'assigned-to-another': {
    status: 403,
    title: { vi: 'Đã phân công người khác', en: 'Assigned to another' },
    detail: {
      vi: 'Việc “{act}” do người được phân công giải quyết vụ án quyết định.',
      en: '“{act}” is for whom the case is assigned to.',
    },
  },
  'assigned-to-nobody': {
    status: 409,
    title: { vi: 'Chưa phân công', en: 'Assigned to nobody yet' },
    detail: {
      vi: 'Việc “{act}” do người được phân công giải quyết vụ án quyết định; chưa phân công ai.',
      en: '“{act}” is for whom the case is assigned to, which is nobody yet.',
    },
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
  'if-match-missing': {
    status: 428,
    title: { vi: 'Thiếu If-Match', en: 'If-Match is missing' },
    detail: {
      vi: 'Hãy gửi phiên bản đã đọc (ETag) trong tiêu đề If-Match.',
      en: 'Send the version that you have read (its ETag) as If-Match.',
    },
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
  unexpected: {
    status: 500,
    title: { vi: 'Lỗi hệ thống', en: 'An error of the system' },
    detail: {
      vi: 'Đã có lỗi ngoài dự kiến, không có gì được ghi. Hãy báo mã yêu cầu cho người vận hành.',
      en: 'Something unexpected happened, and nothing was written. Tell the operator the request’s id.',
    },
  },
} as const satisfies ProblemTexts;
