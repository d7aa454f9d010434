/** Words that say what a length measures, by the dimension. */
export const dimensions = {
  depth: ['deep', 'depth', 'depths'],
  distance: ['away', 'distance', 'from', 'off'],
  height: ['altitude', 'elevation', 'height', 'high', 'tall'],
  length: ['length', 'long', 'stretch'],
  width: ['diameter', 'wide', 'width'],
} as const;
