/** How a dossier looks: on a screen of any width, dark or light, and on paper. Nothing is loaded. */
const latin = `-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans'`;
const simplified = `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC'`;
const traditional = `'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC','Noto Sans TC'`;

const screen = `
:root{color-scheme:light dark;--ink:#12201c;--soft:#4b5c56;--paper:#fff;--edge:#d5dedb;--accent:#0a7360;--warn:#98300f;font:15px/1.55 ${latin},${simplified},sans-serif}
:root.zh-TW{font-family:${latin},${traditional},sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#e6efec;--soft:#a6b8b1;--paper:#0e1513;--edge:#2c3a35;--accent:#4ccfb0;--warn:#ffab8f}}
*{box-sizing:border-box}
body{max-width:52rem;margin:0 auto;padding:3rem 1.25rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1{font-size:2.1rem;font-weight:600;letter-spacing:-.01em;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.2rem;font-weight:600;margin:2.75rem 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.3rem 0}
a{color:inherit;text-decoration-color:var(--edge);text-underline-offset:.2em}
.own{color:var(--soft);font-weight:400}
h1 .own{display:block;font-size:.62em;letter-spacing:.04em;margin-top:.2rem}
.block .own{display:block;font-size:.9em}
h2 .own{margin-inline-start:.5rem;font-size:.85em}
.soft{color:var(--soft);font-size:.85rem}
.lead{max-width:34rem}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.3rem 1.5rem;margin:1rem 0}
dt{color:var(--soft)}dd{margin:0}
.journey{list-style:none;display:flex;margin:2.5rem 0;padding:0}
.journey li{position:relative;flex:1 1 0;min-width:0;padding:1.9rem .6rem 0 0;font-size:.85rem;line-height:1.35}
.journey b{display:block;font-variant-numeric:tabular-nums}
.journey li::before{content:'';position:absolute;left:.5rem;right:-.5rem;top:calc(.525rem - 2px);border-top:4px solid var(--accent)}
.journey li::after{content:'';position:absolute;left:0;top:0;width:1.05rem;height:1.05rem;border:4px solid var(--accent);border-radius:50%;background:var(--paper)}
.journey .end::after{left:.2rem;width:6px;height:1.6rem;top:-.275rem;border:0;border-radius:3px;background:var(--accent)}
.journey .end::before,.journey .after::before{border-top:2px dashed var(--edge);top:calc(.525rem - 1px)}
.journey .after::after{border-color:var(--edge)}
.journey li:last-child::before{display:none}
ol.line{list-style:none;margin:1.5rem 0 0;padding:0 0 0 1.8rem}
ol.line>li{position:relative;padding:0 0 1.8rem}
ol.line>li::before{content:'';position:absolute;left:-1.5rem;top:.5rem;bottom:-.5rem;border-left:4px solid var(--accent);box-decoration-break:clone}
ol.line>li:last-child::before{bottom:0}
ol.line>li::after{content:'';position:absolute;left:-1.87rem;top:.2rem;width:1rem;height:1rem;border:3px solid var(--accent);border-radius:50%;background:var(--paper)}
.text{white-space:pre-wrap;margin:.6rem 0;padding:.1rem 0 .1rem 1rem;border-inline-start:2px solid var(--edge)}
figure{margin:.8rem 0}
img{display:block;max-width:100%;max-height:40rem;border:1px solid var(--edge);border-radius:4px}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{padding:.55rem 1.25rem .55rem 0;border-bottom:1px solid var(--edge);text-align:start;vertical-align:top}
th{color:var(--soft);font-weight:400;font-size:.85rem;border-color:var(--ink);overflow-wrap:break-word}
th:last-child,td:last-child{padding-inline-end:0}
td:first-child{min-width:7rem}
.short td{width:33%}.compared td{width:25%}
.size{white-space:nowrap;font-variant-numeric:tabular-nums}
.differs{color:var(--warn);font-weight:600}.differs .own{color:inherit}
.hash{width:20rem;font-family:ui-monospace,Consolas,'Liberation Mono',monospace;font-size:.75rem;word-break:break-all}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--edge)}
footer p{margin:.5rem 0}
`;

const narrow = `
@media screen and (max-width:36rem){
body{padding-block:1.5rem}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}
.journey{display:block}
.journey li{padding:0 0 1.2rem 1.9rem}
.journey li::before{left:calc(.525rem - 2px);right:auto;top:.5rem;bottom:-.4rem;border-top:0;border-left:4px solid var(--accent)}
.journey .end::before,.journey .after::before{left:calc(.525rem - 1px);top:.5rem;border-top:0;border-left:2px dashed var(--edge)}
.journey .end::after{left:-.275rem;top:.4rem;width:1.6rem;height:6px}
th,td{padding:.35rem .6rem .35rem 0}td:first-child{min-width:0}.hash{width:auto}
}
`;

// Margin boxes: Chromium from 131; Firefox and Safari print the page without them.
const paper = `
@page{margin:18mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt ${latin},sans-serif;color:#555}}
@media print{
:root,:root.zh-TW{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--edge:#bbb;--accent:#0a7360;--warn:#98300f;font-size:10.5pt}
body{max-width:none;padding:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}
.cover{break-after:page;min-height:222mm;display:flex;flex-direction:column}
.cover h1{font-size:27pt}
.cover footer{margin-top:auto}
.journey{margin:5mm 0 4mm}.cover dl{margin:0;gap:.1rem 1.5rem}
.cover th,.cover td{padding-block:.28rem}
.cover footer{break-inside:avoid;padding-top:.4rem}.cover footer p{margin:.25rem 0}
.cover>*{flex:none}
.page{break-before:page}
h2,h3,.head,h2+p{break-inside:avoid;break-after:avoid}
h2{margin-top:0}.cover h2{margin-top:6mm}.keep h2{margin-top:9mm}
p,dt,dd,tr,figure{break-inside:avoid}
ol.line dl{break-inside:avoid}
.text{orphans:4;widows:4}
img{max-height:205mm}
}
`;

export const dossierStyle = [screen, narrow, paper].join('').trim();
