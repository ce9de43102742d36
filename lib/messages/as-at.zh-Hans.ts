/** 页面显示过去某日所知数据时的文字。 */
export const asAt = {
  title: '截至{day}的数据',
  what: '该日之后的更新并不显示。',
  back: '返回今日的数据',
  'no-months': '截至{day}，没有任何月份的数据。',
};
