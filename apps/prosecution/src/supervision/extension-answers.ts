import { caseExtensionRequest, caseTransferRequest, type Day } from '@la-chan/contracts';
import type { Granting as Own } from '@la-chan/procedure';
import type { z } from 'zod';
import { answering, saying, type Answer, type Granting } from './answers';
import { decideTransfer, grantCaseExtension, levelAbove, recordHigherDecision, refuseCaseExtension } from './requests';

/** Of a transfer: what goes out of the province as the provincial procuracy has decided it (BLTTHS 169(2)). */
export const transferAnswers = ({ level: own }: Own) =>
  answering('case-transfer', caseTransferRequest, ({ number, decision, above }: Granting & { above: boolean }) => ({
    answer: decision,
    saying: saying({ number, ...(above && { level: 'provincial' as const }) }),
    act: 'decideTransfer',
    decide: (file, exchange, at) =>
      decideTransfer(file, { exchange, number, granted: decision === 'granted', above }, own, at),
  }));

type Extending = Granting & { readonly months: number; readonly until?: Day | undefined };

/** Of an investigation or a detention: what is its level’s to decide. */
export const extensionAnswers = (own: Own) =>
  answering(
    'investigation-extension',
    caseExtensionRequest,
    ({ number, decision, months, until }: Extending): Answer<z.input<typeof caseExtensionRequest.answer>> => {
      const { level } = own;
      const given = { number, months, ...(until && { until }) };
      return decision === 'granted'
        ? {
            answer: decision,
            saying: saying({ ...given, level }),
            act: 'grantCaseExtension',
            decide: (file, exchange, at) => grantCaseExtension(file, { exchange, ...given }, own, at),
          }
        : {
            answer: decision,
            saying: saying({ number, level }),
            act: 'refuseCaseExtension',
            decide: (file, exchange, at) => refuseCaseExtension(file, { exchange, number }, own, at),
          };
    },
  );

/** The same, as a higher procuracy has decided it. */
export const higherAnswers = (own: Own) =>
  answering(
    'investigation-extension',
    caseExtensionRequest,
    (
      { decision, ...given }: Extending,
      { file, exchange, at },
    ): Answer<z.input<typeof caseExtensionRequest.answer>> => {
      const granted = decision === 'granted';
      const { number, months, until } = given;
      const level = levelAbove(file, { exchange, granted, until }, own, at);
      return {
        answer: decision,
        saying: saying({ number, level, ...(granted && { months, ...(until && { until }) }) }),
        act: 'recordHigherDecision',
        decide: (file, exchange, at) =>
          recordHigherDecision(file, { exchange, granted, number, months, until }, own, at),
      };
    },
  );
