// Vietnamese words for the page of one order.
export const order = {
} as const;
