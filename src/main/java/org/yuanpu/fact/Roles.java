package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Tells what a region wants to be for those around it from what it builds: 打造甲乙丙医疗中心, 建设西南能源基地.
 *
 * <p>Both end with the same words; a role is not one of many, no project is said of it, and it is
 * shaped, or called by more land than a building stands on.
 */
final class Roles {

    /** More things than that in a list are built. */
    private static final int FEW = 2;

    private final Cue shaped;
    private final Cue shape;
    private final Cue pushed;
    private final Cue wide;
    private final Cue sure;
    private final Cue ofOthers;

    Roles(Cues cues) {
        this.shaped = cues.get("project.shaped");
        this.shape = cues.get("project.shape");
        this.pushed = cues.get("project.role-pushed");
        this.wide = cues.get("project.role");
        this.sure = cues.get("project.role-sure");
        this.ofOthers = cues.get("project.of-others");
    }

    /** Whether an item of a list, called by a name, is a role. */
    boolean has(Sentence sentence, Chunk list, Item item, String name) {
        if (!list.symbol().equals("THINGS.plain") || !list.tail().isEmpty()) {
            return false;
        }
        if (list.items().size() > FEW) {
            return shape.in(name) && isOfRoles(sentence, list);
        }
        boolean shapes = shape.in(name);
        boolean lies = wide.in(name);
        if (!shapes && !lies) {
            return false;
        }
        String text = sentence.text().text();
        String before = text.substring(0, item.start());
        return shapes && shaped.in(before) || lies && pushed.in(before);
    }

    /** 国际商品交易中心、制造创新示范地和对外合作重要平台: whether a list has one that can be no work. */
    private boolean isOfRoles(Sentence sentence, Chunk list) {
        return list.items().stream().anyMatch(item -> sure.in(item.text()))
                && pushed.in(sentence.text().text().substring(0, list.start()));
    }

    /** 积极参与甲乙通道建设: whether a list is of what others build, in which a region has a part. */
    boolean isOfOthers(Sentence sentence, Chunk list) {
        return list.symbol().equals("THINGS.plain")
                && list.tail().isEmpty()
                && ofOthers.in(sentence.text().text().substring(0, list.start()));
    }
}
