/** Words for a kind of state in the languages of the programme, as they stand in long names ("Republic of …"). */
export const STATE_WORDS = `
  DPR | Volksrepublik | volksrepubliek | folkrepubliken | folkerepublikken | folkerepublik | folkerepublikk
  alþýðulýðveldið | rahvavabariik | kansantasavalta | népköztársaság | daonphoblacht | Daon-Phoblacht
  republic | rep | kingdom | state | grand duchy | duchy | principality | commonwealth | sultanate | emirate
  federation | union | confederation | SSR | SAR | Republik | Königreich | Bundesrepublik | Großherzogtum | Fürstentum
  Staat | Föderation | Eidgenossenschaft | république | royaume | État | grand-duché | principauté | república | reino
  estado | gran ducado | principado | grão-ducado | federación | confederación | federação | confederação | regne
  estat | gran ducat | principat | federació | confederació | repubblica | regno | stato | granducato | principato
  federazione | confederazione | republiek | koninkrijk | groothertogdom | prinsdom | federatie | confederatie
  bondsrepubliek | bondsstaat | republikken | republiken | republikk | kongeriget | kongeriket | kongedømmet
  konungariket | kungariket | kongerige | kongerike | staten | stat | edsforbundet | edsforbund | forbundsstaten
  føderasjonen | føderasjon | føderationen | forbundet | federationen | fyrstendømmet | fyrstedømet | lýðveldið
  lýðveldi | konungsríkið | konungsríki | ríkið | sambandið | ríkjasambandið | sambandsríkið | samveldið
  storhertugdømmet | storhertugdømet | storhertigdömet | furstendømmet | furstendömet | samveldi | arabalýðveldið
  tasavalta | kuningaskunta | suurherttuakunta | vabariik | kuningriik | suurhertsogiriik | valaliitto | federaatio
  valtio | arabitasavalta | konföderatsioon | föderatsioon | riik | liitvabariik | republika | republike | republiko
  království | kráľovstvo | kraljevina | kraljevstvo | kraljestvo | Rzeczpospolita | królestwo | knížectví
  velkovévodství | veľkovojvodstvo | kneževina | federace | federácia | federacija | federacja | konfederace
  konfederácia | konfederacija | konfederacja | spříseženstvo | wielkie księstwo | veliko vojvodstvo
  velika kneževina | państwo | država | księstwo | respublika | karalystė | karaliste | valsts | valstybė
  Köztársaság | Királyság | Királysága | Nagyhercegség | állam | föderáció | konföderáció | államszövetség | regatul
  marele ducat | statul | federația | confederația | repubblika | renju | poblacht | phoblacht | ríocht | cónaidhm
  federazzjoni | konfederazzjoni | gran dukat | istat | cumhuriyeti | krallığı | devleti | mbretëria | shteti
  federasyonu | konfederasyonu | federata | konfederata | dukati | Δημοκρατία | Βασίλειο | Κράτος | Μεγάλο Δουκάτο
  Πριγκιπάτο | Ομοσπονδία | Συνομοσπονδία | република | кралство | держава | държава | држава | кралевство | краљевина
  краљевство | федерација | федерация | конфедерација | конфедерация | федерація | конфедерація | республика
  королевство | государство | республіка | королівство | liittotasavalta | forbundsrepublikken | sambandsrepublikken
  förbundsrepubliken | sambandslýðveldið | Fejedelemség | Szövetségi | Prensliği | Büyük Dükalığı | Emirliği
  furstadæmið | stórhertogadæmið | fyrstedømmet | prionsacht | ard-diúcacht | кнежество | княжество | князівство
  кнежевина | велико херцогство | великое герцогство | велико војводство | велике герцогство | vorstendom
  kniežatstvo | didžioji hercogystė | kunigaikštystė | lielhercogiste | firstiste | grã-ducado | vürstiriik
  ruhtinaskunta | principata | ühendkuningriik | големо војводство | forbund | hercegség | principatul | sandrauga
  ríki | madh | Jamahiriya | Džamahirija | Джамахирия | ducat | hercogystė | Dükalığı | ducado | diúcacht | إمارة
  الجمهورية | الاتحاد | الإمارة | الدولة | ولاية | دوقية | الكبرى | اتحاد | الكونفدرالية | جماهيرية | الجماهيرية
  جمهورية | مملكة | المملكة | دولة | سلطنة
`;

