import { Imports, type Officer } from '@la-chan/platform';
import { startAgencies } from '@la-chan/testing';
import { heading, type ColumnKey } from '../../apps/intake/src/import/columns';
import { ReportImport } from '../../apps/intake/src/import/report-import';
import { query } from '../../deploy/local/servers';
import type { RegisterRow } from '../../libs/platform/src/import/read-register';
import { reception } from '../import/registers';

const ROWS = 600;
const READ_AHEAD = 200;

describe('an import', () => {
  it('takes no more rows into memory than it is about to receive, however many there are', async () => {
    const city = await startAgencies(['ca-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const { database, service } = city.agency('ca-hn');
    const received = async (): Promise<number> => {
      const [row] = await query<{ n: string }>(database.admin, 'SELECT count(*) AS n FROM imported_row');
      return Number(row?.n);
    };
    let lead = 0;
    async function* register(): AsyncGenerator<RegisterRow> {
      for (let number = 1; number <= ROWS; number++) {
        if (number % 50 === 0) lead = Math.max(lead, number - (await received()));
        yield { number: number + 1, cells: cellsOf(number), asWritten: [] };
      }
    }
    const chief: Officer = { id: 'ca-hn.chi-huy', agency: 'ca-hn', roles: ['duty-chief'], units: ['*'] };
    const [imports, reports] = [service().get(Imports), service().get(ReportImport)];
    const counts = await imports.take(reports, chief, register(), () => undefined);
    expect(counts).toEqual({ received: ROWS, repeated: 0, rejected: 0 });
    expect(await received()).toBe(ROWS);
    expect(lead).toBeLessThanOrEqual(READ_AHEAD);
  });
});

const KEYS: readonly ColumnKey[] = ['number', 'receivedAt', 'unit', 'source', 'channel', 'reporterName', 'account'];

function cellsOf(number: number): RegisterRow['cells'] {
  const row = reception(number, { [heading('receivedAt')]: '01/07/2025 08:00' });
  return Object.fromEntries(KEYS.map((key) => [key, row[heading(key)] as string]));
}
