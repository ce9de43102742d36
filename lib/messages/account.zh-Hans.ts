/** 我的账户 */
export const account = {
  title: '我的账户',
  'page-title': '我的账户｜1823服务承诺',
};
