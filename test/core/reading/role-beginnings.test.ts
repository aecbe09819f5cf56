import { readRole } from "../../../src/core/reading/role";
import { outcomeOf } from "./outcome";

test.each([
  "Tilknyttet partner",
  "Asocijuotas partneris",
  "Асоциран партнер",
  "Assotsieerunud partnerid",
  "Asosiye ortaklar",
  "Pridružena institucija",
  "Asociovaná organizácia",
])("what a partner or body is joined by makes it likely an associated partner: %s", (typed) =>
  expect(outcomeOf(readRole(typed))).toBe("associated-partner likely")
);

test.each([
  "Organisme affilié",
  "Povezana družba",
  "Susijęs juridinis asmuo",
  "Bağlı tüzel kişi",
  "Tilknyttet organisation",
  "Афілійовані особи",
])("likewise an affiliated entity: %s", (typed) =>
  expect(outcomeOf(readRole(typed))).toBe("affiliated-entity likely")
);

test.each(["Партньорска институция", "Partnerszervezet", "Projektikumppani", "Projektpartnerin"])(
  "a word for partners makes a full partner of whatever body: %s",
  (typed) => expect(outcomeOf(readRole(typed))).toBe("full-partner likely")
);

test.each([
  "Hankekoordinaattori",
  "Gesamtkoordination",
  "Samordnande partner",
  "Organizație coordonatoare",
  "Водечка организација",
  "Vodja konzorcija",
  "Aplikanti kryesor",
  "Főpályázó",
])("who coordinates, or comes first: %s", (typed) =>
  expect(outcomeOf(readRole(typed))).toBe("coordinator likely")
);

test.each([
  ["Partner associations", "unreadable"],
  ["Business associations", "unreadable"],
  ["Affiliation", "unreadable"],
  ["Verbundenheit", "unreadable"],
  ["Tilknytning til projekt", "unreadable"],
])("an association or an affiliation is no such partner: %s is %s", (typed, expected) =>
  expect(outcomeOf(readRole(typed))).toBe(expected)
);

test.each([
  ["Edunsaaja", "full-partner"],
  ["Konsortiemedlem", "full-partner"],
  ["Associerad", "associated-partner"],
  ["Terze parti", "affiliated-entity"],
  ["Projektledare", "coordinator"],
])("%s is certainly %s", (typed, role) =>
  expect(outcomeOf(readRole(typed))).toBe(`${role} certain`)
);
