import type { Indicator, Plan, Reading, Term } from './plan';

const LEFT_OPEN = {
  vi: 'Kế hoạch không nói rõ; chọn theo cách đọc mặc định của hệ thống.',
  en: 'The plan does not say; the default of this platform.',
};

const base = (chosen: 'cohort' | 'period'): Reading => ({
  id: 'base',
  label: { vi: 'Cách tính theo thời gian', en: 'Counted by' },
  options: [
    { id: 'cohort', label: { vi: 'Theo tin vào trong kỳ', en: 'What became of the files that entered in the period' } },
    { id: 'period', label: { vi: 'Theo việc làm trong kỳ', en: 'What was done in the period' } },
  ],
  chosen,
  source: LEFT_OPEN,
});

const counted: Reading = {
  id: 'counted',
  label: { vi: 'Việc chưa đến hạn', en: 'Not yet due' },
  options: [
    { id: 'all', label: { vi: 'Tính cả việc chưa đến hạn', en: 'All are counted' } },
    { id: 'due', label: { vi: 'Chỉ tính việc đã đến hạn hoặc đã xong', en: 'Only those due or done are counted' } },
  ],
  chosen: 'all',
  source: LEFT_OPEN,
};

const plus = (measure: string, more: Partial<Term> = {}): Term => ({ sign: 1, measure, ...more });
const minus = (measure: string, more: Partial<Term> = {}): Term => ({ sign: -1, measure, ...more });

/** A report that another agency of the city gave is not received a second time. */
const firstHere = { origins: ['direct', 'outside'] } as const;
const handling = { unit: ['handling'] } as const;
const receiving = { unit: ['receiving'] } as const;

const classification: Indicator = {
  id: 'T1',
  title: { vi: 'Nguồn tin được tiếp nhận, phân loại', en: 'Reports received and classified' },
  numerator: [plus('report.classified', firstHere)],
  denominator: [
    plus('report.received', firstHere),
    plus('report.in', { origins: ['outside'] }),
    plus('report.opening', firstHere),
  ],
  carriesOver: false,
  due: [plus('report.classification-due')],
  counts: { vi: 'nguồn tin', en: 'reports' },
};

const resolution: Indicator = {
  id: 'T2',
  title: { vi: 'Tỷ lệ giải quyết nguồn tin', en: 'Resolution rate' },
  numerator: [
    plus('report.closed'),
    plus('verification.resolved', { when: handling }),
    plus('report.resolved', { when: receiving }),
    plus('report.merged', { when: { merged: ['resolved'] } }),
    plus('verification.merged', { when: { merged: ['resolved'], ...handling } }),
    plus('verification.suspended', { when: { suspended: ['resolved'], ...handling } }),
  ],
  denominator: [
    plus('report.received'),
    plus('report.opening'),
    plus('verification.opening', { when: handling }),
    plus('report.in', { origins: ['direct', 'outside'] }),
    plus('report.in', { origins: ['inside'], only: 'part' }),
    // What investigation found or took in by itself is new to the city; what a desk handed over is not.
    plus('verification.in', { origins: ['direct', 'outside'], when: handling }),
    plus('verification.in', { origins: ['inside'], only: 'part', when: handling }),
    plus('verification.resumed', { when: { suspended: ['resolved', 'neither'], ...handling } }),
    // What ends or goes so is taken off, or counted as resolved, once.
    plus('verification.left-suspended', { when: { suspended: ['resolved', 'neither'], ...handling } }),
    minus('report.transferred-out'),
    minus('report.handed-over-on-paper'),
    minus('verification.transferred-out', { when: handling }),
    minus('report.handed-over', { only: 'part', when: handling }),
    minus('verification.handed-over', { only: 'part', when: handling }),
    minus('report.merged', { when: { merged: ['removed'] } }),
    minus('verification.merged', { when: { merged: ['removed'], ...handling } }),
    minus('verification.suspended', { when: { suspended: ['neither'], ...handling } }),
  ],
  carriesOver: true,
  due: [plus('report.classification-due'), plus('report.leaving-due'), plus('verification.resolution-due')],
  counts: { vi: 'nguồn tin', en: 'reports' },
};

