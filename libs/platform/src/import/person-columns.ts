import type { Codelist, PersonData } from '@la-chan/contracts';
import { Refused } from '../problems/refused';
import { birth, oneOf, text, textOf, type Written } from './cell';
import { missingBeside, type Column, type Faults, type Row } from './columns';

const GENDERS = {
  female: { vi: 'Nữ', en: 'Female' },
  male: { vi: 'Nam', en: 'Male' },
  other: { vi: 'Khác', en: 'Other' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
} as const satisfies Codelist;

const nationality = (cell: Written): string => {
  const code = textOf(cell).toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) throw new Refused('cell-not-a-country');
  return code;
};

/** Who a person of a file is; sealed on arrival. */
export const personColumns = {
  name: {
    heading: { vi: 'Họ và tên', en: 'Name' },
    read: text(200),
    about: { vi: 'Được mã hóa ngay khi nhận.', en: 'Sealed on arrival.' },
    example: 'Nguyễn Văn A',
  },
  birth: {
    heading: { vi: 'Ngày sinh, năm sinh', en: 'Born' },
    read: birth,
    about: { vi: 'Ngày sinh, hoặc năm sinh.', en: 'The day, or the year.' },
    example: '1985',
  },
  gender: {
    heading: { vi: 'Giới tính', en: 'Gender' },
    read: oneOf(GENDERS),
    about: { vi: 'Nếu biết.', en: 'Where it is known.' },
    example: GENDERS.male.vi,
    codelist: GENDERS,
  },
  nationality: {
    heading: { vi: 'Quốc tịch', en: 'Nationality' },
    read: nationality,
    about: { vi: 'Mã nước có hai chữ cái: VN, LA, CN.', en: 'A country’s two letters: VN, LA, CN.' },
    example: 'VN',
  },
  identity: {
    heading: { vi: 'Số định danh cá nhân', en: 'Identity number' },
    read: text(20),
    about: { vi: 'Căn cước, hộ chiếu.', en: 'Identity card or passport.' },
    example: '',
  },
  phone: {
    heading: { vi: 'Điện thoại', en: 'Phone' },
    read: text(30),
    about: { vi: 'Số liên hệ.', en: 'Where the person can be reached.' },
    example: '',
  },
  address: {
    heading: { vi: 'Địa chỉ', en: 'Address' },
    read: text(500),
    about: { vi: 'Nơi ở.', en: 'Where the person lives.' },
    example: '',
    shape: 'long',
  },
} as const satisfies Readonly<Record<string, Column>>;

type PersonKey = keyof typeof personColumns;
export const personKeys = Object.keys(personColumns) as PersonKey[];

/** The person of a row, if it has one; what is said of somebody without a name is a fault. */
export function personIn(row: Row<typeof personColumns>, faults: Faults<PersonKey>, place = 0): PersonData | null {
  const { name, birth, gender, nationality, identity, phone, address } = row;
  if (name === null) {
    const given = personKeys.find((key) => row[key] !== null);
    if (given) faults.add('name', missingBeside(personColumns[given]), place);
    return null;
  }
  return {
    name,
    ...birth,
    ...(gender !== null && { gender }),
    ...(nationality !== null && { nationality }),
    ...(identity !== null && { identityNumber: identity }),
    ...(phone !== null && { phone }),
    ...(address !== null && { address }),
  };
}
