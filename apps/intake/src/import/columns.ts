import {
  CHANNELS,
  CLOSING_GROUNDS,
  FINDINGS,
  SOURCES,
  TRANSFER_GROUNDS,
  URGENCIES,
  type Codelist,
} from '@la-chan/contracts';
import {
  type KeyOf,
  oneOf,
  personColumns,
  placeAndCrime,
  type Register,
  type Row,
  someOf,
  text,
  when,
  YES_NO,
  yesOrNo,
} from '@la-chan/platform';
import { registerNumber } from './register-number';

/** How far a report of the register has come; what became of it at the investigating body is in that body's books. */
const STATUSES = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  classified: { vi: 'Đã phân loại', en: 'Classified' },
  'handed-over': { vi: 'Đã chuyển Cơ quan điều tra', en: 'Handed over to the investigating body' },
  'transferred-out': { vi: 'Đã chuyển cơ quan khác', en: 'Transferred to another body' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
} as const satisfies Codelist;
export type RegisterStatus = keyof typeof STATUSES;

const columns = {
  number: {
    heading: { vi: 'Số tiếp nhận', en: 'Register number' },
    read: registerNumber,
    required: true,
    about: {
      vi: 'Số trong sổ tiếp nhận (mẫu 294); có thể kèm năm: 12/2024. Mỗi số của một sổ chỉ được nhận một lần.',
      en: 'Number in the register (form 294), with its year if need be: 12/2024. Each number is received once.',
    },
    example: '12/2024',
  },
  desk: {
    heading: { vi: 'Đơn vị lập sổ', en: 'Register kept by' },
    read: text(100),
    about: {
      vi: 'Xã, phường có sổ; để trống nếu là sổ chung của cơ quan đang nhập.',
      en: 'The ward whose register it is; empty for the one register of this agency.',
    },
    example: '',
    shape: 'unit',
  },
  receivedAt: {
    heading: { vi: 'Thời điểm tiếp nhận', en: 'Received at' },
    read: when,
    required: true,
    about: {
      vi: 'Ngày giờ tiếp nhận; thời hạn tính từ đây. Chỉ ghi ngày nếu không rõ giờ.',
      en: 'Day and hour of reception, from which the limits run; the day alone where the hour is not known.',
    },
    example: '10/05/2024 14:30',
    shape: 'time',
  },
  unit: placeAndCrime.unit,
  source: {
    heading: { vi: 'Loại nguồn tin', en: 'Source' },
    read: oneOf(SOURCES),
    required: true,
    about: { vi: 'BLTTHS Điều 4, Điều 144.', en: 'BLTTHS Art. 4, 144.' },
    example: SOURCES.denunciation.vi,
    codelist: SOURCES,
  },
  channel: {
    heading: { vi: 'Hình thức tiếp nhận', en: 'Came in by' },
    read: oneOf(CHANNELS),
    required: true,
    about: { vi: 'Nguồn tin đến bằng cách nào.', en: 'How the information came in.' },
    example: CHANNELS.phone.vi,
    codelist: CHANNELS,
  },
  urgency: {
    heading: { vi: 'Trường hợp khẩn cấp', en: 'Urgency' },
    read: someOf(URGENCIES),
    about: {
      vi: 'Nếu có; nhiều trường hợp cách nhau bằng dấu chấm phẩy.',
      en: 'Where there is one; several with a semicolon between them.',
    },
    example: '',
    codelist: URGENCIES,
  },
  anonymous: {
    heading: { vi: 'Ẩn danh', en: 'Anonymous' },
    read: yesOrNo,
    about: { vi: 'Có: người báo tin không cho biết danh tính.', en: 'Yes: the reporter gave no identity.' },
    example: 'Không',
    codelist: YES_NO,
  },
  reporterName: {
    heading: { vi: 'Họ và tên người báo tin', en: 'Name of the reporter' },
    read: text(200),
    about: { vi: 'Được mã hóa ngay khi nhận.', en: 'Sealed on arrival.' },
    example: '',
  },
  reporterBirth: personColumns.birth,
  reporterIdentity: personColumns.identity,
  reporterPhone: personColumns.phone,
  reporterAddress: personColumns.address,
  account: {
    heading: { vi: 'Nội dung', en: 'What was told' },
    read: text(20_000),
    required: true,
    about: { vi: 'Tóm tắt nội dung; được mã hóa ngay khi nhận.', en: 'What was told, in short; sealed on arrival.' },
    example: 'Nghi con gái bị lừa bán',
    shape: 'long',
  },
  carriedOver: {
    heading: { vi: 'Tồn kỳ trước', en: 'Carried over' },
    read: yesOrNo,
    about: {
      vi: 'Có: số dư ban đầu, đang giải quyết khi bắt đầu dùng hệ thống. Để trống: là số dư nếu có ghi Tình trạng.',
      en: 'Yes: an opening balance, under way when the platform came. Empty: it is one if the status is given.',
    },
    example: 'Có',
    codelist: YES_NO,
  },
  status: {
    heading: { vi: 'Tình trạng', en: 'Status' },
    read: oneOf(STATUSES),
    about: {
      vi: 'Để trống nếu mới tiếp nhận, hoặc mới phân loại.',
      en: 'Empty for what was just received, or classified.',
    },
    example: STATUSES.classified.vi,
    codelist: STATUSES,
  },
  classifiedAt: {
    heading: { vi: 'Ngày phân loại', en: 'Classified at' },
    read: when,
    about: { vi: 'Trong 24 giờ từ khi tiếp nhận (TTLT 01/2017 8(1)).', en: 'Within 24 hours (TTLT 01/2017 8(1)).' },
    example: '11/05/2024 09:00',
    shape: 'time',
  },
  finding: {
    heading: { vi: 'Kết quả phân loại', en: 'Finding' },
    read: oneOf(FINDINGS),
    about: { vi: 'Cùng với ngày phân loại.', en: 'With the day of classification.' },
    example: FINDINGS['crime-signs'].vi,
    codelist: FINDINGS,
  },
  article: placeAndCrime.article,
  clause: placeAndCrime.clause,
  procuracyToldAt: {
    heading: { vi: 'Ngày thông báo Viện kiểm sát', en: 'Procuracy notified at' },
    read: when,
    about: { vi: 'Trong 03 ngày (BLTTHS 146(5)).', en: 'Within 3 days (BLTTHS 146(5)).' },
    example: '12/05/2024',
    shape: 'time',
  },
  reporterToldAt: {
    heading: { vi: 'Ngày thông báo tiếp nhận', en: 'Reporter told of the reception at' },
    read: when,
    about: {
      vi: 'Đã báo cho người báo tin biết kết quả tiếp nhận (TTLT 01/2017 14(1)).',
      en: 'When the reporter was told of the reception (TTLT 01/2017 14(1)).',
    },
    example: '12/05/2024',
    shape: 'time',
  },
  endedAt: {
    heading: { vi: 'Ngày kết thúc', en: 'Ended at' },
    read: when,
    about: {
      vi: 'Ngày chuyển đi hoặc kết thúc, theo Tình trạng.',
      en: 'When it left or was closed, as the status says.',
    },
    example: '',
    shape: 'time',
  },
  closingGround: {
    heading: { vi: 'Lý do kết thúc', en: 'Ground for closing' },
    read: oneOf(CLOSING_GROUNDS),
    about: { vi: 'Khi Tình trạng là Đã kết thúc.', en: 'Where the status is Closed.' },
    example: '',
    codelist: CLOSING_GROUNDS,
  },
  transferGround: {
    heading: { vi: 'Căn cứ chuyển', en: 'Ground for the transfer' },
    read: oneOf(TRANSFER_GROUNDS),
    about: { vi: 'Khi đã chuyển cơ quan khác.', en: 'Where it was transferred to another body.' },
    example: '',
    codelist: TRANSFER_GROUNDS,
  },
  transferBody: {
    heading: { vi: 'Cơ quan nhận', en: 'Receiving body' },
    read: text(200),
    about: { vi: 'Khi đã chuyển cơ quan khác.', en: 'Where it was transferred to another body.' },
    example: '',
  },
  resultToldAt: {
    heading: { vi: 'Ngày thông báo kết quả', en: 'Reporter told of the result at' },
    read: when,
    about: {
      vi: 'Đã báo cho người báo tin biết kết quả giải quyết (TTLT 01/2017 14(3)).',
      en: 'When the reporter was told of the result (TTLT 01/2017 14(3)).',
    },
    example: '',
    shape: 'time',
  },
} as const satisfies Register['columns'];

/** Sổ tiếp nhận (mẫu 294), a report in each row. */
export const reportRegister = {
  name: { vi: 'Sổ tiếp nhận', en: 'Register' },
  file: 'so-tiep-nhan',
  law: 'TT 28/2020 5(8)',
  columns,
  further: [],
} as const satisfies Register;

export type ColumnKey = KeyOf<typeof columns>;
export type ReportRow = Row<typeof columns>;
export const heading = (key: ColumnKey): string => columns[key].heading.vi;
