import type {
  EventOf,
  measureApplied,
  measureEndAsked,
  measureEnded,
  measureEndRefused,
  measureEvidenceDemanded,
  measureEvidenceSupplied,
  measureOrdered,
  measureRefused,
  measureRenewed,
} from '@la-chan/contracts';
import { withMeasure, withoutMeasure } from '@la-chan/procedure';
import type { Accused } from './accused';
import type { CaseMeasure, MeasureOrder } from './measure';

/** What happens to a preventive measure of an accused. */
export type MeasureEvent = EventOf<
  | typeof measureApplied
  | typeof measureEndAsked
  | typeof measureEnded
  | typeof measureEndRefused
  | typeof measureEvidenceDemanded
  | typeof measureEvidenceSupplied
  | typeof measureOrdered
  | typeof measureRefused
  | typeof measureRenewed
>;

type Kept = Pick<Accused, 'measures' | 'measureOrders' | 'breached'>;

/** The accused after it. */
export const measuresAfter = ({ measures, measureOrders = [] }: Accused, event: MeasureEvent): Kept => {
  const { occurredAt: at } = event;
  const orders = (exchange: string | undefined): readonly MeasureOrder[] =>
    measureOrders.filter((one) => one.exchange !== exchange);
  switch (event.type) {
    case 'investigation.measure-ordered': {
      const { measure, exchange, number, until, renewal } = event.data;
      const order = { measure, exchange, number, until, ...(renewal && { renewal }) };
      return { measureOrders: [...measureOrders, order] };
    }
    case 'investigation.measure-evidence-demanded': {
      const demanded = (one: MeasureOrder): MeasureOrder =>
        one.exchange === event.data.exchange ? { ...one, demanded: true } : one;
      return { measureOrders: measureOrders.map(demanded) };
    }
    case 'investigation.measure-evidence-supplied': {
      const supplied = ({ demanded: _, ...one }: MeasureOrder): MeasureOrder => one;
      return {
        measureOrders: measureOrders.map((one) => (one.exchange === event.data.exchange ? supplied(one) : one)),
      };
    }
    case 'investigation.measure-refused':
      return { measureOrders: orders(event.data.exchange) };
    case 'investigation.measure-applied': {
      const { measure, number, until, since = at, end, exchange } = event.data;
      const one: CaseMeasure = { measure, number, since, until, ...(end && { end }) };
      return { measures: withMeasure(measures, one), measureOrders: orders(exchange) };
    }
    case 'investigation.measure-renewed': {
      const { measure, number, until, exchange } = event.data;
      const renewed = (one: CaseMeasure): CaseMeasure => (one.measure === measure ? { ...one, number, until } : one);
      return { measures: measures?.map(renewed) ?? [], measureOrders: orders(exchange) };
    }
    case 'investigation.measure-end-asked': {
      const { measure, exchange, ground } = event.data;
      const asked = (one: CaseMeasure): CaseMeasure =>
        one.measure === measure ? { ...one, end: { exchange, ground } } : one;
      return { measures: measures?.map(asked) ?? [] };
    }
    case 'investigation.measure-end-refused':
      return { measures: measures?.map((one) => (one.measure === event.data.measure ? unasked(one) : one)) ?? [] };
    case 'investigation.measure-ended': {
      const { measure, ground } = event.data;
      return {
        measures: withoutMeasure(measures, measure),
        measureOrders: measureOrders.filter((one) => one.measure !== measure),
        ...(ground === 'breach' && { breached: true }),
      };
    }
  }
};

const unasked = ({ end: _, ...one }: CaseMeasure): CaseMeasure => one;
