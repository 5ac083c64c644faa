/** The kinds of entity. */
export const KINDS = ['person', 'place', 'institution', 'event', 'document'] as const;

export type Kind = (typeof KINDS)[number];
