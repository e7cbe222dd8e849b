// Vietnamese words for rules of law: figures, whom they are for, how sure they are, and amounts that cannot be read.
export const law = {
  "law.problem.not_a_number": "“{typed}” không phải số tiền. Hãy ghi số, ví dụ 20.",
  "law.problem.ambiguous": "“{typed}” có thể hiểu hai cách. Ghi triệu đồng, ví dụ 1,2.",
  "law.problem.negative": "“{typed}” là số âm.",
  "law.problem.too_large": "“{typed}” lớn quá. Ghi bằng triệu đồng, ví dụ 20.",
  "law.problem.not_whole": "“{typed}” không phải số tiền. Hãy ghi số, ví dụ 20.",
} as const;
