import type { SheetTexts } from './sheet';

/** How precisely a book of Estimates prints, by name: what every book so far has needed. */
export const PRECISIONS = {
  'as-printed': {
    reason: {
      en: 'Rounded to the digits printed: it stands for half a unit of its last digit either way',
      zhHant: '四捨五入至所印的位數：代表其末位半個單位以內的數值',
      zhHans: '四舍五入至所印的位数：代表其末位半个单位以内的数值',
    },
  },
  percent: {
    halfUnit: '0.05',
    reason: {
      en: 'Changes are printed to one decimal; (—) stands for no change and is read to the same precision',
      zhHant: '變動百分率印至一位小數；(—)表示沒有變動，精確程度相同',
      zhHans: '变动百分率印至一位小数；(—)表示没有变动，精确程度相同',
    },
  },
  'whole-thousands': {
    halfUnit: '500',
    reason: {
      en: 'Written in full dollars but given to the nearest thousand',
      zhHant: '以元書寫，但只準確至最接近的千元',
      zhHans: '以元书写，但只准确至最接近的千元',
    },
  },
  counted: {
    halfUnit: '0',
    reason: {
      en: 'Counted one by one, not rounded',
      zhHant: '逐一點算，沒有四捨五入',
      zhHans: '逐一点算，没有四舍五入',
    },
  },
  'stated-exactly': {
    halfUnit: '0',
    reason: {
      en: 'A target, plan, rule or limit: it holds exactly as stated',
      zhHant: '目標、計劃、規則或限額：按所述數值為準，不是近似值',
      zhHans: '目标、计划、规则或限额：按所述数值为准，不是近似值',
    },
  },
  'around-thousand': {
    halfUnit: '500',
    reason: {
      en: 'The document says “around” and gives whole thousands: taken as within half a thousand either way',
      zhHant: '文件註明是約數並以千計：視為上下500以內',
      zhHans: '文件注明是约数并以千计：视为上下500以内',
    },
  },
  bound: {
    halfUnit: '0',
    reason: {
      en: '“Over” or “nearly” a number: the number is a bound, not a measurement',
      zhHant: '「超過」或「接近」某數：該數是界限，不是量度所得',
      zhHans: '「超过」或「接近」某数：该数是界限，不是量度所得',
    },
  },
} as const satisfies Record<string, { readonly halfUnit?: string; readonly reason: SheetTexts }>;

export type PrecisionName = keyof typeof PRECISIONS;
export const PRECISION_NAMES = Object.keys(PRECISIONS) as PrecisionName[];

/** What stands behind a pledge's line in each of its columns, as the table of targets heads them. */
export const PLEDGE_COLUMNS = {
  target: () => ({ en: ', Target', zhHant: '，目標', zhHans: '，目标' }),
  actual: (year: number) => ({
    en: `, ${year} (Actual)`,
    zhHant: `，${year}年（實際）`,
    zhHans: `，${year}年（实际）`,
  }),
  plan: (year: number) => ({
    en: `, ${year} (Plan)`,
    zhHant: `，${year}年（計劃）`,
    zhHans: `，${year}年（计划）`,
  }),
} as const;

/** Two texts, one behind the other, in each language. */
export function joined(first: SheetTexts, second: SheetTexts): SheetTexts {
  return {
    en: first.en + second.en,
    zhHant: first.zhHant + second.zhHant,
    zhHans: first.zhHans + second.zhHans,
  };
}

/** Where the tables of a head stand, as they are cited. */
export const PLACES = {
  head: (number: string) => ({ en: `Head ${number}`, zhHant: `總目${number}`, zhHans: `总目${number}` }),
  opening: { en: ', opening summary', zhHant: '，開首摘要', zhHans: '，开首摘要' },
  programme: (number: string) => ({
    en: `, Programme (${number})`,
    zhHant: `，綱領(${number})`,
    zhHans: `，纲领(${number})`,
  }),
  provision: { en: ', Financial provision', zhHant: '，財政撥款', zhHans: '，财政拨款' },
  analysis: { en: ', Analysis of Financial Provision', zhHant: '，財政撥款分析', zhHans: '，财政拨款分析' },
  targets: { en: ', Targets', zhHant: '，目標', zhHans: '，目标' },
  subheads: { en: ', table of subheads', zhHant: '，分目表', zhHans: '，分目表' },
  components: {
    en: ', Details of Expenditure by Subhead',
    zhHant: '，按分目列出的開支詳情',
    zhHans: '，按分目列出的开支详情',
  },
  commitments: { en: ', Commitments', zhHant: '，承擔額', zhHans: '，承担额' },
} as const;
