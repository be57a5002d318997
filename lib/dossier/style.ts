/** How a dossier looks: on a screen of any width, dark or light, and on paper. Nothing is loaded. */
export const dossierStyle = `
:root{color-scheme:light dark;--ink:#12201c;--soft:#4b5c56;--paper:#fff;--edge:#d5dedb;--accent:#0a7360;--warn:#98300f}
@media (prefers-color-scheme:dark){:root{--ink:#e6efec;--soft:#a6b8b1;--paper:#0e1513;--edge:#2c3a35;--accent:#4ccfb0;--warn:#ffab8f}}
*{box-sizing:border-box}
body{max-width:52rem;margin:0 auto;padding:2rem 1.25rem;background:var(--paper);color:var(--ink);font:15px/1.55 -apple-system,'Segoe UI',Roboto,'PingFang SC','PingFang TC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--edge)}
h3{font-size:1rem;margin:0}
p{margin:.3rem 0}
.own{color:var(--soft);font-weight:400}
h1 .own,h2 .own,.block .own{display:block;font-size:.85em}
.soft{color:var(--soft);font-size:.85rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:1rem 0}
dt{color:var(--soft)}dd{margin:0}
.mark{width:100%;height:20px;margin:1rem 0;display:block}
ol.line{list-style:none;margin:0;padding:0 0 0 1.6rem;position:relative}
ol.line::before{content:'';position:absolute;inset-block:.6rem;left:.4rem;border-left:4px solid var(--accent);border-radius:2px}
ol.line>li{position:relative;padding:0 0 1.4rem;break-inside:avoid-page}
ol.line>li::before{content:'';position:absolute;left:-1.6rem;top:.15rem;width:.75rem;height:.75rem;border:3px solid var(--accent);border-radius:50%;background:var(--paper)}
.text{white-space:pre-wrap;margin:.4rem 0;padding:.5rem .75rem;border-left:3px solid var(--edge)}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{padding:.45rem .5rem;border-bottom:1px solid var(--edge);text-align:start;vertical-align:top}
th{overflow-wrap:break-word}
tr{break-inside:avoid}
.differs{color:var(--warn);font-weight:600}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.75rem;word-break:break-all}
img{display:block;max-width:100%;height:auto;margin:.5rem 0;border:1px solid var(--edge);break-inside:avoid}
@media (max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}th,td{padding:.35rem .25rem}}
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--edge:#bbb;--accent:#0a7360;--warn:#98300f}body{max-width:none;padding:0;font-size:11pt}h2{break-after:avoid}ol.line::before,ol.line>li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
