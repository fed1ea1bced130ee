export type { ExchangeStatus, Side } from './course';
export type { DossierKeys } from './dossier';
export type { Opening } from './engine';
export { answerOf, counterpartFile, ExchangeNotFound, ownFile, type Acting, type Exchange } from './exchange';
export { Exchanges } from './exchanges';
export { findExchange, listExchanges } from './postgres-store';
export { competentAgency } from './route';
