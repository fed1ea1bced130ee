import { way, type Way } from './way';

/** What is elsewhere. */
export const others: readonly Way[] = [
  way(['intake: surrender.correct'], { 'intake /surrenders': { 'is entered wrongly': true } }),
  way(['international-cooperation: return.cancel'], {
    'international-cooperation /returns': { 'does not take place': true, 'is cancelled at once': true },
  }),
  way(['prevention: campaign.correct'], { 'prevention /campaigns': { 'is entered wrongly': true } }),
  way(['prevention: task.correct'], { 'prevention /tasks': { 'is entered wrongly': true } }),
];
