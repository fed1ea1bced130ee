import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/*
 * Codes of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0), which its files use as they are, and of the
 * Counter-Trafficking Data Collaborative. IOM endorses none of this.
 */

export const HTCDS_TRAFFICKING_STATUSES = {
  PossibleVictimOfTrafficking: { vi: 'Có thể là nạn nhân', en: 'Possible victim' },
  ActualVictimOfTrafficking: { vi: 'Là nạn nhân', en: 'Victim' },
  NotAVictimOfTrafficking: { vi: 'Không phải nạn nhân', en: 'Not a victim' },
} as const satisfies Codelist;
export const HtcdsTraffickingStatus = codesOf(HTCDS_TRAFFICKING_STATUSES);

/** Who decided on the status. */
export const HTCDS_DECISION_MAKERS = {
  Police: { vi: 'Công an', en: 'Police' },
  NGO: { vi: 'Tổ chức phi chính phủ', en: 'Non-governmental organisation' },
  CourtOrProsecution: { vi: 'Tòa án, Viện kiểm sát', en: 'Court or prosecution' },
  NonPoliceGovernmentalOrganization: { vi: 'Cơ quan nhà nước khác', en: 'Another governmental organisation' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const HtcdsDecisionMaker = codesOf(HTCDS_DECISION_MAKERS);

export const HTCDS_GENDERS = {
  Feminine: { vi: 'Nữ', en: 'Feminine' },
  Masculine: { vi: 'Nam', en: 'Masculine' },
  TransgenderFeminine: { vi: 'Chuyển giới nữ', en: 'Transgender feminine' },
  TransgenderMasculine: { vi: 'Chuyển giới nam', en: 'Transgender masculine' },
  NonConforming: { vi: 'Phi nhị giới', en: 'Non-conforming' },
  NonSpecifiedUnknown: { vi: 'Không nêu, chưa rõ', en: 'Not specified, unknown' },
} as const satisfies Codelist;

export const HTCDS_MARITAL_STATUSES = {
  Single: { vi: 'Chưa kết hôn', en: 'Single' },
  Married: { vi: 'Đã kết hôn', en: 'Married' },
  Widowed: { vi: 'Góa', en: 'Widowed' },
  Divorced: { vi: 'Ly hôn', en: 'Divorced' },
  Separated: { vi: 'Ly thân', en: 'Separated' },
  RegisteredPartnership: { vi: 'Sống chung có đăng ký', en: 'Registered partnership' },
} as const satisfies Codelist;

/** Highest level of education. */
export const HTCDS_EDUCATIONS = {
  EarlyChildhoodEducation: { vi: 'Mầm non', en: 'Early childhood' },
  PrimaryEducation: { vi: 'Tiểu học', en: 'Primary' },
  LowerSecondaryEducation: { vi: 'Trung học cơ sở', en: 'Lower secondary' },
  UpperSecondaryEducation: { vi: 'Trung học phổ thông', en: 'Upper secondary' },
  PostSecondaryNonTertiaryEducation: { vi: 'Sau trung học, dưới cao đẳng', en: 'Post-secondary, not tertiary' },
  ShortCycleTertiaryEducation: { vi: 'Cao đẳng', en: 'Short-cycle tertiary' },
  BachelorsOrEquivalentLevel: { vi: 'Đại học', en: 'Bachelor or equivalent' },
  MastersOrEquivalentLevel: { vi: 'Thạc sĩ', en: 'Master or equivalent' },
  DoctoralOrEquivalentLevel: { vi: 'Tiến sĩ', en: 'Doctor or equivalent' },
} as const satisfies Codelist;

export const HTCDS_ORGANISATIONS = {
  NGO: { vi: 'Tổ chức phi chính phủ', en: 'Non-governmental organisation' },
  LawEnforcement: { vi: 'Cơ quan thực thi pháp luật', en: 'Law enforcement' },
  HealthServiceOrganisation: { vi: 'Cơ sở y tế', en: 'Health service' },
  CentralGovernmentOrganisation: { vi: 'Cơ quan trung ương', en: 'Central government' },
  LocalGovernmentOrganisation: { vi: 'Cơ quan địa phương', en: 'Local government' },
  ImmigrationService: { vi: 'Cơ quan xuất nhập cảnh', en: 'Immigration service' },
  LegalService: { vi: 'Tổ chức pháp lý', en: 'Legal service' },
  CorporateBusiness: { vi: 'Doanh nghiệp', en: 'Business' },
  SchoolOrCollege: { vi: 'Trường học', en: 'School or college' },
} as const satisfies Codelist;

export const HTCDS_RELATIONSHIPS = {
  Familial: { vi: 'Người thân trong gia đình', en: 'Family' },
  Acquainted: { vi: 'Người quen', en: 'Acquainted' },
  Unaquainted: { vi: 'Không quen biết', en: 'Not acquainted' },
} as const satisfies Codelist;
export const HtcdsRelationship = codesOf(HTCDS_RELATIONSHIPS);
export type HtcdsRelationship = z.infer<typeof HtcdsRelationship>;

/** Websites and apps of recruitment and exploitation; the list is open, and Zalo stands beside those of the standard. */
export const HTCDS_APPS = {
  Facebook: { vi: 'Facebook', en: 'Facebook' },
  Instagram: { vi: 'Instagram', en: 'Instagram' },
  WhatsApp: { vi: 'WhatsApp', en: 'WhatsApp' },
  Telegram: { vi: 'Telegram', en: 'Telegram' },
  FacebookMessenger: { vi: 'Facebook Messenger', en: 'Facebook Messenger' },
  Viber: { vi: 'Viber', en: 'Viber' },
  SnapChat: { vi: 'SnapChat', en: 'SnapChat' },
  Line: { vi: 'Line', en: 'Line' },
  '4Sale': { vi: '4Sale', en: '4Sale' },
  WeChat: { vi: 'WeChat', en: 'WeChat' },
  QQ: { vi: 'QQ', en: 'QQ' },
  QZone: { vi: 'QZone', en: 'QZone' },
  TikTok: { vi: 'TikTok', en: 'TikTok' },
  Twitter: { vi: 'Twitter', en: 'Twitter' },
  Zalo: { vi: 'Zalo', en: 'Zalo' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const HtcdsApp = codesOf(HTCDS_APPS);
export type HtcdsApp = z.infer<typeof HtcdsApp>;

export const HTCDS_RECRUITMENTS = {
  AtAPlaceOfBusiness: { vi: 'Tại cơ sở kinh doanh', en: 'At a place of business' },
  AtAnEducationalInstitution: { vi: 'Tại cơ sở giáo dục', en: 'At an educational institution' },
  AtWork: { vi: 'Tại nơi làm việc', en: 'At work' },
  ThroughOnlineSocialNetworks: { vi: 'Qua mạng xã hội', en: 'Through online social networks' },
  ThroughAnOnlineAdvertisement: { vi: 'Qua quảng cáo trực tuyến', en: 'Through an online advertisement' },
  ThroughATelevisionAdvert: { vi: 'Qua quảng cáo truyền hình', en: 'Through a television advert' },
  ThroughANewspaperAdvert: { vi: 'Qua quảng cáo báo chí', en: 'Through a newspaper advert' },
  ThroughFamilyOrFamilyEvents: { vi: 'Qua gia đình, việc gia đình', en: 'Through family or family events' },
  ThroughFriendsOrSocialEvents: { vi: 'Qua bạn bè, gặp gỡ xã hội', en: 'Through friends or social events' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const HtcdsRecruitment = codesOf(HTCDS_RECRUITMENTS);
export type HtcdsRecruitment = z.infer<typeof HtcdsRecruitment>;

export const HTCDS_CONTROLS = {
  PhysicalThreats: { vi: 'Đe dọa dùng vũ lực', en: 'Physical threats' },
  ThreatsLawEnforcement: { vi: 'Đe dọa tố giác với cơ quan chức năng', en: 'Threats of law enforcement' },
  ThreatensChildrenFamily: { vi: 'Đe dọa con cái, gia đình', en: 'Threats to children or family' },
  DebtBondage: { vi: 'Gán nợ', en: 'Debt bondage' },
  FalsePromises: { vi: 'Hứa hẹn gian dối', en: 'False promises' },
  PhysicalAbuse: { vi: 'Bạo hành thể chất', en: 'Physical abuse' },
  SexualAbuse: { vi: 'Xâm hại tình dục', en: 'Sexual abuse' },
  TakesEarnings: { vi: 'Chiếm đoạt thu nhập', en: 'Takes earnings' },
  RestrictsFinancialAccess: { vi: 'Hạn chế sử dụng tiền', en: 'Restricts financial access' },
  RestrictsMedicalCare: { vi: 'Hạn chế chăm sóc y tế', en: 'Restricts medical care' },
  WithholdsNecessities: { vi: 'Không cho nhu cầu thiết yếu', en: 'Withholds necessities' },
  PsychologicalAbuse: { vi: 'Bạo hành tinh thần', en: 'Psychological abuse' },
  PsychoactiveSubstance: { vi: 'Dùng chất gây nghiện, chất hướng thần', en: 'Psychoactive substances' },
  ExcessiveWorkingHours: { vi: 'Ép làm việc quá giờ', en: 'Excessive working hours' },
  WithholdsDocuments: { vi: 'Giữ giấy tờ', en: 'Withholds documents' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const HtcdsControl = codesOf(HTCDS_CONTROLS);
export type HtcdsControl = z.infer<typeof HtcdsControl>;

export const HTCDS_EXPLOITATIONS = {
  ForcedLabour: { vi: 'Cưỡng bức lao động', en: 'Forced labour' },
  SexualExploitation: { vi: 'Bóc lột tình dục', en: 'Sexual exploitation' },
  ChildLabour: { vi: 'Lao động trẻ em', en: 'Child labour' },
  ForcedMarriage: { vi: 'Cưỡng ép kết hôn', en: 'Forced marriage' },
  Servitude: { vi: 'Nô lệ, nô dịch', en: 'Servitude' },
  ForcedMilitaryByNonStateActors: {
    vi: 'Ép tham gia lực lượng vũ trang phi nhà nước',
    en: 'Forced military service by non-state actors',
  },
  OrganRemoval: { vi: 'Lấy bộ phận cơ thể', en: 'Organ removal' },
  ForcedBegging: { vi: 'Ép ăn xin', en: 'Forced begging' },
  ForcedAdoption: { vi: 'Ép cho làm con nuôi', en: 'Forced adoption' },
  Surrogacy: { vi: 'Ép mang thai hộ', en: 'Surrogacy' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const HtcdsExploitation = codesOf(HTCDS_EXPLOITATIONS);
export type HtcdsExploitation = z.infer<typeof HtcdsExploitation>;

export const HTCDS_SEXUAL_EXPLOITATIONS = {
  Prostitution: { vi: 'Mại dâm', en: 'Prostitution' },
  Pornography: { vi: 'Khiêu dâm', en: 'Pornography' },
  RemoteInteractiveServices: { vi: 'Dịch vụ tương tác từ xa', en: 'Remote interactive services' },
  PrivateSexualServices: { vi: 'Phục vụ tình dục cá nhân', en: 'Private sexual services' },
} as const satisfies Codelist;
export const HtcdsSexualExploitation = codesOf(HTCDS_SEXUAL_EXPLOITATIONS);
export type HtcdsSexualExploitation = z.infer<typeof HtcdsSexualExploitation>;

/** Sections of ISIC revision 4. */
export const HTCDS_INDUSTRIES = {
  A_AgricultureForestryAndFishing: {
    vi: 'Nông nghiệp, lâm nghiệp, thủy sản',
    en: 'Agriculture, forestry and fishing',
  },
  B_MiningAndQuarrying: { vi: 'Khai khoáng', en: 'Mining and quarrying' },
  C_Manufacturing: { vi: 'Công nghiệp chế biến, chế tạo', en: 'Manufacturing' },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    vi: 'Điện, khí đốt, hơi nước, điều hòa',
    en: 'Electricity, gas, steam and air conditioning',
  },
  E_WaterSupplySewerageWasteManagement: { vi: 'Cấp nước, xử lý nước thải, rác thải', en: 'Water, sewerage and waste' },
  F_Construction: { vi: 'Xây dựng', en: 'Construction' },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    vi: 'Bán buôn, bán lẻ, sửa chữa xe',
    en: 'Trade, repair of motor vehicles',
  },
  H_TransportationAndStorage: { vi: 'Vận tải, kho bãi', en: 'Transportation and storage' },
  I_AccommodationAndFoodServiceActivities: { vi: 'Lưu trú, ăn uống', en: 'Accommodation and food service' },
  J_InformationAndCommunication: { vi: 'Thông tin, truyền thông', en: 'Information and communication' },
  K_FinancialAndInsuranceActivities: { vi: 'Tài chính, bảo hiểm', en: 'Finance and insurance' },
  L_RealEstateActivities: { vi: 'Kinh doanh bất động sản', en: 'Real estate' },
  M_ProfessionalScientificAndTechnicalActivities: {
    vi: 'Chuyên môn, khoa học, công nghệ',
    en: 'Professional, scientific and technical',
  },
  N_AdministrativeAndSupportServiceActivities: {
    vi: 'Hành chính, dịch vụ hỗ trợ',
    en: 'Administrative and support services',
  },
  O_PublicAdministrationAndDefence: { vi: 'Quản lý nhà nước, quốc phòng', en: 'Public administration and defence' },
  P_Education: { vi: 'Giáo dục, đào tạo', en: 'Education' },
  Q_HumanHealthAndSocialWorkActivities: { vi: 'Y tế, trợ giúp xã hội', en: 'Health and social work' },
  R_ArtsEntertainmentAndRecreation: { vi: 'Nghệ thuật, vui chơi, giải trí', en: 'Arts, entertainment and recreation' },
  S_OtherServiceActivities: { vi: 'Dịch vụ khác', en: 'Other services' },
  T_ActivitiesOfHouseholdsAsEmployers: { vi: 'Làm thuê trong hộ gia đình', en: 'Households as employers' },
  U_ActivitiesOfExtraterritorialOrganizations: { vi: 'Tổ chức quốc tế', en: 'Extraterritorial organisations' },
} as const satisfies Codelist;
export const HtcdsIndustry = codesOf(HTCDS_INDUSTRIES);
export type HtcdsIndustry = z.infer<typeof HtcdsIndustry>;

/** What of the trafficking happened at a place. */
export const HTCDS_EVENTS = {
  Recruitment: { vi: 'Tuyển mộ', en: 'Recruitment' },
  Transit: { vi: 'Vận chuyển, quá cảnh', en: 'Transit' },
  Exploitation: { vi: 'Bóc lột', en: 'Exploitation' },
} as const satisfies Codelist;

export const HTCDS_REFERRAL_REASONS = {
  AdditionalServicesRequired: { vi: 'Cần dịch vụ khác', en: 'More services needed' },
  MigrationOrChangeOfLocation: { vi: 'Chuyển nơi ở', en: 'Moves elsewhere' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;

export const HTCDS_PERPETRATOR_ROLES = {
  TravellingPartner: { vi: 'Người đi cùng', en: 'Travelling partner' },
  Transporter: { vi: 'Người vận chuyển', en: 'Transporter' },
  RecruiterOrIntermediary: { vi: 'Người tuyển mộ, trung gian', en: 'Recruiter or intermediary' },
  BrokerTravelAgent: { vi: 'Môi giới, đại lý du lịch', en: 'Broker, travel agent' },
  TransferredIndividual: { vi: 'Người chuyển giao', en: 'Transferred the person' },
  HarbouredIndividual: { vi: 'Người chứa chấp', en: 'Harboured the person' },
  SoldIndividual: { vi: 'Người bán', en: 'Sold the person' },
  BoughtIndividual: { vi: 'Người mua', en: 'Bought the person' },
  ReceivedIndividual: { vi: 'Người tiếp nhận', en: 'Received the person' },
  ControlledIndividual: { vi: 'Người khống chế', en: 'Controlled the person' },
  Smuggler: { vi: 'Người đưa người trái phép', en: 'Smuggler' },
  Abuser: { vi: 'Người bạo hành', en: 'Abuser' },
  Kidnapper: { vi: 'Người bắt cóc', en: 'Kidnapper' },
  Exploiter: { vi: 'Người bóc lột', en: 'Exploiter' },
  Other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;

export const HTCDS_SUPPORT_TYPES = {
  Education: { vi: 'Giáo dục', en: 'Education' },
  Financial: { vi: 'Tài chính', en: 'Financial' },
  Health: { vi: 'Y tế', en: 'Health' },
  LabourExploitationRehabilitation: {
    vi: 'Phục hồi sau bóc lột lao động',
    en: 'Rehabilitation after labour exploitation',
  },
  Legal: { vi: 'Pháp lý', en: 'Legal' },
  Livelihood: { vi: 'Sinh kế', en: 'Livelihood' },
  RightsBasedTraining: { vi: 'Tập huấn về quyền', en: 'Rights-based training' },
  SexualExploitationRehabilitation: {
    vi: 'Phục hồi sau bóc lột tình dục',
    en: 'Rehabilitation after sexual exploitation',
  },
  SocialCare: { vi: 'Chăm sóc xã hội', en: 'Social care' },
} as const satisfies Codelist;
export const HtcdsSupportType = codesOf(HTCDS_SUPPORT_TYPES);
export type HtcdsSupportType = z.infer<typeof HtcdsSupportType>;

export const HTCDS_CASE_STATUSES = {
  Active: { vi: 'Đang hỗ trợ', en: 'Active' },
  FollowUp: { vi: 'Đang theo dõi', en: 'Follow-up' },
  Closed: { vi: 'Đã kết thúc', en: 'Closed' },
  ClosedReferred: { vi: 'Đã kết thúc, chuyển nơi khác', en: 'Closed, referred' },
} as const satisfies Codelist;

/** Age as the Counter-Trafficking Data Collaborative bands it. */
export const CTDC_AGES = {
  '0--8': { vi: '0–8 tuổi', en: 'Aged 0–8' },
  '9--17': { vi: '9–17 tuổi', en: 'Aged 9–17' },
  '18--20': { vi: '18–20 tuổi', en: 'Aged 18–20' },
  '21--23': { vi: '21–23 tuổi', en: 'Aged 21–23' },
  '24--26': { vi: '24–26 tuổi', en: 'Aged 24–26' },
  '27--29': { vi: '27–29 tuổi', en: 'Aged 27–29' },
  '30--38': { vi: '30–38 tuổi', en: 'Aged 30–38' },
  '39--47': { vi: '39–47 tuổi', en: 'Aged 39–47' },
  '48+': { vi: 'Từ 48 tuổi', en: 'Aged 48 and over' },
} as const satisfies Codelist;
export const CtdcAge = codesOf(CTDC_AGES);
export type CtdcAge = z.infer<typeof CtdcAge>;

export const CTDC_SOURCES = {
  CaseManagement: { vi: 'Quản lý hồ sơ', en: 'Case management' },
  Hotline: { vi: 'Tổng đài', en: 'Hotline' },
} as const satisfies Codelist;

export const CTDC_GENDERS = {
  Female: { vi: 'Nữ', en: 'Female' },
  Male: { vi: 'Nam', en: 'Male' },
  TransgenderNonConforming: { vi: 'Chuyển giới, phi nhị giới', en: 'Transgender, non-conforming' },
} as const satisfies Codelist;

/** At registration, on entry, and when she was exploited. */
export const CTDC_MAJORITIES = {
  Adult: { vi: 'Từ đủ 18 tuổi', en: 'Adult' },
  Minor: { vi: 'Dưới 18 tuổi', en: 'Minor' },
  Unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Codelist;

export const CTDC_CONTROLS = {
  DebtBondage: { vi: 'Gán nợ', en: 'Debt bondage' },
  TakesEarnings: { vi: 'Chiếm đoạt thu nhập', en: 'Takes earnings' },
  RestrictsFinancialAccess: { vi: 'Hạn chế sử dụng tiền', en: 'Restricts financial access' },
  Threats: { vi: 'Đe dọa', en: 'Threats' },
  PsychologicalAbuse: { vi: 'Bạo hành tinh thần', en: 'Psychological abuse' },
  PhysicalAbuse: { vi: 'Bạo hành thể chất', en: 'Physical abuse' },
  SexualAbuse: { vi: 'Xâm hại tình dục', en: 'Sexual abuse' },
  FalsePromises: { vi: 'Hứa hẹn gian dối', en: 'False promises' },
  PsychoactiveSubstances: { vi: 'Dùng chất gây nghiện, chất hướng thần', en: 'Psychoactive substances' },
  RestrictsMovement: { vi: 'Hạn chế đi lại', en: 'Restricts movement' },
  RestrictsMedicalCare: { vi: 'Hạn chế chăm sóc y tế', en: 'Restricts medical care' },
  ExcessiveWorkingHours: { vi: 'Ép làm việc quá giờ', en: 'Excessive working hours' },
  UsesChildren: { vi: 'Dùng con cái để ép buộc', en: 'Uses children' },
  ThreatOfLawEnforcement: { vi: 'Đe dọa tố giác với cơ quan chức năng', en: 'Threat of law enforcement' },
  WithholdsNecessities: { vi: 'Không cho nhu cầu thiết yếu', en: 'Withholds necessities' },
  WithholdsDocuments: { vi: 'Giữ giấy tờ', en: 'Withholds documents' },
  Other: { vi: 'Khác', en: 'Other' },
  NotSpecified: { vi: 'Không nêu', en: 'Not specified' },
} as const satisfies Codelist;

export const CTDC_EXPLOITATIONS = {
  ForcedLabour: { vi: 'Cưỡng bức lao động', en: 'Forced labour' },
  SexualExploit: { vi: 'Bóc lột tình dục', en: 'Sexual exploitation' },
  SexAndLabour: { vi: 'Bóc lột tình dục và cưỡng bức lao động', en: 'Sexual exploitation and forced labour' },
  ForcedMarriage: { vi: 'Cưỡng ép kết hôn', en: 'Forced marriage' },
  ForcedMilitary: { vi: 'Ép tham gia lực lượng vũ trang', en: 'Forced military service' },
  OrganRemoval: { vi: 'Lấy bộ phận cơ thể', en: 'Organ removal' },
  OtherExploit: { vi: 'Bóc lột khác', en: 'Other exploitation' },
} as const satisfies Codelist;

/** For how many months she was trafficked. */
export const CTDC_MONTHS = {
  '0--12': { vi: 'Đến 12 tháng', en: 'Up to 12 months' },
  '13--24': { vi: '13–24 tháng', en: '13–24 months' },
  '25+': { vi: 'Từ 25 tháng', en: '25 months and more' },
} as const satisfies Codelist;

export const CTDC_LABOURS = {
  Agriculture: { vi: 'Nông nghiệp', en: 'Agriculture' },
  Aquafarming: { vi: 'Nuôi trồng thủy sản', en: 'Aquafarming' },
  Begging: { vi: 'Ăn xin', en: 'Begging' },
  Construction: { vi: 'Xây dựng', en: 'Construction' },
  DomesticWork: { vi: 'Giúp việc gia đình', en: 'Domestic work' },
  Hospitality: { vi: 'Nhà hàng, khách sạn', en: 'Hospitality' },
  IllicitActivities: { vi: 'Hoạt động trái pháp luật', en: 'Illicit activities' },
  Manufacturing: { vi: 'Sản xuất', en: 'Manufacturing' },
  MiningOrDrilling: { vi: 'Khai khoáng', en: 'Mining or drilling' },
  Peddling: { vi: 'Bán hàng rong', en: 'Peddling' },
  Transportation: { vi: 'Vận tải', en: 'Transportation' },
  Other: { vi: 'Khác', en: 'Other' },
  NotSpecified: { vi: 'Không nêu', en: 'Not specified' },
} as const satisfies Codelist;

export const CTDC_RECRUITERS = {
  IntimatePartner: { vi: 'Người yêu, vợ chồng', en: 'Intimate partner' },
  Friend: { vi: 'Bạn bè', en: 'Friend' },
  Family: { vi: 'Gia đình', en: 'Family' },
  Other: { vi: 'Người khác', en: 'Another person' },
  Unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Codelist;
