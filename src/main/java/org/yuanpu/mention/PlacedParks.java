package org.yuanpu.mention;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the parks whose last word is that of many other things by where they are: on which side of
 * a town, of which countries, or of which place, in brackets.
 */
final class PlacedParks {

    /** The first letter of new towns and new parts of a town. */
    private static final char NEW = '新';

    /** The last letter of a zone. */
    private static final char ZONE = '区';

    private static final char OPENS = '（';

    private final ParkStart parkStart;
    private final Cue side;
    private final Cue countries;
    private final Cue bracket;

    PlacedParks(Cues cues, ParkStart parkStart) {
        this.parkStart = parkStart;
        this.side = cues.get("park.side");
        this.countries = cues.get("park.eco");
        this.bracket = cues.get("park.placed");
    }

    /** Whether the name that a last word ends is a park's by its place, whatever the last word. */
    boolean tell(Sentence sentence, Item item, Hit head) {
        if (head.word().kind().equals("weakpark")) {
            return isOnSide(sentence, item, head) || isBracketed(sentence, item, head);
        }
        return head.word().kind().equals("region") && isBracketed(sentence, item, head);
    }

    /** 东部新区, 中德甲乙生态园: a new part of a town, or what may be a park of two countries. */
    private boolean isOnSide(Sentence sentence, Item item, Hit head) {
        boolean isNew = sentence.text().text().charAt(head.start()) == NEW;
        return (isNew || head.length() > 1)
                && (isNew ? side : countries).in(name(sentence, item, head));
    }

    /** 跨境结算合作（甲乙）先行区: a zone of a place that stands in brackets. */
    private boolean isBracketed(Sentence sentence, Item item, Hit head) {
        String text = sentence.text().text();
        int open = text.lastIndexOf(OPENS, head.start());
        return text.charAt(head.end() - 1) == ZONE
                && open > item.start()
                && isPlace(sentence, open + 1)
                && bracket.in(name(sentence, item, head));
    }

    /** Whether the name of a place begins there. */
    private static boolean isPlace(Sentence sentence, int at) {
        for (Token token : sentence.tokens()) {
            if (token.start() >= at) {
                return token.start() == at && token.tag().equals("ns");
            }
        }
        return false;
    }

    private String name(Sentence sentence, Item item, Hit head) {
        return sentence.text()
                .text()
                .substring(parkStart.find(sentence, item, head.start()), head.end());
    }
}
