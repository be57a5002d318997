/** Styles of the overlay, in px: rem would follow the page. Adopted, so that no page CSP blocks them. */
export const overlayStyle = `
:host {
  all: initial;
  position: absolute; inset: 0 auto auto 0; width: 0; height: 0;
  margin: 0; padding: 0; border: 0; overflow: visible; background: none;
  pointer-events: none;
  --ink: #12201c; --soft: #4b5c56; --paper: #ffffff; --line: #d5dedb; --accent: #0a7360; --on-accent: #ffffff;
  --latin: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans';
  font: 14px/1.45 var(--latin), 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif;
}
:lang(zh-TW) { font-family: var(--latin), 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', system-ui, sans-serif; }
@media (prefers-color-scheme: dark) {
  :host { --ink: #e6efec; --soft: #a6b8b1; --paper: #17211e; --line: #2c3a35; --accent: #4ccfb0; --on-accent: #04241c; }
}
[hidden] { display: none !important; }
/* The ring lies on the carrier's page, which is light or dark as it likes: dark teal, then white, then dark. */
.ring {
  position: absolute; box-sizing: border-box; border-radius: 8px; pointer-events: none;
  border: 3px solid #0a7360; box-shadow: 0 0 0 2px #fff, 0 0 0 4px rgba(4, 36, 28, .55);
}
.callout, .badge {
  position: absolute; box-sizing: border-box; pointer-events: auto; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); box-shadow: 0 6px 24px rgba(0, 0, 0, .22);
}
.callout { width: 304px; max-width: calc(100vw - 16px); border-radius: 12px; padding: 12px 14px 10px; }
.callout p { margin: 0; overflow-wrap: anywhere; }
.kicker { color: var(--accent); font-weight: 600; font-size: 13px; }
.name { font-size: 17px; font-weight: 650; line-height: 1.3; margin-top: 2px !important; }
.means { margin-top: 2px !important; }
.hint { margin-top: 6px !important; color: var(--soft); font-size: 13px; }
.way { display: flex; align-items: center; gap: 10px; margin-top: 10px; font-size: 13px; color: var(--soft); }
.way p { flex: 1; display: flex; flex-wrap: wrap; gap: 0 12px; }
.line { display: flex; align-items: center; flex: none; }
.line i { width: 8px; height: 8px; border-radius: 50%; box-sizing: border-box; border: 2px solid var(--accent); }
.line i:first-child { background: var(--accent); }
.line i + i { margin-left: 9px; position: relative; }
.line i + i::before { content: ''; position: absolute; right: 6px; top: 1px; width: 9px; height: 2px; background: var(--accent); }
.line i:last-child:not(:first-child) { border-radius: 2px; }
.buttons { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); }
button {
  all: unset; cursor: pointer; font: inherit; font-size: 13px; color: var(--soft); padding: 3px 0; border-radius: 4px;
}
button:hover { color: var(--ink); text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; color: var(--ink); }
.show { background: var(--accent); color: var(--on-accent); padding: 3px 12px; font-weight: 600; }
.show:hover { color: var(--on-accent); }
.badge { border-radius: 999px; padding: 5px 12px; font-size: 13px; white-space: nowrap; max-width: calc(100vw - 16px); overflow: hidden; text-overflow: ellipsis; }
.badge b { color: var(--accent); font-weight: 650; }
@media (forced-colors: active) { .ring { border-color: Highlight; } }
`;
