// Vietnamese words for the page of one order.
export const order = {
  "order.meta-title": "{title}, {place}, {market}",
  "order.meta-description":
    "Lương {wage} một tháng. Bạn trả tất cả {total}. {agency}, giấy phép {licence}.",
  "order.meta-description.early":
    "Lương {wage} một tháng. Phí chưa chốt, luật cho thu tối đa {total}. {agency}, giấy phép {licence}.",
  "order.vetted": "Trung tâm đã xét {day}",
  "order.points-chip": "{count} điểm cần hỏi",
  "order.places": "Còn {left} trong {all} chỗ",
  "order.places-all": "Cần {all} người",
  "order.apply-by": "Hạn {day}",

  "order.sum.pay": "Bạn trả tất cả {total}, bằng {months} tháng lương.",
  "order.sum.nothing": "Bạn không phải trả khoản nào.",
  "order.sum.law": "Luật cho phép nhiều nhất {most}.",
  "order.sum.over": "Luật chỉ cho phép {most}. Đừng trả phần hơn.",
  "order.sum.two-readings":
    "Luật có hai cách hiểu. Theo cách hẹp hơn, nhiều nhất {strict}. Theo cách rộng hơn, nhiều nhất {most}.",
  "order.sum.stricter":
    "Theo cách hiểu chặt hơn của luật, nhiều nhất {strict}. Hãy hỏi trước khi ký.",
  "order.sum.no-service": "Với đơn này, luật không cho thu tiền dịch vụ.",
  "order.sum.training": "Bây giờ bạn chỉ trả tiền học: {total}.",
  "order.sum.training-nothing": "Bây giờ bạn chưa phải trả khoản nào.",
  "order.sum.later":
    "Khi hợp đồng được chấp thuận, luật cho thu nhiều nhất {most}. Số này bằng {months} tháng lương.",
  "order.sum.deposit": "Ngoài ra ký quỹ {deposit}. Tiền này được trả lại bạn.",

  "order.early.title": "Đơn này mới ở bước chuẩn bị nguồn",
  "order.early.what": "Hợp đồng với bên nước ngoài chưa được chấp thuận.",
  "order.early.only-training": "Bây giờ công ty chỉ được thu tiền học.",
  "order.early.never": "Chưa ai được thu tiền dịch vụ, ký quỹ hay tiền nào khác.",
  "order.points": "{count} điểm cần hỏi trước khi ký",
  "order.points.ask":
    "Hỏi công ty và xin trả lời bằng giấy. Chưa rõ thì gọi Trung tâm trước khi ký.",

  "order.get": "Bạn nhận được",
  "order.get.wage": "Lương cơ bản một tháng",
  "order.get.deduction": "Trừ tiền ăn, ở",
  "order.get.no-deduction": "Không trừ",
  "order.get.hours": "Giờ làm một tuần",
  "order.get.hours-count": "{hours} giờ",
  "order.get.hours-unknown": "Chưa ghi, hãy hỏi",
  "order.get.length": "Hợp đồng",
  "order.get.rate-fell":
    "Từ ngày đó đồng tiền này đã giảm {percent}%. Lương quy ra tiền Việt nay thấp hơn.",
  "order.get.rate-rose":
    "Từ ngày đó đồng tiền này đã tăng {percent}%. Lương quy ra tiền Việt nay cao hơn.",

  "order.pay": "Bạn phải trả",
  "order.fee.service": "Tiền dịch vụ",
  "order.fee.brokerage": "Tiền môi giới",
  "order.fee.training": "Học tiếng, học nghề",
  "order.fee.documents": "Visa, khám sức khỏe, giấy tờ",
  "order.fee.airfare": "Vé máy bay",
  "order.fee.deposit-back": "Ký quỹ (được trả lại)",
  "order.fee.deposit": "Ký quỹ",
  "order.fee.other": "Khoản khác",

  "order.cap.most": "Luật: tối đa {cap}",
  "order.cap.none": "Theo biên lai",
  "order.cap.never": "Luật cấm thu khoản này",
  "order.cap.deposit-never": "Đơn này không được thu ký quỹ",
  "order.cap.not-now": "Bây giờ chưa được thu",
  "order.cap.not-charged": "Không thu của bạn",
  "order.cap.airfare-free": "Bên nước ngoài trả",
  "order.verdict.within": "trong trần",
  "order.verdict.nothing": "không thu",
  "order.verdict.over": "vượt trần",
  "order.verdict.not-allowed": "không được thu",
  "order.verdict.ask": "hỏi kỹ",

  "order.why.service":
    "Tính theo lương và số tháng hợp đồng. Trừ phần bên nước ngoài đã trả. Chỉ nộp sau khi ký hợp đồng.",
  "order.why.service.foreign": "Bên nước ngoài trả {paid}, nên bạn trả ít đi.",
  "order.why.brokerage": "Luật cấm thu tiền môi giới của người lao động, dù ai thu.",
  "order.why.training": "Luật không định mức tối đa. Mỗi lần nộp, hãy đòi biên lai.",
  "order.why.documents": "Trả đúng theo biên lai của nơi cấp. Giữ lại biên lai.",
  "order.why.airfare": "Trả đúng giá vé. Giữ lại hóa đơn.",
  "order.why.airfare-free": "Bạn không phải mua vé chiều đi.",
  "order.why.deposit": "Đây là tiền của bạn. Nộp vào tài khoản phong tỏa đứng tên bạn.",
  "order.why.deposit-never": "Với đơn này, luật không cho thu ký quỹ hay đặt cọc.",
  "order.why.other": "Hỏi rõ khoản này là gì. Đòi biên lai.",

  "order.total": "Tổng bạn trả",
  "order.total.now": "Tổng bạn trả bây giờ",
  "order.total.months": "bằng {months} tháng lương",
  "order.more": "Bị đòi nhiều hơn? Hỏi rõ khoản đó là gì, theo điều luật nào.",
  "order.more.broker": "Tiền môi giới thì luật cấm thu.",
  "order.more.link": "Tôi bị đòi thêm tiền",

  "order.pay.extension": "Nếu gia hạn {months}: tiền dịch vụ thêm {fee}, chưa tính ở trên.",
  "order.deposit": "Ký quỹ {deposit} là tiền của bạn",
  "order.deposit.account": "Tiền nằm trong tài khoản phong tỏa đứng tên bạn.",
  "order.deposit.when": "Chỉ nộp sau khi ký hợp đồng và được bên nước ngoài nhận.",
  "order.deposit.back": "Hết hợp đồng, bạn nhận lại cả gốc và lãi.",
  "order.deposit.never": "Đừng nộp vào tài khoản của công ty hay của ai khác.",

  "order.who": "Ai nộp được?",
  "order.who.sex": "Giới tính",
  "order.who.age": "Tuổi",
  "order.who.age.between": "{min} đến {max} tuổi",
  "order.who.age.from": "Từ đủ {min} tuổi",
  "order.who.education": "Học hết",
  "order.who.education.least": "{level} trở lên",
  "order.who.experience": "Kinh nghiệm",
  "order.who.experience.none": "Không cần",
  "order.who.experience.months": "Ít nhất {months}",
  "order.who.finished": "Đã từng đi",
  "order.who.finished.intern-2": "Đã hoàn thành thực tập kỹ năng số 2 ở Nhật",
  "order.who.finished.intern-3": "Đã hoàn thành thực tập kỹ năng số 3 ở Nhật",
  "order.who.language": "Tiếng",
  "order.who.language.months": "Học từ đầu khoảng {months}.",
  "order.who.language.taught": "Trúng tuyển rồi mới học, không cần biết trước.",

  "order.steps": "Các bước",
  "order.steps.apply": "Nộp hồ sơ",
  "order.steps.apply.until": "Đến hết {day}.",
  "order.steps.apply.left": "{days, plural, =0 {Hôm nay là ngày cuối.} other {Còn # ngày.}}",
  "order.steps.apply.free": "Nộp hồ sơ và thi tuyển không mất tiền.",
  "order.steps.interview": "Phỏng vấn",
  "order.steps.sign": "Ký hợp đồng với công ty",
  "order.steps.sign.pay": "Sau bước này công ty mới được thu tiền dịch vụ {fee}.",
  "order.steps.sign.free": "Đơn này không có tiền dịch vụ.",
  "order.steps.learn": "Học tiếng và học định hướng",
  "order.steps.learn.must": "Bắt buộc trước khi bay.",
  "order.steps.leave": "Bay",
  "order.steps.leave.expected": "Dự kiến tháng {month}.",
  "order.steps.leave.late":
    "Trúng tuyển quá 180 ngày chưa bay, công ty phải hoàn tiền. Trừ khi có bất khả kháng.",
  "order.steps.unset": "Chưa có ngày, hãy hỏi công ty.",

  "order.work": "Công việc",
  "order.work.employer": "Nơi nhận",
  "order.work.place": "Nơi làm",
  "order.work.programme": "Chương trình",
  "order.work.trade": "Nghề",

  "order.apply": "Muốn đi đơn này?",
  "order.apply.call": "Gọi công ty. Đọc mã {code}.",
  "order.apply.only": "Công ty chỉ khai những số này. Số khác, hãy kiểm tra trước.",
  "order.apply.none": "Công ty chưa khai số điện thoại. Hãy gọi Trung tâm, đọc mã {code}.",
  "order.apply.agency": "Xem trang của công ty",

  "order.trust": "Đã kiểm tra những gì",
  "order.trust.supply":
    "Hợp đồng cung ứng lao động được Bộ Nội vụ chấp thuận. Số {number}, ngày {day}.",
  "order.trust.source":
    "Bộ Nội vụ chấp thuận việc chuẩn bị nguồn lao động. Số {number}, ngày {day}.",
  "order.trust.until": "Có giá trị đến {day}.",
  "order.trust.licence": "{agency}, giấy phép {number}, còn hiệu lực hôm nay.",
  "order.trust.listed": "Theo danh sách ngày {day}.",
  "order.trust.fees": "Chưa thấy khoản nào vượt trần mà chúng tôi biết.",
  "order.trust.points": "Còn {count} điểm cần hỏi trước khi ký",
  "order.trust.confirmed": "Công ty xác nhận còn tuyển ngày {day}.",
  "order.trust.approved": "Trung tâm xét và cho đăng ngày {day}.",
  "order.trust.code": "Mã kiểm tra",

  "order.gone.kicker": "Đơn hàng {code} không còn tuyển",
  "order.gone.since": "Từ ngày {day}.",
  "order.gone.last-day": "Ngày cuối là {day}.",
  "order.gone.licence_ended": "Công ty không còn giấy phép",
  "order.gone.licence_ended.what":
    "Giấy phép của {agency} không còn hiệu lực. Công ty không được tuyển người nữa.",
  "order.gone.licence_ended.applied":
    "Đừng ký thêm giấy tờ. Đừng nộp thêm tiền. Lấy lại giấy tờ gốc.",
  "order.gone.licence_suspended": "Công ty đang bị tạm dừng tuyển",
  "order.gone.licence_suspended.what":
    "{agency} đang bị tạm dừng. Lúc này công ty không được tuyển người.",
  "order.gone.licence_suspended.applied":
    "Chưa ký gì thêm. Chưa nộp thêm tiền. Đợi khi công ty được tuyển lại.",
  "order.gone.market_approval_ended": "Công ty không còn được tuyển cho việc này",
  "order.gone.market_approval_ended.what":
    "Việc này cần một chấp thuận riêng ngoài giấy phép. {agency} không có chấp thuận đó.",
  "order.gone.market_approval_ended.applied":
    "Đừng ký thêm giấy tờ. Đừng nộp thêm tiền. Lấy lại giấy tờ gốc.",
  "order.gone.approval_expired": "Văn bản chấp thuận đơn này đã hết hạn",
  "order.gone.approval_expired.what": "Nhà nước chấp thuận đơn này đến một ngày. Ngày đó đã qua.",
  "order.gone.approval_expired.applied":
    "Hỏi {agency} đã có văn bản mới chưa. Chưa có thì đừng nộp thêm tiền.",
  "order.gone.apply_by_passed": "Đã hết hạn nộp hồ sơ",
  "order.gone.apply_by_passed.what": "{agency} không nhận thêm hồ sơ cho đơn này.",
  "order.gone.apply_by_passed.applied":
    "Hồ sơ nộp đúng hạn vẫn được xét. Hỏi công ty ngày phỏng vấn.",
  "order.gone.full": "Đã tuyển đủ người",
  "order.gone.full.what": "{agency} đã chọn đủ người cho đơn này.",
  "order.gone.full.applied":
    "Đã trúng tuyển: không có gì thay đổi. Chưa trúng tuyển: lấy lại giấy tờ gốc.",
  "order.gone.unconfirmed": "Đơn đang tạm ẩn",
  "order.gone.unconfirmed.what":
    "Quá 14 ngày {agency} chưa xác nhận còn tuyển. Công ty xác nhận thì đơn hiện lại.",
  "order.gone.unconfirmed.applied":
    "Gọi công ty, hỏi đơn còn tuyển không. Chưa rõ thì đừng nộp tiền.",
  "order.gone.asleep": "Đơn đang tạm ẩn để xem lại",
  "order.gone.asleep.what":
    "Kiểm tra lại thấy đơn này có điểm không khớp quy định. {agency} sửa đúng thì đơn hiện lại.",
  "order.gone.asleep.applied": "Hỏi công ty điều gì đã thay đổi. Chưa rõ thì đừng nộp tiền.",
  "order.gone.withdrawn": "Công ty đã rút đơn này",
  "order.gone.withdrawn.what": "{agency} không tuyển cho đơn này nữa.",
  "order.gone.withdrawn.applied": "Hỏi công ty về hồ sơ của bạn. Lấy lại giấy tờ gốc.",
  "order.gone.closed": "Đơn này đã đóng",
  "order.gone.closed.what": "{agency} đã tuyển xong cho đơn này.",
  "order.gone.closed.applied":
    "Đã trúng tuyển: không có gì thay đổi. Chưa trúng tuyển: lấy lại giấy tờ gốc.",
  "order.gone.not_published": "Đơn này không được đăng",
  "order.gone.not_published.what": "Trung tâm chưa xét đơn này, hoặc đang xem lại.",
  "order.gone.not_published.applied": "Đừng nộp tiền hay giấy tờ gốc cho đơn này.",
  "order.gone.applied": "Bạn đã nộp hồ sơ?",
  "order.gone.paid": "Bạn đã nộp tiền?",
  "order.gone.paid.refund":
    "Giữ mọi biên lai và tin nhắn. Chưa ký hợp đồng thì công ty chưa được thu tiền dịch vụ. Hãy đòi lại. Không được trả thì gọi Trung tâm. Bạn cũng có quyền khiếu nại lên Bộ Nội vụ hoặc kiện ra tòa.",
  "order.gone.paid.running":
    "Giữ mọi biên lai. Quyền của bạn theo hợp đồng không đổi. Trúng tuyển quá 180 ngày chưa bay, công ty phải hoàn tiền. Trừ khi có bất khả kháng.",
  "order.gone.similar": "Đơn gần giống đang tuyển",
  "order.gone.similar-none": "Hôm nay chưa có đơn nào gần giống.",
  "order.gone.all": "Xem tất cả đơn đang tuyển",
  "order.gone.agency": "Xem giấy phép của công ty",
} as const;
