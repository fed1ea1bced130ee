import { type AppName, unitsOn } from '@la-chan/contracts';
import { rate } from '../calibration';
import type { Beginning, Deed, Today } from '../habit';
import { person, victim } from '../people';

const year = ({ today }: Today): number => Number(today.slice(0, 4));
const post = (by: Deed['by'], path: string, body: object): Deed => ({ by, method: 'POST', path, body });

/** A commune, ward or district of the day where the agency is competent. */
function somewhere({ units, today, chance }: Today, question: string): string {
  const places = units.includes('*') ? unitsOn(today).map(({ code }) => code) : units;
  return chance.one(`${question}: where`, places);
}

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
    const elsewhere = { origin: 'outside', channel: 'transferred' };
    return [
      ...(chance.happens('somebody comes', share) ? [report(desk, 'first', urgency)] : []),
      ...(chance.happens('somebody else comes', share * 0.1) ? [report(desk, 'second', {})] : []),
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

/** Now and then the procuracy finds signs of a crime itself, or a court elsewhere writes of one. */
const findings: Beginning = {
  app: 'prosecution',
  today(desk) {
    const { chance, day, working } = desk;
    const found = (which: string): object => ({
      ...{ unit: somewhere(desk, which), article: '150', clause: '1', account: 'Dấu hiệu tội phạm (mô phỏng).' },
    });
    const basis = chance.happens('initiated by its panel', 0.5) ? 'panel-decision' : 'panel-demand';
    const paper = { basis, number: '32/HĐXX', decidedAt: day(-2) };
    return [
      ...(working && chance.happens('signs are found', 0.008)
        ? [post('prosecutor', '/initiations', found('found'))]
        : []),
      ...(working && chance.happens('a court writes', 0.008)
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
    const shares = { mission: 0.008, 'foreign-authorities': 0.012, 'self-return': 0.01, 'foreign-victim': 0.004 };
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
    const body = { ...letter, acts: ['take-statement'], request: 'Đề nghị xác minh (mô phỏng).', until: day(20) };
    return [post('investigator', '/errands', body)];
  },
};

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
    const who = { person: person('Người bị giữ', today), minutes: '7/BB', unit: somewhere(desk, 'is held') };
    return [post('investigator', '/custodies', { ground, ...urgent, ...from, ...who })];
  },
};

const prevention: Beginning = {
  app: 'prevention',
  today: (desk) => [...campaigns(desk), ...tasks(desk), ...sightings(desk), ...alerts(desk)],
};

/** Activities for 30 July are planned at the beginning of the month, others through the year. */
function campaigns(desk: Today): Deed[] {
  const { today } = desk;
  const planned = (title: string, occasion: string, startsOn: string, endsOn: string): Deed => {
    const body = { title, occasion, plan: '133/KH-UBND', unit: somewhere(desk, title), startsOn, endsOn };
    return post('prevention-officer', '/campaigns', body);
  };
  const july = `${today.slice(0, 4)}-07`;
  if (today === `${july}-01`)
    return ['Mít tinh 30/7', 'Truyền thông 30/7 tại trường học', 'Tư vấn 30/7'].map((title) =>
      planned(`${title} (mô phỏng)`, 'thirty-july', `${july}-28`, `${july}-30`),
    );
  if (!today.endsWith('-05')) return [];
  const occasion = desk.chance.one('occasion', ['high-risk-area', 'school', 'peak-months', 'other']);
  return [planned('Truyền thông phòng, chống mua bán người (mô phỏng)', occasion, desk.day(14), desk.day(21))];
}

/** A plan gives its tasks by the quarter. */
function tasks(desk: Today): Deed[] {
  if (!/-(01|04|07|10)-03$/.test(desk.today)) return [];
  return ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'UBND phường'].map((assignee) =>
    post('head-of-prevention', '/tasks', {
      title: `Báo cáo kết quả quý của ${assignee} (mô phỏng)`,
      plan: '133/KH-UBND ngày 02/05/2024',
      assignee,
      programmes: [desk.chance.one(`${assignee}: programme`, ['crime', 'drugs', 'poverty-reduction'])],
      unit: somewhere(desk, assignee),
      until: desk.day(80),
    }),
  );
}

