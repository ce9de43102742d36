/** 人员 */
export const people = {
  title: '人员',
  'page-title': '人员｜1823服务承诺',
};
