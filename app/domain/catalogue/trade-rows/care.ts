/** Trades of care, nursing and the household. */

import type { TradeRow } from './trade-row.ts';

export const CARE_TRADES: readonly TradeRow[] = [
  {
    code: 'care', group: 'care-household', isco: '5321', sswField: 'care',
    names: { vi: 'Hộ lý, chăm sóc người cao tuổi', en: 'Care worker', id: 'Perawat lansia (panti atau rumah sakit)', ja: '介護', ko: '요양보호사', zh: '機構看護', de: 'Pflegehelfer' },
    synonyms: {
      vi: ['hộ lý', 'hộ lý chăm sóc người cao tuổi', 'chăm sóc người già', 'chăm người già', 'chăm sóc người cao tuổi', 'chăm sóc người lớn tuổi', 'viện dưỡng lão', 'nhà dưỡng lão', 'trại dưỡng lão', 'hộ lý bệnh viện', 'khán hộ công viện dưỡng lão', 'chăm sóc người bệnh', 'chăm bệnh nhân', 'nuôi bệnh', 'trợ lý điều dưỡng', 'kaigo', 'cai gô'],
      en: ['caregiver', 'carer', 'care assistant', 'elderly care', 'elder care', 'nursing home carer', 'nursing aide', 'nursing assistant', 'healthcare assistant', 'kaigo worker'],
      id: ['perawat lansia', 'pengasuh lansia', 'caregiver lansia', 'panti jompo', 'kaigo lansia', 'asisten perawat'],
      other: ['介護職', '介護士', '介護福祉士', 'かいご', 'カイゴ', '看護工', '養護機構看護工', '간병인', '요양', 'altenpflege', 'altenpfleger', 'pflegehilfe', 'pflegehelferin', 'pflegeassistent'],
    },
    aliases: ['care-work', 'care-worker', 'caregiver', 'caregiving', 'carer', 'elderly-care', 'nursing-care', 'nursing-aide', 'care-centre', 'kaigo'],
  },
  {
    code: 'home-care', group: 'care-household', isco: '5322',
    names: { vi: 'Khán hộ công gia đình', en: 'Home carer', id: 'Perawat lansia di rumah', ja: '在宅介護', zh: '家庭看護工', de: 'Häusliche Betreuung' },
    synonyms: {
      vi: ['khán hộ công', 'khán hộ', 'khán hộ công tại gia', 'chăm sóc tại nhà', 'chăm người già tại nhà', 'chăm ông bà', 'chăm sóc người già tại gia đình', 'chăm sóc người bệnh tại nhà', 'trông người già'],
      en: ['home caretaker', 'home caregiver', 'household carer', 'live-in carer', 'home health aide', 'private caregiver', 'family caretaker'],
      id: ['perawat rumahan', 'pengasuh orang tua di rumah', 'jaga nenek', 'jaga kakek', 'jaga ama', 'jaga akong'],
      other: ['家庭看護', '居家看護', '外籍看護', '外籍看護工', '訪問介護', '재가요양', '24-stunden-betreuung', 'häusliche pflege'],
    },
    aliases: ['home-carer', 'home-caretaker', 'home-caregiver', 'homecare', 'family-carer', 'household-carer', 'live-in-care', 'live-in-carer', 'in-home-care'],
  },
  {
    code: 'nursing', group: 'care-household', isco: '2221',
    names: { vi: 'Điều dưỡng', en: 'Nurse', id: 'Perawat', ja: '看護師', ko: '간호사', zh: '護理師', de: 'Pflegefachkraft' },
    synonyms: {
      vi: ['điều dưỡng viên', 'y tá', 'nghề điều dưỡng', 'du học nghề điều dưỡng', 'cử nhân điều dưỡng', 'điều dưỡng viên đa khoa', 'y sĩ điều dưỡng'],
      en: ['nursing', 'registered nurse', 'staff nurse', 'general nurse', 'nurse trainee', 'hospital nurse'],
      id: ['keperawatan', 'suster', 'ners', 'perawat rumah sakit', 'perawat umum'],
      other: ['看護', '准看護師', '護士', '간호', 'pflegefachmann', 'pflegefachfrau', 'krankenpfleger', 'krankenschwester', 'krankenpflege', 'pflege'],
    },
    aliases: ['nurse', 'registered-nurse', 'nursing-professional', 'nurse-trainee'],
  },
  {
    code: 'domestic-help', group: 'care-household', isco: '9111',
    names: { vi: 'Giúp việc gia đình', en: 'Domestic helper', id: 'Asisten rumah tangga', ja: '家事', ko: '가사도우미', zh: '家庭幫傭', de: 'Haushaltshilfe' },
    synonyms: {
      vi: ['giúp việc', 'giúp việc nhà', 'người giúp việc', 'osin', 'ô sin', 'ô-sin', 'lao động giúp việc', 'nội trợ', 'dọn nhà', 'trông trẻ', 'giữ trẻ', 'bảo mẫu', 'vú em', 'quản gia'],
      en: ['domestic help', 'domestic work', 'domestic worker', 'maid', 'housemaid', 'housekeeper', 'house helper', 'nanny', 'babysitter', 'au pair'],
      id: ['pembantu', 'pembantu rumah tangga', 'prt', 'pekerja rumah tangga', 'tkw rumah tangga', 'pengasuh anak', 'baby sitter'],
      other: ['家事支援', '家政婦', '家事代行', '幫傭', '外籍幫傭', '保母', '가사관리사', '가정부', 'haushälterin'],
    },
    aliases: ['domestic', 'domestic-worker', 'domestic-work', 'domestic-helper', 'housekeeper', 'house-help', 'housemaid', 'maid', 'household', 'household-help', 'nanny'],
  },
];
