/** Roles of counted people that are nouns: how a label calls those who are counted. */
export const roleNames = {
  body: 'bodies',
  casualty: 'casualties',
  hostage: 'hostages',
} as const;
