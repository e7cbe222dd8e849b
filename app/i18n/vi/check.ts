// Vietnamese words for checking a name, licence, phone, page or account.
export const check = {
  "check.title": "Người này có được phép tuyển không?",
  "check.description":
    "Kiểm tra trước khi đưa tiền: công ty, số điện thoại, tài khoản, trang mạng.",
  "check.label": "Ai đang mời bạn đi làm?",
  "check.hint": "Tên công ty, số giấy phép, điện thoại, tài khoản, trang Facebook hay Zalo.",
  "check.button": "Kiểm tra",
  "check.empty": "Hãy nhập tên, số điện thoại, số tài khoản hoặc trang mạng.",
  "check.error-title": "Lỗi: {title}",

  "check.many": "Bạn đã nhập {count} thứ. Dưới đây là câu trả lời cho từng thứ.",
  "check.former-line":
    "Trước năm 2017, dãy số này cũng có thể là máy bàn, nay là {value}. Đã tra cả hai.",

  "check.flag": "Đã bị cảnh báo",
  "check.flag.text": "{value} có trong {count} phản ánh đã xác minh, từ {day}.",
  "check.flag.reason": "Nội dung: {reason}.",
  "check.flag.namesake":
    "Có thể có người hay công ty khác trùng tên này. Hãy xem cả số điện thoại và tài khoản.",
  "check.flag.pay": "Đừng gửi tiền. Đừng đưa hộ chiếu hay căn cước.",
  "check.flag.keep": "Giữ lại tin nhắn, số tài khoản và biên lai.",
  "check.flag.call": "Đã gửi tiền? Báo công an và gọi Trung tâm ngay.",
  "check.flag.licensed": "Giấy phép và cảnh báo là hai việc khác nhau. Cảnh báo ở trên vẫn còn.",

  "check.licensed": "Được cấp phép",
  "check.licensed.name": "{name} có giấy phép {number}, còn hiệu lực.",
  "check.licensed.licence": "Giấy phép {number} là của {name}, còn hiệu lực.",
  "check.licensed.phone": "Số {value} là của {name}, giấy phép {number}, còn hiệu lực.",
  "check.licensed.page": "Trang {value} là của {name}, giấy phép {number}, còn hiệu lực.",
  "check.licensed.bank_account":
    "Tài khoản {value} là của {name}, giấy phép {number}, còn hiệu lực.",
  "check.suspended": "Có giấy phép nhưng đang bị tạm dừng",
  "check.suspended.text": "{name}, giấy phép {number}, lúc này không được tuyển người.",
  "check.suspended.wait": "Đừng nộp tiền hay hồ sơ lúc này.",
  "check.listed": "Theo danh sách ngày {day}.",
  "check.orders": "Xem {count} đơn đang tuyển và số điện thoại thật",
  "check.orders.none": "Xem trang và số điện thoại thật của công ty",

  "check.next": "Làm gì tiếp?",
  "check.next.name.who": "Ai cũng có thể mượn tên này. Hãy kiểm tra cả số điện thoại của họ.",
  "check.next.name.call": "Chỉ gọi những số trên trang của công ty.",
  "check.next.channel.code": "Hỏi mã đơn hàng, dạng VT‑7K3Q9X, rồi nhập vào ô trên.",
  "check.next.sign": "Chỉ nộp tiền sau khi ký hợp đồng. Luôn đòi biên lai.",

  "check.was.revoked": "Giấy phép đã bị thu hồi",
  "check.was.returned": "Giấy phép đã nộp lại",
  "check.was.unlisted": "Không còn trong danh sách được cấp phép",
  "check.was.text": "{name}, giấy phép {number}, không được tuyển người nữa.",
  "check.was.since": "Từ ngày {day}.",
  "check.was.pay": "Đừng nộp hồ sơ. Đừng đưa tiền.",
  "check.was.paid": "Đã nộp tiền? Giữ biên lai và gọi Trung tâm.",
  "check.was.agency": "Xem công ty còn phải làm gì cho bạn",

  "check.unknown": "Không có trong danh sách được cấp phép",
  "check.unknown.name": "Không công ty nào được cấp phép có tên “{value}”.",
  "check.unknown.licence": "Không có giấy phép số “{value}”.",
  "check.unknown.phone": "Không công ty nào khai số {value}.",
  "check.unknown.page": "Không công ty nào khai trang {value}.",
  "check.unknown.page.alike": "Trang giả thường giống trang thật, chỉ khác một chữ.",
  "check.unknown.bank_account": "Không công ty nào khai tài khoản {value}.",
  "check.unknown.pay": "Đừng đưa tiền, hộ chiếu hay căn cước.",
  "check.unknown.ask": "Hỏi tên công ty và số giấy phép, rồi kiểm tra ở đây.",
  "check.unknown.call": "Chưa chắc thì gọi Trung tâm trước.",

  "check.code": "Không có đơn hàng nào mang mã này",
  "check.code.text": "Mã {value} không có trên trang này. Mã có thể là giả hoặc chép sai.",

  "check.no-register": "Chưa có danh sách giấy phép. Hãy gọi Trung tâm.",

  "check.similar": "Hay bạn muốn tìm:",

  "check.number": "Cách đọc số giấy phép",
  "check.number.example": "9912/LĐTBXH-GP",
  "check.number.digits": "9912",
  "check.number.digits.text": "Số riêng của công ty. Hãy nhập số này ở trên.",
  "check.number.ministry": "LĐTBXH",
  "check.number.ministry.text": "Bộ đã cấp. Giấy phép mới có thể ghi bộ khác.",
  "check.number.kind": "GP",
  "check.number.kind.text": "Nghĩa là giấy phép.",
  "check.number.not": "Giấy đăng ký kinh doanh không phải giấy phép này.",

  "check.signs": "Bốn dấu hiệu phải dừng lại",
  "check.signs.korea": "Mời đi Hàn Quốc E-9, E-8 qua công ty",
  "check.signs.korea.text":
    "Không công ty nào được tuyển hai diện này. E-9: Trung tâm Lao động ngoài nước, EPS có chi phí riêng nộp ở đó. E-8: cơ quan lao động của tỉnh.",
  "check.signs.account": "Bảo chuyển tiền vào tài khoản cá nhân",
  "check.signs.account.text": "Tiền chỉ nộp cho công ty. Công ty phải đưa biên lai.",
  "check.signs.deposit": "Đòi đặt cọc để giữ chỗ",
  "check.signs.deposit.text":
    "Nộp hồ sơ và thi tuyển không mất tiền. Không ai được thu tiền giữ chỗ.",
  "check.signs.tourist": "Cho đi bằng visa du lịch",
  "check.signs.tourist.text":
    "Đi làm phải có visa lao động. Đi làm bằng visa du lịch là trái luật.",
} as const;
