package org.yuanpu.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Observation;

/** What no entity and no figure may be, whatever the text. */
final class Soundness {

    private static final int LONGEST_NAME = 40;
    private static final String OPENING = "（(“‘《〈「『【[";
    private static final String CLOSING = "）)”’》〉」』】]";

    /** Verbs that govern a project's name and are no part of it. */
    private static final Pattern LEADING_VERB =
            Pattern.compile(
                    "(推动|推进|加快|加速|建成|新建成|开工|新开工|完成|启动|争取|力争|确保|支持|鼓励|实施|落实|"
                            + "打造|着力|积极|大力|全力|持续|继续|促进|引进|新引进|签约|谋划|提速|抓好|培育|做强|"
                            + "做大|扶持|全面|深入|强化|完善|实现|投产|竣工|深化|提升|加强|开展|组织|新增).*");

    private static final Pattern YEAR_VALUE = Pattern.compile("(19[5-9]\\d|20[0-4]\\d)");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("[\\d.]+(多|余|几)?(万|亿|%|个|家|户|公里|亩|人|元|吨|平方米|项|件|辆|台|套)");

    private final Quotation quotation;

    Soundness(Quotation quotation) {
        this.quotation = quotation;
    }

    List<String> of(Entity entity) {
        List<String> faults = new ArrayList<>();
        String name = entity.key().name();
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add("entity: name too long");
        }
        if (!balanced(name)) {
            faults.add("entity: unbalanced");
        }
        if (Kind.TYPES.contains(entity.key().type()) && LEADING_VERB.matcher(name).matches()) {
            faults.add("entity: leading verb");
        }
        if (name.isBlank() || name.contains("|") || name.contains("\n")) {
            faults.add("entity: no name");
        }
        return faults;
    }

    List<String> of(Observation figure) {
        List<String> faults = new ArrayList<>();
        String value = figure.value().map(BigDecimal::toPlainString).orElse("");
        if (figure.unit().isEmpty() && YEAR_VALUE.matcher(value).matches()) {
            faults.add("figure: year as value");
        }
        if (figure.unit().equals("年") && YEAR_VALUE.matcher(value).matches()) {
            faults.add("figure: year as value");
        }
        String words = quotation.of(figure.evidence().get(0));
        if (figure.unit().isEmpty()
                && figure.value().isPresent()
                && UNIT_BEHIND.matcher(words).find()) {
            faults.add("figure: no unit");
        }
        if (figure.indicator().isBlank()) {
            faults.add("figure: no indicator");
        }
        if (!balanced(figure.indicator())) {
            faults.add("figure: indicator unbalanced");
        }
        return faults;
    }

    private static boolean balanced(String name) {
        StringBuilder open = new StringBuilder();
        for (char c : name.toCharArray()) {
            int closes = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.append(c);
            } else if (closes >= 0) {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != OPENING.charAt(closes)) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.isEmpty();
    }
}
