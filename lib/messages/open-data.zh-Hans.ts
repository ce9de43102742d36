import type { Messages } from './en';

/** 开放数据及其开关。 */
export const openData: Messages['openData'] = {
  about: {
    title: '1823联络中心的服务表现',
    description:
      '1823每月的来电、查询、个案、评分及书面联络数目、据此计算的服务承诺及指标，以及开支预算所刊载的数字。只包括已批核的数字。',
    publisher: '香港特别行政区政府创新科技及工业局效率促进办公室',
    licence:
      '香港特别行政区政府为这些数据的拥有人。任何人均可免费复制、使用及分发数据，包括作商业用途，惟须注明来源为香港特别行政区政府及数据的日期，如有改动亦须注明。数据按现状提供，政府不作任何保证，对因使用数据而引致的损失概不负责。条款参照data.gov.hk的做法。',
    'update-frequency':
      '每当有月份获批核或更正，或开支预算刊载新数字时更新，一般每月一次；新版本于翌日提供。',
  },
  meaning: {
    count: '{count}。CSV留空或JSON为null：未有收集。suspended：服务暂停。零：已收集而数目为零。',
    months: {
      month: '数目所属的月份。',
      standing: 'final：已批核。revised：已批核，并与首次批核的数字不同。',
      revision: '获批核的报表版次。',
    },
    attainment: {
      measure: '指标的代号，与其网页地址所用的相同。',
      period: '期间的名称：月份、公历年或财政年度（四月至翌年三月）。',
      by: '期间的种类。十二个月均已批核的年度才列出。',
      from: '期间的第一个月。',
      to: '期间的最后一个月。',
      numerator: '分子的总和。',
      denominator: '分母的总和。',
      value: '六位小数的精确数值，以所示单位表示：分子除以分母，百分率再乘以100。',
      printed: '刊载的数值。',
      unit: 'percent：百分率；score：1至5分评分的平均值。',
      base: '分母由什么组成。',
      target: '期间最后一个月生效的目标。',
      comparison: '数值与目标比较的方式。',
      plan: '开支预算就该公历年所订的计划；不据此评定。',
      difference: '数值减目标。',
      verdict: '按精确数值评定的结果。none：未评定，原因见reason。',
      reason: '未评定的原因。',
      standing: '以期间内最不可靠的月份为准：revised先于final。',
    },
    published: {
      measure: '指标的代号，与其网页地址所用的相同。',
      year: '公历年。',
      printed: '开支预算所刊载的数字。',
      value: '同一数字，以小数表示。',
      low: '刊载数字所代表范围的下限。',
      high: '刊载数字所代表范围的上限。',
      book: '所属年度的开支预算。',
      place: '在该册开支预算中的位置。',
    },
    dictionary: {
      file: '该栏所属的表。',
      column: '栏名，CSV与JSON相同。',
      type: '栏内资料的类型。month：YYYY-MM；decimal：六位小数，在JSON以文字表示，以免遗失位数。',
      values: '栏内可出现的字词。',
      meaning_en: '英文解释。',
      'meaning_zh-Hant': '繁体中文解释。',
      'meaning_zh-Hans': '简体中文解释。',
    },
  },
  setting: {
    'title-on': '任何人均可读取开放数据',
    'title-off': '开放数据没有开启',
    what: '以CSV及JSON格式提供已批核的月份及开支预算所刊载的数字，供开放数据平台使用。未批核的数字及示范月份绝不包括在内。',
    address: '地址：{address}',
    vintages:
      '{count, plural, =0 {尚未有版本：首个版本于有数字获批核的翌日提供。} other {共#个版本，最新为{last}。}}',
    'then-off': '开启后，任何人无须登入即可读取，并可自行保留副本。',
    'then-on': '关闭后，该地址的回应与不存在的地址无异；他人已保留的副本不受影响。',
    'turn-on': '开启开放数据',
    'turn-off': '关闭开放数据',
    changed: '最近于{at}（香港时间）由{by}更改。',
    unchanged: '从未更改：预设为关闭。',
  },
};
