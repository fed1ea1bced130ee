interface Declared {
  readonly help: string;
  readonly labels: readonly string[];
}

/** Every metric of a service of ours, declared once: what it says, and the labels, each with a bounded set of values. */
export const COUNTERS = {
  lachan_acts_total: {
    help: 'Lawful acts done, by the status in which each was done',
    labels: ['procedure', 'act', 'status'],
  },
  lachan_refusals_total: { help: 'Requests refused, by the code of the problem', labels: ['code'] },
  lachan_alarms_total: { help: 'What an operator has to look at, by kind', labels: ['kind'] },
  lachan_deadline_notices_total: {
    help: 'Warnings before the expiry of a time limit, breaches at it and breaches withdrawn, written to the journal',
    labels: ['notice'],
  },
} as const satisfies Record<string, Declared>;

export const HISTOGRAMS = {
  lachan_http_request_duration_seconds: {
    help: 'Time to answer a request, by the template of its route, never its address',
    labels: ['method', 'route', 'status'],
  },
} as const satisfies Record<string, Declared>;

export const GAUGES = {
  lachan_build_info: { help: 'Always 1: what runs here', labels: ['version', 'app', 'node'] },
  lachan_ready: { help: '1 while the service may be sent requests', labels: [] },
  lachan_degraded: { help: '1 for each reason why the agency works, and an operator should look', labels: ['reason'] },
  lachan_clock_skew_seconds: { help: 'The database’s clock minus the service’s', labels: [] },
  lachan_signing_key_valid_until_seconds: {
    help: 'Unix time at which the directory’s entry of the signing key ends; absent where it has no end',
    labels: [],
  },
  lachan_database_pool_connections: { help: 'Connections of the pool', labels: ['state'] },
  lachan_database_pool_waiting: { help: 'Who waits for a connection of the pool', labels: [] },
  lachan_archive_piece_seconds: {
    help: 'Unix time at which the archive last took a piece of the database’s log; absent where the server has no archive',
    labels: [],
  },
  lachan_archive_base_backup_seconds: {
    help: 'Unix time of the last base backup in that archive; 0 while there is none',
    labels: [],
  },
  lachan_round_last_success_seconds: {
    help: 'Unix time at which a recurring round last ended well; until it has, at which the service started',
    labels: ['round'],
  },
  lachan_bus_connected: { help: '1 while the service is connected to the bus', labels: [] },
  lachan_recovering: {
    help: '1 while the agency makes good what a restored backup has lost, and does not act',
    labels: [],
  },
  lachan_lost_act_files: { help: 'Files and exchanges of which a restored backup has lost acts', labels: [] },
  lachan_relay_waiting_entries: {
    help: 'Journal entries not sealed yet, and sealed ones not published yet',
    labels: ['step'],
  },
  lachan_relay_lag_seconds: { help: 'How long the oldest of them has waited', labels: [] },
  lachan_reader_waiting_messages: {
    help: 'Messages that a source has signed and that are not applied here, by its channel',
    labels: ['source', 'channel'],
  },
  lachan_reader_lag_seconds: {
    help: 'How long the oldest of them is known here and not applied',
    labels: ['source', 'channel'],
  },
  lachan_reader_gaps: { help: 'Channels of which messages have come ahead of one that is missing', labels: [] },
  lachan_stopped_channels: { help: 'Channels stopped by a fork, until an operator has decided', labels: [] },
  lachan_parked_letters: { help: 'Messages whose file is parked', labels: [] },
  lachan_discarded_letters: { help: 'Messages that an operator gave up', labels: [] },
  lachan_quarantined_messages: { help: 'Distinct messages that no agency has signed as they stand', labels: [] },
  lachan_reconciliation_channels: {
    help: 'Channels by what the last comparison with their journals found',
    labels: ['agreement'],
  },
  lachan_exchanges_waiting: {
    help: 'Exchanges that wait for an answer',
    labels: ['pattern', 'kind', 'side', 'status'],
  },
  lachan_exchanges_overdue: {
    help: 'Of these, those past the limit for an answer',
    labels: ['pattern', 'kind', 'side', 'status'],
  },
  lachan_exchange_oldest_age_seconds: {
    help: 'How long ago the oldest of these was opened',
    labels: ['pattern', 'kind', 'side', 'status'],
  },
  lachan_exchange_unreceipted_messages: {
    help: 'Messages of exchanges that are said again until their receipt arrives',
    labels: [],
  },
  lachan_deadlines: {
    help: 'Time limits that run; those of them already warned of; and duties past theirs',
    labels: ['procedure', 'state'],
  },
} as const satisfies Record<string, Declared>;

export type GaugeName = keyof typeof GAUGES;
