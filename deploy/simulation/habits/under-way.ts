import { unitsOn } from '@la-chan/contracts';
import type { Beginning, Today } from '../habit';
import { person, victim } from '../people';
import { post, somewhere, year } from './beginning';

/** What was under way when the platform came: counted as carried over. */
export const underWay: readonly Beginning[] = [
  {
    app: 'intake',
    today: (desk) => (desk.first ? [post('duty-chief', '/reports/import', { csv: registerOf(desk) })] : []),
  },
  {
    app: 'investigation',
    today: (desk) =>
      balances(desk, 12).map(({ number, unit, back }) =>
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
            ...(number === one ? { clause: '3', ...detainedLong(desk, back) } : { clause: '2' }),
          })),
        }),
      ),
  },
  {
    app: 'prosecution',
    today: (desk) =>
      balances(desk, 4).map(({ number, unit }) =>
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
      balances(desk, 7).map(({ number, unit, back }) =>
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

/** The reports that a duty desk had in its book. */
function registerOf(desk: Today): string {
  const at = somewhere(desk, 'book');
  const place = unitsOn(desk.today).find(({ code }) => code === at)?.vi ?? at;
  const received = desk.today.split('-').reverse().join('/');
  const rows = [1, 2, 3].map((number) => [
    ...[`${number}/${year(desk)}`, received, 'Có', place, 'Tố giác về tội phạm', 'Điện thoại'],
    ...[`Người báo tin ${number} (mô phỏng)`, `Lời kể ${number} (mô phỏng).`],
  ]);
  const headings = [
    ...['Số tiếp nhận', 'Thời điểm tiếp nhận', 'Tồn kỳ trước', 'Địa bàn', 'Loại nguồn tin', 'Hình thức tiếp nhận'],
    ...['Họ và tên người báo tin', 'Nội dung'],
  ];
  return [headings, ...rows].map((cells) => cells.join(',')).join('\n');
}

/** Extended twice already: for how long still, the supreme procuracy decides (BLTTHS 173(6)). */
const detainedLong = ({ day }: Today, back: number): object => ({
  detention: { since: day(-back), until: day(20), extensions: 2 },
});

const balances = (desk: Today, count: number): { number: number; unit: string; back: number }[] =>
  desk.first
    ? Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        unit: somewhere(desk, `balance ${index}`),
        back: 15 + desk.chance.between(`balance ${index}`, 0, 60),
      }))
    : [];
