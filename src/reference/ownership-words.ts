/** Who owns an organisation, which says nothing of what it does: a university may be public or private. */
export const OWNERSHIP_WORDS = `
  public | private | public body | private body | public entity | private entity | public institution | private institution
  private non-profit | private for-profit | public law body | private law body
  public non-profit | non-profit | not-for-profit | for-profit | profit
  öffentlich | privat | öffentlich-rechtlich | privatrechtlich | gemeinnützig | publique | privé | privée | privé non lucratif
  público | pública | privado | privada | pubblico | pubblica | privato | privata | publiczny | publiczna | publiczne
  prywatny | prywatna | prywatne | veřejný | veřejná | veřejné | soukromý | soukromá | soukromé
  súkromný | súkromná | publiek | particulier | offentlig | offentligt | julkinen | yksityinen | public/privé
  javni | javna | javno | privatni | privatna | zasebni | zasebna | публичен | публична | частен | частна | δημόσιος
  δημόσιο | ιδιωτικός | ιδιωτικό | állami | magán | kamu | özel | avalik | valsts | viešasis | privatus
`;
