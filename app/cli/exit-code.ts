// How a command ends where the file was not taken or what was asked cannot be done; nothing was changed.

export const REFUSED = 2;
