/**
 * How English, Chinese and Russian take back what a sentence seems to say. Written as cues are (cue-pattern.ts), and the
 * same for whatever is said: what only some claim needs belongs to its restatement in the pack.
 */
import type { Language } from '../content-data/schema.ts';

type DenialWords = {
  /** Look like a denial and are none: hidden first. */
  readonly harmless: string;
  /** Negate within their clause. */
  readonly negations: string;
  /** Deny, doubt, ask or only suppose, wherever they stand in the sentence. */
  readonly doubts: string;
  /** Suppose, as a sentence's first word. */
  readonly openings: string;
};

/** One form a line. */
export const DENIAL_WORDS: Readonly<Record<Language, DenialWords>> = {
  en: {
    harmless: `not (only|just|merely|simply|least|surprisingly|for the first time|to mention|alone)
      (never|not) (tire|tired|tires|cease|ceases|ceased|shy|stop|stops|given up|relinquished|lost|failed to)
      no (limits|doubt|surprise|secret|less|fewer|accident|coincidence|wonder|news)
      (cannot|can t|could not|not) be (denied|disputed|doubted|questioned)
      (undeniable|undeniably|undoubtedly|undisputed|no question)
      no (1*|2*|3*|4*|5*|6*|7*|8*|9*)
      (even|as) if
      whether … or not
      fail to (mention|impress|convince)
      if (anything|only)
      for once
      too (many|much|numerous|often) to
      (a|the|quite a|last|past|next|chosen) few
      (until|till) (now|today|then|the present)
      (was|were|been|is|are|be|being) used to
      would have (us|it|his|her|their|its|readers|you|the world|them)
      (the|around|over|of|in|near|off) disputed
      (contrary to|at odds with|inconsistent with|incompatible with|violat*|undermin*) … (law|charter)
      if … (to be believed|any guide|is right)
      (despite|notwithstanding|for all|regardless of|although|though|whatever) … (doubt|doubts|denial|denials|skepticism|scepticism|disbelief)`,
    negations: `(not|never|no|nor|neither|none|nothing|nobody|cannot|hardly|barely|scarcely|t)`,
    doubts: `(whether|if|unless|unlikely|few|supposedly|allegedly|purportedly)
      (hardly|scarcely) any*
      no one (believes|believed|thinks|accepts)
      (deny|denies|denied|denying|denial|denials)
      (dispute|disputes|disputed|disputing) (that|the|this|whether|its|China*|Beijing*|claims)
      (disputes|disputed|contests|contested|challenges|challenged|queries|queried)
      (little|nothing|less) (to do with|in common|evidence|relation|resemblance)
      (in reality|in truth|in fact anything|pretend*|masquerad*|posing as|poses as|under the guise|in name only|lip service|rings false|on paper)
      (reject|rejects|rejected|rejecting|rejection|rebut*|refut*|debunk*|repudiat*|disprov*|disown*|discredit*|dismiss*)
      (disagree*|disbelie*|mistrust*|distrust*|unconvinc*|unpersuaded)
      (doubt|doubts|doubted|doubting|doubtful|dubious|skeptical|sceptical|skepticism|scepticism)
      (question|questions|questioned|questioning) (whether|that|the|this|how|if|its|China*|Beijing*|claims)
      (called|call|calls|calling) … (into question|in question)
      (myth|fiction|fantasy|fairy tale|fairytale|nonsense|fallacy|falsehood|illusion|fig leaf|pretence|pretense|sham|farce|charade|smokescreen|hoax|invention|misnomer)
      (false|falsely|untrue|wrong|wrongly|incorrect|incorrectly|inaccurate|erroneous|erroneously|mistaken|mistakenly|bogus|a lie|baseless|unfounded|hollow)
      (so called|self styled|no such thing)
      (contradict*|belie|belies|belied|inconsistent with|incompatible with|at odds with|contrary to|in contradiction|anything but|the opposite|opposite of)
      far from (being|clear|certain|true|the)
      no longer
      (abandon|abandons|abandoned|abandoning|forfeit*|betray*|relinquish*|dropped|ditched) … (its|their|this|that|call|principle|principles|policy|claim|any claim|idea|neutrality|vision|concept|pretence|rule|stance|position|formula)
      (gave|given|give|giving) up
      (stopped|ceased|quit) (being|to be)
      (stop|stops|stopped|stopping|falls|fell|fall) short
      (drift*|stray*|walk*|turn*|moved|depart*|deviat*|shifted|departure) (away|apart|) from
      turned (its|their) (back|backs)
      too … to
      (feigned|phony|phoney|fake|nominal|ostensibl*|insincere|hypocri*)
      used to
      (once|formerly|previously|earlier) (was|were|had|a|the|described|seen|regarded)
      (was|were) (once|formerly|previously|long)
      (formerly|until|till)
      (fail|fails|failed|failing|failure) to
      (refuse|refuses|refused|refusing|declined|declines) to
      (yet|remains|remained) to (show|prove|be|become|act|do)
      (may|might|could|would|can|will|shall) (yet|well|one day|some day|someday|eventually|soon|perhaps|possibly) (be|become|turn|prove|serve|act|emerge|play|overtake|have|see)
      (may|might|could) (be|become|turn|prove|serve|act|emerge|play|overtake|have|see|exceed|reach|pass|launch|open|start|bring)
      would (have|like|need|become|love|welcome|reassure|prefer)
      (one day|some day|someday|in future|in the future|some future|future visit|eventual*|perhaps|possibly|maybe)
      (hope|hopes|hoped|hoping|wish|wishes|wished|wishing) (that|for|China|Beijing|Russia|it|they|the)
      (want|wants|wanted|wanting|urge*|press*|ask|asks|asked|asking|invit*|implor*|encourag*) (China|Beijing|Xi|Russia|Moscow) … to
      (call|calls|called|calling|appeal*) (on|for) (China|Beijing|Xi|Russia|Moscow|the two)
      (cancel*|shelved|postpon*|scrapp*|called off|put off|fell through|delay*)
      (expected|planned|due|scheduled|supposed|meant|slated) to (be|have|reaffirm|restate|launch|open|sign|inaugurate|start|begin|oppose|condemn)
      had (hoped|expected|wanted|planned|been planned|been expected)
      (left open|open question|unclear|unproven|unproved|unverified|unconfirmed|in doubt|divided over|divided on|are divided|is divided|undecided|remains to be seen|who knows)
      (kept out|left out|omit*|struck out|deleted) … (of|from)
      (kept|left) … out of
      (silent|silence|say nothing|said nothing|said little|not a word|no mention|without mentioning|without a word)`,
    openings: '(had|should|were|suppose|imagine|whether|is|are|does|do|did|can|could|will|would)',
  },
  zh: {
    harmless: `(不仅|不只|不单|不断|不少|不久|不确定|不稳定|不可分割|不容|不得不|不过|并非空谈|不争|不变|无不|毫无疑问|没有改变|没有变|从未改变|从未变|不是秘密|并非偶然|不可或缺|不可否认|毋庸置疑|不可替代|不同|未来|未知|前所未有|有史以来从未)
      怀疑者
      质疑…(为何|为什么)
      如果说
      (尽|一切|竭尽所有)可能
      (违背|违反|无视)…(国际法|宪章|准则)
      (尽管|虽然|虽)…(存疑|质疑|怀疑|否认|不信|不认同)`,
    negations: `(不是|不算|不再|不会|不能|不能算|不曾|并不|并非|并没|并未|没有|没能|从不|从没|从未|尚未|未能|未曾|未必|绝非|绝不|绝没|决非|决不|远非|无法|无缘|谈不上|称不上|算不上|说不上|难以|难称|难言|不可能|不肯|不愿|拒绝|避谈|只字未提|未提|未有|未|没|既不|根本不|毫不|还不|非但不|也不)`,
    doubts: `(是否|是不是|有没有|能否|可否|会否|吗|难道|究竟|到底|与否|怎么可能)
      (否认|质疑|驳斥|反驳|怀疑|存疑|不认同|不承认|不相信|不信|不认为|不赞同|不同意|不接受…说法|不以为然|拒绝接受|拒绝承认|难以置信)
      (很少有人|很少人|鲜有人|鲜少|没有人|没人|少有人|无人) (相信|认为|认同|接受|承认|)
      (假如|如果|倘若|假使|假若|若(是|中|能|要|北京)|要是|一旦|除非|即便|设想)
      (也许|或许|可能|恐怕|未必|大概|有望|有朝一日|有一天|总有一天|将来|未来…年(内|)(能|会)|日后|下次|下一次|某一天)
      (本可|本来|本会|本应|原本|原定|原计划)
      (取消|推迟|搁置|流产|作罢|夭折|延期)
      (幌子|谎言|神话|虚假|虚构|捏造|谣言|假象|伪装|骗局|空话|错误(说法|地)|(是|属|说法)错误|不实|不准确|不属实|有误|遮羞布|自欺欺人|名不副实|站不住脚|言行不一|口是心非)
      (背道而驰|相悖|相违背|相矛盾|违背|自相矛盾|恰恰相反|截然相反)
      (已|已经|早已|早就|不惜|却)(放弃|抛弃|背弃|背离|告别)
      (早已不|不复|名存实亡)
      (实则|实际上(却|并|是)|名为|名义上|表面上|假装|装作|口头上|打着…旗号|何来|伪|毫无关系|无关|脱节|挂羊头|不符|过于空|过于模糊|虚伪|假中立)
      (很难|难以|不好)(说|称|支撑|成为|证明|让人|令人|服人)
      (曾|曾经)(是|为)
      (一度|以前|从前|昔日|过去曾|直到…(才|为止))
      (敦促|呼吁|要求|希望|期待|期望|盼)(中国|北京|中方)
      (破坏|威胁|损害|动摇|扰乱)…稳定
      (谈何|何谈)
      (闭口不谈|避而不谈|只字未提|没有提及|未提及|沉默)`,
    openings: '(难道|为何|为什么|什么|何谓|谁)',
  },
  ru: {
    harmless: `не (только|раз|просто|уста*|прекраща*|случайно|секрет|менее|мене|столько|иначе|впервые|раз)
      (тем|тем ни) не мене*
      ни (разу|на минуту)
      (несомненн*|нет сомнени*|без сомнени*|вне сомнени*|бесспорн*|безусловн*)
      (если не|разве что)
      как (и|) прежде
      (как бы то ни было|сколько бы)
      как бы
      хотел* бы видеть
      если (верить|говорить)
      (все|сделать все) возможное
      прежде всего
      (вопреки|противореч*|нарушени*) … (право|устав|норма)
      (несмотря на|вопреки) … (сомнени*|скепсис*)`,
    negations: '(не|ни|нет|никогда|никак*|отнюдь|нельзя|невозможно|вовсе)',
    doubts: `(ли|разве|неужели|якобы|будто|вряд|едва ли|вроде бы)
      (отриц*|опроверг*|опроверж*|оспарив*|оспорил*|оспорен*|отверг*|отвергл*|отклон*|разоблач*|развенч*)
      (сомнева*|сомнени*|сомнительн*|усомни*|недовер*)
      (показн*|мним*|фиктивн*|фальшив*|лицемер*|слишком … чтобы)
      (мало кто|редко кто|немногие)
      (никто|нигде)
      не (вер*|соглас*|считает|считают|признает|признают|призна*|думают|убежден*)
      (если|бы|когда нибудь|когда либо|однажды|возможно|вероятно|наверное|может быть)
      (может|могут|могла|могло|мог|могли|сможет|смогут|способен|способна) (бы|однажды|скоро|еще|… ) (стать|оказаться|превратиться|сыграть|выступить|достичь|превысить|быть)
      (миф|мифом|ложь|ложью|лжив*|ложн*|ошибочн*|выдумк*|фикц*|фантази*|ширм*|прикрыти*|неправд*|неверн*|недостоверн*|лицемери*|сказк*|иллюзи*|чушь|вранье|обман*|преувеличен*|голословн*|надуман*|пустые слова)
      (вопреки|противореч*|расход* с|несовместим*|идет вразрез)
      (отказал*|отрек*) … от
      (на деле|на самом деле|на словах|под видом|делает вид|притворя*|прикрыва*|маскиру*|не имеет отношения)
      (перестал*|прекратил*) (быть|)
      (больше|более|уже) не
      (так и|пока|еще) не
      (раньше|прежде|некогда|когда то|бывш*|ранее был*)
      (отмен*|отложи*|отложен*|сорвал*|сорван*|перенес*|намеченн*|запланирован*|планиру*|планировал*)
      (надеет*|надею*|мечта*|призвал* (Китай|Пекин)|стоит ли)
      (в будущем|будущий визит|будущих визитов)
      (правда ли|можно ли|неясно|неизвестно|непонятно|под вопросом|остается вопрос)
      (обошли молчанием|промолчал*|умолча*|не упомян*|ни слова)
      (так называем*)
      до (2022|2014|2010)`,
    openings: '(пообещай|будь|стань|представим|допустим|почему|зачем|кто)',
  },
};
