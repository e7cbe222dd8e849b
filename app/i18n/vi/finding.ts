// Vietnamese words for what the legal check finds in an order.
export const finding = {
} as const;
