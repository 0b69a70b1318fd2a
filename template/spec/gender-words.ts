/**
 * Words for two genders, lower case without punctuation, each between blanks. The English ones are those of Meta's library
 * (capi-param-builder, genderUtil), plus plurals; the others are the words and titles that forms offer in 25 languages.
 */
export const MALE_WORDS =
  ' m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom ' +
  'widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men males boys masc ' +
  'masculine männlich maennlich mann herr hr junge homme masculin mâle monsieur garçon h hombre masculino varón varon ' +
  'señor senor sr uomo maschio maschile signore sig homem senhor heer dhr mannelijk meneer herre mand mannlig manlig ' +
  'mies pan mężczyzna mezczyzna męski muž muz мужчина мужской муж м чоловік чоловіча мъж bărbat barbat masculina férfi ' +
  'ferfi erkek bay άνδρας άντρας αρσενικό זכר ذكر رجل पुरुष pria lakilaki lelaki nam ชาย 男 男性 男士 先生 남 남성 남자 ';

export const FEMALE_WORDS =
  ' f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend ' +
  'bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself ' +
  'women females girls w fem feminine weiblich frau fr mädchen maedchen femme féminin feminin madame mme mlle ' +
  'mademoiselle fille mujer femenino señora senora sra srta hembra donna femmina femminile signora sigra mulher feminino ' +
  'senhora vrouw vrouwelijk mevrouw mevr mw kvinna kvinde kvinne kvinnlig kvindelig kvinnelig fru nainen k kobieta pani ' +
  'żeńska zenska żena žena zena женщина женский ж жінка жіноча жена femeie nő kadın kadin bayan γυναίκα θηλυκό נקבה ' +
  'أنثى امرأة महिला स्त्री wanita perempuan nữ หญิง 女 女性 女士 小姐 여 여성 여자 ';
