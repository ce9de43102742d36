import type { books as english } from './books.en';

export const books = {
  title: '{book}年度開支預算',

  'not-utf8':
    '檔案並非UTF-8文字{looksLike, select, unknown {} other {（看似{looksLike}編碼）}}。請另存為UTF-8格式後再匯入。',
  'not-json':
    '檔案由{place}起無法以JSON讀取：該處不能出現「{value}」。請核對之前是否欠缺或多出逗號、引號或括號。',
  'json-ends-early': '檔案是空白的，或在{place}過早結束。請核對檔案是否已完整儲存。',
  'json-too-deep': '{place}：括號層數過多，不會是預算書。請核對是否選對檔案。',
  'duplicate-key':
    '{place}：「{value}」在同一個物件內出現兩次（{path}）。請只保留其中一個，否則另一個會遺失。',

  missing: '{place}：沒有填寫，但必須填寫。請補上。',
  'wrong-type':
    '{place}：「{value}」並非{type, select, string {引號內的文字} number {數字} int {整數} boolean {true或false} array {清單} other {大括號內的物件}}。請更正。',
  'unknown-key': '{place}：此處沒有名為「{value}」的欄目。請核對拼法，或將其刪去。',
  'not-one-of': '{place}：此處不能填寫「{value}」。請填寫下列其中一項：{options}。',
  'wrong-form':
    '{place}：「{value}」的寫法不正確。{form, select, code {請用小寫字母及數字，中間可用單一連字號，最多60個字元。} figure_id {請用小寫字母、數字及連字號，各部分以單一斜線分隔。} head_number {請在引號內填寫總目編號，例如"135"。} mark {請只填寫標記，一至四個字元，不含空格。} word {請只寫一行，不含控制字元或會改變文字方向的隱藏字元。} visible_text {請刪去控制字元及會改變文字方向的隱藏字元。} decimal {請填寫0或以上的十進數，小數點後最多六位，例如"0.05"。} day {請填寫存在的日期，例如2024-02-28。} month {請填寫1900-01或以後的月份，例如2024-04。} financial_year {請填寫財政年度，例如2024-25。} other {請參照2024–25年度的預算書。}}',
  'empty-text': '{place}：文字是空白的。請填寫，或刪去其所屬部分。',
  'empty-list': '{place}：清單是空白的，最少須有一項。',
  'too-long': '{place}：「{value}」過長，最多可有{longest, number}個字元。',
  'too-small': '{place}：{value}過小。此處最小的數目是{minimum}。',
  'too-large': '{place}：{value}過大。此處最大的數目是{maximum}。',

  'not-a-figure': '{place}：「{value}」並非數字。請按文件所印填寫，例如251.1、437,280、–11.7%或(—)。',
  'too-many-digits':
    '{place}：「{value}」的位數過多（小數點前最多{before}位，後最多{behind}位）。請核對該數字。',
  'unknown-precision': '{place}：檔案沒有名為「{value}」的精確程度。請加入「precisions」，或改用已有的名稱。',

  'target-not-printed': '{place}：此預算書沒有刊印「{value}」的目標。請加入刊印數字，或刪去該項。',
  'target-twice': '{place}：「{value}」的目標出現兩次。請只保留其中一項。',

  'published-outside': '{place}：公布日期{value}有誤。預算書應在{from}至{to}期間公布。',
  'duplicate-head': '{place}：總目{value}出現兩次。請只保留一個，並包括其所有表。',
  'duplicate-programme': '{place}：綱領({value})出現兩次。請為每個綱領編上不同號碼。',
  'duplicate-line': '{place}：分目表的「{value}」一行出現兩次。請只保留其中一行。',
  'duplicate-component': '{place}：組成部分「{value}」出現兩次。不論屬於哪個分目，請使用不同編號。',
  'duplicate-item': '{place}：分目{subhead}的項目「{value}」出現兩次。請只保留其中一個。',
  'duplicate-footnote': '{place}：標記「{value}」有兩項註釋。請只保留其中一項，或改用另一標記。',
  'duplicate-table': '{place}：有兩個表的編號是「{value}」。請使用不同編號。',
  'unknown-subhead': '{place}：「{of}」屬於分目「{value}」，但總目沒有該分目。請加入該分目，或更正編號。',

  'duplicate-figure': '{place}：識別碼「{value}」已在{table}表中使用。請為每個刊印數字使用不同的識別碼。',
  'figure-twice':
    '{place}：{value}與數字{first}（刊印為{firstPrinted}）所指的是同一事項。請註明所指事項；如屬重複刊印，請改用「text」類別並加上說明。',
  'unknown-head': '{place}：此預算書沒有總目{value}。請加入該總目，或更正編號。',
  'unknown-table': '{place}：總目沒有「{value}」表。請加入該表，或更正編號。',
  'unknown-programme': '{place}：總目沒有綱領({value})。請加入該綱領，或更正編號。',
  'unknown-line':
    '{place}：總目沒有「{value}」這個{kind, select, subhead {分目} other {總額}}。請加入該行，或更正編號。',
  'unknown-component': '{place}：總目沒有組成部分「{value}」。請加入該部分，或更正編號。',
  'unknown-item': '{place}：分目{subhead}沒有項目「{value}」。請加入該項目，或更正編號。',
  unlabelled: '{place}：{value}屬「text」類別，但沒有說明。請加上說明。',
  'wrong-unit': '{place}：這類數字（{kind}）不能以「{value}」為單位。請使用下列其中一項：{units}。',
  'column-of-another-book':
    '{place}：{value}不能在{book}年度的預算書列為「{stage}」，該欄應為{expected}。請更正年度或階段。',
  'change-order':
    '{place}：{year}（{stage}）的變動不能與{value}比較，因為後者並非較早的一欄。請互換兩者，或更正。',
  'pledge-year':
    '{place}：{column, select, target {目標沒有年份，但填寫了「{value}」} plan {此預算書的計劃應為{own}年，{given, select, none {但沒有填寫年份} other {但填寫了「{value}」}}} other {實際數字應為{own}年之前的曆年，{given, select, none {但沒有填寫年份} other {但填寫了「{value}」}}}}。請更正年份或欄目。',
  'volume-year': '{place}：服務量應為{before}年之前的曆年，而非{value}年。請更正年份。',
  'unknown-footnote': '{place}：標記「{value}」在此總目沒有註釋。請加入註釋，或刪去標記。',
  'footnote-twice': '{place}：標記「{value}」出現兩次。請只保留其中一個。',
  'footnote-unused': '{place}：註釋「{value}」沒有用於任何數字。請在有關數字加上標記，或刪去註釋。',

  'unknown-term': '{place}：該數字由「{value}」得出，但此預算書沒有這個數字。請更正識別碼，或加入該數字。',
  'own-term': '{place}：該數字由其本身得出。請列出得出該數字的其他數字。',
  'term-twice': '{place}：得出該數字的算式兩次列出「{value}」。請每個數字只列一次。',
  circle: '{place}：各數字循環得出（{way}）。請刪去其中一條算式。',
  'units-differ': '{place}：該數字由{term}得出，但{value}不能與{unit}比較。請更正單位或算式。',
  'change-not-percent':
    '{place}：該數字以變動百分率得出，但單位是「{value}」。變動應以%為單位：請更正單位，或改為總和。',
  'base-not-positive': '{place}：{value}（{term}）並非大於零，不能計算變動百分率。請刪去算式。',
  'change-of-another': '{place}：該變動由{value}得出，但後者屬於另一綱領或另一欄。請更正其中一項。',
  beyond:
    '{place}：刊印為{value}，但{arithmetic}得出{recomputed}（{unit}）。差額為{difference}，四捨五入的容許誤差為{tolerance}。請更正有誤的數字，或在算式中解釋差額。',
  'underived-total':
    '{place}：{value}是總額，此預算書亦刊印其組成數字（{parts}），但沒有列出算式。請加入算式；如有差額，請加上解釋。',
  'total-leaves-out': '{place}：總額{value}的算式沒有包括{parts}。請補上遺漏的數字；如有差額，請加上解釋。',
  'underived-change': '{place}：變動{value}所比較的兩個數字均有刊印，但沒有列出算式。請加入算式。',

  'link-to-unknown': '{place}：此預算書沒有{value}。請加入該綱領，或更正連繫。',
  'link-from-later': '{place}：連繫須由較早的預算書連至此預算書（{book}），但{value}並非較早。請更正年度。',
  'link-twice': '{place}：該連繫出現兩次。請只保留其中一個。',
  'continued-twice':
    '{place}：一個綱領只可延續一本預算書的一個綱領，亦只可由一個綱領延續；見{first}。請改用「merged-into」或「split-from」，或刪去其中一個連繫。',

  'not-published-yet': '{place}：公布日期是{value}，而今天是{today}。請在該日或之後匯入，或更正日期。',
  'unknown-measure': '{place}：沒有服務指標「{value}」。請填寫下列其中一項：{measures}。',
  'link-from-unknown': '{place}：連繫起點的綱領尚未匯入。請先匯入該本預算書，或更正連繫。',
  'held-otherwise': '{place}：{value}與已儲存的{held}不同。已刊印的數字不會改變：請更正檔案。',

  'note-to-unknown': '{place}：預算書沒有刊印該項撥款，卻有備註「{value}」。請更正綱領或欄，或刪去備註。',
  'note-columns':
    '{place}：備註「{value}」不可用於這兩欄。差異說明須是本預算書的兩欄之間；上一本預算書的預算則與本預算書同一年度的原來預算比較。',
  'note-twice': '{place}：備註出現兩次，第二次為「{value}」。請只保留其中一項。',

  'already-held': '{place}：此預算書已經收錄。已刊印的內容不會改變；個別數字須另行更正，並說明理由。',
  'variance-unnoted': '{place}：{value}的變動為{change}，超過{threshold}%。請以三種語文說明原因。',
  'original-unnoted':
    '{place}：刊印為{value}，而上一本預算書對同一年度的預算為{estimate}。請更正數字，或以三種語文說明差異的原因。',
  'pledge-unit':
    '{place}：所印的單位為「{value}」，而{measure}以{unit, select, score {評分} other {百分率}}量度。請更正單位或指標。',
  'value-range': '{place}：{value}超出該指標可有的範圍（{low}至{high}）。請更正數字。',
  'target-otherwise':
    '{place}：所印的目標為{value}，而{held, select, none {沒有目標適用} other {現時適用的是{held}}}。請註明由哪個月起適用，或更正數字。',
  'target-held':
    '{place}：所印的目標為{value}，但由{from}起已有{held}適用。請更正月份、比較方式或數字；已收錄的目標須另行更正並說明原因。',
  'target-backdated':
    '{place}：目標{value}會由{from}起適用，涉及已完結的月份，或早於另一目標。請先在該指標的定義及目標中提出並說明原因，然後在此留空月份。',
} satisfies Record<keyof typeof english, string>;
