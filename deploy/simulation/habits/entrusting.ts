import { unitsOn } from '@la-chan/contracts';
import type { Case } from '../../../apps/investigation/src/case/case';
import { OTHER_BODY, REGION } from '../agencies';
import type { Deed, Desk } from '../habit';

/** In the other half of the city, beside which another procuracy is. */
const elsewhere = (unit: string): string =>
  unitsOn('2025-07-01').find(({ code }) => REGION.includes(code) !== REGION.includes(unit))?.code ?? unit;

/** Another body in the city is asked over the platform, or on paper; or one of another province. */
export const entrustedTo = (file: { readonly unit: string }, { agency, chance }: Desk): object => {
  const unit = elsewhere(file.unit);
  if (agency !== OTHER_BODY.id && chance.happens('is asked over the platform', 0.5)) return { to: OTHER_BODY.id, unit };
  return { body: 'Công an tỉnh Nghệ An', ...(chance.happens('is asked in the city', 0.5) && { unit }) };
};

/** Whoever could not do it says why (BLTTHS 171(3)). */
export const answerOnPaper = ({ chance }: Desk): object => {
  const done = chance.happens('is done elsewhere', 0.8);
  return { done, ...(!done && { result: 'Không thực hiện được (mô phỏng).' }) };
};

/** Part of an investigation has to be done elsewhere now and then; what was asked on paper is answered on paper. */
export function entrusts(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, day } = desk;
  const days = since(file.initiatedAt);
  const asked = file.errands.find(({ to, done }) => !to && done === null);
  if (asked && days >= 25) {
    return { by: 'investigator', path: `errands/${asked.errand}/answer`, body: answerOnPaper(desk) };
  }
  if (file.opening || file.errands.length > 0 || days < 6 || days > 12) return undefined;
  if (!chance.happens('is investigated elsewhere too', 0.12)) return undefined;
  const errand = chance.happens('somebody is held elsewhere in an urgent case', 0.3)
    ? {
        acts: ['urgent-hold'],
        request: 'Đề nghị phối hợp giữ người trong trường hợp khẩn cấp; lệnh gửi kèm (mô phỏng).',
      }
    : { acts: ['take-statement', 'search'], request: 'Ủy thác khám xét, lấy lời khai (mô phỏng).' };
  const body = { ...entrustedTo(file, desk), ...errand, until: day(20) };
  return { by: 'head-of-investigation', method: 'POST', path: 'errands', body };
}
