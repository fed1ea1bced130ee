import type { Indicator, Target, Term } from './plan';

const plus = (measure: string): Term => ({ sign: 1, measure });
const minus = (measure: string): Term => ({ sign: -1, measure });
const share = (
  id: string,
  title: Indicator['title'],
  counts: Indicator['counts'],
  done: readonly string[],
  of: readonly string[],
  due: readonly string[] = [],
): Indicator => ({
  id,
  title,
  counts,
  numerator: done.map(plus),
  denominator: of.map(plus),
  carriesOver: false,
  due: due.map(plus),
});

const persons = { vi: 'người', en: 'persons' };
const plans = { vi: 'kế hoạch', en: 'plans' };
const services = { vi: 'dịch vụ', en: 'services' };
const requests = { vi: 'yêu cầu', en: 'requests' };
const tasks = { vi: 'nhiệm vụ', en: 'tasks' };
const campaigns = { vi: 'chiến dịch', en: 'campaigns' };

/** Every way in; a child who accompanies a victim is no victim for it. */
const VICTIMS = ['victim.self-declared', 'victim.referred', 'victim.returned', 'victim.found', 'victim.opening'];

const reports = { vi: 'vụ việc', en: 'reports' };
const cases = { vi: 'vụ án', en: 'cases' };

/** What is counted beside the targets of any plan, by what became of the files that entered. No plan sets a target for it. */
export const FURTHER: readonly Target[] = [
  {
    id: 'TB',
    title: { vi: 'Vụ án, vụ việc đang tạm đình chỉ đã hết thời hiệu', en: 'Suspended matters that are time-barred' },
    text: {
      vi: 'Lập thành một mục riêng trong báo cáo thống kê (TTLT 01/2020 Điều 15 khoản 3).',
      en: 'A heading of its own of the statistics (TTLT 01/2020 15(3)).',
    },
    threshold: null,
    readings: [],
    indicators: [
      share(
        'TB1',
        { vi: 'Không khởi tố vụ án', en: 'Not initiated' },
        reports,
        ['verification.time-barred'],
        ['verification.suspended'],
      ),
      share(
        'TB2',
        { vi: 'Đình chỉ điều tra', en: 'Terminated by the investigation' },
        cases,
        ['case.time-barred'],
        ['case.suspended'],
      ),
      share(
        'TB3',
        { vi: 'Viện kiểm sát đình chỉ vụ án', en: 'Terminated by the procuracy' },
        cases,
        ['prosecution-file.time-barred'],
        ['prosecution-file.suspended'],
      ),
      share(
        'TB4',
        { vi: 'Tòa án đình chỉ vụ án', en: 'Terminated by the courts' },
        cases,
        ['trial.time-barred'],
        ['trial.suspended'],
      ),
    ],
  },
  {
    id: 'V',
    title: { vi: 'Nạn nhân', en: 'Victims' },
    text: {
      vi: 'Đơn vị tính là người, không cộng với vụ án hay bị can.',
      en: 'Counted in persons, never added to cases or accused.',
    },
    threshold: null,
    readings: [],
    indicators: [
      share(
        'V1',
        { vi: 'Được xác minh ban đầu trong 3 ngày', en: 'Verified within 3 days' },
        persons,
        ['victim.verified-in-time'],
        ['victim.verification-owed'],
        ['victim.verification-due'],
      ),
      share('V2', { vi: 'Được hỗ trợ', en: 'Supported' }, persons, ['victim.supported'], VICTIMS),
      share(
        'V3',
        { vi: 'Được xác định là nạn nhân', en: 'Identified as victims' },
        persons,
        ['victim.identified'],
        VICTIMS,
      ),
      share(
        'V4',
        { vi: 'Được hỗ trợ lần đầu đúng hạn', en: 'First supported in time' },
        persons,
        ['victim.supported-in-time'],
        ['victim.support-owed'],
        ['victim.support-due'],
      ),
      share(
        'V5',
        { vi: 'Kết luận tư cách nạn nhân đúng hạn', en: 'Decided in time whether they are victims' },
        persons,
        ['victim.decided-in-time'],
        ['victim.identification-owed'],
        ['victim.identification-due'],
      ),
      share(
        'V6',
        { vi: 'Nơi chuyển đến được trả lời đúng hạn', en: 'Referrals answered in time' },
        persons,
        ['victim.referral-answered-in-time'],
        ['victim.referral-owed'],
        ['victim.referral-due'],
      ),
    ],
  },
  {
    id: 'S',
    title: { vi: 'Kế hoạch và dịch vụ hỗ trợ', en: 'Support plans and services' },
    text: {
      vi: 'Đơn vị tính là kế hoạch, dịch vụ và sự đồng ý, không cộng với số nạn nhân.',
      en: 'Counted in plans, services and consents, never added to victims.',
    },
    threshold: null,
    readings: [],
    indicators: [
      share(
        'S1',
        { vi: 'Kế hoạch được nạn nhân thống nhất', en: 'Plans agreed to' },
        plans,
        ['support-plan.agreed'],
        ['support-plan.drafted'],
      ),
      share(
        'S2',
        { vi: 'Giới thiệu dịch vụ được trả lời đúng hạn', en: 'Referrals of services answered in time' },
        services,
        ['support-plan.service-answered-in-time'],
        ['support-plan.service-referred'],
        ['support-plan.service-answer-due'],
      ),
      share(
        'S3',
        { vi: 'Dịch vụ đã thực hiện', en: 'Services delivered' },
        services,
        ['support-plan.service-delivered'],
        ['support-plan.service-referred'],
      ),
      share(
        'S4',
        { vi: 'Dịch vụ nạn nhân đánh giá là có ích', en: 'Services that victims rate as helpful' },
        services,
        ['support-plan.service-helpful'],
        ['support-plan.service-rated'],
      ),
      share(
        'S5',
        {
          vi: 'Nơi giữ thông tin xóa đúng hạn khi rút sự đồng ý',
          en: 'Holders that erased in time when a consent was withdrawn',
        },
        { vi: 'nơi giữ', en: 'holders' },
        ['consent.erased-in-time'],
        ['consent.erasure-asked'],
        ['consent.erasure-due'],
      ),
    ],
  },
  {
    id: 'D',
    title: { vi: 'Bị can, bị cáo', en: 'Accused and defendants' },
    text: {
      vi: 'Đơn vị tính là bị can, bị cáo, không cộng với vụ án hay nạn nhân.',
      en: 'Counted in accused and defendants, never added to cases or victims.',
    },
    threshold: null,
    readings: [],
    indicators: [
      {
        ...share(
          'D1',
          { vi: 'Bị can được truy tố hoặc đình chỉ', en: 'Accused indicted or terminated' },
          { vi: 'bị can', en: 'accused' },
          ['prosecution-file.accused-decided'],
          [],
          ['prosecution-file.accused-decision-due'],
        ),
        denominator: [
          plus('prosecution-file.accused-received'),
          plus('prosecution-file.accused-opening'),
          plus('prosecution-file.accused-transferred-in'),
          minus('prosecution-file.accused-transferred-out'),
        ],
      },
      share(
        'D2',
        { vi: 'Bị cáo được xét xử sơ thẩm', en: 'Defendants tried at first instance' },
        { vi: 'bị cáo', en: 'defendants' },
        ['trial.defendant-tried'],
        ['trial.defendant-docketed', 'trial.defendant-opening'],
        ['trial.defendant-decision-due'],
      ),
      {
        ...share(
          'D3',
          { vi: 'Bị can được đề nghị truy tố', en: 'Accused proposed for prosecution' },
          { vi: 'bị can', en: 'accused' },
          ['prosecution-file.accused-received'],
          [],
        ),
        denominator: [plus('case.accused'), plus('case.accused-transferred-in'), minus('case.accused-transferred-out')],
      },
    ],
  },
  {
    id: 'C',
    title: { vi: 'Hợp tác quốc tế', en: 'International cooperation' },
    text: {
      vi: 'Yêu cầu tương trợ gửi đi và nhận được.',
      en: 'Requests for assistance, sent and received.',
    },
    threshold: null,
    readings: [],
    indicators: [
      share(
        'C1',
        { vi: 'Yêu cầu gửi đi đã có trả lời', en: 'Requests abroad that were answered' },
        requests,
        ['assistance.asked-answered'],
        ['assistance.asked'],
        ['assistance.asked-answer-due'],
      ),
      share(
        'C2',
        { vi: 'Yêu cầu nhận được đã trả lời', en: 'Requests from abroad that were answered' },
        requests,
        ['assistance.received-answered'],
        ['assistance.received'],
        ['assistance.received-answer-due'],
      ),
      share(
        'C3',
        { vi: 'Người trở về được giao cho nơi chăm lo trong 3 ngày', en: 'Returned persons handed over within 3 days' },
        persons,
        ['return.person-handed-over-in-time'],
        ['return.person-received'],
        ['return.person-handover-due'],
      ),
    ],
  },
  {
    id: 'P',
    title: { vi: 'Phòng ngừa', en: 'Prevention' },
    text: {
      vi: 'Nhiệm vụ kế hoạch giao và các chiến dịch truyền thông.',
      en: 'What the plan has given, and campaigns.',
    },
    threshold: null,
    readings: [],
    indicators: [
      share(
        'P1',
        { vi: 'Nhiệm vụ hoàn thành', en: 'Tasks done' },
        tasks,
        ['task.done'],
        ['task.assigned'],
        ['task.completion-due'],
      ),
      share(
        'P2',
        { vi: 'Chiến dịch đã báo cáo', en: 'Campaigns reported' },
        campaigns,
        ['campaign.reported'],
        ['campaign.planned'],
        ['campaign.report-due'],
      ),
    ],
  },
];
