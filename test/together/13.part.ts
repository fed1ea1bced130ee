import { tell } from './tell';

tell(__filename);
