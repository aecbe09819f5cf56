/**
 * For the objects of which a check makes thousands. They are of classes: where many literals of one place in the code outlive
 * a clearing of young memory, engines come to put them straight into the old, which is cleared seldom, and all that such a one
 * points to has to be moved there, check by check.
 *
 * Keeps an object for good, for what it is made like. Once the last object of a class is gone, engines forget its shape and
 * drop the code they made for its methods, and read the next table as slowly as the first. Pass one that holds nothing.
 */
export function keepShape(one: object): void {
  KEPT.push(one);
}

const KEPT: object[] = [];
