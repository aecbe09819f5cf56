import type { CountryCode } from "./countries";

/**
 * Cities that people write where a country is asked for: capitals, and those in which networks have their seat, as they are
 * called at home and elsewhere. Own knowledge; no proof of a country, since there may be others of that name.
 */
export const CITIES: Readonly<Partial<Record<CountryCode, string>>> = {
  AT: "Vienna | Wien | Vienne | Viena | Wiedeń | Vídeň | Bécs | Graz | Linz | Salzburg | Innsbruck",
  BE: "Brussels | Bruxelles | Brüssel | Brussel | Bruselas | Bruxelas | Bruksela | Antwerp | Gent | Ghent | Leuven | Liège",
  BG: "Sofia | София | Sofija | Plovdiv | Varna",
  CH: "Bern | Geneva | Genève | Genf | Zurich | Zürich | Basel | Lausanne",
  CY: "Nicosia | Λευκωσία | Limassol",
  CZ: "Prague | Praha | Prag | Praga | Brno | Ostrava",
  DE: "Berlin | Berlín | Berlino | Bonn | Munich | München | Hamburg | Cologne | Köln | Frankfurt | Stuttgart | Leipzig | Dresden",
  DK: "Copenhagen | København | Kopenhagen | Copenhague | Copenaghen | Aarhus | Odense",
  EE: "Tallinn | Tallin | Tartu",
  ES: "Madrid | Barcelona | Barcelone | Sevilla | Seville | Bilbao | Málaga | Zaragoza | Valencia",
  FI: "Helsinki | Helsingfors | Espoo | Tampere | Turku | Oulu",
  FR: "Paris | Parigi | París | Paryż | Lyon | Marseille | Lille | Strasbourg | Toulouse | Nantes | Bordeaux",
  GB: "London | Londres | Londra | Edinburgh | Manchester",
  GR: "Athens | Athen | Athènes | Atenas | Atene | Ateny | Αθήνα | Thessaloniki | Θεσσαλονίκη | Patras | Πάτρα",
  HR: "Zagreb | Split | Rijeka",
  HU: "Budapest | Budapeszt | Debrecen | Szeged",
  IE: "Dublin | Dublín | Dublino | Cork | Galway | Limerick",
  IS: "Reykjavik | Reykjavík",
  IT: "Rome | Roma | Rom | Milan | Milano | Turin | Torino | Naples | Napoli | Bologna | Florence | Firenze | Genova | Venezia",
  LI: "Vaduz",
  LT: "Vilnius | Kaunas",
  LV: "Riga | Rīga",
  MK: "Skopje | Скопје | Skopie",
  MT: "Valletta | La Valletta",
  NL: "Amsterdam | The Hague | Den Haag | Rotterdam | Utrecht | Eindhoven",
  NO: "Oslo | Bergen | Trondheim | Stavanger",
  PL: "Warsaw | Warszawa | Warschau | Varsovie | Varsovia | Varsavia | Kraków | Cracow | Gdańsk | Wrocław | Poznań | Łódź",
  PT: "Lisbon | Lisboa | Lisbonne | Lissabon | Lisbona | Porto | Braga | Coimbra | Aveiro",
  RO: "Bucharest | București | Bucarest | Bukarest | Cluj | Cluj-Napoca | Iași | Timișoara",
  RS: "Belgrade | Beograd | Београд | Belgrad | Belgrado | Novi Sad",
  SE: "Stockholm | Estocolmo | Gothenburg | Göteborg | Malmö | Uppsala | Lund",
  SI: "Ljubljana | Maribor",
  SK: "Bratislava | Košice | Žilina",
  TR: "Ankara | Istanbul | İstanbul | Izmir | İzmir",
  UA: "Kyiv | Kiev | Київ | Lviv | Львів",
};
