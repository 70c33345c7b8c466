package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Tells whether a word for "and" parts two things of a list or stands inside the name of one: two
 * names are two things, a name and a common phrase are one.
 */
final class Conjunctions {

    /** Kinds of things that stand in lists by their names. */
    private static final Set<String> SINGLE = Set.of("project", "company", "park", "org");

    /** The word for "and" between two roads that cross. */
    private static final String WITH = "与";

    /** A deed that is told by more letters is one of its own, and a work by so many. */
    private static final int LONG = 4;

    /** More letters than a name without the word for what it is has. */
    private static final int LONGEST = 7;

    private final Nature nature;
    private final Cue work;
    private final Cue tightAnd;
    private final Cue wideAnd;
    private final Cue route;
    private final Cue crossing;
    private final Cue deed;
    private final Cue institution;
    private final Cue house;
    private final Cue hall;
    private final Cue zoned;
    private final Cue level;
    private final Cue kindred;
    private final Cue ground;
    private final Cue apart;
    private final Cue part;

    Conjunctions(Nature nature, Cues cues) {
        this.nature = nature;
        this.work = cues.get("list.work");
        this.tightAnd = cues.get("list.tight-and");
        this.wideAnd = cues.get("list.wide-and");
        this.route = cues.get("list.route");
        this.crossing = cues.get("list.crossing");
        this.deed = cues.get("project.deed");
        this.institution = cues.get("project.institution");
        this.house = cues.get("list.house");
        this.hall = cues.get("project.house");
        this.zoned = cues.get("list.zoned");
        this.level = cues.get("list.level");
        this.kindred = cues.get("list.kindred");
        this.ground = cues.get("project.ground");
        this.apart = cues.get("list.apart");
        this.part = cues.get("list.part");
    }

    /**
     * Whether what stands behind the word is another thing than the last one in front of it.
     *
     * @param behind the kind of chunk that follows
     */
    boolean parts(Sentence sentence, List<Item> items, Chunk and, Chunk next, String behind) {
        Item last = items.get(items.size() - 1);
        String text = sentence.text().text();
        String word = text.substring(and.start(), and.end());
        String words = text.substring(next.start(), next.end());
        boolean left = own(sentence, last.start(), last.end()) > 0;
        boolean right = own(sentence, next.start(), next.end()) > 0;
        boolean headed =
                nature.heads(last.text()).words().stream().anyMatch(w -> SINGLE.contains(w.kind()))
                        || settled(last.text()) && settled(words);
        if (!WITH.equals(word) && last.end() - last.start() == 1) {
            return false;
        }
        if (WITH.equals(word) && isTrade(last.text()) && house.in(words)) {
            return false;
        }
        if (level.in(last.text()) && !left && nature.heads(last.text()).words().isEmpty()) {
            return false;
        }
        boolean tight = tightAnd.in(word);
        boolean routes = route.in(last.text()) && route.in(words);
        boolean on = behind.equals("SEP") && !nature.covered(words);
        boolean crosses = WITH.equals(word) && crossing.in(words);
        return wideAnd.in(word)
                || !crosses && left && right && (headed && !tight || routes)
                || !crosses && items.size() > 1 && !tight && (right || headed)
                || !crosses && right && (!left || behind.equals("ETC")) && !tight
                || !tight && left && behind.equals("SEP") && isBrand(sentence, next)
                || tight && left && !behind.equals("SEP") && isWork(last.text()) && isWork(words)
                || tight && left && right && deed.in(last.text()) && route.in(words)
                || work.in(last.text()) && next.end() - next.start() > 3
                || !tight && isBuilding(last.text()) && (isBuilding(words) || left && on)
                || !tight && left && (right || isKind(words)) && isDeed(last.text())
                || (tight || !crosses)
                        && left
                        && right
                        && route.in(last.text())
                        && isBuilding(words)
                || tight
                        && right
                        && (left || isBuilding(last.text()))
                        && areApart(last.text(), words)
                || !WITH.equals(word)
                        && institution.in(last.text())
                        && (institution.in(words) || !tight && hall.in(words))
                || !tight && isBuilding(last.text()) && level.in(words)
                || !tight && isDone(last.text()) && institution.in(words)
                || !crosses && isGround(last.text()) && (isGround(words) || isPlace(words))
                || zoned.in(last.text()) && zoned.in(words)
                || !tight && !WITH.equals(word) && ground.in(last.text()) && ground.in(words)
                || left && !WITH.equals(word) && areWorks(last.text(), words, tight, right)
                || !crosses && left && right && isSecond(last.text(), word, words, behind);
    }

