// Indonesian words of letters: a licence that ended, orders that the nightly check hid or showed again.
export const mail = {
  "mail.licence-ended.subject": "Izin {agency} sudah berakhir",
  "mail.licence-ended.what.returned":
    "Izin {number} milik {agency} sudah dikembalikan, sejak {day}.",
  "mail.licence-ended.what.revoked": "Izin {number} milik {agency} sudah dicabut, sejak {day}.",
  "mail.licence-ended.what.unlisted":
    "Izin {number} milik {agency} tidak ada lagi di daftar izin, sejak {day}.",
  "mail.licence-ended.hidden":
    "Semua lowongannya disembunyikan dari Việc Thật sejak daftar itu dimasukkan.",
  "mail.licence-ended.stop":
    "Mulai sekarang perusahaan tidak boleh beriklan, menyeleksi, melatih, atau membuat kontrak baru.",
  "mail.licence-ended.abroad":
    "Perusahaan tetap wajib mengurus pekerja di luar negeri (UU Vietnam 69/2020/QH14, pasal 27).",
  "mail.licence-ended.mistake":
    "Jika daftar itu salah, kirim surat ke pusat layanan kerja provinsi. Pusat memeriksa ulang dan menjawab.",
  "mail.licence-ended.tell-workers":
    "Beri tahu orang yang sedang melamar. Jangan menandatangani atau membayar lagi, ambil kembali dokumen asli.",
  "mail.licence-ended.page": "Halaman perusahaan",

  "mail.orders-rechecked.subject":
    "{agency}: {count, plural, other {# lowongan}} berubah setelah pemeriksaan malam",
  "mail.orders-rechecked.asleep": "Disembunyikan karena ada yang tidak cocok dengan aturan:",
  "mail.orders-rechecked.open": "Tampil lagi karena tidak ada lagi yang menghalangi:",
  "mail.orders-rechecked.next":
    "Perbaiki lowongan lalu kirim untuk ditinjau. Jika aturan atau kurs salah, beri tahu pusat.",
};
