import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** What is asked of the presiding judge before the hearing opens (BLTTHS 279(1)). */
export const MOTIONS = {
  evidence: { vi: 'Cung cấp, bổ sung chứng cứ', en: 'To supply or add evidence', law: 'BLTTHS 279(1)(a)' },
  summons: {
    vi: 'Triệu tập người làm chứng, người khác đến phiên tòa',
    en: 'To summon witnesses or others to the hearing',
    law: 'BLTTHS 279(1)(a)',
  },
  'panel-change': {
    vi: 'Thay đổi thành viên Hội đồng xét xử, Thư ký Tòa án',
    en: 'To replace a member of the panel or the clerk',
    law: 'BLTTHS 279(1)(a)',
  },
  measure: {
    vi: 'Thay đổi, hủy bỏ biện pháp ngăn chặn, biện pháp cưỡng chế',
    en: 'To change or cancel a preventive or coercive measure',
    law: 'BLTTHS 279(1)(b)',
  },
  'simplified-procedure': {
    vi: 'Xét xử theo thủ tục rút gọn',
    en: 'To try the case by the simplified procedure',
    law: 'BLTTHS 279(1)(c)',
  },
  publicity: { vi: 'Xét xử công khai hoặc xét xử kín', en: 'To hear it in public or not', law: 'BLTTHS 279(1)(c)' },
  absence: { vi: 'Vắng mặt tại phiên tòa', en: 'To be absent from the hearing', law: 'BLTTHS 279(1)(d)' },
} as const satisfies Codelist;
export const Motion = codesOf(MOTIONS);
export type Motion = z.infer<typeof Motion>;

/** Who asks for it. */
export const MOVERS = {
  prosecutor: { vi: 'Kiểm sát viên', en: 'The prosecutor', law: 'BLTTHS 279(1)(a), (c)' },
  defendant: { vi: 'Bị cáo hoặc người đại diện', en: 'The defendant, or who represents them', law: 'BLTTHS 279(1)' },
  defender: { vi: 'Người bào chữa', en: 'The defender', law: 'BLTTHS 279(1)' },
  participant: {
    vi: 'Người tham gia tố tụng khác',
    en: 'Another participant',
    law: 'BLTTHS 279(1)(a), (c), (d)',
  },
} as const satisfies Codelist;
export const Mover = codesOf(MOVERS);
export type Mover = z.infer<typeof Mover>;

/** Who may ask for what; everybody for the rest (BLTTHS 279(1)). */
const MOVERS_OF: Partial<Record<Motion, readonly Mover[]>> = {
  measure: ['defendant', 'defender'],
  absence: ['defendant', 'defender', 'participant'],
};
export const mayMove = (kind: Motion, by: Mover): boolean => MOVERS_OF[kind]?.includes(by) !== false;
