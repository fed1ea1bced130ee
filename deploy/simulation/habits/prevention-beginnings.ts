import type { Beginning, Deed, Today } from '../habit';
import { post, somewhere } from './beginning';

/** What prevention plans, and meets, through the year. */
export const prevention: Beginning = {
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
