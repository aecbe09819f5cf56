import { namesBody } from "../../../src/core/reading/body-name";

test.each([
  "Universität Musterstadt",
  "Ministry of Looms",
  "Stiftung Webstuhl",
  "Berufsschulzentrum Süd",
  "Ayuntamiento de Ejemplo",
  "Säätiö Esimerkki",
  "Moulin S.A.R.L.",
  "Przykład Sp. z o.o.",
  "Пример ЕООД",
])("%s calls itself an organisation", (name) => expect(namesBody(name)).toBe(true));

test.each([
  "Blue Tulip",
  "Ann Sample",
  "Upper Valley",
  "Training for weavers",
  "Netzwerk Weben",
  "GmbH",
  "",
])("%j doesn't", (name) => expect(namesBody(name)).toBe(false));
