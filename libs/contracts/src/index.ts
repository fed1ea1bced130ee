export * from './agency';
export * from './codelists';
export * from './counted';
export * from './event';
export * from './moment';
export * from './units';
