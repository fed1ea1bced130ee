import { blank } from '../victim/victim.events';
import { HTCDS_HEADINGS, htcdsRows, type Known } from './htcds-rows';

const AT = '2025-08-04T02:00:00.000Z';
const victim = {
  ...{ ...blank, id: '01900000-0000-7000-8000-000000000001', version: 1, number: '1/2025/NN', unit: 'c00070' },
  ...{ openedAt: AT, createdAt: AT, updatedAt: AT },
};
const known: Known = {
  victim,
  person: { name: 'Nguyễn Thị Xuân' },
  background: [
    { number: 'NTL-1', firstName: 'Xuân', planType: 'Health', planObjectives: 'Khám bệnh' },
    { number: 'NTL-1', firstName: 'Hùng', perpetratorRoles: 'Exploiter' },
    { planType: 'Legal' },
    { organisation: 'Ngôi nhà bình yên' },
  ],
  objectives: [],
};
const objective = {
  id: 'one',
  type: 'Education' as const,
  text: 'x',
  until: '2025-12-01',
  reachedAt: null,
  words: 'Học',
};
/** Each row by its headings, without the empty cells. */
const shown = (given: Known, ...shared: Parameters<typeof htcdsRows>[1]): Record<string, string>[] =>
  htcdsRows(given, shared).map((cells) =>
    Object.fromEntries(
      HTCDS_HEADINGS.map((heading, place): [string, string] => [heading, cells[place] ?? '']).filter(
        ([, cell]) => cell !== '',
      ),
    ),
  );
const namesIn = (rows: readonly Record<string, string>[]) => rows.map((row) => row.prs_FirstName);

describe('the rows of a victim', () => {
  it('tell of a perpetrator with what she has told, and never as of herself', () => {
    expect(namesIn(shown(known, 'person'))).toEqual(['Xuân', undefined, undefined, undefined]);
    expect(namesIn(shown(known, 'account'))).toEqual([undefined, 'Hùng', undefined, undefined]);
    expect(shown(known, 'account')).toMatchObject([
      { cas_CaseNumber: 'NTL-1', spl_Type: 'Health' },
      { per_RoleInProcess: 'Exploiter' },
      { spl_Type: 'Legal' },
      { org_Name: 'Ngôi nhà bình yên' },
    ]);
  });

  it('tell the plans that were made here in place of the shelter’s, and lose nobody by it', () => {
    expect(shown({ ...known, objectives: [objective] }, 'person', 'account')).toMatchObject([
      { prs_FirstName: 'Xuân', spl_Type: 'Education', spl_Objectives: 'Học' },
      { prs_FirstName: 'Hùng', per_RoleInProcess: 'Exploiter' },
      { org_Name: 'Ngôi nhà bình yên' },
    ]);
  });
});
