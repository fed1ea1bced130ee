export type { ExchangeStatus, Side } from './course';
export {
  answerOf,
  counterpartFile,
  ExchangeNotFound,
  findExchange,
  listExchanges,
  ownFile,
  type Exchange,
} from './exchange';
export { Exchanges, type Acting, type DossierKeys, type Opening, type Reaction, type Reactions } from './exchanges';
export { competentAgency } from './route';
