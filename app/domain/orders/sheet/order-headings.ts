/** The Vietnamese headings that the template prints above the columns of an order sheet. */

import { OPTIONAL_COLUMNS, ORDER_COLUMNS } from "./order-columns.ts";
import type { OrderColumn } from "./order-columns.ts";

/** The first is the template's; the others are what agencies write in its place. */
const HEADINGS: Record<OrderColumn, readonly string[]> = {
  order_ref: ["Mã đơn hàng", "Số đơn hàng", "Mã đơn"],
  agency_licence_no: ["Số giấy phép", "Số giấy phép của công ty", "Giấy phép số"],
  approval_kind: ["Loại văn bản chấp thuận", "Loại chấp thuận"],
  approval_no: ["Số văn bản chấp thuận", "Số công văn chấp thuận"],
  approval_date: ["Ngày văn bản chấp thuận", "Ngày công văn chấp thuận", "Ngày chấp thuận"],
  market: ["Nước tiếp nhận", "Thị trường", "Nước"],
  programme: ["Chương trình"],
  trade: ["Ngành nghề", "Nghề"],
  title_vi: ["Tên đơn hàng", "Tên công việc", "Công việc"],
  employer: ["Người sử dụng lao động", "Bên tiếp nhận lao động", "Xí nghiệp tiếp nhận"],
  workplace: ["Nơi làm việc", "Địa điểm làm việc"],
  headcount: ["Số lượng", "Số lao động", "Số người"],
  gender: ["Giới tính"],
  age_min: ["Tuổi thấp nhất", "Tuổi từ"],
  age_max: ["Tuổi cao nhất", "Tuổi đến"],
  education: ["Trình độ học vấn", "Học vấn"],
  experience_months: ["Kinh nghiệm (tháng)", "Số tháng kinh nghiệm"],
  finished_programme: ["Chương trình đã hoàn thành"],
  language_test: ["Kỳ thi ngoại ngữ", "Chứng chỉ ngoại ngữ"],
  language_level: ["Trình độ ngoại ngữ", "Mức ngoại ngữ"],
  wage_amount: ["Lương cơ bản", "Lương cơ bản tháng", "Tiền lương", "Mức lương"],
  wage_currency: ["Loại tiền lương", "Loại tiền", "Đồng tiền"],
  hours_per_week: ["Giờ làm việc mỗi tuần", "Số giờ một tuần"],
  contract_months: ["Thời hạn hợp đồng (tháng)", "Số tháng hợp đồng"],
  board_lodging_deduction: ["Trừ tiền ăn ở mỗi tháng", "Khấu trừ ăn ở"],
  fee_service_agreed_vnd: ["Tiền dịch vụ thỏa thuận (đồng)", "Tiền dịch vụ theo hợp đồng (đồng)"],
  fee_service_vnd: ["Tiền dịch vụ (đồng)", "Tiền dịch vụ"],
  fee_brokerage_vnd: ["Tiền môi giới (đồng)", "Tiền môi giới"],
  fee_training_vnd: ["Tiền đào tạo (đồng)", "Tiền đào tạo"],
  fee_documents_vnd: ["Tiền giấy tờ (đồng)", "Tiền hồ sơ (đồng)", "Tiền giấy tờ"],
  fee_airfare_vnd: ["Tiền vé máy bay (đồng)", "Tiền vé máy bay", "Vé máy bay"],
  deposit_vnd: ["Tiền ký quỹ (đồng)", "Tiền ký quỹ", "Ký quỹ"],
  paid_by_foreign_side_vnd: ["Bên nước ngoài trả (đồng)", "Bên nước ngoài trả"],
  apply_by: ["Hạn nộp hồ sơ", "Hạn đăng ký"],
  interview_on: ["Ngày phỏng vấn", "Ngày thi tuyển"],
  departure_on: ["Ngày xuất cảnh", "Dự kiến xuất cảnh"],
  extension_months: ["Số tháng gia hạn", "Gia hạn (tháng)"],
  fee_extension_vnd: ["Tiền dịch vụ gia hạn (đồng)", "Tiền dịch vụ gia hạn"],
  description_vi: ["Mô tả công việc", "Mô tả", "Ghi chú"],
};

/** Every column of an order sheet with the headings under which it is found, whatever their case and accents. */
export const ORDER_HEADINGS = ORDER_COLUMNS.map((name) => ({
  name,
  headings: HEADINGS[name],
  isOptional: OPTIONAL_COLUMNS.includes(name),
}));
