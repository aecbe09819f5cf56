/**
 * Keeps an object for good, for what it is made like. Once the last object of a class is gone, engines forget its shape and
 * drop the code they made for its methods, and read the next table as slowly as the first. Pass one that holds nothing.
 */
export function keepShape(one: object): void {
  KEPT.push(one);
}

const KEPT: object[] = [];
