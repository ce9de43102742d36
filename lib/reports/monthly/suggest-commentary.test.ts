import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { commentaryStates } from './commentary-state';
import type { MonthlyFacts } from './monthly-facts';
import { suggestCommentary } from './suggest-commentary';
import { FIGURES, figuresWith, givenFacts } from './testing/given-monthly-facts';

function suggested(facts: MonthlyFacts, locale: Locale = 'en', measure = 'answered-within-12s'): string {
  const found = facts.measures.find((one) => one.measure.id === measure);
  if (!found) throw new Error(measure);
  return suggestCommentary(translatorFor(locale), locale, found);
}

const counts = { calls_offered: 1000, calls_answered: 990, calls_answered_within_12s: 800 };

describe('what is suggested of a measure', () => {
  test('tells the month against its target, the year so far against the year before, the twelve months and the plan', () => {
    const facts = givenFacts({ month: '2023-10' as Month, figures: figuresWith({ '2023-10': counts }) });
    const [first, ...rest] = suggested(facts).split(/(?<=\.) (?=[A-Z])/);
    // 800 of 1 000, and at least 80 is asked for.
    expect(first).toBe(
      'Calls answered within 12 seconds stood at 80% in October 2023, meeting the target of at least 80%.',
    );
    expect(rest[0]).toMatch(
      /^January–October 2023 stands at \d+% \([+–][\d.]+ points against the same months/,
    );
    expect(rest[1]).toMatch(/^The 12 months to October 2023 stand at \d+%\.$/);
    expect(rest[2]).toBe('The plan for 2023 is 80%.');
  });

  test('says by how much a target is missed, from the exact value', () => {
    const missed = { ...counts, calls_answered_within_12s: 796 };
    const facts = givenFacts({ month: '2023-10' as Month, figures: figuresWith({ '2023-10': missed }) });
    expect(suggested(facts)).toContain(
      'stood at 79.6% in October 2023, 0.4 points below the target of at least 80%.',
    );
  });

  test('says each thing once: January is its year so far, the twelve months to December are the year', () => {
    expect(suggested(givenFacts({ month: '2023-01' as Month }))).not.toContain('stands at');
    expect(suggested(givenFacts({ month: '2023-12' as Month }))).not.toContain('12 months');
  });

  test('says that there is no figure, and why, and nothing of a plan that isn’t there', () => {
    const facts = givenFacts({
      month: '2022-10' as Month,
      figures: figuresWith({ '2022-10': { calls_answered_within_12s: 'not-collected' } }),
    });
    expect(suggested(facts)).toMatch(
      /^Calls answered within 12 seconds: there is no figure for October 2022 \(not collected\)\./,
    );
    expect(suggested(facts)).not.toContain('plan');
  });

  test.each(['zh-Hant', 'zh-Hans'] as const)('is Chinese in Chinese (%s)', (locale) => {
    expect(suggested(givenFacts({ month: '2023-10' as Month }), locale)).not.toMatch(/[A-Za-z]/);
  });
});

describe('the state of a text', () => {
  const facts = givenFacts({ month: '2023-10' as Month });
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const [open] = commentaryStates(facts, ['en'], [], hash);
  const written = {
    measure: open?.measure ?? '',
    locale: 'en' as const,
    text: 'Ours.',
    basis: open?.basis ?? '',
  };

  test('is open for each pledge in each language until somebody accepts it; an indicator has none', () => {
    const states = commentaryStates(facts, ['en', 'zh-Hant'], [], hash);
    expect(states.map(({ measure, locale, kind }) => `${measure} ${locale} ${kind}`)).toEqual(
      ['answered-within-12s', 'resolved-first-time', 'satisfaction'].flatMap((measure) => [
        `${measure} en open`,
        `${measure} zh-Hant open`,
      ]),
    );
  });

  test('stands while the figures say what they said, and is stale when they say something else', () => {
    expect(commentaryStates(facts, ['en'], [written], hash)[0]?.kind).toBe('accepted');
    const corrected = givenFacts({ month: '2023-10' as Month, figures: figuresWith({ '2023-10': counts }) });
    expect(commentaryStates(corrected, ['en'], [written], hash)[0]?.kind).toBe('stale');
  });

  test('is stale after a correction that changes no printed digit', () => {
    const before = FIGURES.get('2023-10' as Month)?.counts.calls_answered_within_12s as number;
    const figures = figuresWith({ '2023-10': { calls_answered_within_12s: before + 1 } });
    const [text] = commentaryStates(
      givenFacts({ month: '2023-10' as Month, figures }),
      ['en'],
      [written],
      hash,
    );
    expect([text?.kind, text?.suggested]).toEqual(['stale', open?.suggested]);
  });
});
