/** 頁面顯示過去某日所知數據時的文字。 */
export const asAt = {
  title: '截至{day}的數據',
  what: '該日之後的更新並不顯示。',
  back: '返回今日的數據',
  'no-months': '截至{day}，沒有任何月份的數據。',
};
