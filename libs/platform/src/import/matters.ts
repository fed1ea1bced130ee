import {
  ARTICLES,
  CLAUSES,
  clausesOf,
  dayOf,
  seriousnessOf,
  type Article,
  type Clause,
  type Codelist,
  type Crime,
  type Day,
  type FileId,
  type FileNumber,
  type Moment,
  type PersonData,
  type UnitCode,
} from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Persons } from '../persons/persons';
import type { Text } from '../problems/language';
import { Refused } from '../problems/refused';
import { oneOf, text, when, type When } from './cell';
import {
  column,
  contentOf,
  missingBeside,
  readFile,
  type Cells,
  type Column,
  type Register,
  type Row,
} from './columns';
import { offenceColumns } from './offence-columns';
import { originColumns, originKeys, originsIn } from './origin-columns';
import { personColumns, personIn, personKeys } from './person-columns';
import { placeAndCrime } from './place-and-crime';
import type { Entry } from './taking';
import { Times, unitIn, type Importer } from './times';

/** What a register of criminal matters is called, and what differs from one stage of procedure to the next. */
export interface Stage {
  readonly name: Text;
  readonly file: string;
  readonly number: Text;
  readonly began: Text;
  /** Accused, or defendant. */
  readonly party: Text;
  /** Whether there may be none yet: the offender is not known. */
  readonly withoutParty?: true;
}

/** A matter under way, with one person in each row: whoever is charged, and the victims who are parties. */
export const matterRegister = ({ name, file, number, began, party, withoutParty }: Stage) => {
  const roles = { party, victim: { vi: 'Bị hại', en: 'Victim' } } as const satisfies Codelist;
  return {
    name,
    file,
    withoutParty,
    further: [
      'role',
      ...personKeys,
      'chargedArticle',
      'chargedClause',
      ...originKeys,
      'theirCommittedOn',
    ] as readonly string[],
    columns: {
      number: {
        heading: number,
        read: text(40),
        required: true,
        about: {
          vi: 'Số trong sổ; mỗi số chỉ được nhận một lần. Người tiếp theo của cùng hồ sơ ghi ở dòng dưới, để trống các cột về hồ sơ.',
          en: 'Its number in the register, received once. Another person of the same file has the row below, with the columns of the file left empty.',
        },
        example: '12/2024',
      },
      unit: placeAndCrime.unit,
      beganAt: {
        heading: began,
        read: when,
        required: true,
        about: {
          vi: 'Ngày giờ; thời hạn tính từ đây. Chỉ ghi ngày nếu không rõ giờ.',
          en: 'Day and hour, from which the limits run; the day alone where the hour is not known.',
        },
        example: '10/05/2024',
        shape: 'time',
      },
      article: { ...placeAndCrime.article, required: true },
      clause: { ...placeAndCrime.clause, required: true },
      role: {
        heading: { vi: 'Tư cách tham gia tố tụng', en: 'Role' },
        read: oneOf(roles),
        about: { vi: 'Của người ghi ở dòng này.', en: 'Of the person in this row.' },
        example: party.vi,
        codelist: roles,
      },
      ...personColumns,
      chargedArticle: {
        ...placeAndCrime.article,
        read: oneOf(ARTICLES),
        heading: { vi: 'Điều của người đó', en: 'Article charged' },
        about: { vi: 'Nếu khác với Điều của vụ án.', en: 'Where it is another than that of the case.' },
        codelist: ARTICLES,
        example: '',
      },
      chargedClause: {
        ...placeAndCrime.clause,
        read: oneOf(CLAUSES),
        heading: { vi: 'Khoản của người đó', en: 'Clause charged' },
        about: { vi: 'Nếu khác với Khoản của vụ án.', en: 'Where it is another than that of the case.' },
        codelist: CLAUSES,
        example: '',
      },
      ...originColumns,
      ...offenceColumns,
    },
  } satisfies Register<Readonly<Record<string, Column>> & { number: Column }> & { withoutParty: unknown };
};

export type MatterRegister = ReturnType<typeof matterRegister>;

/** A matter as the API takes it in too. */
export interface Matter extends Entry {
  readonly number: string;
  readonly unit: UnitCode;
  readonly beganAt: Moment;
  readonly article: Article;
  readonly clause: Clause;
  /** The day of the crime, where nobody has done it on another. */
  readonly committedOn: Day | undefined;
  readonly parties: { person: PersonData; article: Article; clause: Clause; committedOn: Day | undefined }[];
  readonly victims: PersonData[];
  readonly fromNumbers: FileNumber[];
}

