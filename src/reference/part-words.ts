/**
 * Words by which a name tells of a part of an institution that is hardly ever an organisation of its own, in our languages;
 * own knowledge. Schools and institutes are not here: many of them are.
 */
export const PART_WORDS = `
  faculty | faculties | department | dept | departments | fakultät | fachbereich | faculté | département | facultad
  departamento | facultat | departament | facoltà | dipartimento | faculdade | faculteit | fakultet | fakulteten
  tiedekunta | teaduskond | fakultāte | fakultetas | katedra | wydział | fakulta | fakulty | kar | kara | tanszék
  facultatea | departamentul | fakultesi | fakulteta | fakultete | факултет | катедра | департамент | факультет | кафедра
  fakulteti | τμημα | lehrstuhl
`;
