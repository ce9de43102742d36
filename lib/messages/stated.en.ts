/** Texts of stated. */
export const stated = {
  title: 'Stated in public',
};
