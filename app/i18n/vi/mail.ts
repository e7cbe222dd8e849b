// Vietnamese words of letters: a licence that ended, orders that the nightly check hid or showed again.
export const mail = {
  "mail.licence-ended.subject": "Giấy phép của {agency} không còn hiệu lực",
  "mail.licence-ended.what.returned": "Giấy phép {number} của {agency} đã nộp lại, từ ngày {day}.",
  "mail.licence-ended.what.revoked":
    "Giấy phép {number} của {agency} đã bị thu hồi, từ ngày {day}.",
  "mail.licence-ended.what.unlisted":
    "Giấy phép {number} của {agency} không còn trong danh sách được cấp phép, từ ngày {day}.",
  "mail.licence-ended.hidden":
    "Mọi đơn hàng của công ty đã được ẩn khỏi Việc Thật, ngay lúc danh sách được nhập.",
  "mail.licence-ended.stop":
    "Từ nay công ty không được quảng cáo, tuyển chọn, dạy nghề hay ký hợp đồng mới.",
  "mail.licence-ended.abroad":
    "Công ty vẫn phải lo cho người đang làm việc ở nước ngoài (Luật 69/2020/QH14, Điều 27).",
  "mail.licence-ended.mistake":
    "Nếu danh sách sai, hãy gửi văn bản cho Trung tâm Dịch vụ việc làm tỉnh.",
  "mail.licence-ended.tell-workers":
    "Người đang làm hồ sơ với công ty cần được báo: không ký thêm, không nộp thêm tiền, lấy lại giấy tờ gốc.",
  "mail.licence-ended.page": "Trang của công ty",

  "mail.orders-rechecked.subject":
    "{agency}: {count, plural, other {# đơn hàng}} vừa đổi trạng thái sau khi kiểm tra lại",
  "mail.orders-rechecked.asleep": "Đã ẩn khỏi trang, vì không còn đúng luật:",
  "mail.orders-rechecked.open": "Đã hiện lại, vì đúng luật:",
  "mail.orders-rechecked.next":
    "Sửa đơn rồi gửi thẩm định lại. Nếu luật hoặc tỷ giá ghi sai, hãy báo Trung tâm.",
} as const;