const takenUp: Indicator = {
  id: 'T3a',
  title: { vi: 'Có dấu hiệu tội phạm thì được thụ lý', en: 'With signs of crime, taken up' },
  numerator: [plus('report.taken-up')],
  denominator: [plus('report.signs'), minus('report.signs-left')],
  carriesOver: false,
  due: [plus('report.handover-due')],
  counts: { vi: 'nguồn tin có dấu hiệu tội phạm', en: 'reports with signs of crime' },
};

const initiated: Indicator = {
  id: 'T3b',
  title: { vi: 'Đủ căn cứ thì khởi tố', en: 'With grounds, initiated' },
  numerator: [plus('verification.initiated')],
  // A non-initiation that was cancelled, by the procuracy or on its demand, was a duty missed, and stays one.
  denominator: [
    plus('verification.grounds-found'),
    plus('verification.non-initiation-cancelled'),
    minus('verification.grounds-left'),
  ],
  carriesOver: false,
  due: [plus('verification.initiation-due')],
  counts: { vi: 'vụ việc đủ căn cứ', en: 'matters with grounds' },
};

const one = { split: ['one'] } as const;
const several = { split: ['several'] } as const;
const split: Reading = {
  id: 'split',
  label: { vi: 'Vụ án tách, nhập', en: 'A case that was split or merged' },
  options: [
    {
      id: 'one',
      label: { vi: 'Một vụ: vụ tách ra không tính thêm, vụ đã nhập không tính nữa', en: 'Is one case' },
    },
    { id: 'several', label: { vi: 'Nhiều vụ: mỗi quyết định một vụ', en: 'Is several, one for each decision' } },
  ],
  chosen: 'one',
  source: {
    vi: 'Kế hoạch tính trên “tổng số án khởi tố”: tách vụ án không phải là khởi tố thêm (BLTTHS 170).',
    en: 'The plan counts “all cases initiated”: to split one is to initiate no other (BLTTHS 170).',
  },
};

const cracked: Indicator = {
  id: 'T4',
  title: { vi: 'Tỷ lệ điều tra, khám phá', en: 'Investigated and cracked' },
  numerator: [
    plus('case.cracked'),
    plus('case.cracked-split-off', { when: several }),
    minus('case.cracked-merged', { when: one }),
    minus('case.cracked-cancelled'),
    minus('case.cracked-transferred'),
    plus('case.cracked-transferred-in'),
  ],
  denominator: [
    plus('case.initiated'),
    plus('case.opening'),
    plus('case.transferred-in'),
    plus('case.split-off', { when: several }),
    minus('case.merged', { when: one }),
    minus('case.transferred-out'),
    minus('case.initiation-cancelled'), // there was no case: BLTTHS 158(1); TTLT 04/2018 7(1)(c)
  ],
  carriesOver: false,
  due: [plus('case.cracking-due'), plus('case.split-off-cracking-due', { when: several })],
  counts: { vi: 'vụ án', en: 'cases' },
};

/** A file that is away for supplementary investigation is not there to be decided; it enters again when it comes back. */
const away = { returned: ['leaves'] } as const;
const returned: Reading = {
  id: 'returned',
  label: { vi: 'Hồ sơ trả để điều tra bổ sung', en: 'A file returned for supplementary investigation' },
  options: [
    {
      id: 'leaves',
      label: { vi: 'Rút khỏi tổng số cho đến khi nhận lại', en: 'Leaves the total until it comes back' },
    },
    { id: 'stays', label: { vi: 'Vẫn tính là chưa giải quyết', en: 'Stays in the total, undecided' } },
  ],
  chosen: 'leaves',
  source: LEFT_OPEN,
};
const terminated: Reading = {
  id: 'terminated',
  label: { vi: 'Vụ án đình chỉ', en: 'A case that was terminated' },
  options: [
    { id: 'decided', label: { vi: 'Đã giải quyết', en: 'Is decided' } },
    { id: 'undecided', label: { vi: 'Không tính là đạt', en: 'Does not count as done' } },
  ],
  chosen: 'decided',
  source: {
    vi: 'Kế hoạch viết “giải quyết và truy tố”, “giải quyết, xét xử”: đình chỉ cũng là một cách giải quyết.',
    en: 'The plan says “resolved and prosecuted”, “resolved and tried”: a termination resolves too.',
  },
};

