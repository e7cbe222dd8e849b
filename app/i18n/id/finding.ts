// Indonesian words for what the legal check finds in an order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { finding as vi } from "#app/i18n/vi/finding.ts";

export const finding = {
  "finding.invalid_row.missing":
    "Baris {line}, kolom {field}: kosong. Tulis nilainya, juga bila 0.",
  "finding.invalid_row.not_a_number":
    "Baris {line}, kolom {field}: “{found}” bukan angka. Tulis seperti 1234567.",
  "finding.invalid_row.ambiguous":
    "Baris {line}, kolom {field}: “{found}” bisa dibaca dua cara. Tulis tanggal seperti 2027-02-28 dan uang seperti 1234567.",
  "finding.invalid_row.negative": "Baris {line}, kolom {field}: “{found}” bernilai negatif.",
  "finding.invalid_row.too_large":
    "Baris {line}, kolom {field}: “{found}” terlalu besar untuk benar.",
  "finding.invalid_row.too_long":
    "Baris {line}, kolom {field}: terlalu panjang: “{found}”. Tulis lebih pendek.",
  "finding.invalid_row.not_whole":
    "Baris {line}, kolom {field}: “{found}” memiliki desimal yang tidak cocok di sini.",
  "finding.invalid_row.zero": "Baris {line}, kolom {field}: harus lebih dari 0.",
  "finding.invalid_row.not_a_day":
    "Baris {line}, kolom {field}: “{found}” bukan tanggal. Tulis seperti 2027-02-28.",
  "finding.invalid_row.no_such_day": "Baris {line}, kolom {field}: tidak ada tanggal “{found}”.",
  "finding.invalid_row.unknown":
    "Baris {line}, kolom {field}: “{found}” tidak dikenal. Tulis seperti di templat.",
  "finding.invalid_row.out_of_order":
    "Baris {line}, kolom {field}: “{found}” berada di sisi yang salah dari nilai pasangannya.",
  "finding.invalid_row.mismatch":
    "Baris {line}, kolom {field}: program “{found}” bukan milik negara ini.",
  "finding.invalid_row.other_currency":
    "Baris {line}, kolom {field}: “{found}” memakai tanda mata uang lain dari kolom ini.",
  "finding.invalid_row.date_in_number":
    "Baris {line}, kolom {field}: sel berisi tanggal {found}, padahal harus angka. Ubah format sel menjadi angka.",
  "finding.invalid_row.far_day":
    "Baris {line}, kolom {field}: “{found}” sebelum 2020 atau sesudah 2040.",
  "finding.invalid_row.merged":
    "Baris {line}, kolom {field}: “{found}” ada di sel gabungan beberapa sel. Pisahkan lalu tulis satu per satu.",
  "finding.invalid_row.formula_error":
    "Baris {line}, kolom {field}: rumus tidak punya hasil ({found}). Tulis hasilnya.",
  "finding.invalid_row.control_character":
    "Baris {line}, kolom {field}: “{found}” punya karakter yang tidak terbaca. Ketik ulang sel ini.",
  "finding.invalid_row.tcvn3":
    "Baris {line}, kolom {field}: “{found}” tampak seperti teks TCVN3 (ABC). Simpan sebagai Unicode.",
  "finding.invalid_row.vni":
    "Baris {line}, kolom {field}: “{found}” tampak seperti teks VNI. Simpan sebagai Unicode.",
  "finding.invalid_row.mojibake":
    "Baris {line}, kolom {field}: “{found}” dibuka dengan pengodean salah. Buka sebagai UTF-8 lalu simpan.",
  "finding.invalid_row.letters_lost":
    "Baris {line}, kolom {field}: “{found}” kehilangan huruf Vietnam. Simpan sebagai UTF-8.",
  "finding.invalid_row.not_a_phone":
    "Baris {line}, kolom {field}: “{found}” tidak terbaca sebagai nomor telepon.",
  "finding.invalid_row.lost_zero":
    "Baris {line}, kolom {field}: “{found}” mungkin kehilangan nol di depan. Tulis lengkap.",
  "finding.invalid_row.wrong_cell_count":
    "Baris {line}: {found} sel, seharusnya {allowed}. Periksa pemisah dan tanda kutip.",
  "finding.licence_unknown": "Tidak ada izin dengan nomor ini dalam daftar.",
  "finding.licence_not_active.unlisted": "Izin perusahaan tidak lagi tercantum.",
  "finding.licence_not_active.suspended": "Izin perusahaan sedang ditangguhkan.",
  "finding.licence_not_active": "Izin perusahaan tidak berlaku. {article}",
  "finding.licence_not_active.returned": "Perusahaan sudah mengembalikan izinnya. {article}",
  "finding.licence_not_active.revoked": "Izin perusahaan sudah dicabut. {article}",
  "finding.market_approval_missing":
    "Perusahaan belum punya persetujuan tambahan untuk negara atau pekerjaan ini: {allowed}. {article}",
  "finding.market_approval_missing.warn":
    "Merawat di rumah: belum jelas perlu persetujuan tambahan atau tidak. Perusahaan belum punya. {article}",
  "finding.contract_approval_missing.early": "Surat persetujuan berakhir {found}. {article}",
  "finding.contract_approval_missing.later":
    "Surat persetujuan bertanggal {found}, belum tiba. {article}",
  "finding.contract_approval_missing":
    "Tidak ada surat persetujuan yang sah: nomor atau tanggal kurang. {article}",
  "finding.programme_closed_to_agencies":
    "Program ini dijalankan badan pemerintah. Perusahaan tidak boleh merekrut. {article}",
  "finding.programme_over":
    "Program ini hanya menerima orang sampai {allowed}. Lowongan ini: {found}. {article}",
  "finding.programme_over.early":
    "Program ini mulai {allowed}. Lowongan ini berangkat {found}. {article}",
  "finding.programme_over.warn":
    "Wawancara {found}. Jepang hanya menerima permohonan sampai {allowed}. Tanyakan. {article}",
  "finding.worker_under_18":
    "Usia terendah {found}. Hukum mensyaratkan genap {allowed} tahun. {article}",
  "finding.duplicate_order":
    "Sama dengan lowongan lain ({found}). Satu surat persetujuan untuk satu lowongan per pekerjaan.",
  "finding.service_fee_over_cap.fee_extension_vnd.nothing":
    "Biaya jasa perpanjangan {found}. Menurut tafsir yang lebih ketat tidak boleh ditarik. Tanyakan. {article}",
  "finding.service_fee_over_cap.nothing":
    "Biaya jasa tidak boleh ditarik. Lowongan ini meminta {found}. {article}",
  "finding.service_fee_over_cap.nothing.warn":
    "Biaya jasa {found}. Menurut tafsir yang lebih ketat tidak boleh ditarik. Tanyakan. {article}",
  "finding.service_fee_over_cap": "Biaya jasa {found} melebihi batas {allowed}. {article}",
  "finding.service_fee_over_cap.warn":
    "Biaya jasa {found} melebihi tafsir yang lebih ketat: {allowed}. Tanyakan. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd":
    "Biaya jasa perpanjangan {found} melebihi batas {allowed}. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd.warn":
    "Biaya jasa perpanjangan {found} melebihi tafsir yang lebih ketat: {allowed}. Tanyakan. {article}",
  "finding.service_fee_not_reduced.nothing":
    "Menurut kontrak tidak ada lagi biaya jasa yang boleh ditarik. Lowongan ini meminta {found}. {article}",
  "finding.service_fee_not_reduced":
    "Biaya jasa yang diminta {found}. Setelah bagian pihak luar negeri hanya boleh {allowed}. {article}",
  "finding.brokerage_charged":
    "Biaya perantara {found} diminta. Pekerja tidak boleh dibebani biaya ini. {article}",
  "finding.deposit_not_allowed":
    "Uang jaminan {found} diminta. Negara atau pekerjaan ini tidak membolehkannya. {article}",
  "finding.deposit_over_cap": "Uang jaminan {found} melebihi batas {allowed}. {article}",
  "finding.deposit_over_cap.estimate":
    "Uang jaminan {found}. Hukum membolehkan seharga satu tiket sekali jalan, perkiraan kami {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "{found} diminta saat persiapan. Saat itu hanya biaya pelatihan yang boleh. {article}",
  "finding.forbidden_fee_name.unwritten":
    "“{found}”: bukan syarat yang sah. Paspor dan ijazah milik pekerja.",
  "finding.forbidden_fee_name": "“{found}”: tidak boleh ditarik. {article}",
  "finding.forbidden_fee_name.warn": "“{found}”: tanyakan dulu sebelum membayar. {article}",
  "finding.other_cost_high":
    "Pelatihan, dokumen, lain-lain berjumlah {found}. Perkiraan kami sampai {allowed}. Perlu penjelasan.",
  "finding.other_cost_high.fee_airfare_vnd":
    "Tiket {found}. Perkiraan kami sampai {allowed}. Perlu penjelasan.",
  "finding.other_cost_high.nothing":
    "Biaya pelatihan {found}. Pihak luar negeri membayar kursus bahasa sampai N4. Tanyakan untuk apa. {article}",
  "finding.deduction_over_cap":
    "Potongan makan dan tempat tinggal {found} per bulan. Paling banyak {allowed}. {article}",
  "finding.deduction_over_cap.warn":
    "Potongan makan dan tempat tinggal {found} per bulan. Di atas {allowed} hanya boleh dalam beberapa kasus. Tanyakan. {article}",
  "finding.deduction_over_cap.nothing":
    "Potongan {found} per bulan. Pekerjaan ini makan dan tempat tinggalnya gratis. {article}",
  "finding.deduction_over_cap.nothing.warn":
    "Potongan makan dan tempat tinggal {found} per bulan. Mungkin tidak boleh. Tanyakan. {article}",
  "finding.wage_below_floor": "Gaji {found} per bulan di bawah upah minimum {allowed}. {article}",
  "finding.wage_below_floor.warn":
    "Gaji {found} per bulan di bawah {allowed}. Ada kasus yang membolehkan. Tanyakan. {article}",
  "finding.wage_floor_not_on_file":
    "Mungkin sudah ada upah minimum baru, angkanya belum kami punya. Gaji {found} hanya sedikit di atas yang lama. Tanyakan.",
  "finding.ticket_not_paid":
    "Pekerja membayar tiket {found}. Pihak luar negeri wajib membayarnya. {article}",
  "finding.ticket_not_paid.warn":
    "Pekerja membayar tiket {found}. Program baru ini belum punya aturan sendiri. Tanyakan. {article}",
  "finding.departure_too_late":
    "Berangkat {found} hari setelah lulus seleksi. Hukum membolehkan {allowed} hari, kecuali keadaan memaksa. {article}",
  "finding.term_not_allowed.extension_months":
    "Kontrak dan perpanjangan berjumlah {found} bulan. Program membolehkan {allowed} bulan. {article}",
  "finding.term_not_allowed.long":
    "Kontrak {found} bulan lebih panjang dari {allowed} bulan program ini. {article}",
  "finding.term_not_allowed.short":
    "Kontrak {found} bulan lebih pendek dari {allowed} bulan program ini. {article}",
  "finding.term_not_allowed": "“{found}” tidak sesuai program. {article}",
  "finding.term_not_allowed.programme": "Program ini tidak ada dalam daftar negara ini. {article}",
  "finding.term_not_allowed.hours_per_week":
    "{found} jam seminggu melebihi {allowed} jam yang tersisa dari waktu istirahat wajib. {article}",
  "finding.term_not_allowed.hours_per_week.warn":
    "{found} jam seminggu lebih dari kebiasaan {allowed} jam. Tanyakan.",
  "finding.term_not_allowed.hours_per_week.info":
    "{found} jam seminggu kurang dari {allowed} jam. Upah per jam jadi rendah. Tanyakan.",
  "finding.term_not_allowed.paid_by_foreign_side_vnd":
    "Pihak luar negeri membayar {found}, wajib paling sedikit {allowed}. Kekurangannya tidak boleh ditarik dari pekerja. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.warn":
    "Pihak luar negeri membayar {found}. Kontrak pendek perlu bantuan {allowed}, atau semua biaya dibayar. Tanyakan. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.info":
    "Pihak luar negeri membayar {found}, kurang dari {allowed} yang wajib. {article}",
  "finding.job_forbidden":
    "“{found}”: hukum melarang mengirim orang ke pekerjaan atau tempat ini. {article}",
  "finding.rate_missing": "Kurs {found} belum ada, sehingga batas biaya tidak bisa dihitung.",
  "finding.rate_missing.info":
    "Kurs {found} belum ada, sehingga gaji belum dibandingkan dengan upah minimum.",
  "finding.rate_missing.days": "Kurs berasal dari hari lain, selisih {found} hari.",
} as const satisfies SameKeys<typeof vi>;
