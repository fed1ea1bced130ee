import { entitlement } from '../../../apps/victim-support/src/victim/entitlement';
import type { Victim } from '../../../apps/victim-support/src/victim/victim';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { person } from '../people';
import { planned } from './consent';

const officer = 'support-officer' as const;
const head = 'head-of-support' as const;
const plain = (path: string, body: object = {}, by: Deed['by'] = officer): Deed => ({ by, path, body });
const post = (path: string, body: object): Deed => ({ ...plain(path, body), method: 'POST' });
const closure = (ground: string): Deed => plain('closure', { ground }, head);

/** Care does not wait for a working day; what is decided does. */
export const victimHabit = habit<Victim>({
  app: 'victim-support',
  files: '/victims',
  today: (file, desk) => care(file, desk) ?? (desk.working ? decided(file, desk) : undefined),
});

function care(file: Victim, desk: Desk): Deed | undefined {
  const { status, shelter, shelteredAt } = file;
  const { chance, since, remembers, day } = desk;
  if (status === 'awaiting-reception' && since(file.openedAt) >= chance.between('is received after', 0, 1)) {
    if (chance.happens('is not found', 0.05)) return closure('unreachable');
    return plain('reception');
  }
  const mayStay = status !== 'not-identified';
  if (mayStay && shelter && since(shelteredAt) >= 113 && !remembers('longer') && chance.happens('stays longer', 0.4))
    return { ...plain('shelter-extension', { until: day(60), number: '4/QĐ' }, head), once: 'longer' };
  const stays = chance.happens('stays longer', 0.4) ? 165 : chance.between('stays', 30, 118);
  if (shelter && since(shelter.since) >= stays) return { by: officer, method: 'DELETE', path: 'shelter' };
  if (!['being-identified', 'identified', 'reintegrated'].includes(status)) return undefined;
  if (
    !shelter &&
    !shelteredAt &&
    (file.immediateDanger || chance.happens('needs shelter', 0.35)) &&
    status === 'being-identified'
  )
    return plain('shelter', { facility: 'Nhà tạm lánh (mô phỏng)' });
  return (
    told(file, desk) ?? protectedNow(file, desk) ?? learnt(file, desk) ?? planned(file, desk) ?? supported(file, desk)
  );
}

function told(file: Victim, { chance, remembers, since }: Desk): Deed | undefined {
  const { suspectIsRelative, minor, representative, receivedAt, status } = file;
  if (status !== 'being-identified') return undefined;
  if (minor && !representative) {
    const relation = suspectIsRelative === 'no' ? 'parent' : 'support-body';
    return plain('representative', { person: person('Người đại diện', file.number), relation });
  }
  if (suspectIsRelative === 'no' && !remembers('relatives') && since(receivedAt) >= 1)
    return { ...plain('relatives-notice'), once: 'relatives' };
  if (!remembers('first') && since(receivedAt) >= 4 && chance.happens('first things change', 0.15)) {
    const safeContact = { whoMayCall: 'Chỉ cán bộ hỗ trợ (mô phỏng)', when: '08:00–11:00' };
    const first = { immediateDanger: false, suspectIsRelative, safeContact, language: 'vi', spokenToBy: 'female' };
    return { ...plain('first-things', { first }), once: 'first' };
  }
  return undefined;
}

const plan = (level: 'high' | 'medium', until: string) => ({
  threats: [{ from: 'trafficker', level, note: 'Nguy cơ (mô phỏng)' }],
  measures: [{ what: 'Kế hoạch an toàn (mô phỏng)', by: 'Cán bộ hỗ trợ (mô phỏng)' }],
  until,
});

/** Who is in danger is assessed and protected, as long as that is needed; a shelter may be changed. */
function protectedNow(file: Victim, { remembers, since, day, chance, today }: Desk): Deed | undefined {
  const { immediateDanger, risk, protections, number, shelter, status } = file;
  if (status === 'being-identified' && immediateDanger && !risk) return plain('risk-assessment', plan('high', day(30)));
  if (risk && risk.reviewBy <= today && protections.length > 0)
    return plain('risk-assessment', plan('medium', day(60)));
  if (risk && protections.length === 0 && !remembers('protected'))
    return { ...post('protections', { measure: 'secrecy', decision: `BV-${number}` }), once: 'protected' };
  const [measure] = protections;
  if (measure && since(measure.since) >= 70) return post('protections/ends', { measure: measure.measure });
  if (shelter && !remembers('transfer') && since(shelter.since) >= 20 && chance.happens('changes the shelter', 0.2))
    return { ...plain('shelter-transfer', { facility: 'Nhà tạm lánh thứ hai (mô phỏng)' }), once: 'transfer' };
  return undefined;
}

/** What she has lived through, by which method, and in which matters she is a victim too. */
function learnt(file: Victim, { remembers, since, chance, today }: Desk): Deed | undefined {
  const { receivedAt, experience } = file;
  const [method, other] = [chance.one('method', ['MO01', 'MO05', 'MO08'] as const), file.from.at(-1)];
  if (!experience && since(receivedAt) >= 8 && chance.happens('tells what was done', 0.6)) {
    const body = { control: ['DebtBondage'], apps: ['Facebook'], relationship: 'Acquainted', methods: [method] };
    return plain('experience', {
      ...body,
      recruitment: ['ThroughOnlineSocialNetworks'],
      exploitation: ['ForcedLabour'],
    });
  }
  if (experience && !remembers('method') && since(receivedAt) >= 10 && chance.happens('shows a method', 0.4)) {
    const body = { methods: [method], channels: ['facebook'], countries: ['KH'], routes: ['noi-bai'], seenOn: today };
    return { ...post('method-sightings', body), once: 'method' };
  }
  if (other && !remembers('matters') && since(receivedAt) >= 12 && chance.happens('is of another matter', 0.2))
    return { ...post('matters', { matters: [other] }), once: 'matters' };
  return undefined;
}

