import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Who is protected (BLTTHS 484(1)). */
export const PROTECTED = {
  reporter: { vi: 'Người tố giác tội phạm', en: 'Who denounced the crime', law: 'BLTTHS 484(1)(a)' },
  witness: { vi: 'Người làm chứng', en: 'A witness', law: 'BLTTHS 484(1)(b)' },
  victim: { vi: 'Bị hại', en: 'A victim', law: 'BLTTHS 484(1)(c)' },
  relative: {
    vi: 'Người thân thích của người tố giác tội phạm, người làm chứng, bị hại',
    en: 'A relative of one of them',
    law: 'BLTTHS 484(1)(d)',
  },
} as const satisfies Codelist;
export const Protected = codesOf(PROTECTED);
export type Protected = z.infer<typeof Protected>;

/** What of theirs is harmed, or threatened, for what they have told (BLTTHS 486(1)). */
export const PROTECTION_GROUNDS = {
  life: { vi: 'Tính mạng', en: 'Life', law: 'BLTTHS 486(1)' },
  health: { vi: 'Sức khỏe', en: 'Health', law: 'BLTTHS 486(1)' },
  property: { vi: 'Tài sản', en: 'Property', law: 'BLTTHS 486(1)' },
  honour: { vi: 'Danh dự', en: 'Honour', law: 'BLTTHS 486(1)' },
  dignity: { vi: 'Nhân phẩm', en: 'Dignity', law: 'BLTTHS 486(1)' },
} as const satisfies Codelist;
export const ProtectionGround = codesOf(PROTECTION_GROUNDS);
export type ProtectionGround = z.infer<typeof ProtectionGround>;

/** Who asked for it; BLTTHS 485 is not among the texts. */
export const PROTECTION_ASKERS = {
  protected: { vi: 'Người được bảo vệ', en: 'Whoever is protected', law: 'BLTTHS 484(2)(a)' },
  body: { vi: 'Cơ quan điều tra thấy cần thiết', en: 'The body itself', law: 'BLTTHS 486(1)' },
  procuracy: { vi: 'Viện kiểm sát đề nghị', en: 'The procuracy', law: 'BLTTHS 485' },
  court: { vi: 'Tòa án đề nghị', en: 'The court', law: 'BLTTHS 485' },
} as const satisfies Codelist;
export const ProtectionAsker = codesOf(PROTECTION_ASKERS);
export type ProtectionAsker = z.infer<typeof ProtectionAsker>;

/** Why it ends; BLTTHS 488 is not among the texts. */
export const PROTECTION_ENDS = {
  'threat-over': {
    vi: 'Không còn căn cứ xâm hại, đe dọa xâm hại',
    en: 'Nothing threatens any more',
    law: 'BLTTHS 486(1)',
  },
  'as-asked': { vi: 'Người được bảo vệ đề nghị hủy bỏ', en: 'As whoever is protected asks', law: 'BLTTHS 484(2)(c)' },
} as const satisfies Codelist;
export const ProtectionEnd = codesOf(PROTECTION_ENDS);
export type ProtectionEnd = z.infer<typeof ProtectionEnd>;

/** How somebody is guarded who has told of a crime: what whoever has the file has to heed. */
export const GUARDINGS = {
  secrecy: {
    vi: 'Giữ bí mật thông tin về người đó',
    en: 'Who they are is kept secret',
    law: 'TTLT 01/2017 4(5); BLTTHS 486(1)(c), (d)',
  },
  protection: { vi: 'Được bảo vệ', en: 'Protected', law: 'BLTTHS 486(1)' },
} as const satisfies Codelist;
export const Guarding = codesOf(GUARDINGS);
export type Guarding = z.infer<typeof Guarding>;
