/** 人員 */
export const people = {
  title: '人員',
  'page-title': '人員｜1823服務承諾',
};
