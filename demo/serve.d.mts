export declare const strictPolicy: string;

export declare function serve(options?: {
  port?: number;
  root?: string;
  headers?: Readonly<Record<string, string>>;
  rewrite?: (path: string, bytes: Buffer) => Buffer;
}): Promise<{ url: string; close: () => Promise<void> }>;
