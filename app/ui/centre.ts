// How to reach the centre that runs the site.

export const CENTRE_PHONE = "1900 0000";
export const CENTRE_PHONE_LINK = "tel:19000000";
