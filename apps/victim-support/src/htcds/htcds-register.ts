import {
  CTDC_AGES,
  HTCDS_APPS,
  HTCDS_CASE_STATUSES,
  HTCDS_CONTROLS,
  HTCDS_DECISION_MAKERS,
  HTCDS_EDUCATIONS,
  HTCDS_EVENTS,
  HTCDS_EXPLOITATIONS,
  HTCDS_GENDERS,
  HTCDS_INDUSTRIES,
  HTCDS_MARITAL_STATUSES,
  HTCDS_ORGANISATIONS,
  HTCDS_PERPETRATOR_ROLES,
  HTCDS_RECRUITMENTS,
  HTCDS_REFERRAL_REASONS,
  HTCDS_RELATIONSHIPS,
  HTCDS_SEXUAL_EXPLOITATIONS,
  HTCDS_SUPPORT_TYPES,
  HTCDS_TRAFFICKING_STATUSES,
  type Codelist,
  type HtcdsExploitation,
  type Term,
} from '@la-chan/contracts';
import { birth, oneOf, type Register, text, when, YES_NO, yesOrNo } from '@la-chan/platform';
import { codesIn, countriesIn, dayOrYear, flag, genderIn, known, languageIn } from './htcds-cells';

const UNKNOWN: Term = {
  vi: 'Để trống hoặc -99: chưa rõ.',
  en: 'Empty, or -99: not known.',
};
const named = (vi: string, en: string, about: Term = UNKNOWN) => ({ heading: { vi, en }, about, example: '' });

const words = (vi: string, en: string, most = 300) => ({ ...named(vi, en), read: known(text(most)) });
const prose = (vi: string, en: string) => ({ ...words(vi, en, 4000), shape: 'long' }) as const;
const day = (vi: string, en: string) => ({ ...named(vi, en), read: known(when), shape: 'time' }) as const;
const one = <Code extends string>(vi: string, en: string, codelist: Codelist<Code>) => ({
  ...named(vi, en),
  read: known(oneOf(codelist)),
  codelist,
});
const several = <Code extends string>(vi: string, en: string, codelist: Codelist<Code>) => ({
  ...named(vi, en),
  read: known(codesIn(codelist)),
  codelist,
});
const yesNo = (vi: string, en: string) => ({ ...named(vi, en), read: known(yesOrNo) });

/** Of the Counter-Trafficking Data Collaborative: whether a form of exploitation happened, did not, or nobody knows. */
const happened = (vi: string, en: string) => ({
  ...named(vi, en, { vi: '1 có, 0 không; để trống hoặc -99: chưa rõ.', en: '1 yes, 0 no; empty or -99: not known.' }),
  read: known(flag),
});

/** The forms of exploitation of which a file may say that they did not happen. */
export const FLAGS = {
  isForcedLabour: 'ForcedLabour',
  isSexualExploit: 'SexualExploitation',
  isForcedMarriage: 'ForcedMarriage',
  isForcedMilitary: 'ForcedMilitaryByNonStateActors',
  isOrganRemoval: 'OrganRemoval',
  isOtherExploit: 'Other',
} as const satisfies Readonly<Record<string, HtcdsExploitation>>;

/** What tells that a row is about a perpetrator. */
export const PERPETRATOR = ['perpetratorRoles', 'perpetratorDetails', 'perpetratorOrganisation'] as const;

const ORGANISATION = [
  'organisation',
  'organisationType',
  'organisationStreet',
  'organisationCity',
  'organisationState',
  'organisationPostalCode',
  'organisationCountry',
  'organisationLongitude',
  'organisationLatitude',
  'organisationPhone',
] as const;

export const PLAN = ['planType', 'planObjectives', 'planAction', 'planEnd', 'planEnded'] as const;

/**
 * The persons of a shelter's file, in the fields of HTCDS 2.0 and, where that has none, of the Counter-Trafficking Data
 * Collaborative. A further row has a further event, support plan or organisation, or a perpetrator: the fields of the
 * person in it are the perpetrator's.
 */
