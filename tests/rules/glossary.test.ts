import { expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { compileTerms, surfacesOf } from '../../lib/glossary/compile-terms.ts';
import { foldSurface, lookUp, matchFlags } from '../../lib/glossary/fold-surface.ts';
import type { Term } from '../../content-rules/schema.ts';

const terms = await loadTerms();

const index = compileTerms(terms);
const matcher = new RegExp(index.pattern, matchFlags);

/** The term a label is taken for, all of it, as the finder does. */
function termFor(label: string): Term | undefined {
  matcher.lastIndex = 0;
  const match = matcher.exec(label);
  if (match?.[0] !== label) return undefined;
  return terms.find((term) => term.id === lookUp(index, label));
}

/** Everything a folded surface is matched by. */
function formsOf(surface: string): string[] {
  const folded = foldSurface(surface);
  const forms = [folded, `${folded}s`, `${folded}es`];
  return folded.endsWith('y') ? [...forms, `${folded.slice(0, -1)}ies`] : forms;
}

test('there are enough concepts, and no file is left out of the list', () => {
  const files = Object.entries(readRuleFiles()).filter(([name]) => name.startsWith('glossary/'));
  const inFiles = files.flatMap(([, data]) => (data as { terms: Term[] }).terms);
  expect(terms).toHaveLength(inFiles.length);
  expect(terms.length).toBeGreaterThanOrEqual(120);
});

test('a term stands in the file of its category', () => {
  for (const [name, data] of Object.entries(readRuleFiles()))
    if (name.startsWith('glossary/'))
      for (const term of (data as { terms: Term[] }).terms)
        expect(`glossary/${term.category}.json`).toBe(name);
});

test('no two concepts share a surface form, plurals folded', () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const term of terms)
    for (const form of new Set(surfacesOf(term).flatMap(formsOf))) {
      const owner = owners.get(form);
      if (owner !== undefined && owner !== term.id) clashes.push(`${form}: ${owner}, ${term.id}`);
      owners.set(form, term.id);
    }
  expect(clashes).toEqual([]);
});

test('no concept lists one form twice', () => {
  for (const term of terms) {
    const folded = surfacesOf(term).map(foldSurface);
    expect(new Set(folded).size, term.id).toBe(folded.length);
  }
});

test('every surface is found as itself', () => {
  for (const term of terms)
    for (const surface of surfacesOf(term)) expect(termFor(surface)?.id, surface).toBe(term.id);
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
  // Characters that both scripts use are in neither list's difference.
  const both = new Set(
    '书写发路号开关给对电话问点没样会种写复系'.split('').filter((c) => '路'.includes(c)),
  );
  const wrong = (text: string, pattern: RegExp) =>
    (text.match(pattern) ?? []).filter((character) => !both.has(character));
  for (const { id, called, means } of terms) {
    expect(wrong(called['zh-TW'] + means['zh-TW'], simplified), id).toEqual([]);
    expect(wrong(called['zh-CN'] + means['zh-CN'], traditional), id).toEqual([]);
  }
});

test('繁體中文 is Taiwan usage', () => {
  const mainland =
    /短信|短訊|驗證碼碼|登錄|賬|屏幕|信息|網絡|運營商|套餐|流量|激活|銷號|攜號|轉號|號碼鎖|手機號|默認|視頻|軟件|程序|數據線|支持|質量|通過網|憑據|客服支持|以舊換新|充值|首付|停機|複機|註冊賬|您/;
  for (const { id, called, means } of terms)
    expect(called['zh-TW'] + means['zh-TW'], id).not.toMatch(mainland);
});

test('the one rendering of what is named everywhere', () => {
  const rendering: Record<string, [string, string]> = {
    'account-number': ['账户号码', '帳戶號碼'],
    'account-owner': ['户主', '帳戶持有人'],
    'account-pin': ['账户 PIN 码', '帳戶 PIN 碼'],
    'transfer-pin': ['转网 PIN 码', '攜碼 PIN 碼'],
    'port-out': ['携号转出', '攜碼轉出'],
    'number-lock': ['号码锁', '門號鎖'],
    'device-balance': ['设备余款', '手機分期餘額'],
    'device-unlock': ['解锁', '解鎖'],
    'one-time-code': ['验证码', '驗證碼'],
    'cancel-service': ['销号', '退租（註銷門號）'],
    'final-bill': ['最终账单', '最終帳單'],
    'billing-cycle': ['账单周期', '帳單週期'],
    'sign-in': ['登录', '登入'],
    autopay: ['自动扣款', '自動扣款'],
    bill: ['账单', '帳單'],
    line: ['线路（号码）', '門號'],
    prepaid: ['预付费', '預付卡'],
    postpaid: ['后付费（月租）', '月租型'],
    agent: ['客服', '客服人員'],
    carrier: ['运营商', '電信業者'],
  };
  for (const [id, [china, taiwan]] of Object.entries(rendering))
    expect(terms.find((term) => term.id === id)?.called, id).toEqual({
      'zh-CN': china,
      'zh-TW': taiwan,
    });
  for (const { id, called, means } of terms)
    expect(JSON.stringify([called, means]), id).not.toMatch(
      /自动付款|自動付款|转号 PIN|轉出 PIN|账期/,
    );
});

