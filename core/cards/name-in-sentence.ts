/** Names of countries that English uses with an article. */
const COUNTRY =
  /^(?:United|Netherlands|Philippines|Soviet Union|Democratic|Republic|Central African|Gambia|Bahamas|Maldives|Comoros|Solomon Islands|Marshall Islands|Czech Republic|Dominican Republic|Holy See|Seychelles|DR )/;
/** Names whose letters are said one by one, and names that are plurals or groups by themselves. */
const WHOLE =
  /^(?:UN|EU|AU|IMF|WTO|WHO|ICC|ICJ|IAEA|OSCE|OECD|PLO|PKK|MPLA|G5 Sahel|G7|G8|G20|P5\+1|Eurogroup|Taliban|Houthis|Contras|Khmer Rouge|Viet Cong|Viet Minh|Pathet Lao|Janjaweed|Interahamwe|Haganah|Irgun|Peshmerga|Afghan mujahideen|Axis powers|Associated Press)$/;
/** What a body is, as the last word of its name before "of", "for", "on": with it, a name is a description. */
const HEAD =
  /(?:^|[\s/-])(?:administration|agency|alliance|allies|army|assembly|assistance force|association|authority|axis|bank|board|brigades?|brotherhood|cent(?:er|re)|chambers|charter|coalition|commission(?:er)?|committee|commonwealth|community|conference|congress|corps|council|court|department|experts|faction|federation|force|forces|format|forum|foundation|front|fund|governments?|group|house|institute|league|liberation tigers|ministry|mission|movement|museums?|nations|network|office|organi[sz]ation|pact|panel|parliament|party|programme|program|project|quartet|secretariat|survey|taliban|three|tribunal|union|units|university)$/i;
const BEFORE_HEAD_ENDS = /\s(?:of|for|on|in|to|from|against)\s|,|\s\(|-in-/;
/** "Brown University" is a name; "the University of Toronto" describes. */
const NAMED_PLACE = /^\S.*\suniversity$/i;
/** "Sudan's army": it has its article in "Sudan's". */
const OWNED = /^\p{Lu}\S*['’]s\s\p{Ll}/u;

/**
 * A name as it stands within an English sentence: "the UN General Assembly", "the United States", "the Institute for
 * Government", and without an article "NATO", "Ukraine", "Boko Haram", "Brown University", "Sudan's army", "The
 * Guardian". For names of countries, bodies, movements and publishers; a person's name stays as it is.
 */
export function nameInSentence(name: string): string {
  if (/^the\s/i.test(name) || OWNED.test(name)) return name;
  const [head = name] = name.split(BEFORE_HEAD_ENDS);
  const isDescription = HEAD.test(head) && !NAMED_PLACE.test(head);
  return COUNTRY.test(name) || WHOLE.test(name) || isDescription ? `the ${name}` : name;
}
