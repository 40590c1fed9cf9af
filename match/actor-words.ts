/** Countries, blocs and their leaders, as the press names them: of whom something is said, if not of a claim's subject. */
import type { Language } from '../content-data/schema.ts';

type ActorWords = {
  readonly actors: string;
  /** A name after one of these is no subject. */
  readonly prepositions: string;
  /** Not even the claim's own subject is one after these. */
  readonly addressing: string;
};

/** Written as cues are (cue-pattern.ts). */
export const ACTOR_WORDS: Readonly<Record<Language, ActorWords>> = {
  en: {
    actors: `(afghan*|africa|african*|algeria*|america|american*|arab|argentin*|armenia*|asean|asian|aukus|australia*|austria*|azerbaijan*|bangladesh*|belarus*|belgi*|berlin|biden|brazil*|brics|britain|british|brussels|bulgaria*|cambodia*|canad*|canberra|chile*|chinese taipei|colombia*|cuba*|czech*|delhi|dutch|egypt*|erdogan|estonia*|ethiopia*|eu|europe|european*|finland|finnish|france|french|georgia*|german*|greece|greek|gulf|hamas|hanoi|hungar*|india|indian*|indonesia*|iran*|iraq*|ireland|irish|islamabad|israel*|ital*|jakarta|japan*|kazakh*|kenya*|korea*|kremlin|kyiv|kiev|kyrgyz*|laos|latvia*|lithuania*|london|macron|malaysia*|manila|mexic*|modi|moldova*|mongolia*|moscow|myanmar|nato|nepal*|netanyahu|netherlands|nigeria*|norway|norwegian|osce|pakistan*|palestin*|paris|pentagon|philippine*|poland|polish|pope|portug*|putin|pyongyang|qatar*|quad|riyadh|romania*|russia|russian*|saudi*|scholz|seoul|serbia*|singapore*|slovak*|south africa*|spain|spanish|sweden|swedish|swiss|switzerland|syria*|taipei|taiwan*|tajik*|tehran|thai|thailand|tokyo|trump|turk*|uae|uk|ukraine|ukrainian*|united kingdom|united states|uzbek*|vatican|venezuela*|vietnam*|washington|western|west|zelensky*)
      (u s|us) (president*|officials|troops|navy|forces|dollar|leadership|s)`,
    prepositions:
      '(in|on|at|to|from|with|against|over|by|for|than|between|toward|towards|ahead of|overtaken|overtook|overtaking|overtakes|surpass*|replaced|replacing|passed|displaced|past|near|across|via|including|or|unlike|like|told|telling|tell|reassure*|assur*|urge|urged|warn*)',
    addressing: '(unlike|told|tell|telling|warned|urged|reminded|asked|informed|against)',
  },
  zh: {
    actors: `(阿富汗|阿根廷|阿联酋|埃及|埃塞俄比亚|澳大利亚|澳洲|巴基斯坦|巴西|白俄罗斯|北约|北美|朝鲜|德国|东盟|俄罗斯|俄国|俄方|法国|梵蒂冈|非盟|菲律宾|芬兰|哈萨克斯坦|韩国|荷兰|华盛顿|华府|基辅|吉尔吉斯斯坦|加拿大|柬埔寨|金砖|克里姆林宫|拉美|立陶宛|马来西亚|马尼拉|美国|美方|蒙古|孟加拉国|缅甸|莫迪|莫斯科|墨西哥|南非|尼泊尔|尼日利亚|挪威|欧安组织|欧盟|欧洲|波兰|普京|七国集团|日本|日方|东京|瑞典|瑞士|沙特|塞尔维亚|首尔|泰国|台湾|台北|土耳其|特朗普|拜登|委内瑞拉|乌克兰|乌兹别克斯坦|五角大楼|西方|西班牙|希腊|新德里|新加坡|匈牙利|以色列|伊拉克|伊朗|意大利|印度|印度尼西亚|印尼|印美|英国|英方|越南|泽连斯基|古巴|哈马斯|柏林|巴黎|伦敦|布鲁塞尔|中印|中美|中日|中法|中德|中欧|中朝|朝方)`,
    prepositions: '(对|与|同|和|跟|向|在|被|比|受|对于|超过|取代|赶超|超越|告诉|警告|支持|指责|连接)',
    addressing: '(不像|不同于|告诉|警告|要求|有别于|指责|对)',
  },
  ru: {
    actors: `(австрали*|австрийск*|алжир*|америк*|аргентин*|армени*|асеан|африк*|байден|белорусси*|беларус*|берлин|бразили*|брикс|британи*|британск*|брюссел*|вашингтон|великобритани*|венгр*|венгерск*|венесуэл*|вьетнам*|германи*|грец*|дели|евросоюз|европ*|ес|египет|египт*|зеленск*|израил*|инди*|индонези*|ирак*|иран*|испани*|итали*|казахстан*|канад*|катар*|киев*|киргиз*|корея|кореи|корейск*|кндр|кремл*|куб*|лаос*|лондон*|литв*|мадур*|макрон*|малайзи*|манил*|мексик*|модим*|молдав*|монголи*|москв*|мьянм*|нато|нигери*|нидерланд*|норвеги*|оаэ|обсе|пакистан*|палестин*|париж*|пентагон*|польш*|польск*|путин*|рф|росси*|российск*|саудовск*|серби*|сеул*|сингапур*|сири*|сша|тайван*|тайбэ*|таиланд*|тегеран*|токио|трамп*|турци*|турецк*|узбек*|украин*|филиппин*|финлянди*|франци*|французск*|хамас|чехи*|швейцари*|швеци*|шольц*|эр рияд*|эстони*|эфиопи*|южн* африк*|юар|япони*|японск*|немецк*|индийск*|запад|западн*)`,
    prepositions:
      '(в|во|на|к|ко|из|от|с|со|против|над|по|для|чем|между|перед|через|опередив|обогнав|сменив|потеснив|вытеснив|из за|за|у|при|или|вместо|кроме)',
    addressing: '(в отличие от|заявил* премьеру|сообщил*|призвал*|убеди*|заявили премьеру|чем)',
  },
};
