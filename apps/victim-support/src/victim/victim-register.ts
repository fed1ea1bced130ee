import {
  EVIDENCE,
  EXPLOITATION_PURPOSES,
  GENDER_WISHES,
  REPRESENTATIVES,
  STANDINGS,
  SUPPORTS,
  VICTIM_WAYS,
  type Codelist,
} from '@la-chan/contracts';
import {
  oneOf,
  originColumns,
  originKeys,
  personColumns,
  type Register,
  someOf,
  text,
  when,
  YES_NO,
  yesOrNo,
} from '@la-chan/platform';

const SUSPECT_IS_RELATIVE = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
} as const satisfies Codelist;

const time = (vi: string, en: string, about = { vi: 'Nếu đã làm.', en: 'Where it was done.' }) =>
  ({ heading: { vi, en }, read: when, about, example: '', shape: 'time' }) as const;

const SEALED = { vi: 'Được mã hóa ngay khi nhận.', en: 'Sealed on arrival.' };

/** Victims in care at go-live, with what was done on paper; a further row has a further support. */
export const victimRegister = {
  name: { vi: 'Nạn nhân đang hỗ trợ', en: 'Victims in care' },
  file: 'so-nan-nhan',
  further: ['support', 'supportedAt', 'supportDecision', ...originKeys],
  columns: {
    number: {
      heading: { vi: 'Số hồ sơ', en: 'File number' },
      read: text(40),
      required: true,
      about: {
        vi: 'Số trong sổ; mỗi số chỉ được nhận một lần. Hỗ trợ tiếp theo của cùng người ghi ở dòng dưới, để trống các cột khác.',
        en: 'Its number in the register, received once. A further support has the row below, with the other columns left empty.',
      },
      example: '12/2024',
    },
    unit: {
      heading: { vi: 'Địa bàn', en: 'Unit' },
      read: text(100),
      required: true,
      about: { vi: 'Nơi người đó được hỗ trợ.', en: 'Where the person is cared for.' },
      example: 'Quận Hoàn Kiếm',
      shape: 'unit',
    },
    way: {
      heading: { vi: 'Hình thức đến', en: 'Way in' },
      read: oneOf(VICTIM_WAYS),
      required: true,
      about: { vi: 'Người đó đến bằng cách nào.', en: 'How the person came.' },
      example: VICTIM_WAYS['self-declared'].vi,
      codelist: VICTIM_WAYS,
    },
    openedAt: {
      ...time('Ngày đến', 'Came at', { vi: 'Các quyền bắt đầu từ đây.', en: 'Rights begin here.' }),
      required: true,
      example: '10/05/2024',
    },
    ...personColumns,
    name: { ...personColumns.name, required: true, example: 'Nguyễn Thị A' },
    minor: {
      heading: { vi: 'Dưới 18 tuổi', en: 'Under 18' },
      read: yesOrNo,
      about: { vi: 'Để trống: tính theo ngày sinh.', en: 'Empty: from the birth date.' },
      example: '',
      codelist: YES_NO,
    },
    standing: {
      heading: { vi: 'Tư cách công dân', en: 'Standing' },
      read: oneOf(STANDINGS),
      about: { vi: 'Để trống: theo quốc tịch.', en: 'Empty: from the nationality.' },
      example: '',
      codelist: STANDINGS,
    },
    traffickedAbroad: {
      heading: { vi: 'Bị mua bán ở nước ngoài', en: 'Trafficked abroad' },
      read: yesOrNo,
      about: { vi: 'Nếu đã rõ.', en: 'Where it is known.' },
      example: '',
      codelist: YES_NO,
    },
    immediateDanger: {
      heading: { vi: 'Đang gặp nguy hiểm', en: 'In immediate danger' },
      read: yesOrNo,
      required: true,
      about: { vi: 'Cần biết trước khi liên hệ.', en: 'To be known before anybody calls.' },
      example: 'Không',
      codelist: YES_NO,
    },
    suspectIsRelative: {
      heading: { vi: 'Nghi can là người thân', en: 'Suspect is a relative' },
      read: oneOf(SUSPECT_IS_RELATIVE),
      required: true,
      about: { vi: 'Chưa rõ được coi như có.', en: 'Not known counts as yes.' },
      example: 'Chưa rõ',
      codelist: SUSPECT_IS_RELATIVE,
    },
    whoMayCall: {
      heading: { vi: 'Ai được gọi', en: 'Who may call' },
      read: text(300),
      required: true,
      about: SEALED,
      example: 'chị gái',
    },
    whenToCall: {
      heading: { vi: 'Gọi khi nào', en: 'When to call' },
      read: text(300),
      required: true,
      about: SEALED,
      example: 'buổi tối',
    },
    neverSay: {
      heading: { vi: 'Không được nói', en: 'Never say' },
      read: text(1000),
      about: SEALED,
      example: '',
      shape: 'long',
    },
    spokenToBy: {
      heading: { vi: 'Muốn gặp cán bộ', en: 'To be spoken to by' },
      read: oneOf(GENDER_WISHES),
      about: { vi: 'Nếu có yêu cầu.', en: 'Where there is a wish.' },
      example: '',
      codelist: GENDER_WISHES,
    },
    account: {
      heading: { vi: 'Nội dung trình báo', en: 'What was told' },
      read: text(20_000),
      about: SEALED,
      example: '',
      shape: 'long',
    },
    receivedAt: time('Ngày tiếp nhận', 'Received at'),
    verifiedAt: time('Ngày xác minh ban đầu', 'Verified at'),
    representative: {
      heading: { vi: 'Người đại diện', en: 'Representative' },
      read: text(200),
      about: { vi: 'Của người dưới 18 tuổi.', en: 'Of a person under 18.' },
      example: '',
    },
    relation: {
      heading: { vi: 'Quan hệ của người đại diện', en: 'Representative is' },
      read: oneOf(REPRESENTATIVES),
      about: { vi: 'Cùng với người đại diện.', en: 'With the representative.' },
      example: '',
      codelist: REPRESENTATIVES,
    },
    identifiedAt: time('Ngày xác định là nạn nhân', 'Identified at'),
    evidence: {
      heading: { vi: 'Căn cứ xác định', en: 'Evidence' },
      read: someOf(EVIDENCE),
      about: {
        vi: 'Cùng với ngày xác định; nhiều căn cứ cách nhau bằng dấu chấm phẩy.',
        en: 'With the day of identification; several with a semicolon between them.',
      },
      example: '',
      codelist: EVIDENCE,
    },
    exploitation: {
      heading: { vi: 'Mục đích bóc lột', en: 'Exploitation' },
      read: someOf(EXPLOITATION_PURPOSES),
      about: { vi: 'Nếu đã rõ.', en: 'Where it is known.' },
      example: '',
      codelist: EXPLOITATION_PURPOSES,
    },
    paper: {
      heading: { vi: 'Số giấy xác nhận', en: 'Number of the document' },
      read: text(60),
      about: {
        vi: 'Cùng với ngày xác định (Luật 53/2024 33).',
        en: 'With the day of identification (Law 53/2024 33).',
      },
      example: '',
    },
    shelteredSince: time('Ngày vào lưu trú', 'Sheltered since'),
    facility: {
      heading: { vi: 'Nơi lưu trú', en: 'Shelter' },
      read: text(200),
      about: { vi: 'Cùng với ngày vào lưu trú.', en: 'With the first day there.' },
      example: '',
    },
    support: {
      heading: { vi: 'Chế độ đã hỗ trợ', en: 'Support given' },
      read: oneOf(SUPPORTS),
      about: { vi: 'Mỗi lần hỗ trợ một dòng.', en: 'Each in a row of its own.' },
      example: SUPPORTS.medical.vi,
      codelist: SUPPORTS,
    },
    supportedAt: time('Ngày hỗ trợ', 'Given at', { vi: 'Cùng với chế độ.', en: 'With the support.' }),
    supportDecision: {
      heading: { vi: 'Số quyết định hỗ trợ', en: 'Decision' },
      read: text(60),
      about: { vi: 'Khi phải xét từng trường hợp.', en: 'Where it is given case by case.' },
      example: '',
    },
    ...originColumns,
  },
} as const satisfies Register;
