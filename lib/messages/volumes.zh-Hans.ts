/** Texts of volumes. */
export const volumes = {
  title: '服务量',
};
