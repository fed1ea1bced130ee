export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';
export type SheetType = typeof XLSX | typeof CSV;

/** Spreadsheets take a CSV file for UTF-8 by it. */
export const BOM = '\ufeff';

export const csvLine = (fields: readonly (string | number | null)[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** What begins like a formula gets an apostrophe, which a spreadsheet and an import leave out again; a number stays one. */
function csvField(field: string | number | null): string {
  if (typeof field !== 'string') return field === null ? '' : String(field);
  return `"${field.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
}

/** How a browser saves it: under this name. */
export const asFile = (type: SheetType, name: string) => ({
  type: type === CSV ? `${CSV}; charset=utf-8` : type,
  disposition: `attachment; filename="${name}.${type === CSV ? 'csv' : 'xlsx'}"`,
});
