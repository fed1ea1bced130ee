import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import { COURT_OF_APPEAL, PROCURACY_ABOVE } from '../agencies';
import type { Deed, Desk } from '../habit';

/** A decision on a file, by the head. */
export const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: 'head-of-procuracy',
  path,
  body: { number: `${number}/QĐ-VKS`, ...more },
});

/** Up over the platform; from there to another province on paper. */
const goesOn = ({ agency }: Desk): Deed =>
  agency === PROCURACY_ABOVE
    ? decision('paper-transfer', 21, {
        ground: 'court-place',
        procuracy: 'Viện kiểm sát nhân dân tỉnh khác (mô phỏng)',
        outside: true,
      })
    : decision('transfer', 21, {
        ground: 'court-level',
        to: PROCURACY_ABOVE,
        reasons: 'Thuộc thẩm quyền của cấp thành phố (mô phỏng).',
      });

/** Now and then another procuracy has to prosecute; what that has returned to be investigated goes there again. */
export function transferred(file: ProsecutionFile, desk: Desk, days: number): Deed | undefined {
  const { accused, demandedBy, receivedAgainAt, returns, splitFrom, transferredAt, transferredBy } = file;
  if (!accused.some(({ state }) => state === 'proposed')) return undefined;
  if (transferredAt.length > 0) return days >= 1 ? goesOn(desk) : undefined;
  const again = receivedAgainAt.length > 0 || returns.length > 0;
  if (again || splitFrom || transferredBy || demandedBy || days < 4) return undefined;
  const share = desk.agency === PROCURACY_ABOVE ? 0.06 : 0.25;
  return desk.chance.happens('is for another procuracy', share) ? goesOn(desk) : undefined;
}

/** What the court beside a procuracy below has returned to be investigated is, now and then, for the court above in the end. */
export const isForCourtAbove = ({ courtReturns }: ProsecutionFile, { chance }: Desk): boolean =>
  courtReturns.some(({ court, declined }) => court !== COURT_OF_APPEAL && !declined) &&
  chance.happens('is for the court above in the end', 0.3);

/** Nor is what comes from a procuracy below for the court beside that. */
export const courtOf = (file: ProsecutionFile, desk: Desk): object =>
  file.transferredBy || isForCourtAbove(file, desk) ? { to: COURT_OF_APPEAL } : {};

/** What a court has given back as another's is passed on, or sent there again once. */
export function declined(file: ProsecutionFile, desk: Desk, days: number): Deed | undefined {
  if (days < 1) return undefined;
  if (file.returnedByCourtAt.length > 1 || !desk.chance.happens(`${desk.agency} stands by its indictment`, 0.6))
    return goesOn(desk);
  return decision('indictment', 7, {
    indictment: 'Cáo trạng, kèm lý do chuyển lại hồ sơ (mô phỏng).',
    ...courtOf(file, desk),
  });
}
