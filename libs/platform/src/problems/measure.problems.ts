import type { CoercionRefusal, MeasureRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against a preventive measure other than custody and detention, in each stage. */
export const measureProblems = {
  'measure-applied-already': {
    status: 409,
    title: { vi: 'Đang áp dụng biện pháp này', en: 'Under this measure already' },
    detail: {
      vi: 'Người này đang bị áp dụng biện pháp ngăn chặn đó; khi cần tiếp tục thì ra lệnh, quyết định mới thay cho lệnh, quyết định trước.',
      en: 'This one is under that measure; where it is to go on, a new order follows the one in use.',
    },
  },
  'measure-not-applied': {
    status: 409,
    title: { vi: 'Không áp dụng biện pháp này', en: 'Not under this measure' },
    detail: {
      vi: 'Người này không bị áp dụng biện pháp ngăn chặn đó trong hồ sơ này.',
      en: 'This one is not under that measure in this file.',
    },
  },
  'measure-not-longer': {
    status: 409,
    title: { vi: 'Không dài hơn lệnh, quyết định trước', en: 'No longer than the order before' },
    detail: {
      vi: 'Lệnh, quyết định đang sử dụng có thời hạn đến hết ngày {until}.',
      en: 'The order in use lasts until {until}.',
    },
  },
  'measure-over': {
    status: 409,
    title: { vi: 'Thời hạn áp dụng đã hết', en: 'Its last day is over' },
    detail: {
      vi: 'Ngày cuối của lệnh, quyết định không được trước ngày ra lệnh, quyết định.',
      en: 'The last day of an order is not before the order.',
    },
  },
  'measure-too-long': {
    status: 409,
    title: { vi: 'Quá thời hạn của giai đoạn', en: 'Beyond the limit of the stage' },
    detail: {
      vi: 'Chỉ được áp dụng biện pháp ngăn chặn này đến hết ngày {until}, ngày cuối của thời hạn của giai đoạn này.',
      en: 'The measure ends on {until} at the latest, the last day of the limit of this stage.',
    },
  },
  'measure-still-pending': {
    status: 409,
    title: { vi: 'Đang chờ Viện kiểm sát quyết định', en: 'The procuracy has not decided' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định về đề nghị liên quan đến biện pháp ngăn chặn của bị can này.',
      en: 'What the procuracy was asked about a preventive measure of this accused is not decided.',
    },
  },
  'measure-not-pending': {
    status: 409,
    title: { vi: 'Không chờ phê chuẩn', en: 'Nothing waits for approval' },
    detail: {
      vi: 'Không có quyết định áp dụng biện pháp này đang chờ Viện kiểm sát phê chuẩn.',
      en: 'No order of this measure waits for the procuracy.',
    },
  },
  'measure-without-approval': {
    status: 409,
    title: { vi: 'Không do Viện kiểm sát phê chuẩn', en: 'Not approved by the procuracy' },
    detail: {
      vi: 'Biện pháp này không phải do Viện kiểm sát phê chuẩn; cơ quan đã ra lệnh, quyết định tự hủy bỏ hoặc thay thế.',
      en: 'The procuracy does not approve this measure: whoever has ordered it ends it.',
    },
  },
  'measure-end-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị hủy bỏ, thay thế', en: 'Its end was asked for already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị hủy bỏ, thay thế biện pháp này.',
      en: 'The procuracy has not answered the request to end this measure.',
    },
  },
  'measure-end-not-asked': {
    status: 409,
    title: { vi: 'Không có đề nghị hủy bỏ, thay thế', en: 'Its end was not asked for' },
    detail: {
      vi: 'Không có đề nghị hủy bỏ, thay thế biện pháp này đang chờ trả lời.',
      en: 'No request to end this measure waits for an answer.',
    },
  },
  'measure-end-not-decided': {
    status: 409,
    title: { vi: 'Chưa có quyết định hủy bỏ, thay thế', en: 'Its end is not decided' },
    detail: {
      vi: 'Trước ngày cuối, biện pháp chỉ chấm dứt theo quyết định hủy bỏ hoặc thay thế; biện pháp do Viện kiểm sát phê chuẩn thì do Viện kiểm sát quyết định.',
      en: 'Before its last day a measure ends by a decision to cancel or replace it, of the procuracy where that has approved it.',
    },
  },
  'measure-goes-with-file': {
    status: 409,
    title: { vi: 'Hồ sơ đang chuyển giao có ghi biện pháp này', en: 'The file on offer names it' },
    detail: {
      vi: 'Trước ngày cuối, biện pháp ghi trong hồ sơ đang chuyển giao chỉ được hủy bỏ hoặc thay thế sau khi rút hồ sơ lại.',
      en: 'Before its last day, a measure that the file on offer names is ended once the file is withdrawn.',
    },
  },
  'coercion-of-whom': {
    status: 409,
    title: { vi: 'Không xác định đúng người', en: 'Of whom it is' },
    detail: {
      vi: 'Áp giải, kê biên, phong tỏa tài khoản phải ghi bị can, bị cáo đang bị xử lý trong hồ sơ này; dẫn giải áp dụng với người khác nên không ghi.',
      en: 'An escort, a distraint or a frozen account is of an accused of this file whose matter goes on; somebody else who is brought in is not named.',
    },
  },
  'no-such-coercion': {
    status: 409,
    title: { vi: 'Không có biện pháp đang áp dụng', en: 'Nothing of it stands' },
    detail: {
      vi: 'Lệnh này không có trong hồ sơ, đã được hủy bỏ, hoặc là áp giải, dẫn giải đã thực hiện xong.',
      en: 'No such order stands in this file: it was ended, or was one to escort or bring somebody in.',
    },
  },
} as const satisfies Record<MeasureRefusal['code'] | CoercionRefusal['code'], ProblemTexts[string]>;
