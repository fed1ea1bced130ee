import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Purposes of exploitation: grounds of identification as a victim to 2025-06-30, kept as a breakdown since. */
export const EXPLOITATION_PURPOSES = {
  sale: {
    vi: 'Coi như hàng hóa để lấy tiền, tài sản, lợi ích',
    en: 'Treated as goods, for money or gain',
    law: 'NĐ 62/2012 5',
  },
  'forced-prostitution': { vi: 'Ép bán dâm', en: 'Forced prostitution', law: 'NĐ 62/2012 5' },
  pornography: { vi: 'Sản xuất ấn phẩm khiêu dâm', en: 'Pornography', law: 'NĐ 62/2012 5' },
  'sexual-show': { vi: 'Ép trình diễn khiêu dâm', en: 'Forced sexual display', law: 'NĐ 62/2012 5' },
  'sexual-slavery': { vi: 'Làm nô lệ tình dục', en: 'Sexual slavery', law: 'NĐ 62/2012 5' },
  'forced-labour': { vi: 'Cưỡng bức lao động', en: 'Forced labour', law: 'NĐ 62/2012 5' },
  'organ-removal': {
    vi: 'Lấy bộ phận cơ thể trái pháp luật',
    en: 'Illegal removal of organs',
    law: 'NĐ 62/2012 5',
  },
  'forced-begging': { vi: 'Ép đi ăn xin', en: 'Forced begging', law: 'NĐ 62/2012 5' },
  'forced-marriage': { vi: 'Ép làm vợ hoặc chồng', en: 'Forced marriage', law: 'NĐ 62/2012 5' },
  'forced-childbearing': { vi: 'Ép sinh con', en: 'Forced child-bearing', law: 'NĐ 62/2012 5' },
  'forced-crime': { vi: 'Ép thực hiện hành vi trái pháp luật', en: 'Forced unlawful acts', law: 'NĐ 62/2012 5' },
  'other-inhuman': { vi: 'Mục đích vô nhân đạo khác', en: 'Other inhuman purpose', law: 'NĐ 62/2012 5' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
} as const satisfies Codelist;
export const ExploitationPurpose = codesOf(EXPLOITATION_PURPOSES);
export type ExploitationPurpose = z.infer<typeof ExploitationPurpose>;

/** Methods of traffickers (phương thức, thủ đoạn). */
export const METHODS = {
  MO01: {
    vi: '“Việc nhẹ lương cao” qua mạng xã hội, ép lừa đảo trực tuyến ở nước ngoài',
    en: 'Easy, well-paid work offered online; forced online fraud abroad',
  },
  MO02: { vi: 'Đòi tiền chuộc, bán lại giữa các “công ty”', en: 'Ransom, resale between “companies”' },
  MO03: { vi: 'Lừa bán thận rồi ép lao động lừa đảo', en: 'Sale of a kidney as bait, then forced fraud' },
  MO04: { vi: 'Môi giới hôn nhân với người nước ngoài', en: 'Marriage brokerage abroad', law: 'NQ 02/2019 4' },
  MO05: {
    vi: 'Nhóm kín cho, nhận con nuôi; mua bán trẻ sơ sinh, giấy tờ giả',
    en: 'Closed adoption groups; sale of newborns with forged papers',
    law: 'NQ 02/2019 7',
  },
  MO06: {
    vi: 'Đưa phụ nữ mang thai ra nước ngoài sinh con để bán; mua bán bào thai',
    en: 'Pregnant women taken abroad to sell the child; sale of the unborn',
  },
  MO07: { vi: 'Đẻ thuê, mang thai hộ vì mục đích thương mại', en: 'Commercial surrogacy' },
  MO08: {
    vi: 'Bóc lột tình dục trong nước: karaoke, massage, nhà nghỉ',
    en: 'Sexual exploitation at home: karaoke, massage, guest houses',
  },
  MO09: { vi: 'Bán ra nước ngoài làm mại dâm', en: 'Sold abroad for prostitution' },
  MO10: { vi: 'Mua bán bộ phận cơ thể', en: 'Trade in body parts', law: 'BLHS 154' },
  MO11: { vi: 'Môi giới đưa đi lao động, xuất khẩu lao động', en: 'Labour brokerage abroad', law: 'NQ 02/2019 5' },
  MO12: {
    vi: 'Đưa người nước ngoài qua Việt Nam sang nước thứ ba',
    en: 'Foreigners taken through Vietnam to a third country',
  },
  MO13: {
    vi: 'Dùng chất gây nghiện, thuốc mê; bắt cóc; lợi dụng tình thế quẫn bách',
    en: 'Drugs or sedatives; kidnapping; abuse of distress',
    law: 'NQ 02/2019 2(3)',
  },
} as const satisfies Codelist;
export const Method = codesOf(METHODS);
export type Method = z.infer<typeof Method>;

/** Where the victim was approached. */
export const RECRUITMENT_CHANNELS = {
  facebook: { vi: 'Facebook', en: 'Facebook' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  telegram: { vi: 'Telegram', en: 'Telegram' },
  tiktok: { vi: 'TikTok', en: 'TikTok' },
  wechat: { vi: 'WeChat', en: 'WeChat' },
  'other-online': { vi: 'Nền tảng trực tuyến khác', en: 'Another online platform' },
  advertisement: { vi: 'Quảng cáo, tin tuyển dụng', en: 'Advertisement, job offer' },
  phone: { vi: 'Điện thoại, tin nhắn', en: 'Telephone, text message' },
  family: { vi: 'Người thân trong gia đình', en: 'Family' },
  acquaintance: { vi: 'Người quen, bạn bè', en: 'Acquaintance, friend' },
  broker: { vi: 'Người môi giới, công ty môi giới', en: 'Broker or agency' },
  workplace: { vi: 'Nơi làm việc, cơ sở kinh doanh', en: 'Workplace, business' },
  school: { vi: 'Cơ sở giáo dục', en: 'School' },
  stranger: { vi: 'Người lạ, gặp trực tiếp', en: 'Stranger, face to face' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
} as const satisfies Codelist;
export const RecruitmentChannel = codesOf(RECRUITMENT_CHANNELS);
export type RecruitmentChannel = z.infer<typeof RecruitmentChannel>;

/** The ways out of the city on which victims were taken, as the police have named them. */
export const TRAFFICKING_ROUTES = {
  'quang-ninh': { vi: 'Hà Nội – Quảng Ninh', en: 'Hanoi – Quang Ninh' },
  'lang-son': { vi: 'Hà Nội – Lạng Sơn, đường bộ', en: 'Hanoi – Lang Son by road' },
  'lang-son-rail': { vi: 'Hà Nội – Lạng Sơn, đường sắt', en: 'Hanoi – Lang Son by rail' },
  'lao-cai': { vi: 'Hà Nội – Lào Cai, đường bộ', en: 'Hanoi – Lao Cai by road' },
  'lao-cai-rail': { vi: 'Hà Nội – Lào Cai, đường sắt', en: 'Hanoi – Lao Cai by rail' },
  'cao-bang': { vi: 'Hà Nội – Cao Bằng', en: 'Hanoi – Cao Bang' },
  'noi-bai': { vi: 'Sân bay Nội Bài', en: 'Noi Bai airport' },
  other: { vi: 'Tuyến khác', en: 'Another' },
} as const satisfies Codelist;
export const TraffickingRoute = codesOf(TRAFFICKING_ROUTES);
export type TraffickingRoute = z.infer<typeof TraffickingRoute>;