const EARLY = ['essential-needs', 'medical', 'psychological', 'legal-counselling'] as const;
const LATER = ['legal-aid', 'travel', 'vocational'] as const;

/** By the law of the day, and by a decision where the law leaves it to one. */
function supported(file: Victim, desk: Desk): Deed | undefined {
  const { supports, receivedAt, identifiedAt } = file;
  const { chance, since, today } = desk;
  if (chance.happens('wants nothing', 0.12)) return undefined;
  const wanted = [
    ...EARLY.map((support, index) => ({ support, at: since(receivedAt) - 1 - 4 * index })),
    ...LATER.map((support, index) => ({ support, at: since(identifiedAt) - 10 - 15 * index })),
  ];
  for (const { support, at } of wanted) {
    if (at < 0 || !chance.happens(`wants ${support}`, 0.75) || supports.some((given) => given.support === support))
      continue;
    const { right } = entitlement(file, support, today);
    if (right !== 'no') return given(support, right === 'by-decision' ? '3/QĐ-SYT' : null);
  }
  return allowance(file, desk);
}

const given = (support: string, decision: string | null): Deed => ({
  by: officer,
  method: 'POST',
  path: 'supports',
  body: { support, decision },
});

function allowance(file: Victim, { chance, since, remembers, today }: Desk): Deed | undefined {
  const { status, supports, identifiedAt, allowanceAppliedForAt } = file;
  if (status === 'being-identified' || entitlement(file, 'initial-allowance', today).right !== 'yes') return undefined;
  if (!chance.happens('needs an allowance', 0.5)) return undefined;
  if (!allowanceAppliedForAt)
    return !remembers('allowance') && since(identifiedAt) >= 20
      ? { ...plain('allowance-application'), once: 'allowance' }
      : undefined;
  if (supports.some(({ support }) => support === 'initial-allowance')) return undefined;
  if (since(allowanceAppliedForAt) < (chance.happens('waits long', rate('late')) ? 18 : 8)) return undefined;
  return chance.happens('is refused', 0.12)
    ? plain('allowance-refusal', { number: '6/QĐ-SYT' }, head)
    : given('initial-allowance', '5/QĐ-SYT');
}

function decided(file: Victim, desk: Desk): Deed | undefined {
  const { status, receivedAt, verifiedAt, shelter, traffickedAbroad } = file;
  const { chance, since, remembers } = desk;
  if (status !== 'awaiting-reception' && !remembers('correction') && chance.happens('is entered wrongly', 0.06)) {
    const body = { reason: 'new-facts', changes: { traffickedAbroad: traffickedAbroad ?? false } };
    return { by: officer, method: 'POST', path: 'corrections', body, once: 'correction' };
  }
  const twice = merger(file, desk);
  if (twice) return twice;
  switch (status) {
    case 'being-identified': {
      const due = chance.happens('is verified late', rate('late')) ? 6 : chance.between('is verified after', 0, 2);
      if (!verifiedAt) return since(receivedAt) >= due ? plain('verification', { confirmed: true }) : undefined;
      if (since(verifiedAt) < chance.between('is identified after', 6, 40) || remembers('findings')) return undefined;
      return identified(file, desk);
    }
    case 'identified':
      return !shelter && since(file.identifiedAt) >= chance.between('is at home after', 70, 160)
        ? plain('reintegration', {}, head)
        : undefined;
    case 'not-identified':
      if (file.reviewAskedAt) {
        if (since(file.reviewAskedAt) < chance.between('is reviewed after', 5, 25)) return undefined;
        return chance.happens('was refused rightly', 0.4)
          ? plain('refusal-confirmation', { number: `XX-${file.number}`, reasons: 'Lý do (mô phỏng)' }, head)
          : { ...plain('review', { ground: 'new-evidence' }, head), once: 'review' };
      }
      if (!remembers('request') && chance.happens('asks for a review', 0.5) && since(file.notIdentifiedAt) >= 8)
        return { ...plain('review-request', { ground: 'new-evidence' }), once: 'request' };
      return !shelter && since(file.notIdentifiedAt) >= 30 ? closure('not-identified') : undefined;
    case 'reintegrated':
      if (since(file.reintegratedAt) >= 85 && !remembers('visit'))
        return { ...plain('follow-ups', { after: '3', finding: 'stable' }), method: 'POST', once: 'visit' };
      return !shelter && since(file.reintegratedAt) >= 120 ? closure('support-ended') : undefined;
    default:
      return undefined;
  }
}

/** The same person, in care already. */
function merger({ id, status, shelter, shelteredAt, opening }: Victim, { chance, others }: Desk): Deed | undefined {
  if (status !== 'being-identified' || shelter || shelteredAt || opening) return undefined;
  if (!chance.happens('is known already', 0.05)) return undefined;
  const first = others.find(
    (one) => one.id !== id && (one.status === 'identified' || one.status === 'being-identified'),
  );
  return first && plain('merger', { into: first.id }, head);
}

function identified(file: Victim, { chance, remembers }: Desk): Deed {
  const found = remembers('review') || chance.happens('is a victim', rate('identified'));
  if (!found)
    return plain(
      'non-identification',
      {
        ground: chance.one('is none as', ['evidence-lacking', 'no-trafficking']),
        number: `KL-${file.number}`,
        reasons: 'Lý do (mô phỏng)',
      },
      head,
    );
  const exploitation = [
    chance.one('was to be exploited in', ['forced-labour', 'forced-prostitution', 'forced-marriage']),
  ];
  return plain('identification', { evidence: ['procedure-body'], exploitation, paper: `GXN-${file.number}` }, head);
}
