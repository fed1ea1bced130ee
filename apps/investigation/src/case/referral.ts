import { caseRequestAnswered } from '@la-chan/contracts';
import { requesting } from '../request/request';
import { caseProcedure, type Case } from './case';

/** A victim is referred, assistance is asked for, and what was answered is recorded. */
export const caseRequests = requesting<Case, ReturnType<typeof caseRequestAnswered>>(
  caseProcedure,
  caseRequestAnswered,
);
