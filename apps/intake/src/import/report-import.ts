import type { FileId } from '@la-chan/contracts';
import { competentAgency, Directory } from '@la-chan/messaging';
import { type Cells, Desk, type Importer, importOf, type Officer, Persons, type Taking } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isCommuneDesk } from '../report/commune-desk';
import { Reports } from '../report/reports';
import { reportRegister } from './columns';
import { entryOf, type ReportEntry } from './import-row';

/** Receives the rows of a register of reports. */
@Injectable()
export class ReportImport implements Taking<ReportEntry> {
  readonly register = reportRegister;

  constructor(
    private readonly desk: Desk,
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly directory: Directory,
  ) {}

  entryOf([cells = {}]: readonly Cells[], importer: Importer): ReportEntry {
    return entryOf(cells, {
      ...importer,
      byCommuneDesk: isCommuneDesk(this.directory, this.desk),
      investigation: (unit) => competentAgency(this.directory, 'investigation', unit, importer.now),
    });
  }

  async open(tx: EntityManager, officer: Officer, entry: ReportEntry, id: FileId): Promise<unknown> {
    const { key: number, unit, underWay, receivedAt, events } = entry;
    const [reporter, account] = await Promise.all([
      entry.reporter && this.persons.seal(tx, entry.reporter),
      this.persons.sealText(tx, entry.account),
    ]);
    return this.reports.open('bringIn', officer, receivedAt, () => events(id, { reporter, account }), {
      id,
      number,
      unit,
      underWay,
      tx,
    });
  }
}

export const ReportImportController = importOf(
  {
    files: 'reports',
    may: ['duty-officer', 'duty-chief'],
    summary: 'Nhập sổ tiếp nhận (XLSX, CSV). Receive the rows of a register, each once; rejected rows come back',
  },
  ReportImport,
);
