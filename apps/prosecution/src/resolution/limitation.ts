import { resolutionOffenceDated } from '@la-chan/contracts';
import { datingOffence } from '@la-chan/procedure';
import { resolutionProcedure } from './resolution';
import type { ResolutionEvent } from './resolution.events';
import type { Resolution } from './state';

/** How long somebody may be held liable still (TTLT 01/2020 5(5), 14(1)(c)). */
export const dateOffence = datingOffence<Resolution, ResolutionEvent>(resolutionProcedure, resolutionOffenceDated);
