/** Things counted that nearly every report counts: alone they do not tell which quantity is meant. */
export const genericCounts = ['amount', 'case', 'day', 'distance', 'duration', 'goal', 'hour', 'item', 'man', 'member', 'money', 'month', 'number', 'part', 'people', 'percent', 'point', 'punch', 'rebound', 'time', 'unit', 'value', 'vote', 'week', 'woman', 'yard', 'year'] as const;
