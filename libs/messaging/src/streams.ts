import type { AgencyId, AppName } from '@la-chan/contracts';
import type { Audience } from './envelope';

/** Facts and bulletins are kept; exchange messages leave the broker when they are acknowledged. */
export const STREAMS = ['FACTS', 'BULLETINS', 'EXCHANGE'] as const;
export type Stream = (typeof STREAMS)[number];

/** What an agency reads: every fact only as the scorecard. */
export const streamsOf = (app: AppName): Stream[] =>
  STREAMS.filter((stream) => stream !== 'FACTS' || app === 'reporting');

/** Channels of other agencies that an agency reads. */
export const channelsOf = (app: AppName, agency: AgencyId): Audience[] => [
  'bulletins',
  `to:${agency}`,
  ...(app === 'reporting' ? (['facts'] as const) : []),
];

export const consumerOf = (stream: Stream, agency: AgencyId): string => `${stream}-${agency}`;

/** Streams that keep what was published. From them an agency that has lost its database takes its own messages back. */
export const KEPT = ['FACTS', 'BULLETINS'] as const satisfies readonly Stream[];
export const ownConsumerOf = (stream: Stream, agency: AgencyId): string => `OWN-${stream}-${agency}`;
export const ownFilterOf = (stream: Stream, agency: AgencyId): string => `${stream.toLowerCase()}.${agency}.>`;

/** What of a stream an agency reads. */
export const filterOf = (stream: Stream, agency: AgencyId): string =>
  ({ FACTS: 'facts.>', BULLETINS: 'bulletins.>', EXCHANGE: `exchange.${agency}.>` })[stream];

export const subjectsOf = (stream: Stream): string[] => [`${stream.toLowerCase()}.>`];

/** Where an agency gets answers and pulled messages; nobody else may listen there. */
export const inboxOf = (agency: AgencyId): string => `_INBOX_${agency}`;

/** The line on which `from` speaks to `to`. */
export const lineOf = (to: AgencyId, from: AgencyId): string => `resend.${to}.${from}`;
