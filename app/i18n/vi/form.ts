// Vietnamese words for what is wrong with a field, where a form has no sentence of its own for it.
export const form = {
  "form.problem.missing": "Hãy điền ô này.",
  "form.problem.invalid": "Không hiểu nội dung ô này. Hãy xem lại.",
  "form.problem.too_long": "Nội dung quá dài. Hãy viết ngắn hơn.",
  "form.problem.too_many": "Biểu mẫu có quá nhiều ô. Hãy gửi lại từ trang này.",
} as const;
