export { entriesOf, type Entry } from './entries';
export { marked } from './marks';