export const htcdsRegister = {
  name: { vi: 'Hồ sơ HTCDS', en: 'HTCDS cases' },
  file: 'htcds',
  further: [
    'event',
    'eventDate',
    'eventCountry',
    'eventState',
    'eventCity',
    'eventStreet',
    'eventPostalCode',
    'eventLongitude',
    'eventLatitude',
    'eventDescription',
    ...PLAN,
    ...ORGANISATION,
    ...PERPETRATOR,
    'comment',
  ],
  another: {
    by: PERPETRATOR,
    says: [
      'firstName',
      'middleName',
      'secondName',
      'salutation',
      'title',
      'birth',
      'gender',
      'citizenship',
      'identity',
      'mobilePhone',
      'homePhone',
      'email',
      'street',
      'city',
      'state',
      'postalCode',
      'country',
      'language',
      'otherLanguage',
      'maritalStatus',
      'children',
      'education',
      'deceased',
    ],
  },
  columns: {
    number: {
      ...named('Mã hồ sơ của cơ sở', 'cas_CaseNumber', {
        vi: 'Mỗi mã chỉ được nhận một lần.',
        en: 'Each is received once.',
      }),
      also: ['cas_Id', 'meta/instanceID', 'instanceID', '_uuid'],
      read: text(80),
      required: true,
      example: 'NTL-2025-017',
    },
    unit: {
      ...named('Địa bàn', 'Unit', { vi: 'Để trống: chưa rõ.', en: 'Empty: not known.' }),
      read: text(100),
      shape: 'unit',
    },
    openedAt: {
      ...named('Ngày cơ sở tiếp nhận', 'cas_IncomingReferralDate', {
        vi: 'Ngày, hoặc năm. Để trống: ngày nhập.',
        en: 'The day, or the year. Empty: the day of the import.',
      }),
      also: ['yearOfRegistration'],
      read: known(dayOrYear),
    },
    consent: {
      ...yesNo('Đồng ý lưu giữ dữ liệu', 'con_Consent'),
      about: { vi: 'Nếu không đồng ý, dòng bị trả lại.', en: 'Without it the row comes back.' },
      codelist: YES_NO,
    },

    firstName: { ...words('Tên', 'prs_FirstName', 100), also: ['prs_First_Name'], required: true, example: 'Xuân' },
    middleName: words('Tên đệm', 'prs_MiddleName', 50),
    secondName: { ...words('Họ', 'prs_SecondName', 50), also: ['prs_Second_Name'] },
    salutation: words('Danh xưng', 'prs_Salutation', 50),
    title: words('Chức danh', 'prs_Title', 100),
    birth: { ...named('Ngày sinh, năm sinh', 'prs_Birthdate'), read: known(birth) },
    gender: { ...named('Giới tính', 'prs_Gender'), also: ['gender'], read: known(genderIn), codelist: HTCDS_GENDERS },
    citizenship: {
      ...named('Quốc tịch', 'prs_Citizenship', {
        vi: 'Mã nước có hai chữ cái; 00: chưa rõ.',
        en: 'A country’s two letters; 00: not known.',
      }),
      also: ['citizenship', 'prs_Nationality'],
      read: known(countriesIn),
    },
    identity: words('Số định danh cá nhân', 'prs_IdentityNumber', 20),
    mobilePhone: words('Điện thoại di động', 'prs_MobilePhone', 30),
    homePhone: words('Điện thoại nhà', 'prs_HomePhone', 30),
    email: words('Thư điện tử', 'prs_Email', 100),
    street: words('Số nhà, đường', 'prs_MailingStreet', 200),
    city: words('Xã, phường, thành phố', 'prs_MailingCity', 100),
    state: words('Tỉnh', 'prs_MailingState', 100),
    postalCode: words('Mã bưu chính', 'prs_MailingPostalCode', 20),
    country: { ...named('Nước cư trú', 'prs_MailingCountry'), read: known(countriesIn) },
    language: { ...named('Ngôn ngữ chính', 'prs_PrimaryLanguage'), read: known(languageIn) },
    otherLanguage: { ...named('Ngôn ngữ khác', 'prs_SecondaryLanguage'), read: known(languageIn) },
    maritalStatus: one('Tình trạng hôn nhân', 'prs_MaritalStatus', HTCDS_MARITAL_STATUSES),
    children: words('Số con', 'prs_NumberOfChildren', 3),
    education: one('Trình độ học vấn', 'prs_HighestLevelOfEducation', HTCDS_EDUCATIONS),
    deceased: yesNo('Đã chết', 'prs_Deceased'),
    age: { ...one('Nhóm tuổi', 'ageBroad', CTDC_AGES) },

    traffickingStatus: one('Tư cách nạn nhân', 'vic_TraffickingStatus', HTCDS_TRAFFICKING_STATUSES),
    decidedBy: one('Nơi kết luận', 'vic_TraffickingStatusDecisionMakingOrg', HTCDS_DECISION_MAKERS),
    relationship: one('Quan hệ với người mua bán', 'vic_RelationshipToTrafficker', HTCDS_RELATIONSHIPS),
    ageThen: words('Tuổi khi bị mua bán', 'vic_AgeWhenTrafficked', 3),
    apps: several('Mạng, ứng dụng khi tuyển mộ', 'vic_RecruitmentWebsitesAndApps', HTCDS_APPS),
    exploitationApps: several('Mạng, ứng dụng khi bóc lột', 'vic_ExploitationWebsitesAndApps', HTCDS_APPS),
    recruitment: several('Cách tuyển mộ', 'vic_MethodOfRecruitment', HTCDS_RECRUITMENTS),
    recruitedAt: words('Nơi tuyển mộ', 'vic_LocationOfRecruitment'),
    control: {
      ...several('Cách khống chế', 'vic_MethodsOfControl', HTCDS_CONTROLS),
      also: ['vic_Methods_of_Control'],
    },
    exploitation: several('Hình thức bóc lột', 'vic_TypeOfExploitation', HTCDS_EXPLOITATIONS),
    industries: several('Ngành cưỡng bức lao động', 'vic_ForcedLabourIndustry', HTCDS_INDUSTRIES),
    sexual: several('Loại bóc lột tình dục', 'vic_TypeOfSexExploitation', HTCDS_SEXUAL_EXPLOITATIONS),
    exploitedAt: words('Nơi bóc lột', 'vic_LocationOfExploitation'),
    countries: { ...named('Nước bóc lột', 'CountryOfExploitation'), read: known(countriesIn) },
    isForcedLabour: happened('Có cưỡng bức lao động', 'isForcedLabour'),
    isSexualExploit: happened('Có bóc lột tình dục', 'isSexualExploit'),
    isForcedMarriage: happened('Có cưỡng ép kết hôn', 'isForcedMarriage'),
    isForcedMilitary: happened('Có ép tham gia lực lượng vũ trang', 'isForcedMilitary'),
    isOrganRemoval: happened('Có lấy bộ phận cơ thể', 'isOrganRemoval'),
    isOtherExploit: happened('Có bóc lột khác', 'isOtherExploit'),

    status: one('Tình trạng hồ sơ', 'cas_Status', HTCDS_CASE_STATUSES),
    closureReason: prose('Lý do kết thúc', 'cas_ReasonForCaseClosure'),
    owner: words('Người phụ trách', 'cas_CaseOwner'),
    referredBy: words('Nơi chuyển đến', 'cas_ReferringOrganisation'),
    referredByWorker: words('Cán bộ chuyển đến', 'cas_ReferringPrimaryCaseWorker'),
    referredFor: one('Lý do chuyển đến', 'cas_ReasonForIncomingReferral', HTCDS_REFERRAL_REASONS),
    referredDetails: prose('Chi tiết chuyển đến', 'cas_IncomingReferralDetails'),
    referredTo: words('Nơi nhận chuyển', 'cas_ReferredOrganisation'),
    referredToWorker: words('Cán bộ nhận chuyển', 'cas_ReferredPrimaryCaseWorker'),
    referredOn: day('Ngày chuyển đi', 'cas_OutgoingReferralDate'),
    referredOutFor: one('Lý do chuyển đi', 'cas_ReasonForOutgoingReferral', HTCDS_REFERRAL_REASONS),
    referredOutDetails: prose('Chi tiết chuyển đi', 'cas_OutgoingReferralDetails'),

    event: one('Sự kiện', 'hte_Type', HTCDS_EVENTS),
    eventDate: { ...named('Ngày, năm sự kiện', 'hte_Date'), read: known(dayOrYear) },
    eventCountry: { ...named('Nước của sự kiện', 'hte_Country'), read: known(countriesIn) },
    eventState: words('Tỉnh của sự kiện', 'hte_State', 100),
    eventCity: words('Thành phố của sự kiện', 'hte_City', 100),
    eventStreet: words('Địa chỉ của sự kiện', 'hte_Street', 200),
    eventPostalCode: words('Mã bưu chính của sự kiện', 'hte_PostalCode', 20),
    eventLongitude: words('Kinh độ của sự kiện', 'hte_Longitude', 20),
    eventLatitude: words('Vĩ độ của sự kiện', 'hte_Latitude', 20),
    eventDescription: prose('Nội dung sự kiện', 'hte_Description'),
    planType: one('Loại hỗ trợ', 'spl_Type', HTCDS_SUPPORT_TYPES),
    planObjectives: prose('Mục tiêu hỗ trợ', 'spl_Objectives'),
    planAction: prose('Việc cần làm', 'spl_ActionPlan'),
    planEnd: day('Ngày dự kiến đạt', 'spl_PlannedEndDate'),
    planEnded: day('Ngày đã đạt', 'spl_ActualEndDate'),
    organisation: words('Tổ chức', 'org_Name'),
    organisationType: one('Loại tổ chức', 'org_Type', HTCDS_ORGANISATIONS),
    organisationStreet: words('Địa chỉ tổ chức', 'org_ShippingStreet', 200),
    organisationCity: words('Thành phố của tổ chức', 'org_ShippingCity', 100),
    organisationState: words('Tỉnh của tổ chức', 'org_ShippingState', 100),
    organisationPostalCode: words('Mã bưu chính của tổ chức', 'org_ShippingPostalCode', 20),
    organisationCountry: { ...named('Nước của tổ chức', 'org_ShippingCountry'), read: known(countriesIn) },
    organisationLongitude: words('Kinh độ của tổ chức', 'org_ShippingLongitude', 20),
    organisationLatitude: words('Vĩ độ của tổ chức', 'org_ShippingLatitude', 20),
    organisationPhone: words('Điện thoại của tổ chức', 'org_Phone', 30),
    perpetratorRoles: {
      ...several('Vai trò của đối tượng', 'per_RoleInProcess', HTCDS_PERPETRATOR_ROLES),
      about: {
        vi: 'Dòng tiếp theo cùng mã hồ sơ: các cột về người là của đối tượng. Được mã hóa ngay khi nhận.',
        en: 'In a further row with the same number the columns of a person are the perpetrator’s. Sealed on arrival.',
      },
    },
    perpetratorDetails: prose('Chi tiết vai trò của đối tượng', 'per_RoleDetails'),
    perpetratorOrganisation: words('Tổ chức của đối tượng', 'per_Organisation'),
    comment: prose('Ghi chú', 'cco_CaseComment'),
  },
} as const satisfies Register;

export type HtcdsColumns = typeof htcdsRegister.columns;
export type HtcdsKey = keyof HtcdsColumns;
export const HTCDS_KEYS = Object.keys(htcdsRegister.columns) as HtcdsKey[];
