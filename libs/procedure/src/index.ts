export * from './clocks';
export * from './procedure';
export * from './refusal';
