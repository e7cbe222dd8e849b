// Vietnamese words for what the legal check finds in an order.
export const finding = {
  "finding.invalid_row.missing": "Dòng {line}, cột {field}: ô trống. Cần ghi rõ, kể cả số 0.",
  "finding.invalid_row.not_a_number":
    "Dòng {line}, cột {field}: “{found}” không phải là số. Ghi như 1234567.",
  "finding.invalid_row.ambiguous":
    "Dòng {line}, cột {field}: “{found}” có thể hiểu hai cách. Ngày xin ghi như 2027-02-28, tiền xin ghi như 1234567.",
  "finding.invalid_row.negative": "Dòng {line}, cột {field}: “{found}” là số âm.",
  "finding.invalid_row.too_large": "Dòng {line}, cột {field}: “{found}” lớn quá mức có thể.",
  "finding.invalid_row.too_long": "Dòng {line}, cột {field}: quá dài: “{found}”. Viết ngắn lại.",
  "finding.invalid_row.not_whole":
    "Dòng {line}, cột {field}: “{found}” có phần lẻ mà ô này không nhận.",
  "finding.invalid_row.zero": "Dòng {line}, cột {field}: phải lớn hơn 0.",
  "finding.invalid_row.not_a_day":
    "Dòng {line}, cột {field}: “{found}” không phải là ngày. Ghi như 2027-02-28.",
  "finding.invalid_row.no_such_day": "Dòng {line}, cột {field}: không có ngày “{found}”.",
  "finding.invalid_row.unknown":
    "Dòng {line}, cột {field}: không hiểu “{found}”. Ghi đúng như mẫu.",
  "finding.invalid_row.out_of_order":
    "Dòng {line}, cột {field}: “{found}” đứng sau mốc phải đến sau nó.",
  "finding.invalid_row.mismatch":
    "Dòng {line}, cột {field}: chương trình “{found}” không thuộc nước này.",
  "finding.invalid_row.other_currency":
    "Dòng {line}, cột {field}: “{found}” ghi tiền của nước khác. Cột này cần đúng loại tiền.",
  "finding.invalid_row.date_in_number":
    "Dòng {line}, cột {field}: ô là ngày {found}, cần một con số. Đặt lại ô thành dạng số.",
  "finding.invalid_row.far_day":
    "Dòng {line}, cột {field}: ngày “{found}” trước năm 2020 hoặc sau năm 2040.",
  "finding.invalid_row.merged":
    "Dòng {line}, cột {field}: ô “{found}” gộp trùm nhiều ô. Bỏ gộp rồi ghi từng ô.",
  "finding.invalid_row.formula_error":
    "Dòng {line}, cột {field}: công thức không có kết quả ({found}). Ghi kết quả vào ô.",
  "finding.invalid_row.control_character":
    "Dòng {line}, cột {field}: “{found}” có ký tự không đọc được. Gõ lại ô này.",
  "finding.invalid_row.tcvn3":
    "Dòng {line}, cột {field}: “{found}” giống chữ TCVN3 (ABC). Lưu lại bằng Unicode.",
  "finding.invalid_row.vni":
    "Dòng {line}, cột {field}: “{found}” giống chữ VNI. Lưu lại bằng Unicode.",
  "finding.invalid_row.mojibake":
    "Dòng {line}, cột {field}: “{found}” bị sai bảng mã. Mở lại bằng UTF-8 rồi lưu.",
  "finding.invalid_row.letters_lost":
    "Dòng {line}, cột {field}: “{found}” đã mất chữ có dấu. Lưu lại bằng UTF-8.",
  "finding.invalid_row.not_a_phone":
    "Dòng {line}, cột {field}: “{found}” không đọc được thành số điện thoại.",
  "finding.invalid_row.lost_zero":
    "Dòng {line}, cột {field}: “{found}” có lẽ mất số 0 ở đầu. Hãy ghi lại đủ.",
  "finding.invalid_row.wrong_cell_count":
    "Dòng {line}: có {found} ô, phải có {allowed} ô. Kiểm tra dấu phân cách và dấu ngoặc kép.",
  "finding.licence_unknown": "Không có giấy phép số này trong danh sách được cấp phép.",
  "finding.licence_not_active": "Giấy phép của công ty không còn hiệu lực ({found}). {article}",
  "finding.market_approval_missing":
    "Công ty chưa được chấp thuận thêm cho thị trường hoặc nghề này: thiếu {allowed}. {article}",
  "finding.contract_approval_missing":
    "Chưa có văn bản chấp thuận hợp đồng cung ứng hoặc chuẩn bị nguồn, hoặc thiếu ngày hợp lệ. {article}",
  "finding.programme_closed_to_agencies":
    "Chương trình này do cơ quan nhà nước làm, không công ty nào được tuyển. {article}",
  "finding.worker_under_18": "Tuổi thấp nhất là {found}; luật đòi từ {allowed} tuổi. {article}",
  "finding.duplicate_order":
    "Trùng với một đơn hàng khác ({found}). Mỗi văn bản chấp thuận cho một nghề chỉ có một đơn.",
  "finding.service_fee_over_cap": "Tiền dịch vụ {found} vượt trần {allowed}. {article}",
  "finding.service_fee_not_reduced":
    "Tiền dịch vụ thu {found}, trong khi sau phần bên nước ngoài trả chỉ được thu {allowed}. {article}",
  "finding.brokerage_charged": "Thu tiền môi giới {found}. Cấm thu của người lao động. {article}",
  "finding.deposit_not_allowed":
    "Thu ký quỹ {found}. Thị trường hoặc nghề này không được thu. {article}",
  "finding.deposit_over_cap": "Ký quỹ {found} vượt trần {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "Thu {found} khi mới chuẩn bị nguồn. Lúc này chỉ được thu tiền đào tạo. {article}",
  "finding.forbidden_fee_name": "Khoản “{found}” bị cấm thu. {article}",
  "finding.other_cost_high":
    "Khoản này là {found}, cao hơn mức thường gặp {allowed}. Cần giải trình.",
  "finding.deduction_over_cap": "Trừ {found} mỗi tháng tiền ăn ở, vượt mức {allowed}. {article}",
  "finding.wage_below_floor": "Lương {found} thấp hơn mức {allowed}. {article}",
  "finding.ticket_not_paid":
    "Người lao động phải trả vé {found}. Vé này bên nước ngoài phải trả. {article}",
  "finding.departure_too_late":
    "Xuất cảnh sau {found} ngày kể từ ngày trúng tuyển; luật cho tối đa {allowed} ngày. {article}",
  "finding.term_not_allowed":
    "Thời hạn {found} tháng không đúng với chương trình ({allowed}). {article}",
  "finding.job_forbidden": "Công việc “{found}” bị cấm đưa đi làm. {article}",
  "finding.rate_missing": "Chưa có tỷ giá của {found}, nên không tính được trần phí.",
} as const;