/** Words for a people's republic: they tell China, and Korea's north, from their neighbours. */
export const PEOPLES_WORDS = `
  people's | peoples | popular | populaire | popolare | volksrepublik | volksrepubliek | folkrepubliken
  folkerepublikken | folkerepublik | folkerepublikk | alþýðulýðveldið | lidová | ľudová | ludowa
  ludowo-demokratyczna | lidově | ľudovo | народна | народная | народно | narodna | narodno | ljudska | liaudies
  tautas | rahva | rahvavabariik | kansantasavalta | népköztársaság | népi | populară | populare | popullore
  popolari | poplu | halk | λαϊκή | λαοκρατική | daonphoblacht | Daon-Phoblacht | الشعبية | DPR
`;

/** Words for a democratic republic: they tell one Congo, and one Korea, from the other. */
export const DEMOCRATIC_WORDS = `
  democratic | dem | démocratique | democrática | demokratische | democratische | demokratisk | demokratiske
  demokratiska | demokratická | demokratyczna | demokratska | demokratična | demokratinė | demokraatlik
  demokraattinen | demokratikus | democrată | demokratike | demokratika | demokratik | δημοκρατική | daonlathach
  демократична | демократическая | демократска | lýðræðislega | الديمقراطية | الديموقراطية | DPR
`;

/** Other words that stand before those, or behind ("Federal Republic of …"). */
export const STATE_ADJECTIVES = `
  федерална | федеративна | федеративная | федеральна | federálna | federativna | federacinė | federale | federală
  federatīvā | zvezna | spolková | savezna | chónaidhme | kunfederali | савезна | federativní | federální
  federatívne | Szövetségi | federalinė | federal | fed | federative | islamic | socialist | soviet | united | unitary
  arab | plurinational | oriental | cooperative | independent | hashemite | bolivarian | islamique | socialiste
  arabe | unie | uni | unido | unit | unita | unito | Ηνωμένο | föderale | föderative | islamische | sozialistische
  arabische | vereinigtes | vereinigte | islámica | araba | forente | sameinte | forenede | förenade | sameinaða
  socialista | federatieve | islamitische | verenigd | verenigde | unite | islamske | islamiske | arabiske | arabiska
  yhdistynyt | ühendatud | spojené | zjednoczone | sjedinjeno | ujedinjeno | ujedinjena | združeno | združena
  jungtinė | apvienotā | egyesült | обединено | обединето | обединеното | уједињено | сполучене | об'єднане
  соединённое | bashkuar | birleşik | aontaithe | arabská | арабска | арабская | арабська | арапска | arapska | arabų
  arabi | araabia | arap | arape | għarbija | αραβική | αραβικό | arabach | egyiptische | islāma | islamo | iszlám
  islamska | исламска | исламская | ісламська | islami | ισλαμική | ioslamach | ioslamaí | İslam | islamike | العربية
  الاتحادية | الهاشمية | الإسلامية | المتحدة | الاشتراكية | الفدرالية | الفيدرالية | hachémite | hachemita | hascemita
  haschemitisches | hasjemitisch | hasjemitische | hashemitiske | hashimitiske | hashemitiska | hášimovské
  haszymidzkie | hašemitska | hašimitų | hašemiittinen | hašimiidi | hásimita | hașemit | hashemit | Haşimi
  χασεμιτικό | хашемитска | хашимитское | хашемитское | хашимитско | хашемітське | федеративе | Ομοσπονδιακή
  federali | Federacyjna | хашемитско | haxemita | hasjimittiske | hasemíta
`;

/** Small words that join the two ("of the", "de la", "ta'"). */
export const STATE_CONNECTORS = `
  dei | delle | gli | al | ale | lui | la | y | u | v | of | the | de | du | d | des | del | della | dello | dell
  degli | do | da | dos | das | di | der | die | van | het | von | le | les | l | el | los | las | il | and | et | și
  и | і | ja | és | und | και | lo | den | det | e | i | ta | tal | t | na | h | an | ir | a | og | hið | на | të | se
  tan | tas | tat | taċ | tad | tar | taż | ix | in | is | it | ic | id | της | του | των | η | το
`;
