import { compare, multiply, whole } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCount, formatDecimal } from '@/lib/format/number';
import type { Attainment } from '@/lib/kpi/attainment';
import { GAPS } from '@/lib/kpi/gap';
import { exactText } from '@/lib/kpi/printed';
import type { Translator } from '@/lib/messages/translator';
import { baseText } from '../base-text';
import { citationText, type Fact, sinceText } from '../definition-facts';
import { publishedRangeText } from '../published-rows';
import { inUnit, reasonText, targetText, verdictText } from '../words';
import { ratingsText } from './period-rows';
import type { WhyMonth } from './why-months';

/** What a value depends on beside its counts: coverage, definition, target, verdict, published figure, rounding. */
export function whyFacts(
  t: Translator,
  locale: Locale,
  point: Attainment,
  months: readonly WhyMonth[],
): readonly Fact[] {
  const { definition, period, base, printed, unit } = point;
  const month = formatMonth(period.to, locale);
  const rounds = printed?.kind === 'digits' && point.source === 'months' ? printed.rounds : null;
  return [
    { term: t('why.coverage'), lines: coverageLines(t, locale, point, months) },
    ...(base
      ? [{ term: t('why.base'), lines: [baseText(t, point.definition), ...ratingsLine(t, point)] }]
      : []),
    {
      term: t('why.definition'),
      lines: [
        t('why.definition-month', { since: sinceText(t, locale, definition.validFrom), month }),
        ...(point.definitionDiffers ? [t('why.definition-differs')] : []),
      ],
    },
    { term: t('why.target'), lines: [targetLine(t, locale, point, month)] },
    { term: t('why.verdict'), lines: [verdictLine(t, point)] },
    ...publishedFact(t, point),
    {
      term: t('why.rounding'),
      lines: [
        t('why.rounding-text', { decimals: definition.precision }),
        ...(rounds !== null && printed?.kind === 'digits'
          ? [
              t('why.rounding-digits', {
                value: inUnit(t, unit, printed.text),
                rounds: inUnit(t, unit, rounds),
              }),
            ]
          : []),
      ],
    },
  ];
}

function ratingsLine(t: Translator, point: Attainment): string[] {
  const ratings = ratingsText(t, point);
  return ratings === null ? [] : [t('measureDepth.ratings-line', { ratings })];
}

/** How many months are in the sum, and by their kind of gap those that aren't. */
function coverageLines(
  t: Translator,
  locale: Locale,
  { monthsReported: reported, monthsExpected: expected }: Attainment,
  months: readonly WhyMonth[],
): readonly string[] {
  return [
    t(`why.coverage-${reported === expected ? 'all' : 'part'}`, { reported, expected }),
    ...(reported > 1 ? [t('why.sum-of', { months: reported })] : []),
    ...GAPS.flatMap((gap) => {
      const lacking = months.filter((month) => month.gap === gap);
      if (lacking.length === 0) return [];
      const named = lacking.map(({ month }) => formatMonth(month, locale));
      return [
        t('why.lacking', { months: named.join(t('measureDepth.between-years')), gap: t(`gap.${gap}`) }),
      ];
    }),
  ];
}

function targetLine(t: Translator, locale: Locale, { target, unit, definition }: Attainment, month: string) {
  if (!target) return t('why.target-none', { month });
  return t('measure.target-line', {
    target: targetText(t, unit, definition.precision, target),
    from: sinceText(t, locale, target.validFrom),
    citation: citationText(t, target.citation),
  });
}

/** The verdict with what was compared: whole numbers on both sides, nothing divided. */
function verdictLine(t: Translator, point: Attainment): string {
  const { target, numerator, denominator, definition, verdict } = point;
  const reason = reasonText(t, point);
  if (verdict === 'none') return [verdictText(t, point), reason].filter(Boolean).join(' · ');
  if (!target || numerator === null || denominator === null)
    return t('why.verdict-plain', { verdict: verdictText(t, point) });
  const left = whole(BigInt(definition.scale) * numerator);
  const right = multiply(target.value, whole(denominator));
  const order = compare(left, right);
  return t('why.verdict-exact', {
    verdict: verdictText(t, point),
    left: leftText(t, definition.scale, numerator, left.numerator),
    sign: order < 0 ? 'less' : order > 0 ? 'more' : 'same',
    target: exactText(target.value, definition.precision),
    denominator: formatCount(denominator),
    right: isExactAt(right, 0) ? formatCount(right.numerator) : formatDecimal(fixed(right, 6)),
  });
}

/** The side of the counts: `100 × 2,080,910 = 208,091,000`; a score has no scale to multiply by. */
function leftText(t: Translator, scale: number, numerator: bigint, left: bigint): string {
  if (scale === 1) return formatCount(left);
  return t('why.verdict-left', { scale, numerator: formatCount(numerator), left: formatCount(left) });
}

function publishedFact(t: Translator, point: Attainment): Fact[] {
  const { published, unit } = point;
  if (!published) return [];
  const { figure, agrees } = published;
  const agreement = agrees === null ? 'open' : agrees ? 'agrees' : 'disagrees';
  return [
    {
      term: t('why.published'),
      lines: [
        t('why.published-line', {
          printed: inUnit(t, unit, figure.printed),
          range: publishedRangeText(t, point, published),
          agreement: t(`measure.published-${agreement}`),
          citation: citationText(t, figure.citation),
        }),
      ],
    },
  ];
}