type Sealable = Pick<Matter, 'article' | 'clause' | 'unit' | 'fromNumbers'> & { readonly from: readonly FileId[] };

interface Party extends Pick<Matter['parties'][number], 'person' | 'article' | 'clause'> {
  readonly id?: FileId | undefined;
  readonly committedOn?: Day | undefined;
  readonly detainedUntil?: Day | undefined;
}

/**
 * Seals the persons of a matter; each party keeps the id that another agency has given, or gets one. `coming`: since when
 * each is liable, and until when detained.
 */
export async function sealedMatter(
  persons: Persons,
  tx: EntityManager,
  { article, clause, unit, from, fromNumbers }: Sealable,
  parties: readonly Party[],
  victims: readonly PersonData[],
) {
  const sealed = [];
  const coming = [];
  for (const { id = uuid(), person, article, clause, committedOn: limitationFrom, detainedUntil } of parties) {
    sealed.push({ id, article, clause, person: await persons.seal(tx, person) });
    coming.push({ id, article, clause, limitationFrom, detainedUntil });
  }
  const injured = [];
  for (const person of victims) injured.push({ id: uuid(), person: await persons.seal(tx, person) });
  const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
  const matter = { ...crime, unit, from: [...from], fromNumbers: [...fromNumbers], victims: injured };
  return { matter, parties: sealed, coming };
}

/**
 * Reads the rows of one matter, one person in each; `more` reads what a register has beside the columns that all have. Throws `WrongRow` with
 * all that is wrong.
 */
export function matterIn<R extends MatterRegister, More = object>(
  register: R,
  cells: readonly Cells[],
  importer: Importer,
  more?: (rows: readonly Row<R['columns']>[], times: Times<R['columns']>, beganAt: Moment | null) => More,
): Matter & More {
  const { row, rows, faults } = readFile<R['columns']>(register, cells);
  const times = new Times<R['columns']>(register, faults, importer.now);
  const { number, article, clause } = row;
  const beganAt = times.past('beganAt', row.beganAt);
  const unit = unitIn(row.unit, row.beganAt, importer, faults, 'unit');
  const committed = (key: 'committedOn' | 'theirCommittedOn', given: When | null, place = 0): Day | undefined => {
    const at = times.past(key, given, place);
    times.after('beganAt', row.beganAt, key, at);
    return at ? dayOf(at) : undefined;
  };
  const committedOn = committed('committedOn', row.committedOn);
  const assertClause = (column: 'clause' | 'chargedClause', crime: Crime, place = 0): void => {
    if (!clausesOf(crime.article).includes(crime.clause)) faults.add(column, new Refused('no-such-clause'), place);
  };
  if (article && clause) assertClause('clause', { article, clause });
  const parties: Matter['parties'] = [];
  const victims: PersonData[] = [];
  rows.forEach((one, place) => {
    const person = personIn(one, faults, place);
    if (person === null) {
      if (one.role !== null) faults.add('name', missingBeside(column(register, 'role')), place);
    } else if (one.role === null) faults.add('role', missingBeside(column(register, 'name')), place);
    else if (one.role === 'victim') victims.push(person);
    else if (article && clause) {
      const charged = { article: one.chargedArticle ?? article, clause: one.chargedClause ?? clause };
      assertClause('chargedClause', charged, place);
      parties.push({
        person,
        ...charged,
        committedOn: committed('theirCommittedOn', one.theirCommittedOn, place) ?? committedOn,
      });
    }
  });
  const { party } = register.columns.role.codelist;
  if (parties.length === 0 && !register.withoutParty && !faults.any)
    faults.add('role', new Refused('party-missing', { params: { role: party.vi } }));
  const fromNumbers = originsIn(rows, importer, faults);
  const besides = more?.(rows, times, beganAt);
  if (faults.any || !number || !unit || !beganAt || !article || !clause) throw faults.asError();
  const content = contentOf(rows, { number: null, unit });
  const crime = { article, clause, committedOn, parties, victims };
  return { key: number, content, number, unit, beganAt, ...crime, fromNumbers, ...(besides as More) };
}
