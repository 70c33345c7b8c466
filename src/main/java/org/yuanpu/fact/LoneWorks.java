package org.yuanpu.fact;

import java.util.HashMap;
import java.util.Map;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells works that have no name of their own and yet are one certain thing. Keeps what it told of a
 * name: it is made anew for each document.
 */
final class LoneWorks {

    private final Cue site;
    private final Cue one;
    private final Cue town;
    private final Cue lone;
    private final Cue purpose;
    private final Cue built;
    private final Cue ofPark;
    private final Map<String, Boolean> ofTown = new HashMap<>();
    private final Map<String, Boolean> noRoles = new HashMap<>();

    LoneWorks(Cues cues) {
        this.site = cues.get("project.site");
        this.one = cues.get("project.one");
        this.town = cues.get("project.town");
        this.lone = cues.get("project.lone");
        this.purpose = cues.get("project.purpose");
        this.built = cues.get("project.built");
        this.ofPark = cues.get("project.of-park");
    }

    /** 稀土产业园, 儿童福利院: what is told by what it is for whatever is said of it. */
    boolean isSure(String name) {
        return site.in(name) || isOfTown(name);
    }

    /** 儿童福利院, 市级政务服务中心: what a town has one of. */
    boolean isOfTown(String name) {
        return ofTown.computeIfAbsent(name, any -> one.in(name) || isNoRole(name));
    }

    /** 市级政务服务中心, 国际会展中心: what is built, and nothing that a town wants to be. */
    boolean isNoRole(String name) {
        return noRoles.computeIfAbsent(name, any -> town.in(name) || lone.in(name));
    }

    /** 能源大数据中心, 公益性公墓: what is one thing by its own words and those of its verb. */
    boolean isTold(String name, ProjectJudge.Verb verb) {
        return isSure(name)
                || !verb.strict() && purpose.in(name)
                || verb.hard() && built.in(name)
                || ofPark.in(name);
    }
}
