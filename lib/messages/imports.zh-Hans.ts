import type { imports as english } from './imports.en';

export const imports = {
  'not-utf8':
    '档案并非UTF-8文字{looksLike, select, unknown {} other {（看似{looksLike}编码）}}。请另存为「CSV UTF-8」格式后再导入。',
  'no-rows': '档案没有资料。请在标题行下为每个月份填写一行。',
  'too-many-lines': '档案超过{most, number}行，远多于月份的数目。请核对是否选对档案。',
  'carriage-return-lines':
    '第{row}行：换行只用回车符（CR），属旧式麦金塔格式。请另存为「CSV UTF-8」格式后再导入。',
  'wrong-separator':
    '各栏以{separator, select, tab {制表符（Tab）} other {分号}}分隔。请改以逗号分隔各栏，再储存档案。',
  'quote-not-closed': '第{row}行：引号没有结束。请补上或删去引号。由此行起的内容无法读取。',
  'quote-misplaced':
    '第{row}行：引号位置不正确。请以引号包住整个单元格，并把其中的引号写成两个。由此行起的内容无法读取。',
  'header-row-empty': '第1行是空白的。该行必须列出各栏名称，包括「month」。',
  'header-cell-empty': '第1行：{letter}栏没有名称。请填写名称，或删去整栏。',
  'unknown-column':
    '第1行：没有名为「{value}」的栏（{letter}栏）。{suggestion, select, none {请核对拼法，或删去该栏。} other {是否应为「{suggestion}」？}}',
  'duplicate-column': '第1行：「{column}」出现两次（{first}栏及{second}栏）。请只保留其中一栏。',
  'month-column-missing': '第1行：缺少「month」栏。每行都须注明月份。',
  'no-count-columns': '档案没有任何数目栏，因此不会更改任何数目。请核对是否选对档案。',

  'ragged-row':
    '第{row}行有{cells}个单元格，标题行则有{expected}个。请核对是否欠缺逗号，或数字、备注中是否有多余逗号。',
  'month-missing': '第{row}行：没有填写月份。请填写月份，例如2024-01，或删去该行。',
  'month-format':
    '第{row}行{column}栏：「{value}」不符合月份的格式。请填写年份及月份，中间用连字号，例如2024-01。',
  'no-such-month': '第{row}行{column}栏：没有「{value}」这个月份。月份由01至12。',
  'month-too-early': '第{row}行{column}栏：「{value}」过早。最早可储存的月份是1900-01。',
  'duplicate-month': '第{row}行：{value}已在第{firstRow}行出现。请只保留其中一行。',

  'not-a-whole-number':
    '第{row}行{column}栏：「{value}」不是整数。请只填数字，例如1234；如未有收集，请留空。',
  negative: '第{row}行{column}栏：「{value}」小于零。数目必须为0或以上。',
  decimal: '第{row}行{column}栏：「{value}」有小数点。数目必须为整数，例如1234。',
  'too-large': '第{row}行{column}栏：「{value}」过大。此栏最大的数目是{max}。',
  'leading-zero': '第{row}行{column}栏：「{value}」以零开首。请删去开首的零。',
  'thousands-separator': '第{row}行{column}栏：「{value}」的数字之间有分隔符号。请只填数字，例如1234。',
  'full-width-digits': '第{row}行{column}栏：「{value}」有全角数字。请改用半角数字，例如1234。',
  'scientific-notation':
    '第{row}行{column}栏：「{value}」以科学记数法缩写。请在电子表格软件把单元格设为数字格式，再储存档案。',
  'note-too-long': '第{row}行{column}栏：备注有{length}个字符，最多可有{longest}个。',
  'note-control-character': '第{row}行{column}栏：备注「{value}」含有控制字符（{character}）。请将其删去。',
  'note-direction-override':
    '第{row}行{column}栏：备注「{value}」含有会改变文字方向的隐藏字符（{character}）。请将其删去。',

  'part-above-whole': '第{row}行{column}栏：{value}大于{whole}（{wholeValue}）。请核对这些数目。',
  'sum-above-whole': '第{row}行：{parts}合计为{value}，大于{whole}（{wholeValue}）。请核对这些数目。',
  'nothing-collected': '第{row}行：{value}没有填写任何数目。该月所有数目会列为「未有收集」。',
  'note-left': '第{row}行{column}栏：数目相同，故不会写入；已储存的备注会保留，不会改为「{value}」。',

  'future-month': '第{row}行：{value}是未来的月份。请只填写截至本月的月份。',
  'not-ended': '第{row}行：{value}尚未完结。只有已完结的月份才可作为已批核资料载入。',
  'withdraw-first': '第{row}行：{value}已按不同的数目提交。请先撤回，然后再导入。',
  'reopen-first': '第{row}行：{value}已按不同的数目批核。请先要求批核人员重新开启，然后再导入。',
  'other-counts-in-history':
    '第{row}行：{value}曾以不同的数目输入。载入历史数据会掩盖该记录；请在该月的每月报表中更正。',
} satisfies Record<keyof typeof english, string>;
