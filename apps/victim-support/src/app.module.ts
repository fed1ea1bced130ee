import { App, correctionsOf, importedRows, Imports, originNumbers, termsOf, Uploads } from '@la-chan/platform';
import { AssignmentController } from './assignment/assignment.controller';
import { assignmentTable } from './assignment/assignment.table';
import { assignmentTerms } from './assignment/assignment.texts';
import { Assignments } from './assignment/assignments';
import { ConsentController } from './consent/consent.controller';
import { ConsentReactions } from './consent/consent.reactions';
import { consentTable } from './consent/consent.table';
import { consentProblems, consentTerms } from './consent/consent.texts';
import { Consents } from './consent/consents';
import { DisclosureController } from './consent/disclosure.controller';
import { OutsideBodies } from './consent/outside-bodies';
import { OutsideBodyController } from './consent/outside-body.controller';
import { Sharing } from './consent/sharing';
import { HtcdsController } from './htcds/htcds.controller';
import { HtcdsExports } from './htcds/htcds-exports';
import { HtcdsImport, HtcdsImportController } from './htcds/htcds-import';
import { htcdsRegister } from './htcds/htcds-register';
import { htcdsProblems } from './htcds/htcds.texts';
import { Consent1732520000000 } from './migrations/consent.migration';
import { OutsideBody1732690000000 } from './migrations/outside-body.migration';
import { PapersOfBefore1732700000000 } from './migrations/papers-of-before.migration';
import { SupportPlan1732530000000 } from './migrations/support-plan.migration';
import { VictimBackground1732560000000 } from './migrations/victim-background.migration';
import { VictimExperience1732540000000 } from './migrations/victim-experience.migration';
import { VictimProtection1732510000000 } from './migrations/victim-protection.migration';
import { Victim1732460100000 } from './migrations/victim.migration';
import { ServiceController } from './support-plan/service.controller';
import { ServiceReactions } from './support-plan/service.reactions';
import { ServiceReferrals } from './support-plan/service-referrals';
import { SupportPlanController } from './support-plan/support-plan.controller';
import { planTable } from './support-plan/support-plan.table';
import { planProblems, planTerms } from './support-plan/support-plan.texts';
import { SupportPlans } from './support-plan/support-plans';
import { IdentificationController } from './victim/identification.controller';
import { MethodController } from './victim/method.controller';
import { ProtectionController } from './victim/protection.controller';
import { Referrals } from './victim/referrals';
import { SupportController } from './victim/support.controller';
import { VictimImport, VictimImportController } from './victim/victim-import';
import { victimRegister } from './victim/victim-register';
import { VictimController } from './victim/victim.controller';
import { VictimReactions } from './victim/victim.reactions';
import { victimTable } from './victim/victim.table';
import { victimProblems, victimTerms } from './victim/victim.texts';
import { Victims } from './victim/victims';

const victim = [
  VictimImportController,
  VictimController,
  IdentificationController,
  ProtectionController,
  SupportController,
  MethodController,
  correctionsOf('victims', Victims, 'entry-corrections'),
];
const consent = [
  ConsentController,
  DisclosureController,
  OutsideBodyController,
  correctionsOf('consents', Consents, 'entry-corrections'),
];
const services = [
  SupportPlanController,
  ServiceController,
  AssignmentController,
  correctionsOf('support-plans', SupportPlans, 'entry-corrections'),
  correctionsOf('assignments', Assignments, 'entry-corrections'),
];

@App({
  tables: [victimTable, consentTable, planTable, assignmentTable],
  migrations: [
    Victim1732460100000,
    VictimProtection1732510000000,
    Consent1732520000000,
    SupportPlan1732530000000,
    VictimExperience1732540000000,
    importedRows('victim'),
    VictimBackground1732560000000,
    OutsideBody1732690000000,
    PapersOfBefore1732700000000,
    originNumbers('victim'),
  ],
  problems: { ...victimProblems, ...consentProblems, ...planProblems, ...htcdsProblems },
  terms: {
    ...victimTerms,
    ...consentTerms,
    ...planTerms,
    ...assignmentTerms,
    ...termsOf(victimRegister, htcdsRegister),
  },
  controllers: [...victim, ...consent, ...services, HtcdsImportController, HtcdsController],
  providers: [
    Victims,
    VictimImport,
    Imports,
    Uploads,
    Referrals,
    VictimReactions,
    Consents,
    ConsentReactions,
    OutsideBodies,
    Sharing,
    SupportPlans,
    Assignments,
    ServiceReferrals,
    ServiceReactions,
    HtcdsImport,
    HtcdsExports,
  ],
})
export class AppModule {}
