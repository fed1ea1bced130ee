export { isWaiting, type ExchangeStatus, type Side } from './course';
export type { DossierKeys } from './dossier';
export type { Opening } from './engine';
export {
  answerOf,
  askedOnPaper,
  counterpartFile,
  ExchangeNotFound,
  ownFile,
  type Acting,
  type Exchange,
} from './exchange';
export { Exchanges } from './exchanges';
export {
  findExchange,
  listExchanges,
  unheardMessages,
  unreceiptedMessages,
  waitingExchanges,
  type ListedExchange,
} from './exchange-rows';
export { asPutRight, offerTold, toldSince, toldWith } from './put-right';
export { competentAgency } from './route';
