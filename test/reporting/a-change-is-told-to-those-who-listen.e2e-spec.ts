import { type Client, eventually, type TestCity } from '@la-chan/testing';
import { cityFacts } from './city';
import { ANALYST, arrived, journal, startCity } from './journals';

describe('a listener to the scorecard', () => {
  let city: TestCity;
  let analyst: Client;

  beforeAll(async () => {
    city = await startCity('2026-08-20T02:00:00.000Z');
    analyst = await city.as(ANALYST);
  });

  it('is told of a change, once for a flood, and of nothing else', async () => {
    const token = await city.issuer.tokenFor(ANALYST);
    const stream = await fetch(`${city.agency('bcd-138').service().url}/scorecard/stream`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard: string[] = [];
    const listening = (async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) heard.push(next.value);
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.filter((text) => text.includes('changed'))).toEqual([]);

    const facts = cityFacts({ seed: 41, reports: 40, from: '2026-02-01', days: 120 });
    await journal(city, facts);
    await arrived(analyst, facts);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const changes = await eventually(() => {
      const told = heard.filter((text) => text.includes('event: changed'));
      expect(told.length).toBeGreaterThan(0);
      return told;
    });
    expect(changes.length).toBeLessThan(facts.length / 4);
    expect(changes[0]).toContain('sealedAt');

    await city.agency('bcd-138').stop();
    await listening; // the service lets go of those who listen
  });
});
