export { onClose } from './closing';
export { type Migrate, type TestDatabase, testDatabase } from './databases';
export { eventually } from './eventually';
export { type Issuer, type OfficerLike, testIssuer } from './issuer';
export { type TestNats, testNats } from './nats';
export { type CityOptions, startAgencies, type TestAgency, type TestCity } from './city';
export { type Client, clientOf } from './client';
export type { TestClock } from './clock';
