/** Makes names comparable that people write in different styles. */

const MARKS = ['_', '-', '.', ' ', '[', ']'];

/** Without case and separators: `add_to_cart`, `addToCart` and `AddToCart` are one name. */
export const bareName = (name: string): string => {
  let bare = name.toLowerCase();
  for (const mark of MARKS) if (bare.indexOf(mark) >= 0) bare = bare.split(mark).join('');
  return bare;
};
