/** Words for a kind of state in the languages of the programme, as they stand in long names ("Republic of …"). */
export const STATE_WORDS = `
  republic | rep | kingdom | state | grand duchy | duchy | principality | commonwealth
  sultanate | emirate | federation | union
  Republik | Königreich | Bundesrepublik | Großherzogtum | Fürstentum | Staat
  république | royaume | État | grand-duché | principauté
  república | reino | estado | gran ducado | principado | grão-ducado
  repubblica | regno | stato | granducato | principato
  republiek | koninkrijk | groothertogdom
  republikken | republiken | republikk | kongeriget | kongeriket | kongedømmet | konungariket
  lýðveldið | konungsríkið | ríkið | storhertugdømmet | storhertigdömet | furstendømmet
  tasavalta | kuningaskunta | suurherttuakunta | vabariik | kuningriik | suurhertsogiriik
  republika | republike | republiko | království | kráľovstvo | kraljevina | kraljevstvo
  Rzeczpospolita | królestwo | knížectví | velkovévodství | veľkovojvodstvo | kneževina
  stát | štát | państwo | država | księstwo
  respublika | karalystė | karaliste | Republika | valsts | valstybė
  Köztársaság | Királyság | Nagyhercegség | állam
  republica | regatul | marele ducat | statul
  repubblika | renju | poblacht | ríocht | stát
  cumhuriyeti | krallığı | devleti | mbretëria | shteti
  Δημοκρατία | Βασίλειο | Κράτος | Μεγάλο Δουκάτο | Πριγκιπάτο
  република | кралство | держава | държава | држава | кралевство | краљевина
  республика | королевство | государство | республіка | королівство
  liittotasavalta | forbundsrepublikken | sambandsrepublikken | förbundsrepubliken | sambandslýðveldið | liitvabariik
  Fejedelemség | Szövetségi | Prensliği | Büyük Dükalığı | Emirliği | furstadæmið | stórhertogadæmið | fyrstedømmet
  prionsacht | ard-diúcacht | кнежество | княжество | князівство | кнежевина | велико херцогство | великое герцогство
  велико војводство | велике герцогство | vorstendom | kniežatstvo | didžioji hercogystė | kunigaikštystė
  lielhercogiste | firstiste | grã-ducado | vürstiriik | ruhtinaskunta | dukati i madh | principata | księstwo
  إمارة | الجمهورية | الجمهوريّة
  جمهورية | مملكة | المملكة | دولة | سلطنة
`;

/** Words that stand before those ("Federal Republic of …"). */
export const STATE_ADJECTIVES = `
  федерална | федеративна | федеративная | федеративная | федеративна | demokratična | federálna | federalna
  federativna | federacinė | federală | federatīvā | zvezna | spolková | savezna | chónaidhme | kunfederali | federale
  federal | federative | islamic | democratic | people's | peoples | socialist | united
  arab | plurinational | oriental | cooperative | independent | hashemite | s
  fédérale | islamique | démocratique | populaire | socialiste | arabe | unie
  föderale | demokratische | islamische | sozialistische | arabische | volksrepublik
  federativa | islámica | islamica | democrática | democratica | popular | árabe | araba
  socialista | popolare | federale | federatieve | islamitische | democratische
  demokratiske | islamske | islamiske | forbundsrepublikken | förbundsrepubliken
`;

/** Small words that join the two ("of the", "de la", "ta'"). */
export const STATE_CONNECTORS = `
  dei | delle | gli | al | ale | lui | la | y | u | v
  of | the | de | du | d | des | del | della | dello | dell | degli | do | da | dos
  das | di | der | die | van | het | von | la | le | les | l | el | los | las | il
  lo | den | det | den | e | i | ta | tal | t | na | h | an | ir | a | og
  της | του | των | η | το
`;
