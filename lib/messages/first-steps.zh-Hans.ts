/** The check-list of an empty product. */
export const firstSteps = {
  title: '尚未输入任何月份',
  text: '请按以下步骤开始输入实际数字。在此之前，这里只有已公布的数字。',
  book: '已存有{books}的开支预算，每个数字均已核对。',
  'book-none': '尚未存有任何预算书。',
  'book-link': '查看数字核对',
  months: '导入现有的月份。档案如有任何错误，便不会储存任何资料；加上--dry-run可先查看结果。',
  look: '检视已导入的数字：每个数值均可追溯至原始数目。',
  save: '每日备份所有资料。',
  done: '已完成',
  open: '待办',
  example: '各栏的说明载于README。如想先以虚构月份试用，请按README所述使用另一个资料夹：已导入的资料会保留。',
};
