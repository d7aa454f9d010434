/** Things counted that nearly every report counts: alone they do not tell which quantity is meant. */
export const genericCounts = ['amount', 'case', 'day', 'distance', 'duration', 'hour', 'item', 'man', 'member', 'money', 'month', 'number', 'part', 'people', 'percent', 'point', 'time', 'unit', 'value', 'week', 'woman', 'year'] as const;
