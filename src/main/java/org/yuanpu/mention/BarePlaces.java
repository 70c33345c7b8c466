package org.yuanpu.mention;

import java.util.regex.Pattern;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** Tells the short names of lines, waters and works, which no word list knows: 甲丙、乙丙铁路. */
final class BarePlaces {

    /** Fewest and most letters of such a name. */
    private static final int LEAST = 2;

    private static final int MOST = 4;

    /** Streets and waters are no works without a word for one. */
    private static final String GROUNDS = "道路街巷桥河江湖溪";

    /** How the tagger calls one word that may be a place's name. */
    private static final Pattern PLACES = Pattern.compile("(?:n[srzx]|[jsfx]).*");

    private final Nature nature;

    BarePlaces(Nature nature) {
        this.nature = nature;
    }

    /**
     * Whether an item is a name and nothing more, about as long as that of the work behind it.
     *
     * @param own how many letters the name of that work has
     * @param line whether that work is a line, which two places give a letter each, so that the two
     *     may look like any word: 丙开、丁大高铁
     */
    boolean isBare(Sentence sentence, Item item, int own, boolean line) {
        String name = item.text();
        return name.length() >= LEAST
                && name.length() <= MOST
                && name.length() == item.end() - item.start()
                && Math.abs(name.length() - own) <= 1
                && name.codePoints().allMatch(Character::isIdeographic)
                && GROUNDS.indexOf(name.charAt(name.length() - 1)) < 0
                && !nature.covered(name)
                && !nature.isGoods(name)
                && (line && name.length() == LEAST || !isCommonWord(sentence, item));
    }

    /** 城市, 新建: one word of any text. */
    private static boolean isCommonWord(Sentence sentence, Item item) {
        for (Token token : sentence.tokens()) {
            if (token.start() == item.start() && token.end() >= item.end()) {
                return !PLACES.matcher(token.tag()).matches();
            }
            if (token.start() > item.start()) {
                return false;
            }
        }
        return false;
    }
}
