import { defineEvent } from '../event';
import { FirstMeasureDone } from '../first-measure';

/** What was done before a report came here came along with it, or followed it (TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(2)). */
export const firstMeasureReceived = defineEvent('investigation.first-measure-received', 1, FirstMeasureDone);
export const firstMeasureReceivedByProcuracy = defineEvent('prosecution.first-measure-received', 1, FirstMeasureDone);
