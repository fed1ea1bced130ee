import {
  consentGiven,
  firstThingsRecorded,
  victimDescribed,
  victimIdentified,
  victimOpened,
  victimReceived,
} from '@la-chan/contracts';
import { blank as blankConsent, evolve as evolveConsent } from '../../../apps/victim-support/src/consent/consent';
import { Consents } from '../../../apps/victim-support/src/consent/consents';
import { OutsideBody1732690000000 } from '../../../apps/victim-support/src/migrations/outside-body.migration';
import { VictimBackground1732560000000 } from '../../../apps/victim-support/src/migrations/victim-background.migration';
import { VictimProtection1732510000000 } from '../../../apps/victim-support/src/migrations/victim-protection.migration';
import { blank, evolve } from '../../../apps/victim-support/src/victim/victim.events';
import { Victims } from '../../../apps/victim-support/src/victim/victims';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [VICTIM, IDENTIFIED, CONSENT] = [idOf(1), idOf(2), idOf(3)];
const [PERSON, FIRST, CASE] = [idOf(11), idOf(12), idOf(13)];

const victims = { procedure: 'victim', table: 'victim', store: Victims, path: '/victims', blank, evolve };
const consents = {
  ...{ procedure: 'consent', table: 'consent', store: Consents, path: '/consents' },
  ...{ blank: blankConsent, evolve: evolveConsent },
};
const described = { minor: false, standing: 'citizen', traffickedAbroad: true, account: null } as const;
const first = {
  first: FIRST,
  immediateDanger: false,
  suspectIsRelative: 'no',
  language: 'vi',
  spokenToBy: 'woman',
} as const;
const received = (id: string) => [
  victimOpened(
    id,
    {
      ...{ number: id, way: 'self-declared', unit: UNIT, from: [CASE], referral: null, referrer: null },
      opening: false,
    },
    onDay(1),
  ),
  victimDescribed(id, { ...described, person: PERSON, accompanies: null }, onDay(1)),
  firstThingsRecorded(id, first, onDay(1)),
  victimReceived(id, {}, onDay(2)),
];
const asReceived = {
  ...{ way: 'self-declared', came_from: [CASE], opening: false, person: PERSON, minor: false },
  ...{ standing: 'citizen', trafficked_abroad: true, first_things: FIRST, immediate_danger: false },
  ...{ suspect_is_relative: 'no', language: 'vi', spoken_to_by: 'woman', opened_at: onDay(1), received_at: onDay(2) },
  ...{ evidence: [], exploitation: [], supports: [] },
};
const identification = { evidence: ['the-person'], exploitation: ['forced-labour'] } as const;
const given = { purpose: 'support', recipients: ['hlhpn'], shared: ['first'], form: 'written' } as const;

export const keptInVictimSupport = [
  keptFile(victims, {
    title: 'a victim of the release that brought them',
    id: VICTIM,
    before: VictimProtection1732510000000,
    journal: received(VICTIM),
    columns: asReceived,
    act: { put: 'verification', body: { confirmed: true }, leaves: { verifiedAt: onDay(10) } },
  }),
  keptFile(victims, {
    title: 'a victim who was identified before her paper was kept beside her',
    id: IDENTIFIED,
    before: VictimBackground1732560000000,
    journal: [
      ...received(IDENTIFIED),
      victimIdentified(
        IDENTIFIED,
        { evidence: [...identification.evidence], exploitation: [...identification.exploitation], paper: '7/XN' },
        onDay(4),
      ),
    ],
    columns: {
      ...asReceived,
      ...identification,
      identified_at: onDay(4),
      protections: [],
      follow_ups: [],
      disclosures: [],
    },
    act: { post: 'matters', body: { matters: [PERSON] }, leaves: { from: [CASE, PERSON] } },
  }),
  keptFile(consents, {
    title: 'a consent of the release that brought them',
    id: CONSENT,
    before: OutsideBody1732690000000,
    journal: [
      consentGiven(
        CONSENT,
        {
          ...{ number: CONSENT, victim: VICTIM, by: 'the-person', until: null, unit: UNIT },
          ...{ ...given, recipients: [...given.recipients], shared: [...given.shared] },
        },
        onDay(3),
      ),
    ],
    columns: { ...given, victim: VICTIM, given_by: 'the-person', given_at: onDay(3), holders: [] },
    act: { put: 'withdrawal', body: { by: 'the-person' }, leaves: { withdrawnAt: onDay(10) } },
  }),
];
