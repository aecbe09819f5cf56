const { TextDecoder, TextEncoder } = require("node:util");
const { TestEnvironment } = require("jest-environment-jsdom");

/** A page, plus what the local Excel needs beside it to read a workbook file. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer });
  }
};