const prosecuted: Indicator = {
  id: 'T5',
  title: { vi: 'Vụ án được giải quyết, truy tố', en: 'Cases resolved and prosecuted' },
  numerator: [
    plus('prosecution-file.decided', { when: { terminated: ['decided'] } }),
    plus('prosecution-file.indicted', { when: { terminated: ['undecided'] } }),
  ],
  denominator: [
    plus('prosecution-file.received'),
    plus('prosecution-file.opening'),
    plus('prosecution-file.received-again', { when: away }),
    minus('prosecution-file.returned', { when: away }),
    plus('prosecution-file.transferred-in'),
    minus('prosecution-file.transferred-out'),
    minus('prosecution-file.merged'), // one file is left (BLTTHS 242(1))
  ],
  carriesOver: true,
  due: [plus('prosecution-file.decision-due')],
  counts: { vi: 'vụ án', en: 'cases' },
};

const tried: Indicator = {
  id: 'T6',
  title: { vi: 'Vụ án được giải quyết, xét xử sơ thẩm', en: 'Cases resolved and tried at first instance' },
  numerator: [
    plus('trial.decided', { when: { terminated: ['decided'] } }),
    plus('trial.tried', { when: { terminated: ['undecided'] } }),
  ],
  denominator: [
    plus('trial.docketed'),
    plus('trial.opening'),
    plus('trial.docketed-again', { when: away }),
    minus('trial.returned', { when: away }),
  ],
  carriesOver: true,
  due: [plus('trial.decision-due')],
  counts: { vi: 'vụ án', en: 'cases' },
};

const thirtyJuly: Indicator = {
  id: 'T7',
  title: { vi: 'Hoạt động hưởng ứng 30/7 đã tổ chức và báo cáo', en: 'Activities for 30 July held and reported' },
  numerator: [plus('campaign.reported-thirty-july')],
  denominator: [plus('campaign.planned-thirty-july')],
  carriesOver: false,
  due: [plus('campaign.thirty-july-due')],
  counts: { vi: 'hoạt động', en: 'activities' },
};

