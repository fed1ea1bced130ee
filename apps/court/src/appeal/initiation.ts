import { initiatingByPanel } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import { AppealRefusal } from './refusal';

/** A crime that was left out, as the panel that hears the appeal has found. */
export const { initiateCase, demandInitiation, recordInitiation } = initiatingByPanel<Appeal>(
  appealProcedure,
  ({ openedAt }) => openedAt !== null,
  (code, law) => new AppealRefusal(code === 'not-a-defendant' ? 'not-on-appeal' : code, law),
);
