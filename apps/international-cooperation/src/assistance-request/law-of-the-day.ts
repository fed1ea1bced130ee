import type { AssistanceChannel, Day } from '@la-chan/contracts';

const LAWS: readonly { readonly channels: readonly AssistanceChannel[]; readonly law: string; readonly from: Day }[] = [
  { channels: ['mutual-legal-assistance'], law: 'Luật 103/2025', from: '2026-07-01' },
  { channels: ['extradition'], law: 'Luật Dẫn độ 2025', from: '2026-07-01' },
  { channels: ['mutual-legal-assistance', 'extradition'], law: 'Luật 08/2007', from: '2008-07-01' },
];

/** The law that a channel rests on, on a day; none for the channels that rest on agreements alone. */
export const lawOf = (channel: AssistanceChannel, on: Day): string | null =>
  LAWS.find(({ channels, from }) => channels.includes(channel) && from <= on)?.law ?? null;
