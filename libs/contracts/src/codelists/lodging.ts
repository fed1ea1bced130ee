import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** How an appeal is lodged, which says on what day it was (BLTTHS 333(3)). */
export const LODGING_WAYS = {
  petition: { vi: 'Nộp đơn kháng cáo tại Tòa án', en: 'The petition is handed in at a court', law: 'BLTTHS 333(3)(c)' },
  minutes: {
    vi: 'Trình bày trực tiếp, Tòa án lập biên bản',
    en: 'Stated to a court, which writes minutes',
    law: 'BLTTHS 332(1), 333(3)(c)',
  },
  post: { vi: 'Gửi qua dịch vụ bưu chính', en: 'By post', law: 'BLTTHS 333(3)(a)' },
  'detention-facility': {
    vi: 'Gửi qua Giám thị Trại tạm giam, Trưởng Nhà tạm giữ',
    en: 'Through the head of the detention facility',
    law: 'BLTTHS 332(1), 333(3)(b)',
  },
} as const satisfies Codelist;
export const LodgingWay = codesOf(LODGING_WAYS);
export type LodgingWay = z.infer<typeof LodgingWay>;

/** What the court has the appellant say before it goes on; 334 is not among the texts: what is said of it is from the published code. */
export const APPELLANT_QUESTIONS = {
  content: { vi: 'Làm rõ nội dung kháng cáo', en: 'What is appealed is to be made clear', law: 'BLTTHS 334(3)' },
  lateness: {
    vi: 'Trình bày lý do kháng cáo quá hạn, xuất trình chứng cứ',
    en: 'Why the appeal comes late, with evidence',
    law: 'BLTTHS 334(4)',
  },
} as const satisfies Codelist;
export const AppellantQuestion = codesOf(APPELLANT_QUESTIONS);
export type AppellantQuestion = z.infer<typeof AppellantQuestion>;
