export interface CertificateFiles {
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

export function certificateFiles(): CertificateFiles;

/** For webpack-dev-server's `server`. */
export function httpsServer(
  url: string
): Promise<"https" | { type: "https"; options: Readonly<Record<keyof CertificateFiles, Buffer>> }>;
