export { ALARM_KINDS, type Alarm, type Raise } from './alarm';
export type { Bus } from './bus';
export * from './directory';
export * from './envelope';
export { isTransient, saysConnectionLost } from './faults';
export * from './journal';
export * from './keys';
export type { LetterState, ParkedLetter } from './letters';
export { Loop } from './loop';
export { messagingMigrations } from './messaging.migration';
export { NatsBus, type NatsBusOptions } from './nats-bus';
export { natsPlaces } from './nats-places';
export { On, OnEveryFact } from './on';
export { measuredNow, type Passage, type Passed } from './passage';
export {
  adminPermissions,
  busUsers,
  consumerPlaces,
  natsAuthorization,
  natsPermissions,
  type NatsPermissions,
} from './permissions';
export type { Lane, Position } from './position';
export { connectProvisioner, participantsOf, provision, type Participant, type ProvisionOptions } from './provision';
export {
  acknowledgeQuarantined,
  quarantined,
  quarantinedSince,
  readingState,
  resumeChannel,
  type Quarantined,
  type ReadingState,
} from './reading-state';
export type { ReconciliationReport } from './reconciliation/reconciliation';
export type { RecoveryParts } from './recovery/known';
export { Recovery, type Standing } from './recovery/recovery';
export { PostgresRecoveryStore } from './recovery/recovery-store';
export { Relay, type Backlog, type RelayParts } from './relay';
export { PostgresRelayStore } from './relay-store';
export { Said } from './said';
export { dataDigest } from './sealing/digest';
export { Verifier, type Genuine, type Falsity } from './sealing/verify';
export { inboxOf, type Stream } from './streams';
export { attempt, send, type Statement, streamOf, together, written } from './statement';
export { onCommit, Transaction } from './transaction';
export { ReadingLag, type LaneLag } from './reading-lag';
export { JetStreamTransport, type TransportParts } from './transport';
export * from './exchange';
