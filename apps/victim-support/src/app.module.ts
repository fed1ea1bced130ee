import { App } from '@la-chan/platform';
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

@App({
  tables: [victimTable],
  migrations: [Victim1732460100000, VictimProtection1732510000000],
  problems: victimProblems,
  terms: victimTerms,
  controllers: [OpeningController, VictimController, IdentificationController, ProtectionController, SupportController],
  providers: [Victims, Referrals, VictimReactions],
})
export class AppModule {}
