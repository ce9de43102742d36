import type { Messages } from './en';

/** 開放數據及其開關。 */
export const openData: Messages['openData'] = {
  about: {
    title: '1823聯絡中心的服務表現',
    description:
      '1823每月的來電、查詢、個案、評分及書面聯絡數目、據此計算的服務承諾及指標，以及開支預算所刊載的數字。只包括已批核的數字。',
    publisher: '香港特別行政區政府創新科技及工業局效率促進辦公室',
    licence:
      '香港特別行政區政府為這些數據的擁有人。任何人均可免費複製、使用及分發數據，包括作商業用途，惟須註明來源為香港特別行政區政府及數據的日期，如有改動亦須註明。數據按現狀提供，政府不作任何保證，對因使用數據而引致的損失概不負責。條款參照data.gov.hk的做法。',
    'update-frequency':
      '每當有月份獲批核或更正，或開支預算刊載新數字時更新，一般每月一次；新版本於翌日提供。',
  },
  meaning: {
    count: '{count}。CSV留空或JSON為null：未有收集。suspended：服務暫停。零：已收集而數目為零。',
    months: {
      month: '數目所屬的月份。',
      standing: 'final：已批核。revised：已批核，並與首次批核的數字不同。',
      revision: '獲批核的報表版次。',
    },
    attainment: {
      measure: '指標的代號，與其網頁地址所用的相同。',
      period: '期間的名稱：月份、公曆年或財政年度（四月至翌年三月）。',
      by: '期間的種類。十二個月均已批核的年度才列出。',
      from: '期間的第一個月。',
      to: '期間的最後一個月。',
      numerator: '分子的總和。',
      denominator: '分母的總和。',
      value: '六位小數的精確數值，以所示單位表示：分子除以分母，百分率再乘以100。',
      printed: '刊載的數值。',
      unit: 'percent：百分率；score：1至5分評分的平均值。',
      base: '分母由甚麼組成。',
      target: '期間最後一個月生效的目標。',
      comparison: '數值與目標比較的方式。',
      plan: '開支預算就該公曆年所訂的計劃；不據此評定。',
      difference: '數值減目標。',
      verdict: '按精確數值評定的結果。none：未評定，原因見reason。',
      reason: '未評定的原因。',
      standing: '以期間內最不可靠的月份為準：revised先於final。',
    },
    published: {
      measure: '指標的代號，與其網頁地址所用的相同。',
      year: '公曆年。',
      printed: '開支預算所刊載的數字。',
      value: '同一數字，以小數表示。',
      low: '刊載數字所代表範圍的下限。',
      high: '刊載數字所代表範圍的上限。',
      book: '所屬年度的開支預算。',
      place: '在該冊開支預算中的位置。',
    },
    dictionary: {
      file: '該欄所屬的表。',
      column: '欄名，CSV與JSON相同。',
      type: '欄內資料的類型。month：YYYY-MM；decimal：六位小數，在JSON以文字表示，以免遺失位數。',
      values: '欄內可出現的字詞。',
      meaning_en: '英文解釋。',
      'meaning_zh-Hant': '繁體中文解釋。',
      'meaning_zh-Hans': '簡體中文解釋。',
    },
  },
  setting: {
    'title-on': '任何人均可讀取開放數據',
    'title-off': '開放數據沒有開啟',
    what: '以CSV及JSON格式提供已批核的月份及開支預算所刊載的數字，供開放數據平台使用。未批核的數字及示範月份絕不包括在內。',
    address: '地址：{address}',
    vintages:
      '{count, plural, =0 {尚未有版本：首個版本於有數字獲批核的翌日提供。} other {共#個版本，最新為{last}。}}',
    'then-off': '開啟後，任何人無須登入即可讀取，並可自行保留副本。',
    'then-on': '關閉後，該地址的回應與不存在的地址無異；他人已保留的副本不受影響。',
    'turn-on': '開啟開放數據',
    'turn-off': '關閉開放數據',
    changed: '最近於{at}（香港時間）由{by}更改。',
    unchanged: '從未更改：預設為關閉。',
  },
};
