/** What a practice carrier is: its hosts and a function from request to reply. See README.md. */

/** A carrier the practice server can play. */
export interface PracticeSite {
  /** Carrier id of content-rules: "t-mobile". */
  carrier: string;
  /** Name shown on the start page. */
  name: string;
  /** Where a person starts: "https://www.t-mobile.com/". */
  start: string;
  /** Every host the site answers for, exactly as the browser asks for it. */
  hosts: string[];
  /** Folder served at /practice-site/ on all these hosts (`new URL('./client/', import.meta.url)`). */
  files: URL;
  /** What to try, shown on the start page. */
  tryThis: { en: string[]; 'zh-CN': string[] };
  /** The reply to a request; undefined becomes the 404 practice page. */
  respond(request: PracticeRequest): Reply | undefined;
}

export interface PracticeRequest {
  url: URL;
  /** True when the cookie practice_session=1 came along. */
  signedIn: boolean;
  cookies: Record<string, string>;
}

/** Every kind of reply may carry headers (they win over the server's own) and cookies to set. */
export type Reply = (
  | { kind: 'html'; html: string; status?: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'file'; file: URL }
  | { kind: 'status'; status: number; says?: string }
) & { headers?: Record<string, string>; cookies?: string[] };
