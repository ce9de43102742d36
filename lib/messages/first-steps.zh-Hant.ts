/** The check-list of an empty product. */
export const firstSteps = {
  title: '尚未輸入任何月份',
  text: '請按以下步驟開始輸入實際數字。在此之前，這裏只有已公布的數字。',
  book: '已存有{books}的開支預算，每個數字均已核對。',
  'book-none': '尚未存有任何預算書。',
  'book-link': '查看數字核對',
  months: '匯入現有的月份。檔案如有任何錯誤，便不會儲存任何資料；加上--dry-run可先查看結果。',
  look: '檢視已匯入的數字：每個數值均可追溯至原始數目。',
  save: '每日備份所有資料。',
  done: '已完成',
  open: '待辦',
  example: '各欄的說明載於README。如想先以虛構月份試用，請按README所述使用另一個資料夾：已匯入的資料會保留。',
};
