/** The frame every practice page shares: the practice note first, then the site's own markup. */

const noteStyle =
  'margin:0;padding:4px 12px;background:#fff4c2;color:#4a3b00;font:13px/1.4 system-ui,sans-serif;text-align:center';

export interface PageParts {
  title: string;
  /** Markup of the page. */
  body: string;
  /** Addresses of ES modules, in order ("/practice-site/account.js"). */
  modules?: string[];
  /** Addresses of style sheets. */
  styles?: string[];
  lang?: string;
  /** More markup for <head>. */
  head?: string;
}

/** A whole HTML document. */
export function page({
  title,
  body,
  modules = [],
  styles = [],
  lang = 'en',
  head = '',
}: PageParts) {
  const links = ['/practice-client/practice.css', ...styles].map(
    (href) => `<link rel="stylesheet" href="${href}">`,
  );
  const scripts = modules.map((src) => `<script type="module" src="${src}"></script>`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${links.join('\n')}
${head}
</head>
<body>
${practiceNote()}
${body}
${scripts.join('\n')}
</body>
</html>
`;
}

/** The line that says what this page is, in English and Chinese. */
export function practiceNote(): string {
  return `<p class="practice-note" style="${noteStyle}">Practice site, not the carrier’s: it discards what is typed. <span lang="zh-CN">练习网站，不是运营商官网；你输入的内容会被丢弃。</span></p>`;
}

/** Text made safe to stand in markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
