/** English, Russian and Chinese words that carry grammar more than matter; used when a pack is built, never on a page. */
export const STOP_WORDS: readonly string[] =
  `a about above after again against all also am an and any are as at be because
  been before being below between both but by can could did do does doing down during each few for from further had has have
  having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only
  or other our out over own same she should so some such s t than that the their theirs them then there these they this those
  through to too under until up upon very was we were what when where which while who whom why will with within without would
  you your like many may might must one two new much well even still yet per via across among toward towards
  а без более бы был была были было быть в вам вас во вот все всего всех вы где да даже для до его ее если есть еще же за здесь
  и из или им их к как ко когда который кто ли мы на над нам нас не него нее нет ни них но о об один однако он она они оно от по
  под при с со так также такой там те тем то того тоже той только том ты у уже чего чем что чтобы эта эти это этого этой этом этот
  的 了 和 在 是 等 与 與 及 对 對 为 為 以 于 於 而 并 並 也 从 從 到 将 將 被 把 这 這 那 其 之 不 有 个 個 们 們 上 中 下 或`
    .trim()
    .split(/\s+/);
