import { App } from '@la-chan/platform';
import { ConsentController } from './consent/consent.controller';
import { ConsentReactions } from './consent/consent.reactions';
import { consentTable } from './consent/consent.table';
import { consentProblems, consentTerms } from './consent/consent.texts';
import { Consents } from './consent/consents';
import { DisclosureController } from './consent/disclosure.controller';
import { Consent1732520000000 } from './migrations/consent.migration';
import { VictimProtection1732510000000 } from './migrations/victim-protection.migration';
import { Victim1732460100000 } from './migrations/victim.migration';
import { IdentificationController } from './victim/identification.controller';
import { OpeningController } from './victim/opening.controller';
import { ProtectionController } from './victim/protection.controller';
import { Referrals } from './victim/referrals';
import { SupportController } from './victim/support.controller';
import { VictimController } from './victim/victim.controller';
import { VictimReactions } from './victim/victim.reactions';
import { victimTable } from './victim/victim.table';
import { victimProblems, victimTerms } from './victim/victim.texts';
import { Victims } from './victim/victims';

const victim = [OpeningController, VictimController, IdentificationController, ProtectionController, SupportController];
const consent = [ConsentController, DisclosureController];

@App({
  tables: [victimTable, consentTable],
  migrations: [Victim1732460100000, VictimProtection1732510000000, Consent1732520000000],
  problems: { ...victimProblems, ...consentProblems },
  terms: { ...victimTerms, ...consentTerms },
  controllers: [...victim, ...consent],
  providers: [Victims, Referrals, VictimReactions, Consents, ConsentReactions],
})
export class AppModule {}
