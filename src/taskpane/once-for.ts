/** The same function, asked again only for another object: what takes long is done once for each verdict. */
export function onceFor<T extends object, R>(work: (about: T) => R): (about: T) => R {
  const done = new WeakMap<T, { readonly result: R }>();
  return (about) => {
    const before = done.get(about);
    if (before) return before.result;
    const result = work(about);
    done.set(about, { result });
    return result;
  };
}
