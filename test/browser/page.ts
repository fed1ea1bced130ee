import { clientOf, onClose, startAgencies, type TestCity } from '@la-chan/testing';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { arrived, journal } from '../reporting/journals';
import { provider } from './provider';

const LEADER = { id: 'bcd-138.lanh-dao', agency: 'bcd-138', roles: ['leader'], units: ['*'] };

export interface OpenCity {
  readonly city: TestCity;
  readonly url: string;
  tell(facts: readonly Fact[]): Promise<void>;
}

/** The scorecard's service with these facts, and somebody to sign in. */
export async function cityWithPage(
  at: string,
  facts: readonly Fact[],
  env: Record<string, string> = {},
): Promise<OpenCity> {
  const signIn = await provider(LEADER);
  const city = await startAgencies(['ca-hn', 'ca-hoan-kiem', 'pc02', 'bcd-138'], {
    at,
    env: { OIDC_ISSUER: signIn.url, ...env },
  });
  const { url } = city.agency('bcd-138').service();
  const client = clientOf(url, await signIn.accessToken());
  let told: Fact[] = [];
  const tell = async (more: readonly Fact[]): Promise<void> => {
    told = [...told, ...more];
    await journal(city, more);
    await arrived(client, told);
  };
  await tell(facts);
  return { city, url, tell };
}

export async function chrome(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  onClose(() => browser.close());
  return browser;
}

/** A page of its own, with what went wrong in it. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page: Page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults };
}
