import { FileId } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** Where a file of a procedure is looked for by its id. */
interface Rows {
  get(tx: EntityManager, id: FileId): Promise<unknown>;
}

/** The file here that an exchange is about, by its row or by what its terms say. */
export async function toldOf(tx: EntityManager, rows: Rows, { file, terms }: Exchange): Promise<FileId | undefined> {
  const { about, verification, file: said } = terms as Readonly<Record<string, unknown>>;
  for (const candidate of [file, about, verification, said]) {
    const id = FileId.safeParse(candidate).data;
    if (id !== undefined && (await rows.get(tx, id))) return id;
  }
  return undefined;
}

/** The file that was opened with an exchange, in a table that keeps it. */
export const openedWith =
  (table: string) =>
  async (tx: EntityManager, { id }: Exchange): Promise<FileId | undefined> => {
    const [row]: { id: FileId }[] = await tx.query(`SELECT id FROM ${table} WHERE exchange = $1`, [id]);
    return row?.id;
  };
