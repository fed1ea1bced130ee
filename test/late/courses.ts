import { appealDeeds, appealOpened } from './appeal-deeds';
import { caseDeeds, caseOpened } from './case-deeds';
import { course, onDay } from './course';
import { custodyDeeds, custodyOpened } from './custody-deeds';
import { prosecutionDeeds, prosecutionOpened } from './prosecution-deeds';
import { reportDeeds, reportOpened } from './report-deeds';
import { resolutionDeeds, resolutionOpened } from './resolution-deeds';
import { studyDeeds, studyOpened } from './study-deeds';
import { surrenderDeeds, surrenderOpened } from './surrender-deeds';
import { trialDeeds, trialOpened } from './trial-deeds';
import { verificationDeeds, verificationOpened } from './verification-deeds';

const charged = ['chargeAnna', 'approveAnna'];
const toProcuracy = [...charged, 'detainAnna', 'holdAnna', 'crack', 'askExtension', 'conclude', 'release'];
const toHearing = ['set', 'open'];
const toCourt = ['indict', 'release'];

/** Of every procedure in which something may be registered late. */
export const COURSES = [
  course({
    opened: reportOpened(onDay(0)),
    deeds: reportDeeds,
    examples: [
      [['classify', 'alert', 'offer', 'release'], 0],
      [['classify', 'alert', 'offer', 'release', 'resolve'], 1],
      [['classify', 'doubt', 'transferOut'], 1],
      [['classify', 'alert'], 0],
    ],
    late: [
      'classify in handed-over',
      'alert in resolved',
      'findNonCompetence in transferred-out',
      'classify in received',
    ],
  }),
  course({
    opened: verificationOpened(onDay(0)),
    deeds: verificationDeeds,
    examples: [
      [['prolong', 'askExtension', 'extend', 'findGrounds'], 0],
      [['prolong', 'askExtension', 'extend', 'findGrounds', 'initiate'], 1],
      [['prolong', ...Array<string>(12).fill('report'), 'suspend'], 0],
      [['assign', ...Array<string>(5).fill('report'), 'suspend', 'review', 'resume'], 6],
      [['assign', ...Array<string>(5).fill('report'), 'suspend', 'decideOnProperty', 'resume'], 6],
      [['assign', ...Array<string>(5).fill('report'), 'suspend', 'follow', 'resume'], 6],
      [['assign', ...Array<string>(5).fill('report'), 'suspend', 'consult', 'resume'], 6],
      [['askReview', ...Array<string>(5).fill('report'), 'suspend'], 0],
    ],
    late: [
      'prolong in grounds-found',
      'askExtension in resolved',
      'prolong in suspended',
      'review in under-verification',
      'assignFocalPoint in under-verification',
      'askReview in suspended',
      'askStayConsultation in under-verification',
      'decideOnProperty in under-verification',
    ],
  }),
  course({
    opened: caseOpened(onDay(0)),
    deeds: caseDeeds,
    examples: [
      [toProcuracy, 2],
      [toProcuracy, 4],
      [[...charged, 'detainAnna', 'conclude', 'release'], 1],
      [[...charged, 'distrain', 'conclude', 'release'], 1],
      [[...charged, 'distrain', 'conclude'], 1],
      [[...charged, 'ban', 'conclude', 'release'], 1],
      [[...charged, 'ban', 'conclude'], 1],
      [['chargeAnna', 'crack', 'suspend'], 0],
      [['chargeAnna', 'crack', 'suspend'], 1],
      [['findNonCompetence', 'terminate'], 0],
      [['consult', 'terminate'], 0],
      [[...charged, 'askEvidenceReview', 'conclude', 'release'], 1],
      [['chargeAnna', 'approveAnna', 'detainAnna', 'terminate', 'resume', 'detainAnna', 'crack'], 1],
    ],
    late: [
      'detain in handed-over',
      'approveDetention in handed-over',
      'askExtension in handed-over',
      'applyMeasure in concluded',
      'applyMeasure in handed-over',
      'orderCoercion in concluded',
      'orderCoercion in handed-over',
      'findNonCompetence in terminated',
      'askStayConsultation in terminated',
      'askEvidenceReview in handed-over',
      'charge in suspended',
      'crack in suspended',
    ],
  }),
  course({
    opened: custodyOpened(onDay(0)),
    deeds: custodyDeeds,
    examples: [
      [['decide', 'free'], 0],
      [['decide', 'handOver'], 0],
    ],
    late: ['decideCustody in freed', 'decideCustody in handed-over'],
  }),
  course({
    opened: surrenderOpened(onDay(0)),
    deeds: surrenderDeeds,
    examples: [
      [['tell', 'passOn', 'takeOver'], 0],
      [['passOn', 'tell', 'takeOver'], 0],
    ],
    late: ['notifyProcuracy in taken-over'],
  }),
  course({
    opened: resolutionOpened(onDay(0)),
    deeds: resolutionDeeds,
    examples: [
      [['prolong', 'initiate'], 0],
      [['prolong', 'extend', 'end'], 1],
      [['prolong', ...Array<string>(12).fill('prolong'), 'suspend', 'review', 'resume'], 1],
      [['prolong', ...Array<string>(12).fill('prolong'), 'suspend', 'decideOnProperty', 'resume'], 1],
    ],
    late: [
      'prolong in resolved',
      'extend in resolved',
      'review in under-verification',
      'decideOnProperty in under-verification',
    ],
  }),
  course({
    opened: prosecutionOpened(onDay(0)),
    deeds: prosecutionDeeds,
    examples: [
      [['extend', ...toCourt], 0],
      [['extend', 'returnFile'], 0],
      [['extend', 'terminate'], 0],
      [['suspend', 'decideOnProperty', 'resume'], 0],
      [['suspend', 'decideOnProperty', 'resume', ...toCourt], 0],
      [['suspend', 'review', 'resume'], 0],
      [['search', 'suspend'], 0],
      [['search', ...toCourt], 0],
      [[...toCourt, 'deliver', 'recordOutcome'], 0],
      [['detain', ...toCourt], 0],
      [['detain', 'detainOn', ...toCourt], 1],
      [['detain', 'free', ...toCourt], 1],
      [['ban', ...toCourt], 0],
      [['ban', 'unban', 'returnFile'], 1],
      [['distrain', 'returnFile'], 0],
      [['detain', 'suspend'], 0],
      [[...toCourt, 'withdraw', 'recordOutcome'], 0],
    ],
    late: [
      'extend in handed-over',
      'extend in returned',
      'extend in terminated',
      'review in received',
      'decideOnProperty in received',
      'decideOnProperty in handed-over',
      'withdrawProsecution in decided',
      'demandSearch in suspended',
      'demandSearch in handed-over',
      'deliver in decided',
      'detain in handed-over',
      'detain in suspended',
      'extendDetention in handed-over',
      'freeAccused in handed-over',
      'applyMeasure in handed-over',
      'endMeasure in returned',
      'orderCoercion in returned',
    ],
  }),
  course({
    opened: trialOpened(onDay(0)),
    deeds: trialDeeds,
    examples: [
      [['assign', ...toHearing], 0],
      [['extend', 'set'], 0],
      [['extend', 'returnFile'], 0],
      [['assign', 'extend', 'terminate'], 1],
      [['suspend', 'decideOnProperty', 'resume'], 0],
      [['suspend', 'review', 'resume'], 0],
      [['suspend', 'follow', 'resume'], 0],
      [['terminate', 'decideOnProperty', 'resume', 'set'], 0],
      [[...toHearing, 'initiate', 'pronounce'], 0],
      [['set', 'defer', 'open', 'pronounce'], 0],
      [[...toHearing, 'postpone', 'pronounce'], 0],
      [['search', 'suspend'], 0],
      [['demandEvidence', 'returnFile'], 0],
      [[...toHearing, 'demand', 'pronounce', 'appeal'], 0],
      [[...toHearing, 'pronounce', 'detainForExecution', 'appeal'], 0],
    ],
    late: [
      'assign in set',
      'extend in set',
      'extend in returned',
      'extend in terminated',
      'review in docketed',
      'assignFocalPoint in docketed',
      'decideOnProperty in docketed',
      'decideOnProperty in set',
      'initiateCase in judged',
      'demandInitiation in appealed',
      'deferOpening in judged',
      'postpone in judged',
      'demandSearch in suspended',
      'demandEvidence in returned',
      'detainForExecution in appealed',
    ],
  }),
  course({
    opened: appealOpened(onDay(0)),
    deeds: appealDeeds,
    examples: [
      [['assign', ...toHearing, 'decide'], 0],
      [[...toHearing, 'initiate', 'decide'], 0],
      [[...toHearing, 'demand', 'decide'], 0],
    ],
    late: ['assign in decided', 'initiateCase in decided', 'demandInitiation in decided'],
  }),
  course({
    opened: studyOpened(onDay(0)),
    deeds: studyDeeds,
    examples: [[['extend', 'giveBack'], 0]],
    late: ['extend in given-back'],
  }),
];
