import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** What a campaign is for. */
export const CAMPAIGN_OCCASIONS = {
  'thirty-july': {
    vi: 'Ngày toàn dân phòng, chống mua bán người 30/7',
    en: 'National day against human trafficking, 30 July',
  },
  'peak-months': { vi: 'Đợt cao điểm tuyên truyền', en: 'Peak months of information' },
  'high-risk-area': { vi: 'Địa bàn, nhóm có nguy cơ cao', en: 'Areas and groups at high risk' },
  school: { vi: 'Trường học', en: 'Schools' },
  other: { vi: 'Hoạt động khác', en: 'Another activity' },
} as const satisfies Codelist;
export const CampaignOccasion = codesOf(CAMPAIGN_OCCASIONS);
export type CampaignOccasion = z.infer<typeof CampaignOccasion>;

/** How people were reached. */
export const CAMPAIGN_CHANNELS = {
  meeting: { vi: 'Hội nghị, nói chuyện chuyên đề', en: 'Meetings and talks' },
  media: { vi: 'Báo chí, truyền hình', en: 'Press and television' },
  loudspeaker: { vi: 'Đài truyền thanh cơ sở', en: 'Local radio' },
  online: { vi: 'Mạng xã hội, trang thông tin', en: 'Social networks, websites' },
  print: { vi: 'Tờ rơi, pa nô, áp phích', en: 'Leaflets, posters' },
  'house-to-house': { vi: 'Đến từng hộ', en: 'House to house' },
} as const satisfies Codelist;
export const CampaignChannel = codesOf(CAMPAIGN_CHANNELS);
export type CampaignChannel = z.infer<typeof CampaignChannel>;

/** The programmes beside that against trafficking, of which a task or a campaign is a part as well. */
export const PROGRAMMES = {
  crime: { vi: 'Phòng, chống tội phạm', en: 'Against crime' },
  drugs: { vi: 'Phòng, chống ma túy', en: 'Against drugs' },
  'poverty-reduction': { vi: 'Giảm nghèo', en: 'Poverty reduction' },
  'local-development': { vi: 'Phát triển kinh tế - xã hội địa phương', en: 'Local development' },
} as const satisfies Codelist;
export const Programme = codesOf(PROGRAMMES);
export type Programme = z.infer<typeof Programme>;

/** Why an alert no longer holds. */
export const ALERT_ENDINGS = {
  superseded: { vi: 'Đã có thông báo mới thay thế', en: 'A newer alert takes its place' },
  mistaken: { vi: 'Thông tin không chính xác', en: 'It was mistaken' },
  'no-longer-seen': { vi: 'Thủ đoạn không còn xuất hiện', en: 'The method is no longer seen' },
} as const satisfies Codelist;
export const AlertEnding = codesOf(ALERT_ENDINGS);
export type AlertEnding = z.infer<typeof AlertEnding>;
