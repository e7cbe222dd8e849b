// Indonesian words for what is wrong with a field, where a form has no sentence of its own for it.
export const form = {
  "form.problem.missing": "Isi kolom ini.",
  "form.problem.invalid": "Isian ini tidak dimengerti. Periksa lagi.",
  "form.problem.too_long": "Isian terlalu panjang. Tulis lebih singkat.",
  "form.problem.too_many": "Kolom formulir terlalu banyak. Kirim lagi dari halaman ini.",
};
