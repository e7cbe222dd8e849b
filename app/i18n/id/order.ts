// Indonesian words for the page of one order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { order as vi } from "#app/i18n/vi/order.ts";

export const order = {
  "order.meta-title": "{title}, {place}, {market}",
  "order.meta-description":
    "Gaji {wage} sebulan. Anda membayar {total} seluruhnya. {agency}, izin {licence}.",
  "order.meta-description.early":
    "Gaji {wage} sebulan. Biaya belum pasti, batas hukum Vietnam {total}. {agency}, izin {licence}.",
  "order.vetted": "Diperiksa Pusat {day}",
  "order.points-chip": "{count} hal perlu ditanyakan",
  "order.places": "Sisa {left} dari {all} tempat",
  "order.places-all": "Butuh {all} orang",
  "order.apply-by": "Batas {day}",

  "order.sum.pay": "Anda membayar {total} seluruhnya, setara {months} bulan gaji.",
  "order.sum.nothing": "Anda tidak membayar apa pun.",
  "order.sum.law": "Hukum Vietnam membolehkan paling banyak {most}.",
  "order.sum.over": "Hukum Vietnam hanya membolehkan {most}. Jangan bayar selebihnya.",
  "order.sum.two-readings":
    "Hukum Vietnam bisa dibaca dua cara. Menurut yang lebih ketat, paling banyak {strict}. Menurut yang lebih longgar, paling banyak {most}.",
  "order.sum.stricter":
    "Menurut tafsir yang lebih ketat, paling banyak {strict}. Tanyakan sebelum tanda tangan.",
  "order.sum.no-service": "Untuk lowongan ini hukum Vietnam tidak membolehkan biaya jasa.",
  "order.sum.training": "Sekarang Anda hanya membayar biaya pelatihan: {total}.",
  "order.sum.training-nothing": "Sekarang Anda belum membayar apa pun.",
  "order.sum.later":
    "Setelah kontrak disetujui, hukum Vietnam membolehkan paling banyak {most}, setara {months} bulan gaji.",
  "order.sum.deposit": "Ada juga uang jaminan {deposit}. Uang ini dikembalikan kepada Anda.",

  "order.early.title": "Lowongan ini masih tahap persiapan calon",
  "order.early.what": "Kontrak dengan pihak luar negeri belum disetujui.",
  "order.early.only-training": "Sekarang perusahaan hanya boleh menarik biaya pelatihan.",
  "order.early.never": "Belum ada yang boleh meminta biaya jasa, uang jaminan, atau biaya lain.",
  "order.points": "{count} hal perlu ditanyakan sebelum tanda tangan",
  "order.points.ask":
    "Tanyakan kepada perusahaan dan minta jawaban tertulis. Jika ragu, telepon Pusat sebelum tanda tangan.",

  "order.get": "Yang Anda terima",
  "order.get.wage": "Gaji pokok sebulan",
  "order.get.deduction": "Potongan makan dan tempat tinggal",
  "order.get.no-deduction": "Tidak ada",
  "order.get.hours": "Jam kerja seminggu",
  "order.get.hours-count": "{hours} jam",
  "order.get.hours-unknown": "Belum tertulis, tanyakan",
  "order.get.length": "Kontrak",
  "order.get.rate-fell":
    "Sejak hari itu mata uang ini turun {percent}%. Kini upah bernilai lebih sedikit dalam dong.",
  "order.get.rate-rose":
    "Sejak hari itu mata uang ini naik {percent}%. Kini upah bernilai lebih banyak dalam dong.",

  "order.pay": "Yang Anda bayar",
  "order.fee.service": "Biaya jasa",
  "order.fee.brokerage": "Biaya perantara",
  "order.fee.training": "Pelatihan bahasa dan keterampilan",
  "order.fee.documents": "Visa, cek kesehatan, dokumen",
  "order.fee.airfare": "Tiket pesawat",
  "order.fee.deposit-back": "Uang jaminan (dikembalikan)",
  "order.fee.deposit": "Uang jaminan",
  "order.fee.other": "Lain-lain",

  "order.cap.most": "Batas hukum Vietnam {cap}",
  "order.cap.none": "Sesuai kuitansi",
  "order.cap.never": "Hukum Vietnam melarang biaya ini",
  "order.cap.deposit-never": "Lowongan ini: uang jaminan dilarang",
  "order.cap.not-now": "Belum boleh ditarik",
  "order.cap.not-charged": "Tidak ditagih kepada Anda",
  "order.cap.airfare-free": "Dibayar pihak luar negeri",
  "order.verdict.within": "dalam batas",
  "order.verdict.nothing": "tidak ditagih",
  "order.verdict.over": "lewat batas",
  "order.verdict.not-allowed": "dilarang",
  "order.verdict.ask": "tanyakan",

  "order.why.service":
    "Dihitung dari gaji dan lama kontrak. Dikurangi yang sudah dibayar pihak luar negeri. Bayar hanya setelah tanda tangan.",
  "order.why.service.foreign":
    "Pihak luar negeri membayar {paid}, jadi Anda membayar lebih sedikit.",
  "order.why.brokerage":
    "Hukum Vietnam melarang biaya perantara dari pekerja, siapa pun yang meminta.",
  "order.why.training":
    "Hukum Vietnam tidak menetapkan batas. Minta kuitansi setiap kali membayar.",
  "order.why.documents": "Bayar sesuai kuitansi kantor penerbit. Simpan kuitansinya.",
  "order.why.airfare": "Bayar sesuai harga tiket. Simpan notanya.",
  "order.why.airfare-free": "Anda tidak membeli tiket berangkat.",
  "order.why.deposit": "Ini uang Anda. Setor ke rekening blokir atas nama Anda sendiri.",
  "order.why.deposit-never": "Untuk lowongan ini hukum Vietnam tidak membolehkan uang jaminan.",
  "order.why.other": "Tanyakan untuk apa. Minta kuitansi.",

  "order.total": "Total yang Anda bayar",
  "order.total.now": "Yang Anda bayar sekarang",
  "order.total.months": "setara {months} bulan gaji",
  "order.more": "Diminta lebih? Tanyakan untuk apa, dan menurut pasal mana.",
  "order.more.broker": "Biaya perantara dilarang hukum Vietnam.",
  "order.more.link": "Saya diminta membayar lebih",

  "order.pay.extension":
    "Bila diperpanjang {months}: biaya jasa tambahan {fee}, belum dihitung di atas.",
  "order.deposit": "Uang jaminan {deposit} adalah uang Anda",
  "order.deposit.account": "Uang disimpan di rekening blokir atas nama Anda sendiri.",
  "order.deposit.when": "Setor hanya setelah tanda tangan dan diterima di luar negeri.",
  "order.deposit.back": "Setelah kontrak selesai, Anda menerimanya kembali beserta bunga.",
  "order.deposit.never": "Jangan setor ke rekening perusahaan atau orang lain.",

  "order.who": "Siapa yang bisa melamar?",
  "order.who.sex": "Jenis kelamin",
  "order.who.age": "Umur",
  "order.who.age.between": "{min} sampai {max} tahun",
  "order.who.age.from": "Mulai {min} tahun",
  "order.who.education": "Pendidikan",
  "order.who.education.least": "{level} ke atas",
  "order.who.experience": "Pengalaman",
  "order.who.experience.none": "Tidak perlu",
  "order.who.experience.months": "Paling sedikit {months}",
  "order.who.finished": "Pernah berangkat",
  "order.who.finished.intern-2": "Sudah selesai magang teknis 2 di Jepang",
  "order.who.finished.intern-3": "Sudah selesai magang teknis 3 di Jepang",
  "order.who.language": "Bahasa",
  "order.who.language.months": "Kira-kira {months} belajar dari nol.",
  "order.who.language.taught": "Diajarkan setelah lulus seleksi, tidak perlu untuk melamar.",

  "order.steps": "Langkah-langkah",
  "order.steps.apply": "Melamar",
  "order.steps.apply.until": "Sampai {day}.",
  "order.steps.apply.left": "{days, plural, =0 {Hari ini hari terakhir.} other {Sisa # hari.}}",
  "order.steps.apply.free": "Melamar dan ikut seleksi tidak dipungut biaya.",
  "order.steps.interview": "Wawancara",
  "order.steps.sign": "Tanda tangan kontrak dengan perusahaan",
  "order.steps.sign.pay": "Baru setelah ini perusahaan boleh menarik biaya jasa {fee}.",
  "order.steps.sign.free": "Lowongan ini tanpa biaya jasa.",
  "order.steps.learn": "Kursus bahasa dan pembekalan",
  "order.steps.learn.must": "Wajib sebelum berangkat.",
  "order.steps.leave": "Berangkat",
  "order.steps.leave.expected": "Perkiraan {month}.",
  "order.steps.leave.late":
    "Lulus 180 hari belum berangkat? Perusahaan wajib mengembalikan uang, kecuali keadaan kahar.",
  "order.steps.unset": "Belum ada tanggal, tanyakan perusahaan.",

  "order.work": "Pekerjaannya",
  "order.work.employer": "Pemberi kerja",
  "order.work.place": "Tempat kerja",
  "order.work.programme": "Program",
  "order.work.trade": "Bidang",

  "order.apply": "Berminat?",
  "order.apply.call": "Telepon perusahaan. Sebutkan kode {code}.",
  "order.apply.only": "Perusahaan hanya mendaftarkan nomor ini. Periksa dulu nomor lain.",
  "order.apply.none":
    "Perusahaan belum mendaftarkan nomor telepon. Hubungi Pusat Layanan, sebutkan kode {code}.",
  "order.apply.agency": "Lihat halaman perusahaan",

  "order.trust": "Apa yang sudah diperiksa",
  "order.trust.supply":
    "Kementerian Dalam Negeri Vietnam menyetujui kontrak penyediaan tenaga kerja. No. {number}, {day}.",
  "order.trust.source":
    "Kementerian Dalam Negeri Vietnam mengizinkan persiapan calon. No. {number}, {day}.",
  "order.trust.until": "Berlaku sampai {day}.",
  "order.trust.licence": "{agency}, izin {number}, berlaku hari ini.",
  "order.trust.listed": "Menurut daftar tanggal {day}.",
  "order.trust.fees": "Tidak ada biaya yang melewati batas yang kami ketahui.",
  "order.trust.points": "{count} hal perlu ditanyakan sebelum tanda tangan",
  "order.trust.confirmed": "Perusahaan memastikan masih merekrut pada {day}.",
  "order.trust.approved": "Pusat memeriksa dan mengizinkan penerbitan pada {day}.",
  "order.trust.code": "Kode periksa",

  "order.gone.kicker": "Lowongan {code} sudah tidak merekrut",
  "order.gone.since": "Sejak {day}.",
  "order.gone.last-day": "Hari terakhir {day}.",
  "order.gone.licence_ended": "Perusahaan tidak lagi berizin",
  "order.gone.licence_ended.what":
    "Izin {agency} sudah berakhir. Perusahaan tidak boleh merekrut lagi.",
  "order.gone.licence_ended.applied":
    "Jangan tanda tangan lagi. Jangan bayar lagi. Ambil kembali dokumen asli.",
  "order.gone.licence_suspended": "Perusahaan sedang dihentikan sementara",
  "order.gone.licence_suspended.what":
    "{agency} sedang dihentikan. Sekarang perusahaan tidak boleh merekrut.",
  "order.gone.licence_suspended.applied":
    "Jangan tanda tangan dulu. Jangan bayar dulu. Tunggu sampai boleh merekrut lagi.",
  "order.gone.market_approval_ended": "Perusahaan tidak boleh lagi merekrut untuk kerja ini",
  "order.gone.market_approval_ended.what":
    "Kerja ini perlu persetujuan khusus selain izin. {agency} tidak memilikinya.",
  "order.gone.market_approval_ended.applied":
    "Jangan tanda tangan lagi. Jangan bayar lagi. Ambil kembali dokumen asli.",
  "order.gone.approval_expired": "Persetujuan lowongan ini sudah habis",
  "order.gone.approval_expired.what":
    "Negara menyetujui lowongan ini sampai satu tanggal. Tanggal itu sudah lewat.",
  "order.gone.approval_expired.applied":
    "Tanyakan persetujuan baru kepada {agency}. Jika belum ada, jangan bayar lagi.",
  "order.gone.apply_by_passed": "Batas melamar sudah lewat",
  "order.gone.apply_by_passed.what": "{agency} tidak menerima lamaran lagi.",
  "order.gone.apply_by_passed.applied":
    "Lamaran yang tepat waktu tetap dinilai. Tanyakan tanggal wawancara.",
  "order.gone.full": "Semua tempat sudah terisi",
  "order.gone.full.what": "{agency} sudah memilih semua orang yang dibutuhkan.",
  "order.gone.full.applied":
    "Sudah lulus: tidak ada yang berubah. Belum lulus: ambil kembali dokumen asli.",
  "order.gone.unconfirmed": "Lowongan ini disembunyikan sementara",
  "order.gone.unconfirmed.what":
    "Sudah 14 hari {agency} tidak memastikan masih merekrut. Jika dipastikan, lowongan muncul lagi.",
  "order.gone.unconfirmed.applied":
    "Telepon, tanyakan apakah masih merekrut. Sebelum jelas, jangan bayar.",
  "order.gone.asleep": "Lowongan ini sedang diperiksa ulang",
  "order.gone.asleep.what":
    "Pemeriksaan ulang menemukan hal yang tidak cocok dengan aturan. Jika {agency} memperbaikinya, lowongan muncul lagi.",
  "order.gone.asleep.applied":
    "Tanyakan kepada perusahaan apa yang berubah. Sebelum jelas, jangan bayar.",
  "order.gone.withdrawn": "Perusahaan menarik lowongan ini",
  "order.gone.withdrawn.what": "{agency} tidak lagi merekrut untuk lowongan ini.",
  "order.gone.withdrawn.applied": "Tanyakan lamaran Anda. Ambil kembali dokumen asli.",
  "order.gone.closed": "Lowongan ini sudah ditutup",
  "order.gone.closed.what": "{agency} sudah selesai merekrut.",
  "order.gone.closed.applied":
    "Sudah lulus: tidak ada yang berubah. Belum lulus: ambil kembali dokumen asli.",
  "order.gone.not_published": "Lowongan ini tidak diterbitkan",
  "order.gone.not_published.what":
    "Pusat belum memeriksa lowongan ini, atau sedang memeriksanya lagi.",
  "order.gone.not_published.applied": "Jangan beri uang atau dokumen asli.",
  "order.gone.applied": "Sudah melamar?",
  "order.gone.paid": "Sudah membayar?",
  "order.gone.paid.refund":
    "Simpan semua kuitansi dan pesan. Sebelum tanda tangan kontrak, biaya jasa belum boleh ditarik. Minta kembali uangnya. Jika ditolak, hubungi Pusat Layanan. Anda juga berhak mengadu ke Kementerian Dalam Negeri Vietnam atau pengadilan.",
  "order.gone.paid.running":
    "Simpan semua kuitansi. Hak Anda menurut kontrak tetap. Lulus 180 hari belum berangkat? Perusahaan wajib mengembalikan uang, kecuali keadaan kahar.",
  "order.gone.similar": "Lowongan mirip yang masih buka",
  "order.gone.similar-none": "Hari ini belum ada lowongan yang mirip.",
  "order.gone.all": "Lihat semua lowongan",
  "order.gone.agency": "Lihat izin perusahaan",
} as const satisfies SameKeys<typeof vi>;
