import type { AppName, Moment } from '@la-chan/contracts';
import { addHours } from '@la-chan/procedure';
import { rate } from '../calibration';
import type { Beginning, Deed, Today } from '../habit';
import { person, victim } from '../people';
import { post, somewhere, year } from './beginning';
import { lodgings } from './lodging';
import { prevention } from './prevention-beginnings';
import { underWay } from './under-way';

/** So often somebody comes to this desk on one day, of all who come to the city's in a year. */
const shareOf = ({ units }: Today, app: AppName): number =>
  (rate('reportsAYear') / 365) * (app === 'prosecution' ? 0.08 : units.includes('*') ? 0.63 : 0.21);

function report(desk: Today, which: string, more: object): object {
  const { chance, now } = desk;
  const asked = (question: string): string => `${which}: ${question}`;
  const anonymous = chance.happens(asked('is anonymous'), 0.15);
  const hours = chance.between(asked('came hours ago'), 0, 20);
  return {
    source: chance.of(asked('source'), { denunciation: 4, report: 4, recommendation: 1, surrender: 0.4 }),
    channel: chance.of(asked('channel'), { 'in-person': 4, phone: 3, 'hotline-111': 2, online: 1, post: 0.5 }),
    unit: somewhere(desk, which),
    occurredAt: new Date(Date.parse(now) - hours * 3600_000).toISOString(),
    anonymous,
    ...(!anonymous && { reporter: person('Người báo tin', desk.today) }),
    account: 'Nội dung tin báo (mô phỏng).',
    ...more,
  };
}

const reports: Beginning = {
  app: 'intake',
  today(desk) {
    const { chance, units } = desk;
    const share = shareOf(desk, 'intake');
    const urgency = !units.includes('*') && chance.happens('is urgent', 0.5) ? { urgency: ['flagrant'] } : {};
    const told = chance.of('source at a commune', { denunciation: 4, report: 4, surrender: 0.4 });
    const source = units.includes('*') ? {} : { source: told };
    const elsewhere = { origin: 'outside', channel: 'transferred' };
    return [
      ...(chance.happens('somebody comes', share) ? [report(desk, 'first', { ...urgency, ...source })] : []),
      ...(chance.happens('somebody else comes', share * 0.1) ? [report(desk, 'second', source)] : []),
      ...(units.includes('*') && chance.happens('another province passes on', share * 0.1)
        ? [report(desk, 'third', elsewhere)]
        : []),
    ].map((body) => post('duty-officer', '/reports', body));
  },
};

const procuracyReports: Beginning = {
  app: 'prosecution',
  today: (desk) =>
    desk.chance.happens('somebody comes', shareOf(desk, 'prosecution'))
      ? [post('prosecutor', '/reports', report(desk, 'first', {}))]
      : [],
};

/** Somebody turns to the city's court. */
const courtReports: Beginning = {
  app: 'court',
  today: (desk) => {
    const { chance, units } = desk;
    if (!units.includes('*') || !chance.happens('somebody reports a crime', 0.04)) return [];
    const source = chance.one('is reported as', ['denunciation', 'report'] as const);
    return [post('court-clerk', '/reports', report(desk, 'is reported', { source }))];
  },
};

/** Now and then the procuracy finds signs of a crime itself, or a court elsewhere writes of one, as one has when the platform comes. */
const findings: Beginning = {
  app: 'prosecution',
  today(desk) {
    const { chance, day, working, first } = desk;
    const found = (which: string): object => ({
      ...{ unit: somewhere(desk, which), article: '150', clause: '1', account: 'Dấu hiệu tội phạm (mô phỏng).' },
    });
    const basis = first || chance.happens('initiated by its panel', 0.5) ? 'panel-decision' : 'panel-demand';
    const paper = { basis, number: '32/HĐXX', decidedAt: day(-2) };
    return [
      ...(working && chance.happens('signs are found', 0.008)
        ? [post('prosecutor', '/initiations', found('found'))]
        : []),
      ...(first || (working && chance.happens('a court writes', 0.008))
        ? [post('prosecutor', '/initiations/receptions', { ...found('written'), ...paper })]
        : []),
    ];
  },
};

/** The register of bodies outside is filled when the platform comes. */
const outsideBodies = ({ first, today }: Today): Deed[] =>
  first
    ? [
        post('head-of-support', '/outside-bodies', {
          ...{ id: 'benh-vien-mo-phong', name: 'Bệnh viện (mô phỏng)', contact: 'Phòng công tác xã hội (mô phỏng)' },
          from: today,
        }),
      ]
    : [];

const victims: Beginning = {
  app: 'victim-support',
  today(desk) {
    const ways = { 'self-declared': 0.02, returned: 0.02, found: 0.012 };
    const comers = Object.entries(ways).flatMap(([way, share]) => {
      if (!desk.chance.happens(`somebody is ${way}`, share)) return [];
      const traffickedAbroad = way === 'returned';
      const body = {
        ...victim(desk.chance, `${desk.today} ${way}`, year(desk)),
        unit: somewhere(desk, way),
        way,
        traffickedAbroad,
      };
      return [post('support-officer', '/victims', body)];
    });
    return [...outsideBodies(desk), ...comers];
  },
};

/** The register of authorities abroad is filled when the platform comes. */
const partners = ({ first }: Today): Deed[] =>
  first
    ? ['CN', 'KH', 'LA', 'MM', 'TH'].map((country) =>
        post('head-of-cooperation', '/cooperation-partners', {
          country,
          name: `Cơ quan có thẩm quyền của ${country} (mô phỏng)`,
          channels: ['mutual-legal-assistance', 'extradition', 'police', 'interpol', 'consular'],
          from: '2024-01-01',
        }),
      )
    : [];

