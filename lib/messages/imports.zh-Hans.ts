import type { imports as english } from './imports.en';

export const imports = {
  'not-utf8':
    '无法确定档案的文字编码{looksLike, select, unknown {} other {（看似{looksLike}）}}。请另存为「CSV UTF-8」或Excel工作簿（.xlsx）后再导入。',
  'not-utf8-as-said':
    '档案以UTF-8传送，但内容并非UTF-8{looksLike, select, unknown {} other {（看似{looksLike}）}}。请另存为「CSV UTF-8」后再传送。',
  'encoding-not-said':
    '档案看似{looksLike}，但档案本身没有注明，猜错便会令备注变成乱码。请另存为「CSV UTF-8」或Excel工作簿（.xlsx），或在「导入」页面查看，该页会先显示读到的内容，然后才导入。',
  'encoding-guessed': '档案没有注明文字编码，已按最有可能的{looksLike}读取。请核对备注的文字是否正确。',
  'reading-given-up':
    '读取档案所需的时间或内存过多，因此没有读取任何内容。请核对是否选对档案，并只把表格复制到新的档案。',
  'no-rows': '档案没有资料。请在标题行下为每个月份填写一行。',
  'too-many-columns': '档案中有一行超过{most, number}栏，远多于数目的种类。请核对是否选对档案。',
  'too-many-lines': '档案超过{most, number}行，远多于月份的数目。请核对是否选对档案。',
  'carriage-return-lines':
    '第{row}行：换行只用回车符（CR），属旧式麦金塔格式。请另存为「CSV UTF-8」格式后再导入。',
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
  'column-missing': '第1行：缺少「{column}」栏。每行都必须有此栏。',
  'is-a-workbook':
    '档案是Excel工作簿，却以CSV类型传送。请以其本身的类型传送，或把工作表另存为「CSV UTF-8」。',
  'not-a-workbook':
    '档案并非Excel工作簿（.xlsx），或没有工作表。请把表格另存为.xlsx或「CSV UTF-8」后再导入。',
  'workbook-encrypted':
    '工作簿有密码保护，或属2007年以前的Excel格式（.xls）。请另存为不设密码的.xlsx后再导入。',
  'workbook-broken': '工作簿已损坏或不完整，因此没有读取任何内容。请重新储存为.xlsx后再导入。',
  'workbook-too-large':
    '工作簿的内容远多于按月的表格：解压后其中一部分大于{most}MB，或部分过多。请只把表格复制到新的工作簿。',
  'workbook-with-doctype':
    '工作簿引用档案以外的定义（DOCTYPE），电子表格软件不会这样写。没有读取任何内容。请把表格复制到新的工作簿。',
  'no-visible-sheet': '工作簿的所有工作表都已隐藏。只会导入看得见的工作表：请先取消隐藏，再储存工作簿。',

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

  'date-not-first':
    '第{row}行{column}栏：「{value}」是某一天。请以文字填写月份，例如2024-01，或填写该月首日的日期。',
  'date-cell': '第{row}行{column}栏：单元格设为日期格式（{value}）。请改为数字或文字格式。',
  'formula-without-value':
    '第{row}行{column}栏：单元格有公式但没有数值。请在电子表格软件开启并储存工作簿后再导入，或直接填写数字。',
  'error-cell': '第{row}行{column}栏：单元格的公式出错（{value}）。请直接填写数字。',
  'boolean-cell': '第{row}行{column}栏：单元格是真假值（{value}）。请填写数字，或留空。',
  'cell-beyond-header':
    '第{row}行：{letter}栏有「{value}」，但该栏在第1行没有名称。请填写栏名，或清除该单元格。',
  'hidden-row': '第{row}行在工作表中已隐藏，但会与其他行一并导入。',
  'hidden-column': '{letter}栏（{column}）在工作表中已隐藏，但会与其他栏一并导入。',
  'other-sheets': '只读取了工作表「{sheet}」。另有{count}个工作表有内容，但不会导入：{names}。',
  'department-missing': '第{row}行：没有填写部门。请填写部门代号，或删去该行。',
  'kind-missing': '第{row}行：没有填写类别。请填写enquiry（查询）或complaint（投诉）。',
  'unknown-kind': '第{row}行{column}栏：「{value}」既非enquiry（查询），亦非complaint（投诉）。',
  'duplicate-department-row': '第{row}行：{value}已在第{firstRow}行出现。请只保留其中一行。',
  'no-suspension-here': '第{row}行{column}栏：部门的数目不能填「suspended」。请留空；暂停服务应记录为事件。',

  'part-above-whole': '第{row}行{column}栏：{value}大于{whole}（{wholeValue}）。请核对这些数目。',
  'sum-above-whole': '第{row}行：{parts}合计为{value}，大于{whole}（{wholeValue}）。请核对这些数目。',
  'nothing-collected': '第{row}行：{value}没有填写任何数目。该月所有数目会列为「未有收集」。',
  'note-left': '第{row}行{column}栏：数目相同，故不会写入；已储存的备注会保留，不会改为「{value}」。',

  'explanation-dropped':
    '第{row}行{column}栏：数目有变，原有说明「{value}」不再适用，将不会保留。如有需要，请在报表中另行说明。',
  'unknown-department':
    '第{row}行{column}栏：没有「{value}」这个部门。{suggestion, select, none {请核对代号，或先加入该部门。} other {是否应为「{suggestion}」？}}',
  'department-not-yet': '第{row}行{column}栏：1823由{from}起才为{value}提供服务，{month}未开始。',
  'department-no-more':
    '第{row}行{column}栏：1823为{value}提供服务至{to}为止，不包括{month}。{successor, select, none {} other {其后已并入{successor}。}}',
  'departments-sum-differs':
    '第{row}行{column}栏：{month}各部门合共{value}，该月报表为{own}，相差{difference}。草稿须于提交前在备注解释。',
  'departments-nothing-given': '第{row}行：{value}没有填写任何部门的数目。请至少填写一个，或删去该月的各行。',

  'future-month': '第{row}行：{value}是未来的月份。请只填写截至本月的月份。',
  'not-ended': '第{row}行：{value}尚未完结。只有已完结的月份才可作为已批核资料载入。',
  'withdraw-first': '第{row}行：{value}已按不同的数目提交。请先撤回，然后再导入。',
  'reopen-first': '第{row}行：{value}已按不同的数目批核。请先要求批核人员重新开启，然后再导入。',
  'other-counts-in-history':
    '第{row}行：{value}曾以不同的数目输入。载入历史数据会掩盖该记录；请在该月的每月报表中更正。',
  'department-code': '第{row}行{column}栏：「{value}」不是部门代号。请用大写英文字母及数字，例如AFCD。',
  'duplicate-department': '第{row}行{column}栏：{value}已在第{firstRow}行出现。每个部门请只填一行。',
  'name-missing': '第{row}行{column}栏：没有填写名称。请以三种语文填写。',
} satisfies Record<keyof typeof english, string>;
