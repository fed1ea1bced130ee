export { connected, query, withDatabase } from './connection';
export * from './databases';
export { type Nats, type NatsOptions, startNats } from './nats';
export { natsServer } from './nats-binary';
export { freePort, HOST, isFree } from './ports';
export { newPassword, type Postgres, type PostgresOptions, removePostgresData, startPostgres } from './postgres';
export { type Command, lastLines, run, type Running } from './server';
export { portTaken, Trouble } from './trouble';
