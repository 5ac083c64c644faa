/** How firm a fact is: the article reports it, a side claims it, or somebody contradicts a claim with it. */
export const STATUSES = ['reported', 'claimed', 'disputed'] as const;

export type Status = (typeof STATUSES)[number];
