import { expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import type { Term } from '../../content-rules/schema.ts';

const terms = await loadTerms();

test('there are enough concepts, and no file is left out of the list', () => {
  const files = Object.entries(readRuleFiles()).filter(([name]) => name.startsWith('glossary/'));
  const inFiles = files.flatMap(([, data]) => (data as { terms: Term[] }).terms);
  expect(terms).toHaveLength(inFiles.length);
  expect(terms.length).toBeGreaterThanOrEqual(400);
});

test('the key concepts are few enough to be calm', () => {
  const key = terms.filter((term) => term.key);
  expect(key.length).toBeGreaterThanOrEqual(60);
  expect(key.length).toBeLessThan(70);
});

test('a term stands in the file of its category', () => {
  for (const [name, data] of Object.entries(readRuleFiles()))
    if (name.startsWith('glossary/'))
      for (const term of (data as { terms: Term[] }).terms)
        expect(`glossary/${term.category}.json`).toBe(name);
});

test('what a term means is one sentence in each language', () => {
  for (const { id, means } of terms) {
    expect(means.en, id).toMatch(/^[^\n]{15,220}[.”]$/);
    expect(means['zh-CN'], id).toMatch(/^[^。\n]{6,90}。$/);
    expect(means['zh-TW'], id).toMatch(/^[^。\n]{6,90}。$/);
  }
});

test('every Chinese text has Chinese in it', () => {
  for (const { id, called, means } of terms)
    for (const text of [...Object.values(called), means['zh-CN'], means['zh-TW']])
      expect(text, id).toMatch(/\p{Script=Han}|^VPN$/u);
});

test('each script is written, not mixed', () => {
  const simplified =
    /[账户号码线这们为说过时书写发给对应务电话网络转换锁开关闭须记录显请问确认费钱银经离还没样条随单独国证实点资讯软种总专业两严买争产仅从价优会传储举办动区参变启员听围图场坏块备复学宝审导将尔层属币师帮带广库异弃张强归当径态恶惯战执扩护报担择挂损据摄数断无旧暂术杀权来极构标档检欢残汇汉测济浏润满滞灯热状环现础礼称稳简签类系紧红约级纪纯练组细织终结绝统继续维综编缩罚职联脑节获营虽补装见规视览触订让议讯讲许论设访评识诈诉译试该详语误谁调谈负责败货质购贴贵贷赔赛车轮轻载较辅输边达迁运进远违连选递遗邮释针钟错键长门闪队际陆险难页顶项预领频题额风飞验骗]/gu;
  const traditional =
    /[帳戶號碼線這們為說過時書寫發對應務電話網絡路轉換鎖開關閉須記錄顯請問確認費錢銀經離還沒樣條隨單獨國證實點資訊軟種總專業兩嚴買爭產僅從價優會傳儲舉辦動區參變啟員聽圍圖場壞塊備復學寶審導將爾層屬幣師幫帶廣庫異棄張強歸當徑態惡慣戰執擴護報擔擇掛損據攝數斷無舊暫術殺權來極構標檔檢歡殘匯漢測濟瀏潤滿滯燈熱狀環現礎禮稱穩簡簽類係緊紅約級紀純練組細織終結絕統繼續維綜編縮罰職聯腦節獲營雖補裝見規視覽觸訂讓議講許論設訪評識詐訴譯試該詳語誤誰調談負責敗貨質購貼貴貸賠賽車輪輕載較輔輸邊達遷運進遠違連選遞遺郵釋針鐘錯鍵長門閃隊際陸險難頁頂項預領頻題額風飛驗騙]/gu;
  // Characters that both scripts use: 網路, 系統.
  const both = new Set(['路', '系']);
  const wrong = (text: string, pattern: RegExp) =>
    (text.match(pattern) ?? []).filter((character) => !both.has(character));
  for (const { id, called, means, press } of terms) {
    const all = (language: 'zh-CN' | 'zh-TW') =>
      called[language] + means[language] + (press?.[language] ?? '');
    expect(wrong(all('zh-TW'), simplified), id).toEqual([]);
    expect(wrong(all('zh-CN'), traditional), id).toEqual([]);
  }
});

test('繁體中文 is Taiwan usage', () => {
  const mainland =
    /短信|短訊|驗證碼碼|登錄|賬|屏幕|信息|網絡|運營商|套餐|流量|激活|銷號|攜號|轉號|號碼鎖|手機號|默認|視頻|軟件|程序|數據線|支持|質量|通過網|憑據|客服支持|以舊換新|充值|首付|停機|複機|註冊賬|您/;
  for (const { id, called, means, press } of terms)
    expect(called['zh-TW'] + means['zh-TW'] + (press?.['zh-TW'] ?? ''), id).not.toMatch(mainland);
});
