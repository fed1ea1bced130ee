import { RULES, type Rule, type Trigger } from '@la-chan/procedure';
import { PROCEDURES } from '../../deploy/simulation/procedures';
import { ENTRIES } from './entry-laws';
import { reachable } from './reachable';

/** Acts of a procedure, or all of them, in some of its statuses, or in all. */
interface Left {
  readonly of: string;
  readonly acts?: readonly string[];
  readonly in?: readonly string[];
}

/** What is not registered late, and why. */
const LEFT: Readonly<Record<string, readonly Left[]>> = {
  'the file was only offered, and never came here': [
    { of: 'prosecution prosecution-file', in: ['voided'] },
    { of: 'court trial', in: ['voided'] },
    { of: 'court appeal', in: ['voided'] },
  ],
  'the file is on its way here again: it is registered once that has come': [
    { of: 'prosecution prosecution-file', in: ['awaiting-release'] },
    { of: 'court trial', in: ['awaiting-release'] },
  ],
  'a file for the trial alone has no decision of this procuracy (BLTTHS 239(1))': [
    { of: 'prosecution prosecution-file', in: ['assigned', 'returned-above'] },
  ],
  'a report of which a case was initiated is not verified again': [
    { of: 'prosecution resolution', acts: ['cancelInitiation'] },
  ],
  'what is decided of one is what the others go on from': [
    {
      of: 'investigation case',
      acts: ['suspendAccused', 'terminateAccused'],
      in: ['concluded', 'handed-over', 'transferring', 'transferred', 'decided'],
    },
    {
      of: 'prosecution prosecution-file',
      acts: ['suspendAccused', 'terminateAccused'],
      in: ['returned', 'merged', 'indicted', 'handed-over', 'decided', 'transferring', 'transferred'],
    },
  ],
  'the return, the indictment, the joining and the transfer are of whoever is proposed then, and name who was resumed (BLTTHS 236(6), 240(1), 242(1), 243, 249(1))':
    [
      {
        of: 'prosecution prosecution-file',
        acts: ['resumeAccused'],
        in: ['returned', 'merged', 'indicted', 'transferring', 'transferred'],
      },
    ],
  'the file goes back with whoever is tried, and the judgment is on each of them (BLTTHS 260, 280(3))': [
    {
      of: 'court trial',
      acts: ['suspendDefendant', 'terminateDefendant', 'resumeDefendant'],
      in: [
        ...['returned', 'discontinued', 'awaiting-release', 'voided'],
        ...['judged', 'appealed', 'appeal-offered', 'on-appeal', 'in-force', 'annulled'],
      ],
    },
  ],
  'a hearing that opens is what the judgment rests on': [
    { of: 'court trial', acts: ['openHearing'] },
    { of: 'court appeal', acts: ['openHearing'] },
  ],
  'the conclusion rests on charges that the procuracy has approved: of another it charges itself, or the file comes back (BLTTHS 179(3), 180(3), 236(4), 245(1))':
    [
      {
        of: 'investigation case',
        acts: ['charge', 'supplementCharge', 'changeIdentity'],
        in: ['concluded', 'handed-over', 'decided'],
      },
    ],
  'nobody is charged once the investigation of all has ended, and nothing is approved any more (BLTTHS 179(3), 180(3), 230(1), 235)':
    [
      {
        of: 'investigation case',
        acts: ['charge', 'supplementCharge', 'changeIdentity'],
        in: ['terminated', 'cancelled'],
      },
    ],
  'a case goes to another body once what was asked of its charges is decided, and is that body’s then (BLTTHS 169(4), 179(3), 180(3))':
    [
      {
        of: 'investigation case',
        acts: ['charge', 'supplementCharge', 'changeIdentity'],
        in: ['transferring', 'transferred'],
      },
    ],
  'the file says to others of what crime the case is': [
    {
      of: 'investigation case',
      acts: ['requalify'],
      in: ['concluded', 'handed-over', 'decided', 'transferring', 'transferred', 'merged'],
    },
  ],
  'whom it concerns is in another case by then, or in none': [
    {
      of: 'investigation case',
      acts: ['charge', 'supplementCharge', 'changeIdentity', 'suspendAccused', 'terminateAccused', 'resumeAccused'],
      in: ['merged'],
    },
    { of: 'investigation case', acts: ['resumeAccused'], in: ['cancelled'] },
    {
      of: 'investigation case',
      acts: ['detain', 'renewDetention', 'askDetentionExtension', 'applyMeasure', 'renewMeasure'],
      in: ['terminated', 'merged', 'cancelled', 'decided'],
    },
    {
      of: 'prosecution prosecution-file',
      acts: ['extendDetention', 'freeAccused', 'renewMeasure', 'endMeasure'],
      in: ['merged'],
    },
  ],
  'another body has it, whose procuracy approves it (TTLT 04/2018 19(2)(a))': [
    {
      of: 'investigation case',
      acts: ['detain', 'renewDetention', 'askDetentionExtension', 'renewMeasure'],
      in: ['transferring', 'transferred'],
    },
  ],
  'a new order follows the one that came with the file, by whoever has that (TTLT 04/2018 19(1), 23(2))': [
    { of: 'investigation case', acts: ['renewMeasure'], in: ['concluded', 'handed-over'] },
  ],
  'what holds for all holds for that one too, who is resumed apart (BLTTHS 229, 230, 235, 281(2), 283(2))': [
    { of: 'investigation case', acts: ['suspendAccused'], in: ['suspended', 'terminated', 'cancelled'] },
    { of: 'court trial', acts: ['suspendDefendant'], in: ['suspended', 'terminated'] },
  ],
  'the search goes along, and is declared or ended where the case is (BLTTHS 231)': [
    { of: 'investigation case', acts: ['declareWanted', 'endSearch'] },
  ],
  'whoever has the file decides on it, and asks nobody (TTLT 04/2018 20; BLTTHS 241)': [
    { of: 'investigation case', acts: ['askRelease', 'askMeasureEnd'] },
  ],
  'nothing is left here of which it is asked; to have asked nobody breaches nothing': [
    { of: 'investigation verification', acts: ['askExtension', 'askStayConsultation'] },
    { of: 'investigation case', acts: ['askExtension', 'askStayConsultation'] },
  ],
  'the custody has ended, which the answer was to decide': [
    { of: 'investigation custody', acts: ['askArrestApproval', 'askDetention'] },
  ],
  'another agency counts it from when it has it': [{ of: 'prosecution prosecution-file', acts: ['assignTrial'] }],
  'the judgment is in force, or no more, as the days of which that came have it (BLTTHS 343)': [
    { of: 'court trial', acts: ['putInForceInPart', 'deliverJudgment', 'sendLateAppeal'] },
  ],
  'her file ends, or goes home with her, once she has left the shelter': [
    { of: 'victim-support victim', acts: ['leaveShelter'] },
  ],
  'who asks for a review is answered before her file goes on or ends (Luật 53/2024 32)': [
    { of: 'victim-support victim', acts: ['upholdRefusal'] },
  ],
  'a plan ends once every service in it is given, declined or withdrawn': [{ of: 'victim-support support-plan' }],
};

const typeOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : trigger.event);

/** What ends, extends or suspends a limit. */
const MOVING: ReadonlySet<string> = new Set(
  RULES.flatMap((rule: Rule) => [
    ...rule.met,
    ...('before' in rule ? [] : [...(rule.extended?.by ?? []), ...(rule.suspended ?? [])]),
  ]).map(typeOf),
);

interface Missing {
  readonly of: string;
  readonly act: string;
  readonly status: string;
}

/**
 * Each act of an officer that meets, extends or suspends a limit and leaves the file where it is, with each status to which
 * that may go on, and in which the act is neither lawful nor registered late. What moves the file is what the rest goes on from.
 */
const MISSING: readonly Missing[] = PROCEDURES.flatMap(({ app, procedure }) => {
  const { name, table, acts } = procedure;
  const entries = Object.entries(ENTRIES.get(procedure) ?? {});
  return acts
    .filter((act) => entries.some(([type, { by }]) => by.includes(act) && MOVING.has(type)))
    .flatMap((act) => {
      const rows = procedure.statuses.flatMap((status) => {
        const step = table[status]?.[act];
        return step?.by.some((role) => role !== 'system') ? [{ status, step }] : [];
      });
      if (rows.some(({ status, step }) => [step.to].flat().some((to) => to !== status))) return [];
      const missing = rows.flatMap(({ status, step }) =>
        [...reachable(table, status)].filter((later) => !table[later]?.[act] && !step.lateIn?.includes(later)),
      );
      return [...new Set(missing)].map((status) => ({ of: `${app} ${name}`, act, status }));
    });
});

const covers = (left: Left, { of, act, status }: Missing): boolean =>
  left.of === of && (left.acts?.includes(act) ?? true) && (left.in?.includes(status) ?? true);

describe('what meets, extends or suspends a limit', () => {
  const left = Object.values(LEFT).flat();

  it('is registered late wherever its file has gone on to, or it is said here why not', () => {
    const open = MISSING.filter((one) => !left.some((each) => covers(each, one)));
    expect(open.map(({ of, act, status }) => `${of}.${act} in ${status}`)).toEqual([]);
  });

  it('is said to be left only where that is so', () => {
    const idle = left.flatMap((each) => {
      const those = MISSING.filter((one) => covers(each, one));
      const acts = (each.acts ?? []).filter((act) => !those.some((one) => one.act === act));
      const statuses = (each.in ?? []).filter((status) => !those.some((one) => one.status === status));
      return those.length === 0 ? [each.of] : [...acts, ...statuses].map((what) => `${each.of}: ${what}`);
    });
    expect(idle).toEqual([]);
  });

  it('is known of most procedures', () => {
    expect(PROCEDURES.filter(({ procedure }) => ENTRIES.has(procedure)).length).toBeGreaterThan(20);
    expect(MOVING.size).toBeGreaterThan(200);
  });
});
