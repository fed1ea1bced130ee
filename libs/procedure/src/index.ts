export * from './procedure';
export * from './refusal';
