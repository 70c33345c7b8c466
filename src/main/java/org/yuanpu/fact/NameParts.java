package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** What the beginning of a project's name says: the company that undertakes it. */
final class NameParts {

    private static final Pattern PUBLIC_WORKS =
            Pattern.compile(
                    ".*(?:路|桥|隧道|大道|水库|公路|高速|铁路|高铁|站|管网|小学|中学|学校|医院|公园|码头|改造|片区|管廊|景区|互通|输变电|学院|博物馆|馆|故居|巷|街|段|机场|航道|枢纽|水厂|污水处理厂|线|治理|整治|修复|广场|校区|卫生院|通道|口岸|泊位|综合楼|食堂|搬迁|水库群|灌区|文化园|湿地|绿道|立交|小区|安置房|城|区|廊道|走廊)(?:（?[一二三四]期）?)?(?:建设|工程|项目)*");
    private static final Set<String> STOPS = Set.of("GENERIC", "HEAD", "SOFT", "TAIL", "VERB");

    private final Lexicon lexicon;
    private final Nature nature;

    NameParts(Lexicon lexicon, Nature nature) {
        this.lexicon = lexicon;
        this.nature = nature;
    }

    /** The company whose name opens the project's name. */
    Optional<String> company(Sentence sentence, Item item) {
        String name = Clean.name(item.text());
        if (PUBLIC_WORKS.matcher(name).matches()) {
            return Optional.empty();
        }
        int start = item.start() + item.text().indexOf(name);
        if (start < item.start()) {
            return Optional.empty();
        }
        int cut = cut(sentence, start, start + name.length());
        String company = sentence.text().text().substring(start, cut);
        boolean own = nature.ownness(sentence.text().text(), sentence.tokens(), start, cut) > 0;
        boolean plausible =
                company.length() >= 2
                        && company.length() <= 9
                        && own
                        && !company.matches(".*[\\d“”（）].*");
        return plausible
                        && (cut < start + name.length()
                                || nature.head(company, "company").isPresent())
                ? Optional.of(company)
                : Optional.empty();
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
                .filter(h -> h.word().symbol().equals("HEAD.company") && h.end() <= end)
                .reduce((a, b) -> b.length() > a.length() ? b : a);
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
                || isLatin(text.charAt(at))
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
                                                "n|v|vn|vd|vi|a|ad|an|b|d|f|s|t|m|q|mq|nm|nmc|gc|g.*|ns|nsf|nf|nh.*|nb.*"));
    }
}