test('保号 is said of nothing: no term promises that codes still arrive', () => {
  for (const term of terms) expect(JSON.stringify(term), term.id).not.toMatch(/保号|保號/);
});

test('the account PIN and the transfer PIN are two things, and PIN alone is neither', () => {
  for (const label of ['Account PIN', 'PIN/passcode', 'Account passcode', 'Customer PIN'])
    expect(termFor(label)?.id, label).toBe('account-pin');
  for (const label of [
    'Transfer PIN',
    'Number Transfer PIN',
    'NTP',
    'TPOP',
    'Temporary Port Out PIN',
    'Port-out PIN',
  ])
    expect(termFor(label)?.id, label).toBe('transfer-pin');
  expect(termFor('PIN')?.id).toBe('pin');
  expect(termFor('One-time PIN')?.id).toBe('one-time-code');
});

test('short capitals and short codes are found as they are written, not inside other words and amounts', () => {
  const found = (text: string) => {
    matcher.lastIndex = 0;
    const hits: string[] = [];
    for (let match = matcher.exec(text); match; match = matcher.exec(text))
      hits.push(lookUp(index, match[0]) ?? '');
    return hits.filter(Boolean);
  };
  for (const text of [
    'Smith et al.',
    'Est. delivery',
    'Pin it to your board',
    'The last 6 digits',
    'pt. 2',
    '$611.00',
    '$ 611',
    '6,611.50',
    '555-611-0100',
    '711%',
  ])
    expect(found(text), text).toEqual([]);
  expect(found('8 a.m. to 9 p.m. ET or PT')).toEqual(['eastern-time', 'pacific-time']);
  expect(found('9 p.m. (EST).')).toEqual(['eastern-time']);
  expect(found('Your PINs and SIMs')).toEqual(['pin', 'sim-card']);
  expect(found('Dial 611, or *611.')).toEqual(['call-611', 'call-611']);
  expect(found('call 611')).toEqual(['call-611']);
});

test('the account number is not the number on the SIM (S2-12)', () => {
  expect(termFor('ICCID')?.id).not.toBe(termFor('Account number')?.id);
  expect(termFor('SIM number')?.id).toBe('iccid');
});

test('a label that can end, cost or lose is danger', () => {
  for (const label of [
    'Disconnect line',
    'Disconnect a line',
    'Disconnect',
    'Cancel line',
    'Cancel service',
    'Cancel',
    'Remove a line',
    'Close account',
    'Close your account',
    'Suspend',
    'Deactivate',
    'Port out',
    'AGREE & SUBMIT',
    'Yes, cancel',
    'YES, CANCEL AUTOPAY',
    'Confirm cancellation',
    'Pay now',
    'Pay off',
    'Place order',
    'Add a line',
    'Change plan',
    'Change number',
    'Generate PIN',
    'Delete eSIM',
    'Report lost or stolen',
    'Transfer ownership',
    'Turn off Number Lock',
    'Remove payment method',
    'Factory reset',
    'Desconectar',
    'Cerrar la cuenta',
    'Cancelar',
  ])
    expect(termFor(label)?.danger, label).toBe(true);
});

test('a label that only shows or keeps is no danger', () => {
  for (const label of [
    'View bill',
    'Download PDF',
    'Account number',
    'Sign in',
    'Bill history',
    'Keep my service',
    'Number Lock',
    'Contact us',
    'Transfer PIN',
    'Final bill',
    'Due date',
  ])
    expect(termFor(label)?.danger, label).toBe(false);
});

test('the index is small enough to send', () => {
  expect(JSON.stringify(index).length).toBeLessThan(100_000);
});
