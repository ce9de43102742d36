/** 審計記錄 */
export const audit = {
  title: '審計記錄',
  'page-title': '審計記錄｜1823服務承諾',
};
