import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Why cases are merged. */
export const MERGER_GROUNDS = {
  'several-crimes': {
    vi: 'Bị can phạm nhiều tội',
    en: 'The accused committed several crimes',
    law: 'BLTTHS 170(1)(a), 242(1)(a)',
  },
  repeated: {
    vi: 'Bị can phạm tội nhiều lần',
    en: 'The accused committed it several times',
    law: 'BLTTHS 170(1)(b), 242(1)(b)',
  },
  'several-accused': {
    vi: 'Nhiều bị can cùng thực hiện một tội phạm, hoặc có người che giấu, không tố giác, tiêu thụ tài sản',
    en: 'Several accused of one crime, or who concealed it, did not denounce it or took its proceeds',
    law: 'BLTTHS 170(1)(c), 242(1)(c)',
  },
} as const satisfies Codelist;
export const MergerGround = codesOf(MERGER_GROUNDS);
export type MergerGround = z.infer<typeof MergerGround>;

/** Why a case is split: the investigation for one reason alone, the procuracy for the others. */
export const SPLIT_GROUNDS = {
  'not-soon-for-all': {
    vi: 'Cần thiết, khi không thể hoàn thành sớm việc điều tra đối với tất cả các tội phạm',
    en: 'Needed, as the investigation of all crimes cannot be completed soon',
    law: 'BLTTHS 170(2)',
  },
  absconded: { vi: 'Bị can bỏ trốn', en: 'The accused has absconded', law: 'BLTTHS 242(2)(a)' },
  'fatal-illness': { vi: 'Bị can mắc bệnh hiểm nghèo', en: 'The accused is fatally ill', law: 'BLTTHS 242(2)(b)' },
  'compulsory-treatment': {
    vi: 'Bị can bị áp dụng biện pháp bắt buộc chữa bệnh',
    en: 'Compulsory treatment of the accused',
    law: 'BLTTHS 242(2)(c)',
  },
} as const satisfies Codelist;
export const SplitGround = codesOf(SPLIT_GROUNDS);
/** In the stage of prosecution (BLTTHS 242(2)). */
export const ProsecutionSplitGround = SplitGround.exclude(['not-soon-for-all']);
export type ProsecutionSplitGround = z.infer<typeof ProsecutionSplitGround>;
