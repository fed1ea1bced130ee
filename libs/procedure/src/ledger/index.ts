export { entriesOf, type Entry } from './entries';
