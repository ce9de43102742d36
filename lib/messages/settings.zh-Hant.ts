/** 設定 */
export const settings = {
  title: '設定',
  'page-title': '設定｜1823服務承諾',
};
