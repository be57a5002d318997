/** Characters that only one of the two ways of writing Chinese has, and words only the mainland uses. */

// Simplified, then traditional. Pairs whose simplified form is also written in Taiwan (后, 里, 台,
// 只, 准, 余) are left out here; their traditional forms stand in `alsoTraditional`.
const pairs = `
  们們 这這 来來 时時 国國 说說 对對 会會 为為 过過 个個 发發 经經 动動 务務 现現 问問 题題 当當
  没沒 还還 进進 样樣 种種 从從 无無 电電 话話 号號 码碼 账賬 帐帳 单單 验驗 证證 请請 认認 识識
  录錄 网網 络絡 线線 选選 择擇 页頁 开開 关關 门門 间間 应應 该該 张張 万萬 与與 卖賣 买買 复復
  离離 办辦 邮郵 银銀 费費 户戶 机機 点點 击擊 显顯 设設 备備 专專 业業 运運 营營 携攜 转轉 锁鎖
  绑綁 远遠 优優 价價 钱錢 笔筆 图圖 书書 写寫 读讀 听聽 让讓 给給 谁誰 变變 换換 删刪 继繼 续續
  终終 结結 约約 纪紀 细細 级級 组組 统統 语語 译譯 词詞 记記 讯訊 许許 试試 详詳 误誤 调調 谢謝
  护護 报報 场場 块塊 够夠 头頭 实實 宽寬 带帶 归歸 惯慣 据據 损損 数數 断斷 旧舊 术術 权權 条條
  极極 档檔 检檢 浏瀏 览覽 状狀 独獨 环環 礼禮 称稱 签簽 简簡 类類 紧緊 绝絕 职職 联聯 脑腦 节節
  获獲 补補 规規 视視 觉覺 观觀 触觸 计計 订訂 责責 购購 贴貼 质質 软軟 轻輕 载載 较較 输輸 达達
  连連 迟遲 适適 递遞 释釋 针針 闭閉 际際 陆陸 险險 随隨 难難 项項 须須 预預 领領 额額 骗騙 么麼
`;
const alsoTraditional = '後裡臺隻準餘幾於產嗎歲處義樂愛體學長東車見貝馬魚鳥龍';
const chars = pairs.match(/\p{Script=Han}/gu) ?? [];

export const simplifiedOnly = chars.filter((_, i) => i % 2 === 0);
export const traditionalOnly = [...chars.filter((_, i) => i % 2 === 1), ...alsoTraditional];

/** Mainland words in traditional characters: what a converter leaves and nobody in Taiwan writes. */
export const convertedWords = [
  ...['短信', '賬戶', '賬單', '帳號號碼', '登錄', '網絡', '信息', '屏幕', '軟件', '默認', '激活'],
  ...['運營商', '鏈接', '點擊', '質量', '視頻', '郵箱', '菜單', '充值', '攜號', '轉網', '賬號'],
];

/** Those of the characters or words that stand in the text. */
export function found(text: string, unwanted: readonly string[]): string[] {
  return unwanted.filter((one) => text.includes(one));
}
