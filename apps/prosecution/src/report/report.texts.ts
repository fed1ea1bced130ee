import { forwardingTerms, type Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const reportTerms: Readonly<Record<string, Text>> = {
  ...forwardingTerms,
  'report.referVictim': { vi: 'chuyển nạn nhân đến nơi hỗ trợ', en: 'refer a victim' },
  'report.withdrawReferral': { vi: 'rút việc chuyển nạn nhân', en: 'take a referral back' },
  'report.recordReferral': { vi: 'ghi kết quả hỗ trợ nạn nhân', en: 'record the answer of victim support' },
};
