import { verificationRequestAnswered } from '@la-chan/contracts';
import { requesting } from '../request/request';
import { verificationProcedure, type Verification } from './verification';

/** A victim is referred, assistance is asked for, and what was answered is recorded. */
export const verificationRequests = requesting<Verification, ReturnType<typeof verificationRequestAnswered>>(
  verificationProcedure,
  verificationRequestAnswered,
);
