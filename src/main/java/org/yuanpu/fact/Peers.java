package org.yuanpu.fact;

import java.util.function.Predicate;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;

/** Whether those that an item stands in one list with speak for its being a name as theirs are. */
final class Peers {

    /** A kind of work that is told by so many letters is one of its own. */
    private static final int LONG = 6;

    /** The same where the list calls its things projects and most of them have names. */
    private static final int TOLD = 4;

    /** So many letters in front of a house tell what it is for. */
    private static final int FRONT = 3;

    private final Nature nature;
    private final Cue weak;
    private final Cue projects;
    private final Cue everywhere;
    private final Cue beside;
    private final Cue area;
    private final Cue listing;

    Peers(Language language) {
        this.listing = language.cues().get("project.listing");
        this.nature = language.nature();
        this.weak = language.cues().get("project.weak");
        this.projects = language.cues().get("list.projects-kind");
        this.everywhere = language.cues().get("project.everywhere");
        this.beside = language.cues().get("project.beside");
        this.area = language.cues().get("project.town-part");
    }

    /**
     * 甲乙广场、丙丁高铁小镇: whether an item is a work among works that all are named.
     *
     * @param name the bare name of the item
     * @param named whether another item of the list is a name by its own words
     */
    boolean isWork(Chunk list, Item item, String name, Predicate<Item> named) {
        Nature.Heads heads = nature.heads(name);
        return list.items().size() > 1
                && name.length() >= LONG
                && heads.of("project").filter(head -> head.length() > 1).isPresent()
                && !heads.has("abstract")
                && !weak.in(name)
                && others(list, item, named) == list.items().size() - 1;
    }

    /**
     * 甲乙新能源、丙丁电机、玻纤制品等项目: whether an item of a list of projects, most of which are named, is
     * nothing that is done everywhere.
     */
    boolean isListed(Chunk list, Item item, String name, Predicate<Item> named) {
        return list.symbol().equals("THINGS.project")
                && list.items().size() > 1
                && !list.tail().isEmpty()
                && projects.in(list.tail())
                && name.length() >= TOLD
                && !isEverywhere(name)
                && areMost(list, name, others(list, item, named));
    }

    /**
     * 丙丁大桥、现代大道、森林公园: whether an item is a road or house that beside those of a town is one of its
     * own, be it called by common words.
     */
    boolean isBeside(Chunk list, Item item, String name, Predicate<Item> named) {
        return list.items().size() > 1
                && beside.in(name)
                && others(list, item, named) * 2 >= list.items().size() - 1;
    }

    /**
     * 甲乙新区、高铁空港新区: whether an item is a part of a town, told by what it is for, beside one that has
     * a name.
     */
    boolean isArea(Chunk list, Item item, String name, Predicate<Item> named) {
        return area.in(name)
                && list.items().stream()
                        .filter(other -> !other.equals(item) && area.in(other.text()))
                        .anyMatch(named);
    }

    /**
     * 甲乙岛旅游开发 of 甲乙岛、小丙岛旅游开发: whether the words that others share, and are named by, stand in this
     * item.
     */
    boolean isSource(Chunk list, Item item, Predicate<Item> named) {
        return list.items().size() > 1
                && item.aliases().isEmpty()
                && list.items().stream()
                        .filter(other -> other.start() < item.start() && shares(other, item))
                        .anyMatch(named);
    }

    private static boolean shares(Item other, Item item) {
        return other.aliases().stream()
                .filter(bare -> other.text().startsWith(bare))
                .map(bare -> other.text().substring(bare.length()))
                .anyMatch(words -> words.length() > 1 && item.text().endsWith(words));
    }

    /** 富强新材料 may be a brand and its trade; 农村污水处理 is done everywhere. */
    private boolean isEverywhere(String name) {
        String front = everywhere.cutFrom(name);
        return everywhere.in(name)
                && (front.length() < 2
                        || front.length() > 3
                        || nature.isGoods(front)
                        || nature.head(name, "trade").isEmpty());
    }

    /**
     * Two of three that are named speak for the third, and of two one for the other if it tells
     * more.
     */
    private static boolean areMost(Chunk list, String name, long named) {
        int all = list.items().size();
        return named * 3 >= all * 2L || named * 2 >= all && all == 2 && name.length() >= LONG;
    }

    private static long others(Chunk list, Item item, Predicate<Item> named) {
        return list.items().stream().filter(o -> !o.equals(item)).filter(named).count();
    }

    /**
     * 抓好石化新材料基地等项目: whether the one thing that stands for the projects of a list is told by its
     * trade.
     */
    boolean isExample(Chunk list, String name) {
        return list.symbol().equals("THINGS.project")
                && list.items().size() == 1
                && listing.in(list.tail())
                && !weak.in(name)
                && nature.head(name, "project")
                        .filter(head -> name.length() >= head.length() + FRONT)
                        .isPresent();
    }
}
