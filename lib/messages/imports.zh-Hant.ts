import type { imports as english } from './imports.en';

export const imports = {
  'not-utf8':
    '無法確定檔案的文字編碼{looksLike, select, unknown {} other {（看似{looksLike}）}}。請另存為「CSV UTF-8」或Excel活頁簿（.xlsx）後再匯入。',
  'not-utf8-as-said':
    '檔案以UTF-8傳送，但內容並非UTF-8{looksLike, select, unknown {} other {（看似{looksLike}）}}。請另存為「CSV UTF-8」後再傳送。',
  'encoding-not-said':
    '檔案看似{looksLike}，但檔案本身沒有註明，猜錯便會令備註變成亂碼。請另存為「CSV UTF-8」或Excel活頁簿（.xlsx），或在「匯入」頁面查看，該頁會先顯示讀到的內容，然後才匯入。',
  'encoding-guessed': '檔案沒有註明文字編碼，已按最有可能的{looksLike}讀取。請核對備註的文字是否正確。',
  'reading-given-up':
    '讀取檔案所需的時間或記憶體過多，因此沒有讀取任何內容。請核對是否選對檔案，並只把表格複製到新的檔案。',
  'no-rows': '檔案沒有資料。請在標題行下為每個月份填寫一行。',
  'too-many-columns': '檔案中有一行超過{most, number}欄，遠多於數目的種類。請核對是否選對檔案。',
  'too-many-lines': '檔案超過{most, number}行，遠多於月份的數目。請核對是否選對檔案。',
  'carriage-return-lines':
    '第{row}行：換行只用回車符（CR），屬舊式麥金塔格式。請另存為「CSV UTF-8」格式後再匯入。',
  'quote-not-closed': '第{row}行：引號沒有結束。請補上或刪去引號。由此行起的內容無法讀取。',
  'quote-misplaced':
    '第{row}行：引號位置不正確。請以引號包住整個儲存格，並把其中的引號寫成兩個。由此行起的內容無法讀取。',
  'header-row-empty': '第1行是空白的。該行必須列出各欄名稱，包括「month」。',
  'header-cell-empty': '第1行：{letter}欄沒有名稱。請填寫名稱，或刪去整欄。',
  'unknown-column':
    '第1行：沒有名為「{value}」的欄（{letter}欄）。{suggestion, select, none {請核對拼法，或刪去該欄。} other {是否應為「{suggestion}」？}}',
  'duplicate-column': '第1行：「{column}」出現兩次（{first}欄及{second}欄）。請只保留其中一欄。',
  'month-column-missing': '第1行：缺少「month」欄。每行都須註明月份。',
  'no-count-columns': '檔案沒有任何數目欄，因此不會更改任何數目。請核對是否選對檔案。',
  'column-missing': '第1行：缺少「{column}」欄。每行都必須有此欄。',
  'is-a-workbook':
    '檔案是Excel活頁簿，卻以CSV類型傳送。請以其本身的類型傳送，或把工作表另存為「CSV UTF-8」。',
  'not-a-workbook':
    '檔案並非Excel活頁簿（.xlsx），或沒有工作表。請把表格另存為.xlsx或「CSV UTF-8」後再匯入。',
  'workbook-encrypted':
    '活頁簿有密碼保護，或屬2007年以前的Excel格式（.xls）。請另存為不設密碼的.xlsx後再匯入。',
  'workbook-broken': '活頁簿已損壞或不完整，因此沒有讀取任何內容。請重新儲存為.xlsx後再匯入。',
  'workbook-too-large':
    '活頁簿的內容遠多於按月的表格：解壓後其中一部分大於{most}MB，或部分過多。請只把表格複製到新的活頁簿。',
  'workbook-with-doctype':
    '活頁簿引用檔案以外的定義（DOCTYPE），試算表程式不會這樣寫。沒有讀取任何內容。請把表格複製到新的活頁簿。',
  'no-visible-sheet': '活頁簿的所有工作表都已隱藏。只會匯入看得見的工作表：請先取消隱藏，再儲存活頁簿。',

  'ragged-row':
    '第{row}行有{cells}個儲存格，標題行則有{expected}個。請核對是否欠缺逗號，或數字、備註中是否有多餘逗號。',
  'month-missing': '第{row}行：沒有填寫月份。請填寫月份，例如2024-01，或刪去該行。',
  'month-format':
    '第{row}行{column}欄：「{value}」不符合月份的格式。請填寫年份及月份，中間用連字號，例如2024-01。',
  'no-such-month': '第{row}行{column}欄：沒有「{value}」這個月份。月份由01至12。',
  'month-too-early': '第{row}行{column}欄：「{value}」過早。最早可儲存的月份是1900-01。',
  'duplicate-month': '第{row}行：{value}已在第{firstRow}行出現。請只保留其中一行。',

  'not-a-whole-number':
    '第{row}行{column}欄：「{value}」不是整數。請只填數字，例如1234；如未有收集，請留空。',
  negative: '第{row}行{column}欄：「{value}」小於零。數目必須為0或以上。',
  decimal: '第{row}行{column}欄：「{value}」有小數點。數目必須為整數，例如1234。',
  'too-large': '第{row}行{column}欄：「{value}」過大。此欄最大的數目是{max}。',
  'leading-zero': '第{row}行{column}欄：「{value}」以零開首。請刪去開首的零。',
  'thousands-separator': '第{row}行{column}欄：「{value}」的數字之間有分隔符號。請只填數字，例如1234。',
  'full-width-digits': '第{row}行{column}欄：「{value}」有全形數字。請改用半形數字，例如1234。',
  'scientific-notation':
    '第{row}行{column}欄：「{value}」以科學記數法縮寫。請在試算表把儲存格設為數字格式，再儲存檔案。',
  'note-too-long': '第{row}行{column}欄：備註有{length}個字元，最多可有{longest}個。',
  'note-control-character': '第{row}行{column}欄：備註「{value}」含有控制字元（{character}）。請將其刪去。',
  'note-direction-override':
    '第{row}行{column}欄：備註「{value}」含有會改變文字方向的隱藏字元（{character}）。請將其刪去。',

  'date-not-first':
    '第{row}行{column}欄：「{value}」是某一天。請以文字填寫月份，例如2024-01，或填寫該月首日的日期。',
  'date-cell': '第{row}行{column}欄：儲存格設為日期格式（{value}）。請改為數字或文字格式。',
  'formula-without-value':
    '第{row}行{column}欄：儲存格有公式但沒有數值。請在試算表程式開啟並儲存活頁簿後再匯入，或直接填寫數字。',
  'error-cell': '第{row}行{column}欄：儲存格的公式出錯（{value}）。請直接填寫數字。',
  'boolean-cell': '第{row}行{column}欄：儲存格是真假值（{value}）。請填寫數字，或留空。',
  'cell-beyond-header':
    '第{row}行：{letter}欄有「{value}」，但該欄在第1行沒有名稱。請填寫欄名，或清除該儲存格。',
  'hidden-row': '第{row}行在工作表中已隱藏，但會與其他行一併匯入。',
  'hidden-column': '{letter}欄（{column}）在工作表中已隱藏，但會與其他欄一併匯入。',
  'other-sheets': '只讀取了工作表「{sheet}」。另有{count}個工作表有內容，但不會匯入：{names}。',
  'department-missing': '第{row}行：沒有填寫部門。請填寫部門代號，或刪去該行。',
  'kind-missing': '第{row}行：沒有填寫類別。請填寫enquiry（查詢）或complaint（投訴）。',
  'unknown-kind': '第{row}行{column}欄：「{value}」既非enquiry（查詢），亦非complaint（投訴）。',
  'duplicate-department-row': '第{row}行：{value}已在第{firstRow}行出現。請只保留其中一行。',
  'no-suspension-here': '第{row}行{column}欄：部門的數目不能填「suspended」。請留空；暫停服務應記錄為事件。',

  'part-above-whole': '第{row}行{column}欄：{value}大於{whole}（{wholeValue}）。請核對這些數目。',
  'sum-above-whole': '第{row}行：{parts}合計為{value}，大於{whole}（{wholeValue}）。請核對這些數目。',
  'nothing-collected': '第{row}行：{value}沒有填寫任何數目。該月所有數目會列為「未有收集」。',
  'note-left': '第{row}行{column}欄：數目相同，故不會寫入；已儲存的備註會保留，不會改為「{value}」。',

  'explanation-dropped':
    '第{row}行{column}欄：數目有變，原有說明「{value}」不再適用，將不會保留。如有需要，請在報表中另行說明。',
  'unknown-department':
    '第{row}行{column}欄：沒有「{value}」這個部門。{suggestion, select, none {請核對代號，或先加入該部門。} other {是否應為「{suggestion}」？}}',
  'department-not-yet': '第{row}行{column}欄：1823由{from}起才為{value}提供服務，{month}未開始。',
  'department-no-more':
    '第{row}行{column}欄：1823為{value}提供服務至{to}為止，不包括{month}。{successor, select, none {} other {其後已併入{successor}。}}',
  'departments-sum-differs':
    '第{row}行{column}欄：{month}各部門合共{value}，該月報表為{own}，相差{difference}。草稿須於提交前在備註解釋。',
  'departments-nothing-given': '第{row}行：{value}沒有填寫任何部門的數目。請至少填寫一個，或刪去該月的各行。',

  'future-month': '第{row}行：{value}是未來的月份。請只填寫截至本月的月份。',
  'not-ended': '第{row}行：{value}尚未完結。只有已完結的月份才可作為已批核資料載入。',
  'withdraw-first': '第{row}行：{value}已按不同的數目提交。請先撤回，然後再匯入。',
  'reopen-first': '第{row}行：{value}已按不同的數目批核。請先要求批核人員重新開啟，然後再匯入。',
  'other-counts-in-history':
    '第{row}行：{value}曾以不同的數目輸入。載入歷史數據會掩蓋該紀錄；請在該月的每月報表中更正。',
  'department-code': '第{row}行{column}欄：「{value}」不是部門代號。請用大寫英文字母及數字，例如AFCD。',
  'duplicate-department': '第{row}行{column}欄：{value}已在第{firstRow}行出現。每個部門請只填一行。',
  'name-missing': '第{row}行{column}欄：沒有填寫名稱。請以三種語文填寫。',
} satisfies Record<keyof typeof english, string>;
