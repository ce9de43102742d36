import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { givenFacts as givenMonthlyFacts } from '@/lib/reports/monthly/testing/given-monthly-facts';
import { renderReport } from '@/lib/reports/render-report';
import type { RenderRequest } from '@/lib/reports/render-request';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { loadFonts } from './fonts';
import { type RenderingThread, renderingThread } from './render-in-thread';

const LIMITS = { megabytes: 512, milliseconds: 60_000, idleMilliseconds: 1, waiting: 40 };

function request(format: RenderRequest['format']): RenderRequest {
  return {
    facts: givenMonthlyFacts(),
    commentary: [],
    frame: { kind: 'preview' },
    format,
    locale: 'zh-Hant',
  };
}

const make = (ask: RenderingThread, format: RenderRequest['format']) =>
  ask({ kind: 'render', request: canonicalJson(request(format)) });

const sha256 = (bytes: unknown) =>
  createHash('sha256')
    .update(bytes as Uint8Array)
    .digest('hex');

describe('the thread that makes files', () => {
  test('makes the very bytes that are made without it, time and again', async () => {
    const ask = renderingThread(LIMITS);
    const [first, page, again] = await Promise.all([make(ask, 'pdf'), make(ask, 'html'), make(ask, 'pdf')]);
    const here = await renderReport(request('pdf'), loadFonts());
    expect([sha256(first), sha256(again)]).toEqual([sha256(here), sha256(here)]);
    expect(new TextDecoder().decode(page as Uint8Array)).toContain('<!doctype html>');
  });

  test('says which characters no typeface has', async () => {
    const ask = renderingThread(LIMITS);
    expect(await ask({ kind: 'characters', text: '1823 喺度 认 ✗' })).toEqual(['✗']);
  });

  test('[F17] a file that runs out of memory fails alone', async () => {
    const ask = renderingThread({ ...LIMITS, megabytes: 96 });
    const text = 'A line.\n'.repeat(200_000);
    const endless = { ...request('pdf'), commentary: [{ measure: 'satisfaction', locale: 'zh-Hant', text }] };
    const outcomes = await Promise.allSettled([
      make(ask, 'dictionary'),
      ask({ kind: 'render', request: canonicalJson(endless) }),
      make(ask, 'dictionary'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const [, failed] = outcomes;
    expect(failed?.status === 'rejected' && failed.reason).toMatchObject({ name: 'RenderingFailed' });
  });

  test('[F17] a file that can’t be made, or takes too long, fails alone', async () => {
    const ask = renderingThread(LIMITS);
    const spoiled = canonicalJson({ ...request('pdf'), facts: { kind: 'monthly' } });
    await expect(ask({ kind: 'render', request: spoiled })).rejects.toThrow();
    const hurried = renderingThread({ ...LIMITS, milliseconds: 1 });
    await expect(make(hurried, 'pdf')).rejects.toThrow('too long');
    expect(await make(ask, 'csv')).toBeInstanceOf(Uint8Array);
  });

  test('refuses what would wait behind too many others, and answers a question of a moment before them', async () => {
    const ask = renderingThread({ ...LIMITS, waiting: 2 });
    const answered: string[] = [];
    const told = (name: string) => () => answered.push(name);
    const files = [make(ask, 'dictionary').then(told('first')), make(ask, 'csv').then(told('second'))];
    const characters = ask({ kind: 'characters', text: 'a' }).then(told('characters'));
    await expect(make(ask, 'pdf')).rejects.toMatchObject({ name: 'ThreadCrowded' });
    await Promise.all([...files, characters]);
    expect(answered).toEqual(['first', 'characters', 'second']);
  });
});
