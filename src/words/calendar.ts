/** Names in calendar dates as pages print them. Lower case, without the dot. */

/** Number of the month by its names. */
export const monthNumbers = {
  apr: 4, april: 4, aug: 8, august: 8, dec: 12, december: 12, feb: 2, february: 2, jan: 1, january: 1, jul: 7, july: 7, jun: 6, june: 6,
  mar: 3, march: 3, may: 5, nov: 11, november: 11, oct: 10, october: 10, sep: 9, sept: 9, september: 9,
} as const;

/** Words around the date in a line that only says when: "Published on Mon., 7 July 2025 at 10:40 a.m. BST". */
export const timestampWords = ['a', 'about', 'added', 'ago', 'am', 'an', 'at', 'created', 'date', 'datetime', 'day', 'days', 'edited', 'edition', 'et', 'first', 'fri', 'friday', 'from', 'gmt', 'h', 'hour', 'hours', 'hr', 'hrs', 'issued', 'just', 'last', 'local', 'm', 'min', 'mins', 'minute', 'minutes', 'modified', 'mon', 'monday', 'month', 'months', 'noon', 'now', 'o', 'of', 'on', 'originally', 'p', 'pm', 'posted', 'print', 'pubdate', 'publication', 'published', 'read', 'reading', 'release', 'released', 'reviewed', 'sat', 'saturday', 'sec', 'seconds', 'since', 'sun', 'sunday', 'the', 'thu', 'thur', 'thurs', 'thursday', 'time', 'today', 'tue', 'tues', 'tuesday', 'uk', 'updated', 'wed', 'wednesday', 'week', 'weeks', 'year', 'years', 'yesterday'] as const;

/** Time zones by their letters. */
export const timeZones = ['acst', 'aedt', 'aest', 'akdt', 'akst', 'ast', 'awst', 'bst', 'cat', 'cdt', 'cest', 'cet', 'cst', 'ct', 'eat', 'edt', 'eest', 'eet', 'est', 'et', 'gmt', 'gst', 'hkt', 'hst', 'idt', 'ist', 'jst', 'kst', 'mdt', 'msk', 'mst', 'mt', 'myt', 'nzdt', 'nzst', 'pdt', 'pht', 'pkt', 'pst', 'pt', 'sast', 'sgt', 'trt', 'utc', 'wat', 'west', 'wib', 'z'] as const;

/** Zones of places that write the month first: 7/4/2025 EDT. */
export const monthFirstZones = ['akdt', 'akst', 'cdt', 'ct', 'edt', 'est', 'et', 'hst', 'mdt', 'mst', 'mt', 'pdt', 'pst', 'pt'] as const;

/** Labels of a later date than the first publication. */
export const revisionWords = ['edited', 'modified', 'reviewed', 'updated'] as const;

/** Labels of the date of publication. */
export const publicationWords = ['first', 'issued', 'originally', 'posted', 'pubdate', 'publication', 'published', 'released'] as const;
