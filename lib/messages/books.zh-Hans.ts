import type { books as english } from './books.en';

export const books = {
  title: '{book}年度开支预算',

  'not-utf8':
    '档案并非UTF-8文字{looksLike, select, unknown {} other {（看似{looksLike}编码）}}。请另存为UTF-8格式后再导入。',
  'not-json':
    '档案由{place}起无法以JSON读取：该处不能出现「{value}」。请核对之前是否欠缺或多出逗号、引号或括号。',
  'json-ends-early': '档案是空白的，或在{place}过早结束。请核对档案是否已完整储存。',
  'json-too-deep': '{place}：括号层数过多，不会是预算书。请核对是否选对档案。',
  'duplicate-key':
    '{place}：「{value}」在同一个对象内出现两次（{path}）。请只保留其中一个，否则另一个会遗失。',

  missing: '{place}：没有填写，但必须填写。请补上。',
  'wrong-type':
    '{place}：「{value}」并非{type, select, string {引号内的文字} number {数字} int {整数} boolean {true或false} array {清单} other {大括号内的对象}}。请更正。',
  'unknown-key': '{place}：此处没有名为「{value}」的栏目。请核对拼法，或将其删去。',
  'not-one-of': '{place}：此处不能填写「{value}」。请填写下列其中一项：{options}。',
  'wrong-form':
    '{place}：「{value}」的写法不正确。{form, select, code {请用小写字母及数字，中间可用单一连字号，最多60个字符。} figure_id {请用小写字母、数字及连字号，各部分以单一斜线分隔。} head_number {请在引号内填写总目编号，例如"135"。} mark {请只填写标记，一至四个字符，不含空格。} word {请只写一行，不含控制字符或会改变文字方向的隐藏字符。} visible_text {请删去控制字符及会改变文字方向的隐藏字符。} decimal {请填写0或以上的十进数，小数点后最多六位，例如"0.05"。} day {请填写存在的日期，例如2024-02-28。} month {请填写1900-01或以后的月份，例如2024-04。} financial_year {请填写财政年度，例如2024-25。} other {请参照2024–25年度的预算书。}}',
  'empty-text': '{place}：文字是空白的。请填写，或删去其所属部分。',
  'empty-list': '{place}：清单是空白的，最少须有一项。',
  'too-long': '{place}：「{value}」过长，最多可有{longest, number}个字符。',
  'too-small': '{place}：{value}过小。此处最小的数目是{minimum}。',
  'too-large': '{place}：{value}过大。此处最大的数目是{maximum}。',

  'not-a-figure': '{place}：「{value}」并非数字。请按文件所印填写，例如251.1、437,280、–11.7%或(—)。',
  'too-many-digits':
    '{place}：「{value}」的位数过多（小数点前最多{before}位，后最多{behind}位）。请核对该数字。',
  'unknown-precision': '{place}：档案没有名为「{value}」的精确程度。请加入「precisions」，或改用已有的名称。',

  'target-not-printed': '{place}：此预算书没有刊印「{value}」的目标。请加入刊印数字，或删去该项。',
  'target-twice': '{place}：「{value}」的目标出现两次。请只保留其中一项。',

  'published-outside': '{place}：公布日期{value}有误。预算书应在{from}至{to}期间公布。',
  'duplicate-head': '{place}：总目{value}出现两次。请只保留一个，并包括其所有表。',
  'duplicate-programme': '{place}：纲领({value})出现两次。请为每个纲领编上不同号码。',
  'duplicate-line': '{place}：分目表的「{value}」一行出现两次。请只保留其中一行。',
  'duplicate-component': '{place}：组成部分「{value}」出现两次。不论属于哪个分目，请使用不同编号。',
  'duplicate-item': '{place}：分目{subhead}的项目「{value}」出现两次。请只保留其中一个。',
  'duplicate-footnote': '{place}：标记「{value}」有两项注释。请只保留其中一项，或改用另一标记。',
  'duplicate-table': '{place}：有两个表的编号是「{value}」。请使用不同编号。',
  'unknown-subhead': '{place}：「{of}」属于分目「{value}」，但总目没有该分目。请加入该分目，或更正编号。',

  'duplicate-figure': '{place}：识别码「{value}」已在{table}表中使用。请为每个刊印数字使用不同的识别码。',
  'figure-twice':
    '{place}：{value}与数字{first}（刊印为{firstPrinted}）所指的是同一事项。请注明所指事项；如属重复刊印，请改用「text」类别并加上说明。',
  'unknown-head': '{place}：此预算书没有总目{value}。请加入该总目，或更正编号。',
  'unknown-table': '{place}：总目没有「{value}」表。请加入该表，或更正编号。',
  'unknown-programme': '{place}：总目没有纲领({value})。请加入该纲领，或更正编号。',
  'unknown-line':
    '{place}：总目没有「{value}」这个{kind, select, subhead {分目} other {总额}}。请加入该行，或更正编号。',
  'unknown-component': '{place}：总目没有组成部分「{value}」。请加入该部分，或更正编号。',
  'unknown-item': '{place}：分目{subhead}没有项目「{value}」。请加入该项目，或更正编号。',
  unlabelled: '{place}：{value}属「text」类别，但没有说明。请加上说明。',
  'wrong-unit': '{place}：这类数字（{kind}）不能以「{value}」为单位。请使用下列其中一项：{units}。',
  'column-of-another-book':
    '{place}：{value}不能在{book}年度的预算书列为「{stage}」，该栏应为{expected}。请更正年度或阶段。',
  'change-order':
    '{place}：{year}（{stage}）的变动不能与{value}比较，因为后者并非较早的一栏。请互换两者，或更正。',
  'pledge-year':
    '{place}：{column, select, target {目标没有年份，但填写了「{value}」} plan {此预算书的计划应为{own}年，{given, select, none {但没有填写年份} other {但填写了「{value}」}}} other {实际数字应为{own}年之前的公历年，{given, select, none {但没有填写年份} other {但填写了「{value}」}}}}。请更正年份或栏目。',
  'volume-year': '{place}：服务量应为{before}年之前的公历年，而非{value}年。请更正年份。',
  'unknown-footnote': '{place}：标记「{value}」在此总目没有注释。请加入注释，或删去标记。',
  'footnote-twice': '{place}：标记「{value}」出现两次。请只保留其中一个。',
  'footnote-unused': '{place}：注释「{value}」没有用于任何数字。请在有关数字加上标记，或删去注释。',

  'unknown-term': '{place}：该数字由「{value}」得出，但此预算书没有这个数字。请更正识别码，或加入该数字。',
  'own-term': '{place}：该数字由其本身得出。请列出得出该数字的其他数字。',
  'term-twice': '{place}：得出该数字的算式两次列出「{value}」。请每个数字只列一次。',
  circle: '{place}：各数字循环得出（{way}）。请删去其中一条算式。',
  'units-differ': '{place}：该数字由{term}得出，但{value}不能与{unit}比较。请更正单位或算式。',
  'change-not-percent':
    '{place}：该数字以变动百分率得出，但单位是「{value}」。变动应以%为单位：请更正单位，或改为总和。',
  'base-not-positive': '{place}：{value}（{term}）并非大于零，不能计算变动百分率。请删去算式。',
  'change-of-another': '{place}：该变动由{value}得出，但后者属于另一纲领或另一栏。请更正其中一项。',
  beyond:
    '{place}：刊印为{value}，但{arithmetic}得出{recomputed}（{unit}）。差额为{difference}，四舍五入的容许误差为{tolerance}。请更正有误的数字，或在算式中解释差额。',
  'underived-total':
    '{place}：{value}是总额，此预算书亦刊印其组成数字（{parts}），但没有列出算式。请加入算式；如有差额，请加上解释。',
  'total-leaves-out': '{place}：总额{value}的算式没有包括{parts}。请补上遗漏的数字；如有差额，请加上解释。',
  'underived-change': '{place}：变动{value}所比较的两个数字均有刊印，但没有列出算式。请加入算式。',

  'link-to-unknown': '{place}：此预算书没有{value}。请加入该纲领，或更正联系。',
  'link-from-later': '{place}：联系须由较早的预算书连至此预算书（{book}），但{value}并非较早。请更正年度。',
  'link-twice': '{place}：该联系出现两次。请只保留其中一个。',
  'continued-twice':
    '{place}：一个纲领只可延续一本预算书的一个纲领，亦只可由一个纲领延续；见{first}。请改用「merged-into」或「split-from」，或删去其中一个联系。',

  'not-published-yet': '{place}：公布日期是{value}，而今天是{today}。请在该日或之后导入，或更正日期。',
  'unknown-measure': '{place}：没有服务指标「{value}」。请填写下列其中一项：{measures}。',
  'link-from-unknown': '{place}：联系起点的纲领尚未导入。请先导入该本预算书，或更正联系。',
  'held-otherwise': '{place}：{value}与已储存的{held}不同。已刊印的数字不会改变：请更正档案。',

  'note-to-unknown': '{place}：预算书没有刊印该项拨款，却有备注「{value}」。请更正纲领或栏，或删去备注。',
  'note-columns':
    '{place}：备注「{value}」不可用于这两栏。差异说明须是本预算书的两栏之间；上一本预算书的预算则与本预算书同一年度的原来预算比较。',
  'note-twice': '{place}：备注出现两次，第二次为「{value}」。请只保留其中一项。',

  'already-held': '{place}：此预算书已经收录。已刊印的内容不会改变；个别数字须另行更正，并说明理由。',
  'variance-unnoted': '{place}：{value}的变动为{change}，超过{threshold}%。请以三种语文说明原因。',
  'original-unnoted':
    '{place}：刊印为{value}，而上一本预算书对同一年度的预算为{estimate}。请更正数字，或以三种语文说明差异的原因。',
  'pledge-unit':
    '{place}：所印的单位为「{value}」，而{measure}以{unit, select, score {评分} other {百分率}}量度。请更正单位或指标。',
  'value-range': '{place}：{value}超出该指标可有的范围（{low}至{high}）。请更正数字。',
  'target-otherwise':
    '{place}：所印的目标为{value}，而{held, select, none {没有目标适用} other {现时适用的是{held}}}。请注明由哪个月起适用，或更正数字。',
  'target-held':
    '{place}：所印的目标为{value}，但由{from}起已有{held}适用。请更正月份、比较方式或数字；已收录的目标须另行更正并说明原因。',
  'target-backdated':
    '{place}：目标{value}会由{from}起适用，涉及已完结的月份，或早于另一目标。请先在该指标的定义及目标中提出并说明原因，然后在此留空月份。',
} satisfies Record<keyof typeof english, string>;