/** What is met in a campaign, or told in the press. */
function sightings(desk: Today): Deed[] {
  const { chance, today, working } = desk;
  if (!working || !chance.happens('a method is met here', 0.02)) return [];
  const methods = [chance.one('met', ['MO01', 'MO04', 'MO08'])];
  const seen = { methods, channels: ['zalo'], countries: ['CN'], routes: ['lang-son'], seenOn: today };
  return [post('prevention-officer', '/method-sightings/own', { ...seen, unit: somewhere(desk, 'met') })];
}

function alerts(desk: Today): Deed[] {
  const { chance, today } = desk;
  if (!chance.happens('a method is seen', 0.03)) return [];
  const method = chance.one('method', ['MO01', 'MO02', 'MO04', 'MO05', 'MO08', 'MO11']);
  return [
    post('prevention-officer', '/method-alerts', {
      unit: somewhere(desk, 'alert'),
      title: `Thủ đoạn ${method} (mô phỏng)`,
      methods: [method],
      channels: [chance.one('channel', ['facebook', 'zalo', 'telegram', 'tiktok'])],
      countries: ['KH'],
      firstSeenOn: today,
      warning: 'Mô tả thủ đoạn (mô phỏng).',
      advice: 'Khuyến cáo (mô phỏng).',
    }),
  ];
}

/** What was under way when the platform came: counted as carried over. */
const underWay: Beginning[] = [
  {
    app: 'investigation',
    today: (desk) =>
      balances(desk, 5).map(({ number, unit, back }) =>
        post('head-of-investigation', '/cases/opening-balances', {
          number: `${number}/VA-CŨ`,
          unit,
          article: '150',
          clause: '2',
          initiatedAt: desk.day(-back - 20),
          crackedAt: desk.day(-back),
          accused: [1, 2].map((one) => ({
            person: person('Bị can', `cũ ${number} (${one})`),
            article: '150',
            clause: '2',
          })),
        }),
      ),
  },
  {
    app: 'prosecution',
    today: (desk) =>
      balances(desk, 3).map(({ number, unit }) =>
        post('head-of-procuracy', '/prosecution-files/opening-balances', {
          number: `${number}/TT-CŨ`,
          unit,
          article: '151',
          clause: '1',
          receivedAt: desk.day(-5),
          accused: [1, 2].map((one) => ({
            person: person('Bị can', `cũ ${number} (${one})`),
            article: '151',
            clause: '1',
          })),
        }),
      ),
  },
  {
    app: 'court',
    today: (desk) =>
      balances(desk, 4).map(({ number, unit, back }) =>
        post('court-clerk', '/trials/opening-balances', {
          number: `${number}/ST-CŨ`,
          unit,
          article: '150',
          clause: '2',
          docketedAt: desk.day(-Math.min(back, 30)),
          defendants: [1, 2].map((one) => ({
            person: person('Bị cáo', `cũ ${number} (${one})`),
            article: '150',
            clause: '2',
          })),
        }),
      ),
  },
  {
    app: 'victim-support',
    today: (desk) =>
      balances(desk, 4).map(({ number, unit, back }) =>
        post('head-of-support', '/victims/opening-balances', {
          ...victim(desk.chance, `cũ ${number}`, year(desk)),
          number: `${number}/NN-CŨ`,
          unit,
          way: 'self-declared',
          openedAt: desk.day(-back),
          receivedAt: desk.day(-back),
          verifiedAt: desk.day(-back + 2),
        }),
      ),
  },
];

const balances = (desk: Today, count: number): { number: number; unit: string; back: number }[] =>
  desk.first
    ? Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        unit: somewhere(desk, `balance ${index}`),
        back: 15 + desk.chance.between(`balance ${index}`, 0, 60),
      }))
    : [];

export const BEGINNINGS: readonly Beginning[] = [
  ...underWay,
  reports,
  procuracyReports,
  findings,
  victims,
  assistance,
  returns,
  receivedCases,
  errands,
  custodies,
  prevention,
];