const assistance: Beginning = {
  app: 'international-cooperation',
  today(desk) {
    const { chance } = desk;
    const asks = (direction: 'in' | 'out', share: number): Deed[] =>
      desk.working && chance.happens(`${direction} is asked`, share)
        ? [
            post('cooperation-officer', '/assistance-requests', {
              direction,
              unit: somewhere(desk, direction),
              assistance: chance.one(`${direction}: kind`, [
                'information',
                'evidence',
                'identity',
                'service-of-documents',
              ]),
              country: chance.one(`${direction}: country`, ['CN', 'KH', 'LA', 'TH']),
              request: 'Nội dung yêu cầu (mô phỏng).',
            }),
          ]
        : [];
    return [...partners(desk), ...asks('in', 0.03), ...asks('out', 0.03)];
  },
};

/** Small groups come back together; now and then one comes alone, or a foreign victim goes home. */
const returns: Beginning = {
  app: 'international-cooperation',
  today(desk) {
    const { chance } = desk;
    const shares = { mission: 0.012, 'foreign-authorities': 0.018, 'self-return': 0.014, 'foreign-victim': 0.008 };
    return Object.entries(shares).flatMap(([way, share]) => {
      if (!desk.working || !chance.happens(`${way}: is returned`, share)) return [];
      const count = way === 'self-return' ? 1 : chance.between(`${way}: how many`, 1, 4);
      const persons = Array.from({ length: count }, (_, one) => ({
        person: victim(chance, `${desk.today} ${way} ${one}`, year(desk)).person,
      }));
      const until = way === 'self-return' ? null : desk.day(14);
      const country = chance.one(`${way}: country`, ['CN', 'KH', 'LA', 'MM']);
      const matter = { way, country, until, unit: somewhere(desk, way), persons };
      return [post('cooperation-officer', '/returns', matter)];
    });
  },
};

/** Now and then a case comes on paper: from another province, or from the border guard after its first acts. */
const receivedCases: Beginning = {
  app: 'investigation',
  today(desk) {
    const { chance, day, working } = desk;
    if (!working || !chance.happens('a case is passed on', 0.02)) return [];
    const crime = { article: '150', clause: chance.one('passed on: clause', ['1', '2']) };
    const first = chance.happens('by the border guard', 0.5);
    const charged = { person: person('Bị can', `chuyển đến ${desk.today}`), ...crime };
    const long = { chargedAt: day(-55), detention: { since: day(-55), until: day(40) } };
    const passage = first
      ? { body: 'Bộ đội Biên phòng (mô phỏng)', ground: 'initial-investigation', initiatedAt: day(-7) }
      : { body: 'Công an tỉnh khác (mô phỏng)', ground: 'not-competent', initiatedAt: day(-60) };
    const body = {
      ...{ ...passage, ...crime, number: '21/QĐ-VKS', sentAt: day(-2), unit: somewhere(desk, 'passed on') },
      cracked: true,
      accused: [{ ...charged, ...(first ? { chargedAt: day(-6) } : long) }],
      victims: [person('Bị hại', `chuyển đến ${desk.today}`)],
    };
    return [post('head-of-investigation', '/cases/receptions', body)];
  },
};

/** Now and then another province asks for something to be verified here, or for a case to be taken on. */
const errands: Beginning = {
  app: 'investigation',
  today(desk) {
    const { chance, day, working } = desk;
    if (!working || !chance.happens('something is to be verified here', 0.04)) return [];
    const letter = { body: 'Công an tỉnh khác (mô phỏng)', letter: '12/CV', unit: somewhere(desk, 'to be verified') };
    if (chance.happens('it is a case', 0.2)) {
      const body = { ...letter, about: 'competence', request: 'Trao đổi về thẩm quyền (mô phỏng).' };
      return [post('investigator', '/errands', body)];
    }
    const part = chance.happens('it is part of an investigation', 0.3) && { about: 'investigation' };
    const body = {
      ...letter,
      ...part,
      acts: ['take-statement'],
      request: 'Đề nghị xác minh (mô phỏng).',
      until: day(20),
    };
    return [post('investigator', '/errands', body)];
  },
};

/** Whom the body itself has held far off, it brings to its seat. */
function broughtIn({ chance, now }: Today): { occurredAt?: Moment; arrivedAt?: Moment } {
  const far = chance.happens('is held far off', 0.3);
  return far ? { occurredAt: addHours(now, -3), arrivedAt: addHours(now, -1) } : {};
}

/** Now and then somebody is held: in an urgent case, caught in the act, wanted, or come forward. */
const custodies: Beginning = {
  app: 'investigation',
  today(desk) {
    const { chance, today } = desk;
    if (!chance.happens('somebody is held', 0.12)) return [];
    const ground = chance.of('is held', { 'urgent-case': 3, 'in-the-act': 3, wanted: 1, surrendered: 1 });
    const urgent = ground === 'urgent-case' ? { urgency: chance.one('is urgent', ['identified', 'traces']) } : {};
    const from = chance.happens('is handed over', 0.5)
      ? { from: chance.one('is handed over by', ['commune-police', 'border-guard', 'citizen']) }
      : {};
    const way = 'from' in from || ground === 'surrendered' ? {} : broughtIn(desk);
    const who = { person: person('Người bị giữ', today), minutes: '7/BB', unit: somewhere(desk, 'is held') };
    return [post('investigator', '/custodies', { ground, ...urgent, ...from, ...way, ...who })];
  },
};

export const BEGINNINGS: readonly Beginning[] = [
  ...underWay,
  reports,
  procuracyReports,
  courtReports,
  findings,
  victims,
  assistance,
  returns,
  receivedCases,
  errands,
  custodies,
  lodgings,
  prevention,
];
