import type { FileId } from '@la-chan/contracts';
import { crimesOf, type Charged } from '@la-chan/procedure';
import { investigated, pursued } from './accused';
import type { Case } from './case';
import { evolve, type CaseEvent } from './case.events';
import { assertInitiated } from './charge';
import { approved } from './charge-supplement';
import { CaseRefusal } from './refusal';

/**
 * What was charged is initiated, and changes what was approved (BLTTHS 179(3), 180(3); TTLT 04/2018 9(3)); whom something is decided
 * of is an accused; and what names the crime of the case or its class, by which limits are, names the heaviest (BLTTHS 174(1); TTLT 04/2018 14, 23(1)).
 */
export const premiseOf = (event: CaseEvent): ((file: Case) => void) | undefined => {
  switch (event.type) {
    case 'investigation.person-charged':
      return (file) => {
        assertAllInitiated(file, event.data);
      };
    case 'investigation.charge-changed':
    case 'investigation.charge-supplemented':
      return (file) => {
        assertChangeable(file, event.data);
        assertAllInitiated(file, event.data);
      };
    case 'investigation.charge-identity-changed':
      return (file) => {
        assertChangeable(file, event.data);
      };
    case 'investigation.accused-detained':
    case 'investigation.accused-suspended':
    case 'investigation.accused-wanted':
    case 'investigation.detention-ordered':
    case 'investigation.measure-ordered':
      return (file) => {
        pursued(file, event.data.accused);
      };
    case 'investigation.measure-applied':
      return (file) => {
        pursued(file, event.data.accused);
        if (event.data.seriousness !== file.seriousness) throw crimeNamed();
      };
    case 'investigation.case-joined':
    case 'investigation.case-joinder-cancelled':
    case 'investigation.case-merger-cancelled':
    case 'investigation.case-requalified':
    case 'investigation.case-resumed':
    case 'investigation.case-returned':
    case 'investigation.case-suspension-cancelled':
    case 'investigation.case-termination-cancelled':
    case 'investigation.requalification-cancelled':
      return (file) => {
        const { article, clause } = evolve(file, event);
        if (article !== event.data.article || clause !== event.data.clause) throw crimeNamed();
      };
    default:
      return undefined;
  }
};

const crimeNamed = () => new CaseRefusal('crime-named-since', 'BLTTHS 156(1), 174(1); TTLT 04/2018 14');

const assertAllInitiated = (file: Case, charged: Charged): void => {
  for (const { article } of crimesOf(charged)) assertInitiated(file, article);
};

/** The procuracy waits for nobody. */
const assertChangeable = (file: Case, { accused, by }: { accused: FileId; by?: string | undefined }): void => {
  if (by) investigated(file, [accused]);
  else approved(file, accused);
};
