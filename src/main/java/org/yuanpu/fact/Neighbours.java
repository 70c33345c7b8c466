package org.yuanpu.fact;

import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.text.Sentence;

/** What stands beside an item and speaks for its being the name of a project. */
final class Neighbours {

    /** How far in front of a thing its price may stand. */
    private static final int NEAR = 24;

    private final Nature nature;
    private final Clean clean;
    private final Cue priced;
    private final Cue kindred;
    private final Cue capacity;

    Neighbours(Language language) {
        this.nature = language.nature();
        this.clean = language.clean();
        this.priced = language.cues().get("project.priced");
        this.capacity = language.cues().get("project.capacity");
        this.kindred = language.cues().get("project.kindred");
    }

    /** 总投资3亿元的甲乙, 甲乙30万吨颗粒硅: whether what is put in or comes out is said of the thing alone. */
    boolean isMeasured(Sentence sentence, Item item) {
        String text = sentence.text().text();
        return capacity.in(item.text())
                || priced.in(text.substring(Math.max(0, item.start() - NEAR), item.start()));
    }

    /**
     * 甲路、乙街、丙路: streets and houses of a town that stand side by side in a list are called by their
     * names, be these of common letters.
     */
    boolean isKindred(Chunk list, Item item) {
        Optional<String> head = named(item);
        return head.isPresent()
                && list.items().stream()
                        .filter(other -> !other.equals(item))
                        .anyMatch(other -> named(other).filter(head.get()::equals).isPresent());
    }

    /** 甲乙医院: whether a house or street of a town stands behind a name. */
    boolean isHouse(Item item) {
        return named(item).isPresent();
    }

    /**
     * The word that an item ends with behind a name of its own, where it is one of such a thing.
     */
    private Optional<String> named(Item item) {
        String name = clean.name(item.text());
        return nature.head(name, "project")
                .filter(kindred::in)
                .filter(head -> name.length() > head.length())
                .filter(head -> !nature.isGoods(name.substring(0, name.length() - head.length())));
    }
}
