import { Chances, Registers } from './chance';

const places = Array.from({ length: 400 }, (_, place) => place);
const drawn = (seed: number, question: string): boolean[] => {
  const reports = new Chances(seed, 'reports');
  return places.map((place) => reports.for(String(place)).happens(question, 0.1));
};

describe('chance', () => {
  it('is the same for the same seed, whatever else is asked', () => {
    const [one, other] = [new Chances(7, 'reports').for('3'), new Chances(7, 'reports').for('3')];
    other.between('something else', 1, 6);
    expect(other.between('days', 0, 1000)).toBe(one.between('days', 0, 1000));
    expect(drawn(7, 'is late')).toEqual(drawn(7, 'is late'));
  });

  it('goes on in a register where another agency has stopped', () => {
    const registers = new Registers(7);
    const both = places.map((place) => registers.of('reports').for(String(place)).happens('is late', 0.1));
    expect(both).toEqual(drawn(7, 'is late'));
  });

  it('is another for another seed and for another question', () => {
    expect(drawn(8, 'is late')).not.toEqual(drawn(7, 'is late'));
    expect(drawn(7, 'is urgent')).not.toEqual(drawn(7, 'is late'));
  });

  it('gives what is rare its share, evenly along a register', () => {
    for (const question of ['is late', 'is urgent', 'is returned', 'is closed'])
      for (let first = 0; first < 400; first += 100) {
        const times = drawn(7, question)
          .slice(first, first + 100)
          .filter(Boolean).length;
        expect(times).toBeGreaterThanOrEqual(6);
        expect(times).toBeLessThanOrEqual(14);
      }
  });

  it('gives what is rare its share among the few of whom it is asked, whichever they are', () => {
    for (const question of ['is late', 'is urgent', 'is returned', 'is closed'])
      for (let seed = 1; seed <= 100; seed += 1) {
        const reports = new Chances(seed, 'reports');
        const asked = places.filter((place) => place % 17 === seed % 17).slice(0, 20);
        const times = asked.filter((place) => reports.for(String(place)).happens(question, 0.2)).length;
        expect(times).toBeGreaterThanOrEqual(2);
        expect(times).toBeLessThanOrEqual(6);
      }
  });

  it('gives what is rare to the first of whom it is asked, and what never is to nobody', () => {
    for (const seed of [1, 7, 8, 11]) {
      const reports = new Chances(seed, 'reports');
      expect(reports.for('1').happens('is late', 0.001)).toBe(true);
      expect(reports.for('1').happens('is late', 0.001)).toBe(true);
      expect(reports.for('1').happens('is lost', 0)).toBe(false);
      const others = places.slice(2, 100).filter((place) => reports.for(String(place)).happens('is late', 0.001));
      expect(others.length).toBeLessThanOrEqual(1);
    }
  });

  it('favours nobody in an even register', () => {
    const days = [1, 7, 8, 11].map((seed) => new Registers(seed).of('days', true).for('2025-07-01'));
    expect(days.filter((day) => day.happens('somebody comes', 0.001))).toEqual([]);
  });

  it('answers for each part of a thing, evenly over those of all', () => {
    const reports = new Chances(7, 'reports');
    const parts = places.map((place) => reports.for(String(place % 4)).each(Math.floor(place / 4)));
    const times = parts.filter((part) => part.happens('is late', 0.1)).length;
    expect(times).toBeGreaterThanOrEqual(36);
    expect(times).toBeLessThanOrEqual(44);
    expect(reports.for('1').each(2).happens('is late', 0.1)).toBe(parts[9]!.happens('is late', 0.1));
  });

  it('says of a thing the same whenever it is asked again', () => {
    const reports = new Chances(7, 'reports');
    const first = reports.for('1').between('days', 0, 1000);
    reports.for('2').between('days', 0, 1000);
    expect(reports.for('1').between('days', 0, 1000)).toBe(first);
  });

  it('keeps questions apart: one answer says nothing of another', () => {
    const both = drawn(7, 'is late').filter((late, place) => late && drawn(7, 'is urgent')[place]).length;
    expect(both).toBeGreaterThanOrEqual(1);
    expect(both).toBeLessThanOrEqual(10);
  });

  it('gives what is wanted to those of whom it is first asked then, and of a choice to every second of them', () => {
    const registers = new Registers(7);
    const [reports, others] = [registers.of('reports'), registers.of('others')];
    const known = reports.for('known');
    expect([known.happens('is lost', 0), known.happens('is late', 0.001)]).toEqual([false, true]);
    const before = known.happens('is urgent', 0.001);
    const answers = { 'is late': false, 'is urgent': true, 'is lost': true, course: 'seldom' };
    registers.want(new Map([['reports', new Map<string, boolean | string>(Object.entries(answers))]]));
    const course = (place: number): string => reports.for(String(place)).of('course', { often: 9, seldom: 1e-9 });
    const one = reports.for('1');
    expect([one.happens('is late', 0.999), one.happens('is urgent', 0.001), one.happens('is lost', 0)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(places.slice(0, 4).map(course)).toEqual(['seldom', 'often', 'seldom', 'often']);
    expect(known.happens('is late', 0.001)).toBe(true);
    expect(known.happens('is urgent', 0.001)).toBe(before);
    expect(registers.underWay('reports').for('1').happens('is urgent', 0.001)).toBe(true);
    expect(others.for('1').of('course', { often: 9, seldom: 1e-9 })).toBe('often');
    registers.want(new Map());
    expect(reports.for('2').happens('is late', 0.999)).toBe(true);
    expect(one.happens('is late', 0.999)).toBe(false);
  });

  it('weighs choices', () => {
    const reports = new Chances(7, 'reports');
    const chosen = places.map((place) => reports.for(String(place)).of('course', { often: 9, seldom: 1 }));
    expect(chosen.filter((choice) => choice === 'seldom').length).toBeGreaterThan(30);
    expect(chosen.filter((choice) => choice === 'seldom').length).toBeLessThan(50);
  });
});
