// Vietnamese words for the centre's page of how the server fares.
export const health = {
  "health.title": "Tình trạng máy chủ",
  "health.link": "Xem tình trạng máy chủ",
  "health.state.healthy": "Tìm kiếm đang chạy bằng Meilisearch.",
  "health.state.not-configured":
    "Tìm kiếm đang chạy bằng PostgreSQL vì máy chủ không đặt Meilisearch.",
  "health.state.no-live-index":
    "Tìm kiếm đang chạy bằng PostgreSQL vì Meilisearch chưa có chỉ mục dùng được.",
  "health.state.breaker-open":
    "Tìm kiếm đang chạy bằng PostgreSQL vì Meilisearch không trả lời từ {since}.",
  "health.state.failed-just-now":
    "PostgreSQL vừa trả lời thay vì Meilisearch không trả lời lúc {since}.",
  "health.do.healthy": "Không cần làm gì.",
  "health.do.not-configured": "Không cần làm gì. PostgreSQL tìm ra đúng những đơn như Meilisearch.",
  "health.do.no-live-index":
    "Tiến trình nền tự xây chỉ mục, thường trong vài phút. Quá 10 phút thì báo người quản trị xem nhật ký.",
  "health.do.breaker-open":
    "Người lao động vẫn tìm được việc. Hãy báo người quản trị xem Meilisearch ở {url} có chạy không. Khi Meilisearch trả lời, máy chủ tự dùng lại sau khoảng 10 giây.",
  "health.do.failed-just-now":
    "Người lao động vẫn tìm được việc. Nếu còn lặp lại, hãy báo người quản trị xem Meilisearch ở {url}.",

  "health.todo": "Việc cần làm",
  "health.trouble.no-worker":
    "Tiến trình nền không chạy. Đơn mới, thư và kiểm tra hằng đêm đều chờ. Báo người quản trị chạy: {command}",
  "health.trouble.recheck":
    "Kiểm tra hằng đêm chưa xong đã {age}. Đơn trái quy định mới có thể vẫn hiện. Báo người quản trị xem nhật ký của tiến trình nền.",
  "health.trouble.reconcile":
    "Chỉ mục chưa được so với cơ sở dữ liệu đã {age}. Báo người quản trị chạy: {command}",
  "health.trouble.index-silent":
    "Không đọc được chỉ mục vì Meilisearch ở {url} không trả lời. Báo người quản trị xem nó có chạy không.",
  "health.trouble.index-key-refused":
    "Meilisearch ở {url} không nhận khóa MEILI_INDEX_KEY. Báo người quản trị lấy khóa đúng: {command}",
  "health.trouble.index-failed":
    "Meilisearch ở {url} trả lời lỗi. Báo người quản trị xem nhật ký của nó.",
  "health.trouble.rebuild":
    "Chỉ mục phải xây lại: {why}. Tiến trình nền tự làm. Quá 10 phút thì báo người quản trị xem nhật ký.",
  "health.trouble.missing":
    "Chỉ mục thiếu {count} đơn mà không đơn nào đang chờ. Báo người quản trị chạy: {command}",
  "health.trouble.refused":
    "{count} đơn bị Meilisearch từ chối. Lý do ở bên dưới. Hãy sửa đơn, máy chủ sẽ tự đưa vào lại.",
  "health.trouble.waiting":
    "Có đơn chờ cập nhật vào tìm kiếm đã {age}. Báo người quản trị xem nhật ký của tiến trình nền.",
  "health.trouble.no-words":
    "Chưa có từ vựng nên lỗi gõ chưa được sửa. Tiến trình nền đọc trong 5 phút. Lâu hơn thì báo người quản trị.",
  "health.trouble.single-role":
    "Vai trò cơ sở dữ liệu đang chạy có thể tắt bảo vệ lịch sử. Báo người quản trị đặt {setting}.",
  "health.trouble.log-dropped":
    "Tiến trình web mất {count} dòng nhật ký từ khi chạy. Báo người quản trị xem đĩa còn chỗ không.",
  "health.trouble.mail-failed":
    "{count} thư không gửi được. Hãy đọc ở trang Thư chưa gửi và tự báo cho người nhận.",
  "health.due.none-yet": "chưa xây lần nào",
  "health.due.other-settings": "cách sắp xếp đã đổi",
  "health.due.gone": "Meilisearch không còn chỉ mục này",
  "health.due.not-the-one-built": "chỉ mục trong Meilisearch không phải bản đã xây",
  "health.due.emptied": "chỉ mục bị mất hết đơn",

  "health.index": "Chỉ mục Meilisearch",
  "health.index.url": "Địa chỉ",
  "health.index.live": "Bản đang dùng",
  "health.index.none": "chưa có",
  "health.index.generation": "bản {generation}",
  "health.index.since": "Dùng từ",
  "health.index.documents": "Đơn trong chỉ mục",
  "health.index.expected": "cần có {count}",
  "health.index.unread": "không đọc được",
  "health.index.at-start": "{count} đơn khi bắt đầu dùng",
  "health.index.reconcile": "So với cơ sở dữ liệu",
  "health.index.reconcile.where": "mỗi ngày một lần, kết quả trong nhật ký",

  "health.data": "Dữ liệu để tìm",
  "health.marks": "Đơn chờ cập nhật vào tìm kiếm",
  "health.refused": "Đơn bị Meilisearch từ chối",
  "health.words": "Từ vựng để sửa lỗi gõ",
  "health.words.count": "{count} từ",
  "health.refused.gone": "đơn đã xóa",
  "health.refused.tries": "{count} lần, thử lại lúc {at}",
  "health.refused.more": "Hiện {shown} trong {count} đơn.",

  "health.process": "Tiến trình web này",
  "health.process.own":
    "Máy chủ có thể chạy nhiều tiến trình web. Bảng này và dòng đầu trang chỉ nói về tiến trình đã trả lời bạn.",
  "health.process.meilisearch": "Lượt tìm Meilisearch trả lời",
  "health.process.postgres": "Lượt tìm PostgreSQL trả lời",
  "health.process.failed": "Lượt Meilisearch không trả lời",
  "health.process.failed.counts": "{late} lần quá chậm, {failed} lần lỗi",
  "health.process.opened": "Số lần ngừng hỏi Meilisearch",
  "health.process.last": "Lần không trả lời gần nhất",
  "health.process.never": "chưa có",

  "health.server": "Máy chủ",
  "health.server.database": "Cơ sở dữ liệu",
  "health.server.database.ms": "trả lời sau {ms} ms",
  "health.server.worker": "Tiến trình nền",
  "health.server.worker.yes": "đang chạy",
  "health.server.worker.no": "không chạy",
  "health.server.mail": "Thư",
  "health.server.recheck": "Kiểm tra hằng đêm xong lúc",
  "health.server.recheck.change": "đổi đơn gần nhất: {at}",
  "health.server.recheck.no-change": "chưa đổi đơn nào",
  "health.duty.never": "chưa xong lần nào",

  "health.backup": "Sao lưu",
  "health.backup.state": "Trạng thái",
  "health.backup.off": "chưa bật",
  "health.backup.off.how": "Báo người quản trị bật bằng lệnh: {command}",
  "health.backup.elsewhere": "do máy chủ cơ sở dữ liệu tự làm",
  "health.backup.elsewhere.how":
    "Trang này không thấy được bản đó. Hỏi người quản trị lần thử gần nhất.",
  "health.backup.folder": "Thư mục",
  "health.backup.base": "Bản sao đầy đủ gần nhất",
  "health.backup.base.size": "{size}; đang giữ {count} bản",
  "health.backup.log": "Thay đổi được giữ gần nhất",
  "health.backup.log.size": "đã giữ {size}, ổ đĩa đó còn trống {free}",
  "health.backup.try": "Lần khôi phục thử gần nhất",
  "health.backup.try.well": "dữ liệu về đủ",
  "health.backup.try.failed": "Không thành công: {why}",
  "health.backup.none": "chưa có lần nào",
  "health.backup.fault.gone": "thư mục {folder} không còn",
  "health.backup.fault.full": "ổ đĩa chứa {folder} đã đầy",
  "health.backup.fault.differs": "một cơ sở dữ liệu khác đang ghi vào {folder}",
  "health.backup.fault.silent": "ổ đĩa chứa {folder} không trả lời",
  "health.backup.fault.failed": "không ghi được vào {folder}",
  "health.trouble.backup.broken":
    "Thay đổi từ {at} không có trong bản sao lưu: {why}. Một bản sao đầy đủ mới sẽ nối lại. Báo người quản trị chạy: {command}",
  "health.trouble.backup.failing":
    "Thay đổi từ {at} đang chờ sao lưu: {why}. Báo người quản trị xem. Sửa xong thì máy chủ tự làm tiếp.",
  "health.trouble.backup.old":
    "Bản sao đầy đủ gần nhất đã quá hai ngày. Báo người quản trị chạy: {command}",
  "health.trouble.backup.no-base":
    "Sao lưu chưa có bản đầy đủ nào. Báo người quản trị chạy: {command}",
  "health.trouble.backup.try":
    "Lần khôi phục thử gần nhất không thành công. Lý do ở bên dưới. Hãy báo người quản trị ngay hôm nay.",
} as const;
