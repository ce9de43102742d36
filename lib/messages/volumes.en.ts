/** Texts of volumes. */
export const volumes = {
  title: 'Volumes',
};
