/** Words around a number that bound it or make it approximate. */

/** Words right before the number -> what they make of it. */
export const boundsBefore = {
  'a little less than': 'nearly', 'a little more than': 'just-over', 'a little over': 'just-over', 'a maximum of': 'at-most', 'a maximum': 'at-most',
  'a minimum of': 'at-least', 'about': 'about', 'above': 'more-than', 'almost': 'nearly', 'approaching': 'nearly', 'approx': 'about', 'approximately': 'about', 'around': 'about',
  'as few as': 'at-least', 'as high as': 'at-most', 'as little as': 'at-least', 'as low as': 'at-least', 'as many as': 'at-most', 'as much as': 'at-most', 'at least': 'at-least',
  'at most': 'at-most', 'at the least': 'at-least', 'at the most': 'at-most', 'an estimated': 'about', 'an approximate': 'about', 'an average of': 'about', 'below': 'less-than', 'beyond': 'more-than', 'close to': 'nearly',
  'estimated': 'about', 'exceed': 'more-than', 'exceeded': 'more-than', 'exceeding': 'more-than', 'exceeds': 'more-than', 'far more than': 'more-than',
  'fewer than': 'less-than', 'greater than': 'more-than', 'higher than': 'more-than', 'in excess of': 'more-than', 'just about': 'about', 'just above': 'just-over',
  'just below': 'nearly', 'just more than': 'just-over', 'just over': 'just-over', 'just short of': 'nearly', 'just shy of': 'nearly', 'just under': 'nearly',
  'less than': 'less-than', 'lower than': 'less-than', 'maybe': 'about', 'more than': 'more-than', 'much more than': 'more-than', 'near': 'about', 'nearly': 'nearly', 'nearing': 'nearly',
  'no fewer than': 'at-least', 'no less than': 'at-least', 'no more than': 'at-most', 'north of': 'more-than', 'not less than': 'at-least',
  'not more than': 'at-most', 'over': 'more-than', 'perhaps': 'about', 'roughly': 'about', 'short of': 'nearly', 'shy of': 'nearly', 'slightly less than': 'nearly',
  'slightly more than': 'just-over', 'slightly over': 'just-over', 'slightly under': 'nearly', 'some': 'about', 'something like': 'about', 'topped': 'more-than',
  'topping': 'more-than', 'under': 'less-than', 'up to': 'at-most', 'upward of': 'more-than', 'upwards of': 'more-than', 'virtually': 'nearly', 'well above': 'more-than',
  'well over': 'more-than', 'well under': 'less-than',
} as const;

/** Words right after the number, its unit or the noun -> what they make of it. */
export const boundsAfter = {
  'and counting': 'at-least', 'and more': 'at-least', 'at least': 'at-least', 'at most': 'at-most', 'or above': 'at-least', 'or fewer': 'at-most', 'or higher': 'at-least', 'or less': 'at-most',
  'or more': 'at-least', 'or older': 'at-least', 'or over': 'at-least', 'or so': 'about', 'or under': 'at-most', 'or younger': 'at-most',
  'plus': 'at-least',
} as const;
