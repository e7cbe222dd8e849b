// Vietnamese words of letters: a licence that ended, orders that the nightly check hid or showed again.
export const mail = {
  "mail.licence-ended.subject": "Giấy phép của {agency} không còn hiệu lực",
  "mail.licence-ended.what.returned": "Giấy phép {number} của {agency} đã nộp lại, từ ngày {day}.",
  "mail.licence-ended.what.revoked":
    "Giấy phép {number} của {agency} đã bị thu hồi, từ ngày {day}.",
  "mail.licence-ended.what.unlisted":
    "Giấy phép {number} của {agency} không còn trong danh sách, từ ngày {day}.",
  "mail.licence-ended.hidden": "Ngay lúc nhập danh sách, Việc Thật đã ẩn mọi đơn hàng của công ty.",
  "mail.licence-ended.stop":
    "Từ nay công ty không được quảng cáo hay tuyển chọn. Cũng không được dạy nghề hay ký hợp đồng mới.",
  "mail.licence-ended.abroad":
    "Công ty vẫn phải lo cho người đang làm việc ở nước ngoài. Xem Luật 69/2020/QH14, Điều 27.",
  "mail.licence-ended.mistake":
    "Nếu danh sách sai, hãy gửi văn bản cho Trung tâm. Trung tâm xem lại và trả lời.",
  "mail.licence-ended.tell-workers":
    "Hãy báo cho người đang làm hồ sơ. Họ không ký thêm, không nộp thêm tiền, lấy lại giấy tờ gốc.",
  "mail.licence-ended.page": "Trang của công ty",

  "mail.orders-rechecked.subject":
    "{agency}: {count, plural, other {# đơn hàng}} vừa đổi trạng thái sau khi kiểm tra lại",
  "mail.orders-rechecked.asleep": "Đã ẩn khỏi trang, vì có điểm không khớp quy định:",
  "mail.orders-rechecked.open": "Đã hiện lại, vì không còn điểm nào chặn:",
  "mail.orders-rechecked.next":
    "Sửa đơn rồi gửi thẩm định lại. Nếu luật hoặc tỷ giá ghi sai, hãy báo Trung tâm.",
} as const;
