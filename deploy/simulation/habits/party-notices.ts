import { alsoToBeTold } from '@la-chan/procedure';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { tellsOfDetention } from './detention-notice';

/** Who took part is told of what was decided the day before, or today. */
export async function tells(file: Case, { since, history, chance, remembers }: Desk): Promise<Deed | undefined> {
  const { updatedAt, accused, victims, reception } = file;
  const isRecent = since(updatedAt) <= 1;
  // An approval may come days after it was given.
  if (!isRecent && accused.every(({ detainedUntil }) => !detainedUntil)) return undefined;
  const { deadlines } = await history();
  const near = tellsOfDetention(deadlines, 'investigator');
  if (near || !isRecent) return near;
  const owed = deadlines.find(({ rule, status }) => rule.includes('.told.') && status === 'running');
  if (!owed) return undefined;
  const [, , of] = owed.rule.split('.');
  const isSentOn = reception?.ground === 'initial-investigation';
  const parties = [
    ...['accused', 'defender'],
    ...(victims.length > 0 ? ['victim'] : []),
    ...alsoToBeTold(file, []),
    ...(isSentOn ? ['initiating-agency'] : []),
    ...(of === 'conclusion' && accused.some(({ detainedUntil }) => detainedUntil) ? ['detention-facility'] : []),
  ];
  // One after another, now and then.
  const once = `told first ${owed.rule} ${owed.about ?? ''}`;
  if (['suspension', 'resumption', 'termination', 'conclusion'].includes(of ?? '') && !remembers(once))
    if (chance.happens(`${of} is told one after another`, 0.15)) {
      const body = { of, ...(owed.about && { accused: owed.about }), recipients: ['accused'], toFollow: true };
      return { by: 'investigator', method: 'POST', path: 'party-notices', body, once };
    }
  const recipients = of === 'search' || of === 'search-end' ? ['public'] : of === 'property' ? ['keeper'] : parties;
  const body = { of, ...(owed.about && { accused: owed.about }), recipients };
  return { by: 'investigator', method: 'POST', path: 'party-notices', body };
}
