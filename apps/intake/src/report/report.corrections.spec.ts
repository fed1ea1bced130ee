import type { Report } from './report';
import { again } from './report.corrections';
import { blank } from './report.events';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const file = { id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const classified: Report = { ...blank, ...file, status: 'classified', finding: 'no-crime' };
const past = { deadlines: [], settings: [] as never, history: [], whole: classified };

describe('the ground on which a report was closed, entered wrongly', () => {
  const closed = (said: Parameters<NonNullable<(typeof again)['intake.report-closed']>>[1]) =>
    again['intake.report-closed']?.(classified, said, AT, past);

  it('is another on which a desk closes it, and passes it on where it was passed on (TT 28/2020 10(2)–(4), 16(2))', () => {
    const passedTo = 'Tòa án';
    expect(closed({ ground: 'complaint', passedTo })).toHaveLength(1);
    expect(closed({ ground: 'repeated-without-new-facts' })).toHaveLength(1);
    expect(() => closed({ ground: 'repeated-without-new-facts', passedTo })).toThrow('another-act');
    expect(() => closed({ ground: 'no-crime' })).toThrow('no-crime-is-decided');
  });
});
