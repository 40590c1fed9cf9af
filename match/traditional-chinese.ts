/**
 * Names in traditional characters, from a pack that gives the simplified ones; used when a pack is
 * built, never on a page. Character by character: enough for names, not for prose.
 */
const PAIRS =
  `与與 专專 东東 两兩 严嚴 个個 为為 义義 乌烏 乐樂 习習 书書 争爭 于於 产產 亲親 亿億 仅僅 从從 优優 会會 伟偉 传傳 体體 倾傾
  储儲 党黨 兰蘭 关關 兴興 军軍 农農 决決 况況 冲衝 净淨 减減 凯凱 击擊 划劃 则則 刚剛 创創 别別 办辦 务務 动動 劳勞 势勢 区區 医醫 华華 协協
  单單 卢盧 卫衛 历歷 压壓 参參 双雙 发發 变變 员員 响響 团團 国國 图圖 圣聖 场場 坚堅 块塊 声聲 处處 备備 复復 头頭 夺奪 学學 实實 审審
  宪憲 对對 导導 将將 尔爾 层層 岁歲 岛島 币幣 师師 带帶 帮幫 应應 开開 异異 张張 强強 归歸 当當 录錄 征徵 径徑 忆憶 态態 总總 恶惡 悬懸 惯慣
  战戰 户戶 执執 扩擴 扫掃 扬揚 护護 报報 拟擬 拥擁 择擇 挂掛 据據 数數 斗鬥 断斷 无無 时時 显顯 术術 机機 权權 条條 来來 极極 构構 标標 树樹
  样樣 桥橋 欧歐 济濟 涛濤 涨漲 湾灣 满滿 灭滅 灵靈 热熱 爱愛 独獨 环環 现現 疗療 监監 盖蓋 盘盤 础礎 确確 礼禮 种種 积積 称稱 稳穩 穷窮
  竞競 纪紀 约約 级級 纳納 组組 细細 织織 终終 经經 结結 统統 继繼 续續 维維 绿綠 缔締 网網 罗羅 联聯 职職 胜勝 脑腦 节節 苏蘇 获獲 营營
  蓝藍 虑慮 补補 见見 观觀 规規 视視 觉覺 议議 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 词詞 试試 话話 语語 说說 调調 谈談 谊誼
  负負 贡貢 财財 责責 败敗 贫貧 贸貿 费費 资資 赛賽 赢贏 践踐 车車 转轉 轮輪 软軟 载載 辩辯 达達 迁遷 过過 运運 还還 进進 远遠 违違 连連 适適
  选選 递遞 邓鄧 邻鄰 酿釀 释釋 针針 钟鐘 铁鐵 银銀 锋鋒 镇鎮 长長 门門 间間 闻聞 阵陣 阶階 际際 陆陸 难難 雾霧 静靜 预預 领領 频頻 题題 风風
  类類 绸綢 综綜 红紅 亚亞 丝絲 砖磚 边邊 额額 伙夥 庆慶 阅閱 项項 辖轄 荣榮 问問 记記 并並 后後 广廣 质質 属屬 顶頂 宾賓 险險 陈陳 韩韓 顿頓 顾顧
  飞飛 饭飯 马馬 驱驅 验驗 鲁魯 黄黃 齐齊`
    .trim()
    .split(/\s+/);

const TRADITIONAL = new Map(PAIRS.map(([simplified, traditional]) => [simplified!, traditional!]));

/** @returns the name itself, and its traditional form where that differs */
export function withTraditional(name: string): string[] {
  const traditional = [...name].map((character) => TRADITIONAL.get(character) ?? character).join('');
  return traditional === name ? [name] : [name, traditional];
}
