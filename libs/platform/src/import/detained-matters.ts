import { dayOf, type Day } from '@la-chan/contracts';
import { when } from './cell';
import type { Cells, Column } from './columns';
import { matterIn, matterRegister, type Matter, type Stage } from './matters';
import type { Importer } from './times';

/** Until when whoever is charged is detained, by the order that is in use. */
const detentionColumn = {
  detainedUntil: {
    heading: { vi: 'Tạm giam đến hết ngày', en: 'Detained until' },
    read: when,
    about: {
      vi: 'Ngày cuối cùng của lệnh tạm giam đang dùng đối với người đó.',
      en: 'The last day of the order of detention that is in use for this one.',
    },
    example: '',
    shape: 'time',
  },
} as const satisfies Readonly<Record<string, Column>>;

/** Matters whose file has come with whoever is detained in them. */
export const detainedMatterRegister = (stage: Stage) => {
  const matters = matterRegister(stage);
  const further: readonly string[] = [...matters.further, 'detainedUntil'];
  return { ...matters, further, columns: { ...matters.columns, ...detentionColumn } };
};

/** A matter with the last day of the order that each party is detained under. */
export interface DetainedMatter extends Matter {
  readonly parties: (Matter['parties'][number] & { readonly detainedUntil: Day | undefined })[];
}

export const detainedMatterIn = (
  register: ReturnType<typeof detainedMatterRegister>,
  cells: readonly Cells[],
  importer: Importer,
): DetainedMatter => {
  const { parties, detained, ...matter } = matterIn(register, cells, importer, (rows) => ({
    detained: rows.flatMap(({ role, detainedUntil }) =>
      role === 'party' ? [detainedUntil ? dayOf(detainedUntil.at) : undefined] : [],
    ),
  }));
  return { ...matter, parties: parties.map((one, place) => ({ ...one, detainedUntil: detained[place] })) };
};
