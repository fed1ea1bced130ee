export * from './anticipation';
export * from './clocks';
export * from './handover';
export * from './ledger';
export * from './procedure';
export * from './refusal';
export * from './review';
export * from './validity';
