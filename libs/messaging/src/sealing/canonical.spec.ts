import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { canonical } from './canonical';

describe('the canonical text of a value', () => {
  it('is that of RFC 8785, in whatever order its members come', () => {
    const values = fc.jsonValue().chain((value) => fc.constantFrom(value, JSON.parse(canonicalize(value) ?? 'null')));
    fc.assert(fc.property(values, (value) => expect(canonical(value)).toBe(canonicalize(value))));
  });

  it('is none of what is no JSON', () => {
    expect(() => canonical({ a: [NaN] })).toThrow('NaN');
    expect(canonical({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
    expect(canonical(undefined)).toBe('null');
  });

  it('orders names that are numbers as names', () => {
    expect(canonical({ b: { 10: 1, 9: 2 }, a: 3 })).toBe('{"a":3,"b":{"10":1,"9":2}}');
  });

  it('leaves out no name, whatever it means to JavaScript', () => {
    expect(canonical(JSON.parse('{"b":1,"__proto__":{"c":2}}'))).toBe('{"__proto__":{"c":2},"b":1}');
  });
});
