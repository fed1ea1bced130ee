import type { LegalBasis } from './register';

type Seed = Omit<LegalBasis, 'id'>;

const law = { kind: 'law', country: null } as const;
const treaty = { kind: 'treaty', channels: [], authority: null, to: null } as const;

/** What a register begins with: what is known from a text that could be relied on. Of the one with Laos the year alone is. */
export const FIRST_BASES: readonly Seed[] = [
  {
    ...law,
    code: 'Luật 08/2007',
    title: { vi: 'Luật Tương trợ tư pháp 08/2007/QH12', en: 'Law 08/2007 on mutual legal assistance' },
    channels: ['mutual-legal-assistance'],
    authority: 'supreme-procuracy',
    from: '2008-07-01',
    to: '2026-06-30',
  },
  {
    ...law,
    code: 'Luật 08/2007',
    title: { vi: 'Luật Tương trợ tư pháp 08/2007/QH12 (dẫn độ)', en: 'Law 08/2007, on extradition' },
    channels: ['extradition'],
    authority: null,
    from: '2008-07-01',
    to: '2026-06-30',
  },
  {
    ...law,
    code: 'Luật 103/2025',
    title: {
      vi: 'Luật Tương trợ tư pháp về hình sự 103/2025/QH15',
      en: 'Law 103/2025 on mutual legal assistance in criminal matters',
    },
    channels: ['mutual-legal-assistance'],
    authority: 'supreme-procuracy',
    from: '2026-07-01',
    to: null,
  },
  {
    ...law,
    code: 'Luật Dẫn độ 2025',
    title: { vi: 'Luật Dẫn độ năm 2025', en: 'Law on extradition of 2025' },
    channels: ['extradition'],
    authority: 'public-security',
    from: '2026-07-01',
    to: null,
  },
  {
    ...treaty,
    code: 'china-2010',
    title: {
      vi: 'Hiệp định Việt Nam – Trung Quốc về tăng cường hợp tác phòng, chống mua bán người',
      en: 'Agreement with China on cooperation against trafficking in persons',
    },
    country: 'CN',
    from: '2011-03-14',
  },
  {
    ...treaty,
    code: 'laos-2010',
    title: {
      vi: 'Hiệp định Việt Nam – Lào về hợp tác phòng, chống mua bán người',
      en: 'Agreement with Laos on cooperation against trafficking in persons',
    },
    country: 'LA',
    from: '2010-12-31',
  },
  {
    ...treaty,
    code: 'palermo-protocol',
    title: {
      vi: 'Nghị định thư Palermo về phòng ngừa, trấn áp và trừng trị tội buôn bán người',
      en: 'Palermo Protocol on trafficking in persons',
    },
    country: null,
    from: '2011-12-29',
  },
];
