/** 我的帳戶 */
export const account = {
  title: '我的帳戶',
  'page-title': '我的帳戶｜1823服務承諾',
};
