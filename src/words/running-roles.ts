/** Roles of counted people whose number changes while an event goes on. */
export const runningRoles = ['arrested', 'body', 'buried', 'dead-or-missing', 'detained', 'displaced', 'evacuated', 'homeless', 'hospitalised', 'infected', 'injured', 'killed', 'missing', 'rescued', 'stranded', 'trapped', 'treated'] as const;
