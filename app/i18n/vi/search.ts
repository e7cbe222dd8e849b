// Vietnamese words for the results page: filters, chips, sorting, cards.
export const search = {
} as const;
