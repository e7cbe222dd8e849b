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
  "finding.licence_not_active.unlisted": "Giấy phép của công ty không còn trong danh sách.",
  "finding.licence_not_active.suspended": "Giấy phép của công ty đang bị tạm dừng.",
  "finding.licence_not_active": "Giấy phép của công ty không còn hiệu lực. {article}",
  "finding.licence_not_active.returned": "Công ty đã nộp lại giấy phép. {article}",
  "finding.licence_not_active.revoked": "Giấy phép của công ty đã bị thu hồi. {article}",
  "finding.market_approval_missing":
    "Công ty chưa được chấp thuận thêm cho nước hoặc nghề này: thiếu {allowed}. {article}",
  "finding.market_approval_missing.warn":
    "Chăm sóc tại nhà: chưa rõ có cần thêm chấp thuận hay không. Công ty chưa có. {article}",
  "finding.contract_approval_missing.early": "Văn bản chấp thuận hết hạn ngày {found}. {article}",
  "finding.contract_approval_missing.later":
    "Văn bản chấp thuận ghi ngày {found}, chưa đến. {article}",
  "finding.contract_approval_missing":
    "Chưa có văn bản chấp thuận hợp lệ: thiếu số hoặc ngày. {article}",
  "finding.programme_closed_to_agencies":
    "Chương trình này do cơ quan nhà nước làm. Không công ty nào được tuyển. {article}",
  "finding.programme_over":
    "Chương trình chỉ nhận người sang đến hết ngày {allowed}. Đơn này: {found}. {article}",
  "finding.programme_over.early":
    "Chương trình chỉ bắt đầu từ ngày {allowed}. Đơn này xuất cảnh ngày {found}. {article}",
  "finding.programme_over.warn":
    "Phỏng vấn ngày {found}. Bên Nhật chỉ nhận hồ sơ đến ngày {allowed}. Hãy hỏi. {article}",
  "finding.worker_under_18": "Tuổi thấp nhất là {found}. Luật đòi từ đủ {allowed} tuổi. {article}",
  "finding.duplicate_order":
    "Trùng với một đơn hàng khác ({found}). Mỗi văn bản chấp thuận cho một nghề chỉ có một đơn.",
  "finding.service_fee_over_cap.fee_extension_vnd.nothing":
    "Tiền dịch vụ gia hạn {found}. Theo cách hiểu chặt hơn thì không được thu. Hãy hỏi. {article}",
  "finding.service_fee_over_cap.nothing":
    "Không được thu tiền dịch vụ. Đơn này thu {found}. {article}",
  "finding.service_fee_over_cap.nothing.warn":
    "Tiền dịch vụ {found}. Theo cách hiểu chặt hơn thì không được thu. Hãy hỏi. {article}",
  "finding.service_fee_over_cap": "Tiền dịch vụ {found} vượt trần {allowed}. {article}",
  "finding.service_fee_over_cap.warn":
    "Tiền dịch vụ {found}, cao hơn mức của cách hiểu chặt hơn: {allowed}. Hãy hỏi. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd":
    "Tiền dịch vụ gia hạn {found} vượt trần {allowed}. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd.warn":
    "Tiền dịch vụ gia hạn {found}, cao hơn mức của cách hiểu chặt hơn: {allowed}. Hãy hỏi. {article}",
  "finding.service_fee_not_reduced.nothing":
    "Theo hợp đồng, không còn tiền dịch vụ nào để thu. Đơn này thu {found}. {article}",
  "finding.service_fee_not_reduced":
    "Tiền dịch vụ thu {found}. Trừ phần bên nước ngoài trả, chỉ được thu {allowed}. {article}",
  "finding.brokerage_charged": "Thu tiền môi giới {found}. Cấm thu của người lao động. {article}",
  "finding.deposit_not_allowed":
    "Thu ký quỹ {found}. Nước hoặc nghề này không được thu ký quỹ. {article}",
  "finding.deposit_over_cap": "Ký quỹ {found} vượt trần {allowed}. {article}",
  "finding.deposit_over_cap.estimate":
    "Ký quỹ {found}. Luật cho nhiều nhất bằng một vé một lượt, chúng tôi ước tính {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "Thu {found} khi mới chuẩn bị nguồn. Lúc này chỉ được thu tiền đào tạo. {article}",
  "finding.forbidden_fee_name.unwritten":
    "“{found}”: không phải điều kiện hợp pháp. Hộ chiếu, bằng cấp là của người lao động.",
  "finding.forbidden_fee_name": "“{found}”: không được thu. {article}",
  "finding.forbidden_fee_name.warn": "“{found}”: cần hỏi kỹ trước khi trả tiền. {article}",
  "finding.other_cost_high":
    "Học, giấy tờ, khoản khác cộng lại {found}. Chúng tôi ước tính thường đến {allowed}. Cần giải trình.",
  "finding.other_cost_high.fee_airfare_vnd":
    "Vé {found}. Chúng tôi ước tính thường đến {allowed}. Cần giải trình.",
  "finding.other_cost_high.nothing":
    "Tiền học {found}. Bên nước ngoài trả tiền học tiếng đến N4. Hãy hỏi thu để học gì. {article}",
  "finding.deduction_over_cap":
    "Trừ {found} mỗi tháng tiền ăn, ở. Nhiều nhất là {allowed}. {article}",
  "finding.deduction_over_cap.warn":
    "Trừ {found} mỗi tháng tiền ăn, ở. Trên {allowed} chỉ được trong vài trường hợp. Hãy hỏi. {article}",
  "finding.deduction_over_cap.nothing":
    "Trừ {found} mỗi tháng tiền ăn, ở. Nghề này phải được ăn, ở miễn phí. {article}",
  "finding.deduction_over_cap.nothing.warn":
    "Trừ {found} mỗi tháng tiền ăn, ở. Có thể không được trừ. Hãy hỏi. {article}",
  "finding.wage_below_floor":
    "Lương {found} một tháng, thấp hơn mức tối thiểu {allowed}. {article}",
  "finding.wage_below_floor.warn":
    "Lương {found} một tháng, thấp hơn mức {allowed}. Có trường hợp được phép. Hãy hỏi. {article}",
  "finding.wage_floor_not_on_file":
    "Nơi này có thể đã có lương tối thiểu mới, chúng tôi chưa có số. Lương {found} chỉ hơn mức cũ một ít. Hãy hỏi.",
  "finding.ticket_not_paid":
    "Người lao động phải trả vé {found}. Vé này bên nước ngoài phải trả. {article}",
  "finding.ticket_not_paid.warn":
    "Người lao động phải trả vé {found}. Chương trình mới, chưa có quy định riêng. Hãy hỏi. {article}",
  "finding.departure_too_late":
    "Xuất cảnh {found} ngày sau khi trúng tuyển. Luật cho tối đa {allowed} ngày, trừ bất khả kháng. {article}",
  "finding.term_not_allowed.extension_months":
    "Hợp đồng và gia hạn cộng lại {found} tháng, chương trình cho {allowed} tháng. {article}",
  "finding.term_not_allowed.long":
    "Hợp đồng {found} tháng, dài hơn mức {allowed} tháng của chương trình. {article}",
  "finding.term_not_allowed.short":
    "Hợp đồng {found} tháng, ngắn hơn mức {allowed} tháng của chương trình. {article}",
  "finding.term_not_allowed": "“{found}” không đúng với chương trình. {article}",
  "finding.term_not_allowed.programme":
    "Chương trình không có trong danh sách của nước này. {article}",
  "finding.term_not_allowed.hours_per_week":
    "Làm {found} giờ một tuần, quá {allowed} giờ còn lại sau giờ nghỉ bắt buộc. {article}",
  "finding.term_not_allowed.hours_per_week.warn":
    "Làm {found} giờ một tuần, hơn {allowed} giờ thường gặp. Hãy hỏi.",
  "finding.term_not_allowed.hours_per_week.info":
    "Làm {found} giờ một tuần, ít hơn {allowed} giờ. Lương tính theo giờ sẽ thấp. Hãy hỏi.",
  "finding.term_not_allowed.paid_by_foreign_side_vnd":
    "Bên nước ngoài trả {found}, phải trả ít nhất {allowed}. Phần thiếu không được thu của người lao động. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.warn":
    "Bên nước ngoài trả {found}. Hợp đồng ngắn phải được hỗ trợ {allowed}, hoặc trả hết chi phí. Hãy hỏi. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.info":
    "Bên nước ngoài trả {found}, ít hơn {allowed} theo quy định. {article}",
  "finding.job_forbidden":
    "“{found}”: luật cấm đưa người đi làm việc này hoặc đến nơi này. {article}",
  "finding.rate_missing": "Chưa có tỷ giá của {found}, nên không tính được trần phí.",
  "finding.rate_missing.info": "Chưa có tỷ giá của {found}, nên chưa so được với lương tối thiểu.",
  "finding.rate_missing.days": "Tỷ giá là của một ngày khác, cách {found} ngày.",
} as const;
