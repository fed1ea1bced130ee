import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Who asks for something about how a report is resolved. */
export const APPLICANTS = {
  reporter: {
    vi: 'Người tố giác, báo tin về tội phạm',
    en: 'Who denounced or reported the crime',
    law: 'TTLT 01/2017 15(1)',
  },
  reported: { vi: 'Người bị tố giác', en: 'Who was denounced', law: 'TTLT 01/2017 15(1)' },
  proposed: { vi: 'Người bị kiến nghị khởi tố', en: 'Who is proposed to be prosecuted', law: 'TTLT 01/2017 15(1)' },
  victim: { vi: 'Người bị hại', en: 'The victim', law: 'TTLT 01/2017 15(1)' },
  witness: { vi: 'Người làm chứng', en: 'A witness', law: 'BLTTHS 66(3)(b), 484(1)(b)' },
} as const satisfies Codelist;
export const Applicant = codesOf(APPLICANTS);
export type Applicant = z.infer<typeof Applicant>;

/** What they may ask for besides something about how the report is resolved: for themselves or those close to them. */
export const APPLICATION_SUBJECTS = {
  secrecy: {
    vi: 'Giữ bí mật việc tố giác, báo tin, kiến nghị khởi tố',
    en: 'That it is kept secret who has denounced, reported or recommended',
    law: 'TTLT 01/2017 4(5)',
  },
  protection: {
    vi: 'Bảo vệ tính mạng, sức khỏe, danh dự, nhân phẩm, uy tín, tài sản, quyền, lợi ích hợp pháp khi bị đe dọa',
    en: 'Protection of life, health, honour, dignity, name, property or rights that are threatened',
    law: 'TTLT 01/2017 4(5); TT 28/2020 13(1)(c); BLTTHS 486',
  },
} as const satisfies Codelist;
export const ApplicationSubject = codesOf(APPLICATION_SUBJECTS);
export type ApplicationSubject = z.infer<typeof ApplicationSubject>;

/** Who complains about a decision. */
export const COMPLAINANTS = {
  reporter: {
    vi: 'Cơ quan, tổ chức, cá nhân đã tố giác, báo tin',
    en: 'Who denounced or reported the crime',
    law: 'BLTTHS 158(2)',
  },
  party: { vi: 'Người tham gia tố tụng khác', en: 'Another participant in the proceedings', law: 'TTLT 01/2017 15(2)' },
} as const satisfies Codelist;
export const Complainant = codesOf(COMPLAINANTS);
export type Complainant = z.infer<typeof Complainant>;

/** What is complained of, by which it goes how soon the procuracy decides; against its head it goes to the procuracy above. */
export const COMPLAINT_SUBJECTS = {
  'body-head': {
    vi: 'Quyết định, hành vi của Thủ trưởng Cơ quan điều tra; quyết định đã được Viện kiểm sát phê chuẩn',
    en: 'What the head of the body has decided or done, or the procuracy has approved',
    law: 'BLTTHS 475(1)',
  },
  'body-answer': {
    vi: 'Quyết định giải quyết khiếu nại của Thủ trưởng Cơ quan điều tra',
    en: 'How the head of the body has decided a complaint',
    law: 'BLTTHS 475(1)',
  },
  detention: {
    vi: 'Việc giữ người trong trường hợp khẩn cấp, bắt, tạm giữ, tạm giam',
    en: 'A holding in urgent cases, an arrest, a custody or a detention',
    law: 'BLTTHS 474',
  },
  procuracy: {
    vi: 'Quyết định, hành vi của Phó Viện trưởng, Kiểm sát viên, Kiểm tra viên',
    en: 'What a deputy head, a prosecutor or an assistant of the procuracy has decided or done',
    law: 'BLTTHS 476(1)',
  },
} as const satisfies Codelist;
export const ComplaintSubject = codesOf(COMPLAINT_SUBJECTS);
export type ComplaintSubject = z.infer<typeof ComplaintSubject>;

/** What a deputy head of the body or of the procuracy may have decided, or somebody done or not done, of which the head is complained to. */
export const COMPLAINED_DECISIONS = {
  conduct: { vi: 'Hành vi tố tụng', en: 'Conduct in the procedure', law: 'BLTTHS 475(1); TT 28/2020 19(1)' },
  'unlawful-conduct': {
    vi: 'Hành vi vi phạm pháp luật bị tố cáo',
    en: 'Unlawful conduct that is denounced',
    law: 'TT 28/2020 19(1)',
  },
  'non-initiation': { vi: 'Quyết định không khởi tố vụ án', en: 'Decision not to initiate', law: 'BLTTHS 158(2)' },
  initiation: { vi: 'Quyết định khởi tố vụ án', en: 'Decision to initiate', law: 'TTLT 01/2017 15(2)' },
  suspension: {
    vi: 'Quyết định tạm đình chỉ giải quyết nguồn tin',
    en: 'Suspension of a report',
    law: 'BLTTHS 148(1)',
  },
  'case-suspension': { vi: 'Quyết định tạm đình chỉ điều tra', en: 'Suspension of a case', law: 'BLTTHS 229(1)' },
  'case-termination': { vi: 'Quyết định đình chỉ điều tra', en: 'Termination of a case', law: 'BLTTHS 230(1)' },
  'accused-suspension': {
    vi: 'Quyết định tạm đình chỉ điều tra đối với bị can',
    en: 'Suspension of one accused',
    law: 'BLTTHS 229(2)',
  },
  'accused-termination': {
    vi: 'Quyết định đình chỉ điều tra đối với bị can',
    en: 'Termination of one accused',
    law: 'BLTTHS 230(2)',
  },
} as const satisfies Codelist;
export const ComplainedDecision = codesOf(COMPLAINED_DECISIONS);
export type ComplainedDecision = z.infer<typeof ComplainedDecision>;
