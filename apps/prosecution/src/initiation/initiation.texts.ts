import type { ProblemTexts, Text } from '@la-chan/platform';
import { prosecutionProblems } from '../prosecution-file/prosecution-file.problems';
import type { InitiationRefusal } from './initiation';

/** What people read when an initiation may not go on as they wish. */
export const initiationProblems = {
  'protest-too-late': prosecutionProblems['protest-too-late'],
  'not-of-a-panel': {
    status: 409,
    title: { vi: 'Không phải do Hội đồng xét xử khởi tố', en: 'Not initiated by a panel' },
    detail: {
      vi: 'Chỉ quyết định khởi tố vụ án của Hội đồng xét xử mới bị kháng nghị lên Tòa án trên một cấp.',
      en: 'Only what a trial panel has initiated is protested to the court above.',
    },
  },
  'of-a-panel': {
    status: 409,
    title: { vi: 'Do Hội đồng xét xử khởi tố', en: 'Initiated by a panel' },
    detail: {
      vi: 'Viện kiểm sát chỉ hủy bỏ quyết định khởi tố vụ án của mình; quyết định của Hội đồng xét xử thì kháng nghị.',
      en: 'The procuracy cancels what it has initiated itself; what a trial panel has initiated it protests.',
    },
  },
  'initiation-protested-already': {
    status: 409,
    title: { vi: 'Đã kháng nghị', en: 'Protested already' },
    detail: {
      vi: 'Quyết định khởi tố này đã bị Viện kiểm sát kháng nghị.',
      en: 'This initiation was protested by the procuracy already.',
    },
  },
  'initiation-not-protested': {
    status: 409,
    title: { vi: 'Không có kháng nghị chờ giải quyết', en: 'No protest waits' },
    detail: {
      vi: 'Chỉ ghi kết quả giải quyết kháng nghị của Viện kiểm sát này và chưa có kết quả.',
      en: 'What became of a protest is recorded where this procuracy has made one that waits.',
    },
  },
} satisfies Record<InitiationRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const initiationTerms: Readonly<Record<string, Text>> = {
  'initiation.open': {
    vi: 'phát hiện dấu hiệu tội phạm, nhận quyết định, yêu cầu của Hội đồng xét xử',
    en: 'find signs of a crime, or receive what a panel has decided',
  },
  'initiation.under-examination': { vi: 'đang xem xét việc khởi tố', en: 'being examined' },
  'initiation.initiated-by-panel': {
    vi: 'Hội đồng xét xử đã khởi tố, chờ chuyển Cơ quan điều tra',
    en: 'initiated by a trial panel, to be passed on',
  },
  'initiation.protested': { vi: 'đã kháng nghị, chờ Tòa án trên một cấp', en: 'protested, with the court above' },
  'initiation.initiated': { vi: 'đã khởi tố, đã chuyển Cơ quan điều tra', en: 'initiated and passed on' },
  'initiation.not-initiated': { vi: 'không khởi tố', en: 'not initiated' },
  'initiation.cancelled': { vi: 'đã hủy bỏ quyết định khởi tố', en: 'initiation cancelled' },
  'initiation.annulled': { vi: 'Tòa án cấp trên đã hủy quyết định khởi tố', en: 'annulled by the court above' },
  'initiation.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'initiation.decideNotToInitiate': { vi: 'không khởi tố vụ án', en: 'decide not to initiate' },
  'initiation.passOn': {
    vi: 'chuyển quyết định khởi tố của Hội đồng xét xử cho Cơ quan điều tra',
    en: 'pass on what a trial panel has initiated',
  },
  'initiation.protest': {
    vi: 'kháng nghị quyết định khởi tố của Hội đồng xét xử',
    en: 'protest what a trial panel has initiated',
  },
  'initiation.withdrawProtest': { vi: 'rút kháng nghị', en: 'withdraw the protest' },
  'initiation.recordReview': {
    vi: 'ghi nhận kết quả giải quyết kháng nghị',
    en: 'record what the court above decides',
  },
  'initiation.cancelInitiation': { vi: 'hủy bỏ quyết định khởi tố vụ án', en: 'cancel the initiation' },
  'initiation.recordPetition': {
    vi: 'ghi nhận Viện kiểm sát cấp trên giải quyết kiến nghị',
    en: 'record what the procuracy above says of a petition',
  },
  'initiation.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'initiation.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
