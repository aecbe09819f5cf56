/** Words before that which a label leaves out: "public body, except schools". Whoever puts them behind it is not understood. */
export const EXCLUDING_WORDS = `
  excluding | excl | except | exempting | other than | apart from | but not | not including | outside of
  hors | à l'exclusion | à l'exception | sauf | excepté | außer | ausser | ausgenommen | ohne | mit Ausnahme | excepto | excluyendo
  excluidos | excluidas | salvo | exceto | excluindo | esclusi | escluse | eccetto | tranne | ad eccezione | behalve | uitgezonderd
  met uitzondering | z wyjątkiem | z wyłączeniem | oprócz | kromě | s výjimkou | vyjma | okrem | s výnimkou | razen | z izjemo | osim
  kivéve | cu excepția | exceptând | с изключение | освен | осим | εκτός | με εξαίρεση | undtagen | med undtagelse | undantaget
  med undantag | utom | unntatt | med unntak | lukuun ottamatta | paitsi | välja arvatud | izņemot | išskyrus | ħlief | përveç | крім
`;

/** Words that deny what follows, at the beginning of a label or of a part of it. */
export const NEGATING_WORDS = `
  not | no | kein | keine | nicht | pas | ni | nie | niet | geen | ikke | inte | ne
`;
