// English words for what is wrong with a field, where a form has no sentence of its own for it.
export const form = {
  "form.problem.missing": "Fill in this field.",
  "form.problem.invalid": "This cannot be understood. Look at it again.",
  "form.problem.too_long": "This is too long. Write less.",
  "form.problem.too_many": "The form has too many fields. Send it again from this page.",
};
