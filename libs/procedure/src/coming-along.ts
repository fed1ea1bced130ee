import type { FileId, FirstMeasureDone, Moment } from '@la-chan/contracts';
import type { Applied, applicationsBrought } from './application';
import { firstMeasuresNewTo, type WithFirstMeasures } from './first-measures';
import type { Made } from './handover';
import type { itemsBrought, WithItems } from './items';

type Along = Applied & WithFirstMeasures & WithItems;

/** What comes along with a report, or follows it: its list, what was done about it already, and what secrecy and protection is asked for. */
export type ComingAlong = { readonly [Kept in keyof Along]?: Along[Kept] | undefined };

/** A file takes in what of that it does not have, each in an entry of its own. */
export const takingIn =
  <Event>(
    broughtItems: ReturnType<typeof itemsBrought<Event>>,
    firstMeasure: Made<FirstMeasureDone, Event>,
    brought: ReturnType<typeof applicationsBrought<Event>>,
  ) =>
  (file: ComingAlong & { readonly id: FileId }, coming: ComingAlong, at: Moment): Event[] => {
    const { id } = file;
    const here = withNothing(file);
    const { items, firstMeasures, applications } = withNothing(coming);
    return [
      ...broughtItems({ id, items: here.items }, items, at),
      ...firstMeasuresNewTo(here, firstMeasures).map((one) => firstMeasure(id, one, at)),
      ...brought({ id, applications: here.applications }, applications, at),
    ];
  };

const withNothing = ({ items = [], firstMeasures = [], applications = [] }: ComingAlong): Along => ({
  items,
  firstMeasures,
  applications,
});
