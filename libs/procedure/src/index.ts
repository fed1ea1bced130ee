export * from './clocks';
export * from './handover';
export * from './procedure';
export * from './refusal';
