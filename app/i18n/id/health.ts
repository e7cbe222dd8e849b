// Indonesian words for the centre's page of how the server fares.
export const health = {
  "health.title": "Keadaan server",
  "health.link": "Lihat keadaan server",
  "health.state.healthy": "Pencarian berjalan dengan Meilisearch.",
  "health.state.not-configured":
    "Pencarian berjalan dengan PostgreSQL karena Meilisearch tidak dipasang di server ini.",
  "health.state.no-live-index":
    "Pencarian berjalan dengan PostgreSQL karena Meilisearch belum punya indeks yang dapat dipakai.",
  "health.state.breaker-open":
    "Pencarian berjalan dengan PostgreSQL karena Meilisearch tidak menjawab sejak {since}.",
  "health.state.failed-just-now":
    "PostgreSQL baru saja menggantikan karena Meilisearch tidak menjawab pada {since}.",
  "health.do.healthy": "Tidak perlu apa-apa.",
  "health.do.not-configured":
    "Tidak perlu apa-apa. PostgreSQL menemukan lowongan yang sama seperti Meilisearch.",
  "health.do.no-live-index":
    "Proses latar membangun indeks sendiri, biasanya dalam beberapa menit. Lewat 10 menit, minta pengelola melihat lognya.",
  "health.do.breaker-open":
    "Pekerja tetap dapat mencari lowongan. Tanyakan pengelola apakah Meilisearch di {url} berjalan. Begitu menjawab, ia dipakai lagi setelah sekitar 10 detik.",
  "health.do.failed-just-now":
    "Pekerja tetap dapat mencari lowongan. Jika terulang, minta pengelola memeriksa Meilisearch di {url}.",

  "health.todo": "Yang perlu dilakukan",
  "health.trouble.no-worker":
    "Proses latar tidak berjalan. Lowongan baru, surat dan pemeriksaan malam menunggu. Minta pengelola menjalankan: {command}",
  "health.trouble.recheck":
    "Pemeriksaan malam belum selesai selama {age}: lowongan yang dilarang aturan baru mungkin masih tampil. Minta pengelola membaca log proses latar.",
  "health.trouble.reconcile":
    "Indeks belum dibandingkan dengan basis data selama {age}. Minta pengelola menjalankan: {command}",
  "health.trouble.index-silent":
    "Indeks tidak dapat dibaca karena Meilisearch di {url} tidak menjawab. Tanyakan pengelola apakah ia berjalan.",
  "health.trouble.index-key-refused":
    "Meilisearch di {url} menolak kunci MEILI_INDEX_KEY. Minta pengelola mengambil kunci yang benar: {command}",
  "health.trouble.index-failed":
    "Meilisearch di {url} menjawab dengan galat. Minta pengelola melihat lognya.",
  "health.trouble.rebuild":
    "Indeks harus dibangun ulang: {why}. Proses latar melakukannya sendiri. Lewat 10 menit, minta pengelola melihat lognya.",
  "health.trouble.missing":
    "{count} lowongan tidak ada di indeks dan tidak ada yang menunggu. Minta pengelola menjalankan: {command}",
  "health.trouble.refused":
    "{count} lowongan ditolak Meilisearch dengan alasan di bawah. Perbaiki lowongannya; server memasukkannya lagi sendiri.",
  "health.trouble.waiting":
    "Ada lowongan yang menunggu masuk indeks selama {age}. Minta pengelola melihat log proses latar.",
  "health.trouble.no-words":
    "Belum ada kosakata, jadi salah ketik belum diperbaiki. Proses latar membacanya dalam 5 menit. Lebih lama dari itu, beri tahu pengelola.",
  "health.trouble.single-role":
    "Peran basis data yang melayani dapat mematikan penjaga riwayat. Minta pengelola mengatur {setting}.",
  "health.trouble.log-dropped":
    "{count} baris log hilang sejak proses web mulai. Tanyakan pengelola apakah diskanya masih punya ruang.",
  "health.trouble.mail-failed":
    "{count} surat gagal terkirim. Baca di halaman Surat belum terkirim dan beri tahu sendiri penerimanya.",
  "health.due.none-yet": "belum pernah dibangun",
  "health.due.other-settings": "pengaturannya berubah",
  "health.due.gone": "Meilisearch tidak lagi memilikinya",
  "health.due.not-the-one-built": "yang ada di Meilisearch bukan yang dibangun",
  "health.due.emptied": "semua lowongannya hilang",

  "health.index": "Indeks Meilisearch",
  "health.index.url": "Alamat",
  "health.index.live": "Yang dipakai",
  "health.index.none": "belum ada",
  "health.index.generation": "generasi {generation}",
  "health.index.since": "Dipakai sejak",
  "health.index.documents": "Lowongan di indeks",
  "health.index.expected": "seharusnya {count}",
  "health.index.unread": "tidak dapat dibaca",
  "health.index.at-start": "{count} saat mulai dipakai",
  "health.index.reconcile": "Dibandingkan dengan basis data",
  "health.index.reconcile.where": "sekali sehari, hasilnya di log",

  "health.data": "Bahan pencarian",
  "health.marks": "Lowongan menunggu masuk indeks",
  "health.refused": "Lowongan yang ditolak Meilisearch",
  "health.words": "Kosakata untuk salah ketik",
  "health.words.count": "{count} kata",
  "health.refused.gone": "lowongan terhapus",
  "health.refused.tries": "{count} kali, lagi pada {at}",
  "health.refused.more": "Ditampilkan {shown} dari {count} lowongan.",

  "health.process": "Proses web ini",
  "health.process.own":
    "Server dapat menjalankan beberapa proses web. Bagian ini dan awal halaman hanya tentang proses yang menjawab Anda.",
  "health.process.meilisearch": "Pencarian dijawab Meilisearch",
  "health.process.postgres": "Pencarian dijawab PostgreSQL",
  "health.process.failed": "Tidak dijawab Meilisearch",
  "health.process.failed.counts": "{late} terlambat, {failed} galat",
  "health.process.opened": "Berapa kali berhenti bertanya ke Meilisearch",
  "health.process.last": "Terakhir tidak menjawab",
  "health.process.never": "tidak pernah",

  "health.server": "Server",
  "health.server.database": "Basis data",
  "health.server.database.ms": "menjawab dalam {ms} ms",
  "health.server.worker": "Proses latar",
  "health.server.worker.yes": "berjalan",
  "health.server.worker.no": "tidak berjalan",
  "health.server.mail": "Surat",
  "health.server.recheck": "Pemeriksaan malam selesai",
  "health.server.recheck.change": "terakhir mengubah lowongan: {at}",
  "health.server.recheck.no-change": "belum pernah mengubah lowongan",
  "health.duty.never": "belum pernah selesai",

  "health.backup": "Cadangan",
  "health.backup.state": "Keadaan",
  "health.backup.off": "belum aktif",
  "health.backup.off.how": "Minta pengelola mengaktifkannya: {command}",
  "health.backup.elsewhere": "oleh server basis data sendiri",
  "health.backup.elsewhere.how":
    "Halaman ini tidak dapat melihatnya. Tanyakan pengelola kapan terakhir dicoba.",
  "health.backup.folder": "Folder cadangan",
  "health.backup.base": "Salinan lengkap terakhir",
  "health.backup.base.size": "{size}; {count} salinan disimpan",
  "health.backup.log": "Perubahan terakhir disimpan",
  "health.backup.log.size": "{size} sejauh ini, {free} kosong di disk itu",
  "health.backup.try": "Uji pemulihan terakhir",
  "health.backup.try.well": "semuanya kembali",
  "health.backup.try.failed": "Gagal: {why}",
  "health.backup.none": "belum pernah",
  "health.backup.fault.gone": "folder {folder} hilang",
  "health.backup.fault.full": "disk untuk {folder} penuh",
  "health.backup.fault.differs": "basis data lain menulis di {folder}",
  "health.backup.fault.silent": "disk untuk {folder} tidak menjawab",
  "health.backup.fault.failed": "menulis di {folder} gagal",
  "health.trouble.backup.broken":
    "Perubahan sejak {at} tidak ada di cadangan: {why}. Salinan lengkap baru memperbaikinya. Minta pengelola menjalankan: {command}",
  "health.trouble.backup.failing":
    "Perubahan sejak {at} menunggu dicadangkan: {why}. Minta pengelola memeriksanya. Setelah itu berjalan lagi sendiri.",
  "health.trouble.backup.old":
    "Salinan lengkap terakhir lebih dari dua hari. Minta pengelola menjalankan: {command}",
  "health.trouble.backup.no-base":
    "Cadangan belum punya salinan lengkap. Minta pengelola menjalankan: {command}",
  "health.trouble.backup.try":
    "Uji pemulihan terakhir gagal. Alasannya ada di bawah. Mohon beri tahu pengelola hari ini.",
} as const;
