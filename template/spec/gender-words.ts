/**
 * Words for two genders, lower case without punctuation, each between blanks. The English ones are those of Meta's library
 * (capi-param-builder, genderUtil), plus plurals; the others are the words and titles that forms offer in other languages.
 */
export const MALE_WORDS =
  ' m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom ' +
  'widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men ' +
  'männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor ' +
  'heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay ' +
  'άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ';

export const FEMALE_WORDS =
  ' f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend ' +
  'bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself ' +
  'women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino ' +
  'senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő ' +
  'kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ';
