/** API 權杖 */
export const tokens = {
  title: 'API 權杖',
  'page-title': 'API 權杖｜1823服務承諾',
};
