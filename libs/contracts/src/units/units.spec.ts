import { COMMUNES, DISTRICTS } from './hanoi';
import { communesOf, districtsOf, inGeography, isUnitOn, unit, UnitCode, unitNamed, unitsOn } from './units';

const DISTRICT_DAY = '2025-06-30';
const COMMUNE_DAY = '2025-07-01';
const districts = unitsOn(DISTRICT_DAY);
const communes = unitsOn(COMMUNE_DAY);

describe('units of Hanoi', () => {
  it('are 30 districts to 2025-06-30: 12 quận, 17 huyện, 1 thị xã', () => {
    expect(districts).toHaveLength(30);
    const kinds = districts.map(({ vi }) => /^(Quận|Huyện|Thị xã) /.exec(vi)?.[1]);
    expect(['Quận', 'Huyện', 'Thị xã'].map((kind) => kinds.filter((it) => it === kind).length)).toEqual([12, 17, 1]);
  });

  it('are 126 wards and communes since: 51 phường, 75 xã', () => {
    expect(communes).toHaveLength(126);
    expect(communes.filter(({ vi }) => vi.startsWith('Phường '))).toHaveLength(51);
    expect(communes.filter(({ vi }) => vi.startsWith('Xã '))).toHaveLength(75);
  });

  it('each have a code of their own that the contract takes', () => {
    const codes = [...districts, ...communes].map(({ code }) => code);
    expect(new Set(codes).size).toBe(DISTRICTS.length + COMMUNES.length);
    for (const code of [...codes, 'outside', 'unknown']) expect(UnitCode.parse(code)).toBe(code);
    for (const code of ['001', 'c00001', 'd00004', 'D001', '']) expect(UnitCode.safeParse(code).success).toBe(false);
  });

  it('have names in both languages', () => {
    expect(unit('d001')).toMatchObject({ vi: 'Quận Ba Đình', en: 'Ba Dinh District' });
    expect(unit('d269')).toMatchObject({ vi: 'Thị xã Sơn Tây', en: 'Son Tay Town' });
    expect(unit('c00226').en).toBe('Van Mieu - Quoc Tu Giam Ward');
    for (const { en } of [...districts, ...communes]) expect(en).toMatch(/^[A-Za-z -]+ (District|Town|Ward|Commune)$/);
  });

  it('are units only while they exist', () => {
    expect([isUnitOn('d001', DISTRICT_DAY), isUnitOn('d001', COMMUNE_DAY)]).toEqual([true, false]);
    expect([isUnitOn('c00004', DISTRICT_DAY), isUnitOn('c00004', COMMUNE_DAY)]).toEqual([false, true]);
    expect(['outside', 'unknown', 'c99999'].map((code) => isUnitOn(code, COMMUNE_DAY))).toEqual([true, true, false]);
  });

  it('refuse a code that is none', () => {
    expect(() => unit('c99999')).toThrow(RangeError);
  });
});

describe('the two geographies', () => {
  it('overlap in 213 places, seen from either side', () => {
    const fromDistricts = districts.flatMap(({ code }) =>
      communesOf(code).map((it) => `${code} ${it.unit} ${it.share}`),
    );
    const fromCommunes = communes.flatMap(({ code }) =>
      districtsOf(code).map((it) => `${it.unit} ${code} ${it.share}`),
    );
    expect(fromDistricts).toHaveLength(213);
    expect(new Set(fromDistricts)).toEqual(new Set(fromCommunes));
  });

  it('lose no unit: every district has 3 to 13 wards and communes, every one of them a district', () => {
    for (const { code } of districts) {
      expect(communesOf(code).length).toBeGreaterThanOrEqual(3);
      expect(communesOf(code).length).toBeLessThanOrEqual(13);
    }
    for (const { code } of communes) expect(districtsOf(code).length).toBeGreaterThanOrEqual(1);
    for (const [, , , ground] of COMMUNES)
      for (const district of ground.split(' ')) expect(UnitCode.safeParse(`d${district}`).success).toBe(true);
  });

  it('map 62 wards and communes to their one district, and say of the others among which they cannot be told', () => {
    const mapped = communes.filter(({ code }) => inGeography(code, 'districts').unit !== null);
    expect(mapped).toHaveLength(62);
    expect(inGeography('c00256', 'districts')).toEqual({ unit: 'd007', among: [] });
    expect(districtsOf('c00256')).toEqual([{ unit: 'd007', share: 'whole' }]);
    expect(inGeography('c00004', 'districts')).toEqual({ unit: null, among: ['d001', 'd002', 'd003'] });
  });

  it('map no district to one ward or commune', () => {
    for (const { code } of districts)
      expect(inGeography(code, 'communes')).toEqual({ unit: null, among: communesOf(code).map((it) => it.unit) });
  });

  it('leave what is of neither, or there already, as it is', () => {
    for (const code of ['outside', 'unknown', 'd001'])
      expect(inGeography(code, 'districts')).toEqual({ unit: code, among: [] });
  });
});

describe('a unit in a register', () => {
  it.each([
    ['Quận Hoàn Kiếm', DISTRICT_DAY, 'd002'],
    ['hoàn kiếm', DISTRICT_DAY, 'd002'],
    ['Hoàn Kiếm', COMMUNE_DAY, 'c00070'],
    ['PHƯỜNG YÊN HÒA', COMMUNE_DAY, 'c00175'],
    ['00070', COMMUNE_DAY, 'c00070'],
    ['d002', DISTRICT_DAY, 'd002'],
    ['Ngoài Hà Nội', COMMUNE_DAY, 'outside'],
  ])('reads %s on %s as %s', (text, day, code) => {
    expect(unitNamed(text, day)?.code).toBe(code);
  });

  it.each([
    ['Quận Hoàn Kiếm', COMMUNE_DAY],
    ['Quận 1', DISTRICT_DAY],
    ['', COMMUNE_DAY],
  ])('does not read %s on %s', (text, day) => {
    expect(unitNamed(text, day)).toBeUndefined();
  });

  it('is told by its bare name everywhere', () => {
    for (const { vi, code } of districts)
      expect(unitNamed(vi.replace(/^(Quận|Huyện|Thị xã) /, ''), DISTRICT_DAY)?.code).toBe(code);
    for (const { vi, code } of communes)
      expect(unitNamed(vi.replace(/^(Phường|Xã) /, ''), COMMUNE_DAY)?.code).toBe(code);
  });
});
