// What a catalogue of messages is: full keys to ICU texts, Vietnamese giving the shape that the others must have.

/** Every key of the Vietnamese catalogue and no other; a missing or surplus key fails the type check. */
export type SameKeys<Catalogue> = { readonly [Key in keyof Catalogue]: string };
