const { X509Certificate } = require("node:crypto");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where Microsoft's developer certificates lie, on every system. */
function certificateFiles() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  return {
    ca: join(folder, "ca.crt"),
    key: join(folder, "localhost.key"),
    cert: join(folder, "localhost.crt"),
  };
}

/**
 * What the dev server shows to browsers. Windows and Mac: Microsoft's certificates, installed as trusted. Elsewhere the
 * same files, made once and kept: browsers on Linux don't look where they could be installed, so a person has to trust
 * them by hand, and should not have to every day. Where there are no files: "https", which is self-signed.
 */
async function httpsServer(url) {
  const files = certificateFiles();
  const installs = ["win32", "darwin"].includes(process.platform);
  const problem = await (installs ? install() : make(files)).then(
    () => undefined,
    (error) => String(error).split("\n")[0]
  );
  if (problem) console.warn(`Excel's developer certificate is not ready (${problem}).`);
  const found = Object.values(files).every(existsSync);
  if (problem || !installs) console.warn(trustHint(found ? files.ca : undefined, url));
  if (!found) return "https";
  const [ca, key, cert] = [files.ca, files.key, files.cert].map((file) => readFileSync(file));
  return { type: "https", options: { ca, key, cert } };
}

function trustHint(ca, url) {
  const byHand = `Open ${url}taskpane.html in your browser once and accept its certificate`;
  return ca ? `${byHand}, or let the browser trust ${ca}.` : `${byHand}.`;
}

function install() {
  return require("office-addin-dev-certs").ensureCertificatesAreInstalled();
}

async function make(files) {
  if (areUsable(files)) return;
  // Left-overs would be kept: files are written only where there is no authority yet.
  for (const file of Object.values(files)) rmSync(file, { force: true });
  await require("office-addin-dev-certs").generateCertificates();
}

/** Whether all are there, belong together, and hold for a day more. */
function areUsable({ ca, key, cert }) {
  if (![ca, key, cert].every((file) => existsSync(file))) return false;
  try {
    const [authority, own] = [ca, cert].map((file) => new X509Certificate(readFileSync(file)));
    const ends = Math.min(Date.parse(authority.validTo), Date.parse(own.validTo));
    return own.verify(authority.publicKey) && ends > Date.now() + DAY_MS;
  } catch {
    return false;
  }
}

module.exports = { certificateFiles, httpsServer };