    /**
     * Whether two names are told apart by their words: 甲乙和丙丁机场, 甲乙公园和丙丁、戊己公园 and 甲乙铁路改造及丙丁铁路项目 are
     * two.
     */
    private boolean isSecond(String name, String word, String next, String behind) {
        boolean bare = name.length() < LONGEST && nature.heads(name).words().isEmpty();
        if (tightAnd.in(word)) {
            return deed.in(name) && name.length() > LONG && isWork(next);
        }
        return !WITH.equals(word)
                && !crossing.in(next)
                && !next.startsWith("（")
                && (bare && kindred.in(next)
                        || behind.equals("SEP") && (isBuilding(name) || kindred.in(next)));
    }

    /** 甲乙物联网和丙丁、戊己: whether nothing but words of its own stands behind 和. */
    private boolean isBrand(Sentence sentence, Chunk words) {
        return words.end() - words.start() > 1
                && nature.heads(text(sentence, words)).words().isEmpty()
                && !nature.isGoods(text(sentence, words))
                && nature.allOwn(
                        sentence.text().text(), sentence.tokens(), words.start(), words.end());
    }

    /** 甲乙生态系统 in front of 与生物多样性研究院: what is no building and ends with a common word. */
    private boolean isTrade(String name) {
        return name.length() > 3
                && nature.heads(name).words().stream().allMatch(w -> w.kind().equals("abstract"))
                && nature.covered(name.substring(name.length() - 2));
    }

    /** 甲乙抽水蓄能, 某某装备产业园: a work that is called by more than common words. */
    private boolean isWork(String name) {
        return name.length() > 5
                && !nature.covered(name)
                && nature.head(name, "project").isPresent();
    }

    /** 甲乙互联网产业园和工业大数据中心: what is called a building by more than one letter. */
    private boolean isBuilding(String name) {
        return name.length() > 4
                && nature.head(name, "project").filter(head -> head.length() > 1).isPresent();
    }

    /** 甲乙广场和文化中心: two buildings, be the second called by its kind; 及 joins two roads. */
    private boolean areWorks(String name, String next, boolean tight, boolean own) {
        return tight
                ? own && kindred.in(name) && kindred.in(next)
                : hasWork(name) && hasWork(next) && !crossing.in(next);
    }

    /**
     * 甲乙大厦及丙丁植物园, and not 甲乙大桥及引道 or 甲乙庙及丙丁祠修缮: two works joined by 及, of which the second is no
     * part of the first.
     */
    private boolean areApart(String name, String next) {
        return (hasWork(name) || route.in(name))
                && next.length() >= LONG
                && apart.in(next)
                && !part.in(next)
                && !crossing.in(next)
                && (deed.in(name) || !deed.in(next));
    }

    private boolean hasWork(String name) {
        return nature.head(name, "project").filter(head -> head.length() > 1).isPresent();
    }

    /** 甲乙湖综合治理: what is done for a thing, told by more than that. */
    private boolean isDeed(String name) {
        return deed.in(name) && name.length() > LONG;
    }

    /** 村级公益性公墓: a building of which there are several. */
    private boolean isKind(String name) {
        return isBuilding(name) && !deed.in(name);
    }

    /** 市甲乙医院迁建, 甲乙附中: a house of the town, or what is done for one. */
    private boolean isDone(String name) {
        return isBuilding(name) || deed.in(name) || institution.in(name);
    }

    /** 化工新材料集聚区和生物医药产业园: two parks, each told by its trade. */
    private boolean isGround(String name) {
        return name.length() > 3
                && nature.head(name, "park").filter(h -> h.length() > 1).isPresent();
    }

    /** 丙丁县: a place that has a name of its own. */
    private boolean isPlace(String name) {
        return settled(name) && name.length() < 6;
    }

    /** 甲镇乙村: what ends as a place does. */
    private boolean settled(String name) {
        return name.length() > 2 && nature.head(name, "region").isPresent();
    }

    private int own(Sentence sentence, int start, int end) {
        return nature.ownness(sentence.text().text(), sentence.tokens(), start, end);
    }

    private static String text(Sentence sentence, Chunk chunk) {
        return sentence.text().text().substring(chunk.start(), chunk.end());
    }
}
