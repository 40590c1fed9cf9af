/** English words that carry grammar more than matter; used when a pack is built, never on a page. */
export const STOP_WORDS: readonly string[] =
  `a about above after again against all also am an and any are as at be because
  been before being below between both but by can could did do does doing down during each few for from further had has have
  having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only
  or other our out over own same she should so some such s t than that the their theirs them then there these they this those
  through to too under until up upon very was we were what when where which while who whom why will with within without would
  you your like many may might must one two new much well even still yet per via across among toward towards`
    .trim()
    .split(/\s+/);
