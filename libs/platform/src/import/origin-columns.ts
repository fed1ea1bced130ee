import type { FileNumber } from '@la-chan/contracts';
import { Refused } from '../problems/refused';
import { text } from './cell';
import { missingBeside, type Column, type Faults, type Row } from './columns';
import type { Importer } from './times';

/** What a file came from, by the number of another agency's register; a further row has a further one. */
export const originColumns = {
  fromAgency: {
    heading: { vi: 'Cơ quan có hồ sơ gốc', en: 'Came from agency' },
    read: text(200),
    about: {
      vi: 'Tên hoặc mã của cơ quan mà hồ sơ đến từ đó, nếu cơ quan ấy trên nền tảng.',
      en: 'Name or id of the agency of the platform that it came from.',
    },
    example: '',
  },
  fromNumber: {
    heading: { vi: 'Số của hồ sơ gốc', en: 'Its number there' },
    read: text(40),
    about: {
      vi: 'Số trong sổ của cơ quan đó; được nối với hồ sơ ấy khi có trên nền tảng.',
      en: 'In that agency’s register; it is linked with that file once the platform has it.',
    },
    example: '',
  },
} as const satisfies Readonly<Record<string, Column>>;

export const originKeys = ['fromAgency', 'fromNumber'] as const;

/** What the rows of a file name; half of a name is a fault. */
export function originsIn(
  rows: readonly Row<typeof originColumns>[],
  { agencyNamed }: Importer,
  faults: Faults<keyof typeof originColumns>,
): FileNumber[] {
  return rows.flatMap(({ fromAgency, fromNumber: number }, place) => {
    if (fromAgency === null && number === null) return [];
    if (fromAgency === null) faults.add('fromAgency', missingBeside(originColumns.fromNumber), place);
    if (number === null) faults.add('fromNumber', missingBeside(originColumns.fromAgency), place);
    const agency = fromAgency === null ? undefined : agencyNamed(fromAgency);
    if (fromAgency !== null && !agency) faults.add('fromAgency', new Refused('cell-not-an-agency'), place);
    return agency && number !== null ? [{ agency, number }] : [];
  });
}
