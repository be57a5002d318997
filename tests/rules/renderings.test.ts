/** One rendering for each concept, in the glossary and everywhere else that speaks to the user. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';

const root = join(import.meta.dirname, '../..');
const spoken = globSync(['content-rules/**/*.json', 'assets/messages/**/*.ts'], { cwd: root })
  .filter((file) => !file.includes('content-rules/schemas/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const terms = await loadTerms();

/** Term id → what it is called, and what it is called nowhere: mainland | Taiwan. */
const renderings: Record<string, [string, string, RegExp?]> = {
  account: ['账户', '帳戶', /帐户|賬戶|賬號/],
  'account-number': ['账户号码', '帳戶號碼', /账户号(?!码)|帳戶號(?!碼)|帳號號碼|账号号码/],
  'account-owner': ['户主', '帳戶持有人', /(?<![新前])机主|(?<![用帳])戶主/],
  'account-pin': [
    '账户 PIN 码',
    '帳戶 PIN 碼',
    /账户 ?PIN(?! 码)|帳戶 ?PIN(?! 碼)|服务密码|服務密碼/,
  ],
  line: ['线路（号码）', '門號'],
  bill: ['账单', '帳單', /帐单|賬單/],
  'final-bill': ['最终账单', '最終帳單', /最后一张账单|最後一張帳單|最后账单|最後帳單|末期[账帳]/],
  autopay: ['自动扣款', '自動扣款', /自动付款|自動付款|自动支付|自動支付|自動轉帳代繳/],
  'transfer-pin': [
    '转网 PIN 码',
    '攜碼 PIN 碼',
    /(?:转号|转出|转移|携号) ?PIN|(?:轉號|轉出|轉移|移轉|攜號) ?PIN|转网 ?PIN(?! 码)|攜碼 ?PIN(?! 碼)/,
  ],
  'port-out': ['携号转出', '攜碼轉出', /端口转出|轉出門號|携号转走|攜號轉/],
  'number-lock': ['号码锁', '門號鎖', /号码锁定|門號鎖定|转网锁|攜碼鎖|號碼鎖/],
  'device-balance': ['设备余款', '手機分期餘額', /设备余额|手机尾款|手機尾款|裝置餘額/],
  'device-unlock': ['解锁', '解鎖', /解网络锁|解網路鎖|刷机/],
  prepaid: ['预付费', '預付卡', /預付費/],
  postpaid: ['后付费（月租）', '月租型', /後付費/],
  'one-time-code': ['验证码', '驗證碼', /校验码|动态码|動態密碼|認證碼/],
  'cancel-service': ['销号', '退租（註銷門號）', /退号|退號|(?<!注)销卡|銷卡/],
  agent: ['客服', '客服人員', /接线员|接線生|话务员/],
  carrier: ['运营商', '電信業者', /电信公司|电信商|電信公司|電信商|營運商|運營商/],
  'sign-in': ['登录', '登入', /登陆|登錄/],
  'billing-cycle': ['账单周期', '帳單週期', /账期|帳期|计费周期|計費週期|帳單周期/],
  'live-chat': ['在线聊天', '線上文字客服', /線上聊天|線上對話|線上客服/],
  'customer-care': ['客服支持', '客服支援'],
  'early-termination-fee': ['提前解约费', '提前解約費', /解约金|解約金|违约金|違約金/],
  'text-message': ['短信', '簡訊', /簡訊息|短訊/],
  'trade-in': ['以旧换新', '舊機換新機', /旧机换新|以舊換新/],
};

test('a concept is called one thing in the glossary', () => {
  for (const [id, [china, taiwan]] of Object.entries(renderings))
    expect(terms.find((term) => term.id === id)?.called, id).toEqual({
      'zh-CN': china,
      'zh-TW': taiwan,
    });
});

test('no text of the product calls it anything else', () => {
  const found = Object.values(renderings).flatMap(([, , others]) =>
    others === undefined
      ? []
      : spoken.flatMap(({ file, text }) =>
          [...text.matchAll(new RegExp(others, 'gu'))].map(
            ({ index }) => `${file}: ${text.slice(Math.max(0, index - 12), index + 12)}`,
          ),
        ),
  );
  expect(found).toEqual([]);
});

test('no two terms are called the same', () => {
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    const names = new Map<string, string>();
    for (const { id, called } of terms) {
      expect(names.get(called[language]), `${id}: ${called[language]}`).toBeUndefined();
      names.set(called[language], id);
    }
  }
});

// "保号" promises a person in China that calls and codes go on. A parked or suspended number gets none.
test('保号 stands only where codes still arrive', () => {
  const promises = spoken.flatMap(
    ({ file, text }) =>
      [...text.matchAll(/"id": "([^"]+)"|(保号|保號)/g)].reduce<{
        near: string;
        hits: string[];
      }>(
        ({ near, hits }, [, id, promise]) =>
          promise ? { near, hits: [...hits, `${file} ${near}`] } : { near: id!, hits },
        { near: '', hits: [] },
      ).hits,
  );
  expect(new Set(promises)).toEqual(new Set(['content-rules/questions/number.json prepaid']));
});
