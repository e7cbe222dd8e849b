// Vietnamese words for what stands around every page: header, footer, home page, errors, and words used everywhere.
export const site = {
} as const;
