/** API 令牌 */
export const tokens = {
  title: 'API 令牌',
  'page-title': 'API 令牌｜1823服务承诺',
};
