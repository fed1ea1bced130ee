export * from './assistance';
export * from './case-file';
export * from './case';
export * from './figures';
export * from './method';
export * from './report';
export * from './supervision';
export * from './victim';
