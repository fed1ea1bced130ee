import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const initiationTerms: Readonly<Record<string, Text>> = {
  'initiation.under-examination': { vi: 'đang xem xét việc khởi tố', en: 'being examined' },
  'initiation.initiated-by-panel': {
    vi: 'Hội đồng xét xử đã khởi tố, chờ chuyển Cơ quan điều tra',
    en: 'initiated by a trial panel, to be passed on',
  },
  'initiation.initiated': { vi: 'đã khởi tố, đã chuyển Cơ quan điều tra', en: 'initiated and passed on' },
  'initiation.not-initiated': { vi: 'không khởi tố', en: 'not initiated' },
  'initiation.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'initiation.decideNotToInitiate': { vi: 'không khởi tố vụ án', en: 'decide not to initiate' },
  'initiation.passOn': {
    vi: 'chuyển quyết định khởi tố của Hội đồng xét xử cho Cơ quan điều tra',
    en: 'pass on what a trial panel has initiated',
  },
  'initiation.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'initiation.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
