export * from './agency';
export * from './counted';
export * from './event';
export * from './moment';
