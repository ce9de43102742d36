/** 审计记录 */
export const audit = {
  title: '审计记录',
  'page-title': '审计记录｜1823服务承诺',
};
