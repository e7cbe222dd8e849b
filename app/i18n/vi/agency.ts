// Vietnamese words for the page of one agency.
export const agency = {
} as const;
