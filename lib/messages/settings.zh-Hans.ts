/** 设置 */
export const settings = {
  title: '设置',
  'page-title': '设置｜1823服务承诺',
};