/** Plan 133/KH-UBND of 2 May 2024; not the plan of the same number of 14 May 2025. */
export const plan133of2024: Plan = {
  key: '133-KH-UBND-2024-05-02',
  number: '133/KH-UBND',
  date: '2024-05-02',
  title: { vi: 'Kế hoạch phòng, chống mua bán người năm 2024', en: 'Plan against human trafficking, 2024' },
  issuedBy: { vi: 'UBND thành phố Hà Nội', en: 'Hanoi People’s Committee' },
  period: { from: '2024-01-01', to: '2024-12-31' },
  basis: [
    { vi: 'Quyết định 193/QĐ-TTg ngày 09/02/2021', en: 'Decision 193/QĐ-TTg of 9 February 2021' },
    { vi: 'Kế hoạch 19/KH-BCĐ138/CP ngày 15/01/2024', en: 'Plan 19/KH-BCĐ138/CP of 15 January 2024' },
  ],
  targets: [
    {
      id: 'T1',
      title: { vi: 'Tiếp nhận, phân loại', en: 'Received and classified' },
      text: {
        vi: 'Bảo đảm 100% tố giác, tin báo về tội phạm, kiến nghị khởi tố liên quan đến mua bán người được tiếp nhận, phân loại.',
        en: '100% of denunciations, reports of crime and recommendations to prosecute that concern human trafficking are received and classified.',
      },
      threshold: { operator: '=', ratio: [100, 100] },
      readings: [base('cohort'), counted],
      indicators: [classification],
    },
    {
      id: 'T2',
      title: { vi: 'Tỷ lệ giải quyết', en: 'Resolution rate' },
      text: { vi: 'Tỷ lệ giải quyết đạt trên 90%.', en: 'The resolution rate is above 90%.' },
      threshold: { operator: '>', ratio: [90, 100] },
      readings: [
        {
          ...base('period'),
          source: {
            vi: 'Cách tính của VKSND tối cao (phụ lục ngày 13/06/2012): kể cả số chưa giải quyết kỳ trước chuyển sang, không tính số chuyển đi.',
            en: 'As the Supreme Procuracy counts (annex of 13 June 2012): with what was carried over, without what was transferred away.',
          },
        },
        {
          id: 'suspended',
          label: { vi: 'Nguồn tin tạm đình chỉ', en: 'A suspended report' },
          options: [
            { id: 'unresolved', label: { vi: 'Chưa giải quyết', en: 'Is unresolved' } },
            { id: 'resolved', label: { vi: 'Đã giải quyết', en: 'Is resolved' } },
            { id: 'neither', label: { vi: 'Không tính', en: 'Is left out' } },
          ],
          chosen: 'unresolved',
          source: {
            vi: 'BLTTHS 147(1) coi tạm đình chỉ là một quyết định kết thúc; TTLT 01/2020 Điều 15 vẫn theo dõi riêng như việc chưa xong.',
            en: 'BLTTHS 147(1) has suspension among the closing decisions; TTLT 01/2020 Art. 15 still follows it as open.',
          },
        },
        {
          id: 'merged',
          label: { vi: 'Nguồn tin nhập vào nguồn tin khác', en: 'A report merged into another' },
          options: [
            { id: 'removed', label: { vi: 'Rút khỏi tổng số', en: 'Leaves the total' } },
            { id: 'resolved', label: { vi: 'Đã giải quyết', en: 'Is resolved' } },
          ],
          chosen: 'removed',
          source: LEFT_OPEN,
        },
        {
          id: 'unit',
          label: { vi: 'Tính cho đơn vị', en: 'Counted for the unit that' },
          options: [
            { id: 'handling', label: { vi: 'Giải quyết', en: 'Handles it' } },
            { id: 'receiving', label: { vi: 'Tiếp nhận ban đầu', en: 'Received it' } },
          ],
          chosen: 'handling',
          source: LEFT_OPEN,
        },
        {
          ...counted,
          source: {
            vi: 'Phụ lục năm 2012 của VKSND tối cao tính số đã thụ lý và đến hạn; kế hoạch không nhắc lại.',
            en: 'The annex of 2012 counts what was accepted and due; the plan does not repeat it.',
          },
        },
      ],
      indicators: [resolution],
    },
    {
      id: 'T3',
      title: { vi: 'Thụ lý và khởi tố', en: 'Taken up and initiated' },
      text: {
        vi: 'Các vụ việc có dấu hiệu tội phạm mua bán người phải được thụ lý điều tra, xác minh; khi có đủ căn cứ phải khởi tố vụ án hình sự.',
        en: 'Matters with signs of human trafficking must be taken up for verification; where there are sufficient grounds a criminal case must be initiated.',
      },
      threshold: { operator: '=', ratio: [100, 100] },
      readings: [base('cohort'), counted],
      indicators: [takenUp, initiated],
    },
    {
      id: 'T4',
      title: { vi: 'Điều tra, khám phá', en: 'Investigated and cracked' },
      text: {
        vi: 'Tỷ lệ điều tra, khám phá các vụ án mua bán người đạt trên 90% tổng số án khởi tố.',
        en: 'The rate of trafficking cases investigated and cracked is above 90% of all cases initiated.',
      },
      threshold: { operator: '>', ratio: [90, 100] },
      readings: [base('cohort'), split, counted],
      indicators: [cracked],
    },
    {
      id: 'T5',
      title: { vi: 'Giải quyết và truy tố', en: 'Resolved and prosecuted' },
      text: {
        vi: '95% số vụ án mua bán người được giải quyết và truy tố.',
        en: '95% of trafficking cases are resolved and prosecuted.',
      },
      threshold: { operator: '>=', ratio: [95, 100] },
      readings: [base('period'), terminated, returned, counted],
      indicators: [prosecuted],
    },
    {
      id: 'T6',
      title: { vi: 'Giải quyết, xét xử', en: 'Resolved and tried' },
      text: {
        vi: '90% số vụ án mua bán người được giải quyết, xét xử.',
        en: '90% of trafficking cases are resolved and tried.',
      },
      threshold: { operator: '>=', ratio: [90, 100] },
      readings: [base('period'), terminated, returned, counted],
      indicators: [tried],
    },
    {
      id: 'T7',
      title: { vi: 'Hưởng ứng ngày 30/7', en: 'Activities for 30 July' },
      text: {
        vi: 'Tiếp tục chỉ đạo triển khai thực hiện các hoạt động hưởng ứng “Ngày toàn dân phòng, chống mua bán người” (30/7/2024).',
        en: 'Activities are carried out for the “National day against human trafficking” (30 July 2024).',
      },
      // The plan gives no number: what was planned is to be held and reported.
      threshold: { operator: '=', ratio: [100, 100] },
      readings: [base('cohort'), counted],
      indicators: [thirtyJuly],
    },
  ],
};
