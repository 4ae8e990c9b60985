/** A record with what only the panels, the exports and the search in full text ask for. A field of `More` takes the place of
 *  the one of `Base`. */
export type Detailed<Base, More> = Omit<Base, keyof More> & More
