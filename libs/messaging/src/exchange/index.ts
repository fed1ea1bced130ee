export type { ExchangeStatus, Side } from './course';
export { ExchangeNotFound, findExchange, listExchanges, type Exchange } from './exchange';
export { Exchanges, type Acting, type DossierKeys, type Opening, type Reaction, type Reactions } from './exchanges';
export { competentAgency } from './route';
