export * from './envelope';
export * from './journal';
export { messagingMigrations } from './messaging.migration';
export { On, OnEveryFact } from './on';
export * from './exchange';
