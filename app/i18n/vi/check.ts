// Vietnamese words for checking a name, licence, phone, page or account.
export const check = {
} as const;
