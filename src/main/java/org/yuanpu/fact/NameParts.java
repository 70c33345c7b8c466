package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** What the beginning of a project's name says: the company that undertakes it. */
final class NameParts {

    private static final Pattern COMMON =
            Pattern.compile("n|nm|nf|nn.*|v|vn|vi|a|ad|an|b|d|f|s|nis|nit");
    private static final Set<String> STOPS = Set.of("GENERIC", "HEAD", "SOFT", "TAIL", "VERB");

    private final Lexicon lexicon;
    private final Nature nature;
    private final Clean clean;
    private final Cue works;
    private final Cue industrial;
    private final Cue none;
    private final Cue inPark;
    private final Cue vague;
    private final Cue product;
    private final Cue route;

    NameParts(Language language) {
        this.lexicon = language.lexicon();
        this.nature = language.nature();
        this.clean = language.clean();
        Cues cues = language.cues();
        this.works = cues.get("project.works");
        this.industrial = cues.get("project.industrial");
        this.none = cues.get("company.none");
        this.inPark = cues.get("company.in-park");
        this.vague = cues.get("company.vague-trade");
        this.product = cues.get("company.product");
        this.route = cues.get("company.route");
    }

    /**
     * The company whose name opens the project's name.
     *
     * @param listed whether the list says that its things are projects
     */
    Optional<String> company(Sentence sentence, Item item, boolean listed) {
        String name = clean.name(item.text());
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        int end = Math.min(item.end(), start + name.length());
        Optional<String> firm = firm(sentence, start, end);
        if (firm.isPresent()) {
            return firm;
        }
        int cut = trimmed(sentence, start, cut(sentence, start, end));
        String company = sentence.text().text().substring(start, cut);
        String head = head(company);
        boolean headed = !head.isEmpty();
        boolean own = nature.ownness(sentence.text().text(), sentence.tokens(), start, cut) > 0;
        String behind = sentence.text().text().substring(cut, end);
        if (!own
                || nature.covered(company)
                || (listed || headed
                        ? isWord(sentence, start, cut)
                        : hasCommonWord(sentence, start, cut))
                || inPark.in(behind)
                || company.length() < head.length() + 2
                || company.length() > 9
                || headed
                        && isPlace(sentence, start, cut - head.length())
                        && nature.head(company, "company").isEmpty()
                || route.in(behind)
                || none.in(company)) {
            return Optional.empty();
        }
        if (headed) {
            return Optional.of(company);
        }
        String rest = sentence.text().text().substring(cut, end);
        boolean builds =
                cut < end
                        && !works.in(name)
                        && (industrial.in(rest) || listed && brand(sentence, start, cut));
        return builds ? Optional.of(company) : Optional.empty();
    }

    /** The word of a company or its trade that ends a name, empty where none does. */
    private String head(String company) {
        return nature.head(company, "company").or(() -> nature.head(company, "trade")).orElse("");
    }

    /** The company of the state at the head of a name; its short name may be a road's too. */
    private Optional<String> firm(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        return lexicon.at(text, start).stream()
                .filter(h -> h.word().type().equals("FIRM") && h.end() <= end)
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(h -> h.length() > 2 || !works.in(text.substring(start, end)))
                .map(h -> h.word().text());
    }

    /** A short word that only a name would have; numerals may be inside it. */
    private boolean brand(Sentence sentence, int start, int end) {
        return end - start <= 4
                && sentence.tokens().stream()
                        .filter(t -> t.start() < end && t.end() > start)
                        .allMatch(
                                t ->
                                        t.start() > start && t.end() - t.start() == 1
                                                || nature.allOwn(
                                                        sentence.text().text(),
                                                        List.of(t),
                                                        start,
                                                        end));
    }

    /** Whether a stretch is the name of a place, by the tagger. */
    private static boolean isPlace(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() == start && t.end() == end && t.tag().startsWith("ns"));
    }

    /** Without the single character of a product behind a name: 甲乙废 of 甲乙废矿物油处理. */
    private int trimmed(Sentence sentence, int start, int end) {
        String last = sentence.text().text().substring(end - 1, end);
        boolean single =
                end - start > 2
                        && product.in(last)
                        && sentence.tokens().stream()
                                .anyMatch(t -> t.start() == end - 1 && t.end() == end);
        return single ? end - 1 : end;
    }

    /** Whether a stretch is one common word. */
    private static boolean isWord(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.start() == start && t.end() == end)
                .anyMatch(t -> COMMON.matcher(t.tag()).matches());
    }

    /** Whether a word that any text may use stands in a stretch, other than a trade at its end. */
    private boolean hasCommonWord(Sentence sentence, int start, int end) {
        String company = sentence.text().text().substring(start, end);
        int last = end - head(company).length();
        return sentence.tokens().stream()
                .filter(t -> t.start() >= start && t.end() <= last && t.end() - t.start() >= 2)
                .anyMatch(t -> COMMON.matcher(t.tag()).matches());
    }

    /** Behind the words that only a name has; a company's head noun right there belongs to it. */
    private int cut(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        for (int at = start + 2; at < end; at++) {
            Optional<Hit> head = companyHead(text, at, end);
            if (head.isPresent()) {
                return head.get().end();
            }
            if (common(sentence, at, end)) {
                return at;
            }
        }
        return end;
    }

    private Optional<Hit> companyHead(String text, int at, int end) {
        return lexicon.at(text, at).stream()
                .filter(h -> h.word().type().equals("HEAD") && h.end() <= end)
                .filter(h -> h.word().kind().equals("company") || h.word().kind().equals("trade"))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(h -> !vague.in(h.word().text()));
    }

    private boolean common(Sentence sentence, int at, int end) {
        String text = sentence.text().text();
        boolean listed =
                lexicon.at(text, at).stream()
                        .anyMatch(
                                h ->
                                        h.length() >= 2
                                                && h.end() <= end
                                                && STOPS.contains(h.word().type()));
        return listed
                || Character.isDigit(text.charAt(at))
                || isLatin(text.charAt(at)) && !isLatin(text.charAt(at - 1))
                || commonToken(sentence.tokens(), text, at);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean commonToken(List<Token> tokens, String text, int at) {
        return tokens.stream()
                .filter(t -> t.start() == at && t.end() - t.start() >= 2)
                .anyMatch(
                        t ->
                                t.tag()
                                        .matches(
                                                "n|v|vn|vd|vi|a|ad|an|b|d|f|s|m|q|mq|nm|nmc|nf|nh.*|nb.*"));
    }
}
