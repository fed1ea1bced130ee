import type { FileId } from '@la-chan/contracts';
import {
  type Cells,
  detainedMatterIn,
  type DetainedMatter,
  detainedMatterRegister,
  type Importer,
  importOf,
  type Officer,
  Persons,
  sealedMatter,
  type Taking,
} from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ProsecutionFile } from './prosecution-file';
import { receive } from './reception';
import type { OpenFile } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';

export const fileRegister = detainedMatterRegister({
  name: { vi: 'Hồ sơ truy tố đang giải quyết', en: 'Prosecution files under way' },
  file: 'so-ho-so-truy-to',
  number: { vi: 'Số hồ sơ', en: 'File number' },
  began: { vi: 'Ngày nhận hồ sơ', en: 'Received at' },
  party: { vi: 'Bị can', en: 'Accused' },
});

/** Files under way at go-live, told over the API or in a register. */
@Injectable()
export class FileImport implements Taking<DetainedMatter> {
  readonly register = fileRegister;

  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
  ) {}

  entryOf(cells: readonly Cells[], importer: Importer): DetainedMatter {
    return detainedMatterIn(fileRegister, cells, importer);
  }

  open(
    tx: EntityManager,
    officer: Officer,
    { beganAt: receivedAt, parties: accused, ...matter }: DetainedMatter,
    id: FileId,
  ): Promise<ProsecutionFile> {
    return this.bringIn(tx, officer, { ...matter, receivedAt, accused, from: [] }, id);
  }

  async bringIn(
    tx: EntityManager,
    officer: Officer,
    { number, unit, article, clause, receivedAt, accused, victims, from, fromNumbers }: OpenFile,
    id?: FileId,
  ): Promise<ProsecutionFile> {
    const { matter, parties, coming } = await sealedMatter(
      this.persons,
      tx,
      { article, clause, unit, from, fromNumbers },
      accused,
      victims,
    );
    const reception = { ...matter, accused: parties, handover: null, sender: null, opening: true };
    const opening = { unit, number, underWay: true, tx, ...(id && { id }) };
    return this.files.open(
      'bringIn',
      officer,
      receivedAt,
      (id, number, at) => receive(id, { ...reception, number }, at, coming),
      opening,
    );
  }
}

export const FileImportController = importOf(
  {
    files: 'prosecution-files',
    may: ['head-of-procuracy'],
    summary:
      'Nhập số dư ban đầu (XLSX, CSV). Bring in a register of files under way, each once; rejected rows come back',
  },
  FileImport,
);
