import { madeWhenAsked } from "../../../src/core/reading/made-when-asked";

function dataOf(value: number, make: () => number): { value: number; twice: number } {
  return madeWhenAsked({ value }, { twice: make });
}

test("a part is made when it is first asked for, once", () => {
  const make = jest.fn(() => 14);
  const made = dataOf(7, make);
  expect(make).not.toHaveBeenCalled();
  expect([made.twice, made.twice]).toEqual([14, 14]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("it is plain data to whoever compares, copies or stores it", () => {
  const made = dataOf(7, () => 14);
  const plain = { value: 7, twice: 14 };
  expect(made).toEqual(plain);
  expect({ ...made }).toEqual(plain);
  expect(Object.keys(made)).toEqual(Object.keys(plain));
  expect(JSON.stringify(made)).toBe(JSON.stringify(plain));
});

test("objects share their getters, so that no shape holds on to what one of them sees", () => {
  const [getter, another] = [1, 2].map((value) =>
    Object.getOwnPropertyDescriptor(
      dataOf(value, () => 2 * value),
      "twice"
    )
  );
  expect(getter?.get).toBeDefined();
  expect(another?.get).toBe(getter?.get);
});
