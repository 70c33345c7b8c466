package org.yuanpu.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;

/** Tells what sort of thing a name means where the rule leaves it open. */
final class Typing {

    private static final Pattern SELF = Pattern.compile("(?:我|全|本)[市区县省州旗]|城市|我们|区域|大区");

    private final Context context;

    Typing(Context context) {
        this.context = context;
    }

    /** Whether the words mean the issuing region. */
    boolean isSelf(String name) {
        return SELF.matcher(name).matches()
                || context.places().issuing().isPresent()
                        && context.places()
                                .find(name)
                                .filter(
                                        d ->
                                                d.code()
                                                        .equals(
                                                                context.places()
                                                                        .issuing()
                                                                        .get()
                                                                        .code()))
                                .isPresent();
    }

    /** The class that a name's own words tell. */
    Optional<String> type(String name) {
        if (context.draft().has("Park", name)) {
            return Optional.of("Park");
        }
        if (context.draft().has("Enterprise", name)) {
            return Optional.of("Enterprise");
        }
        if (name.matches(".{2,8}(?:部|委|局|厅|办|署|总局|法院|检察院|支队|大队)")) {
            return Optional.of("Organization");
        }
        if (context.places().isDistrict(name)) {
            return Optional.of("Region");
        }
        if (context.nature().head(name, "park").isPresent()) {
            return Optional.of("Park");
        }
        if (context.nature().head(name, "org").isPresent()) {
            return Optional.of("Organization");
        }
        if (isRegion(name)) {
            return Optional.of("Region");
        }
        if (context.nature().head(name, "company").isPresent()
                || context.nature().head(name, "trade").isPresent()) {
            return Optional.of("Enterprise");
        }
        return Optional.empty();
    }

    /** Whether a name is that of a division or ends as one. */
    boolean isRegion(String name) {
        return context.places().find(name).isPresent()
                || name.length() >= 3
                        && name.length() <= 9
                        && name.matches(".*(?:[镇乡村县旗]|街道|社区|自治州|地区|河|江|湖|段|流域)");
    }

    /** The class of one who is given a title. */
    String honored(Reading reading, Chunk list, Item item, String honor) {
        String name = Clean.name(item.text());
        if (name.matches(".*(?:产业集群|产业|集群)")) {
            return "Industry";
        }
        Optional<String> told = type(name);
        if (honor.matches(".*(?:产业|制造业)集群") && told.filter("Park"::equals).isEmpty()) {
            return "Industry";
        }
        if (told.isPresent()) {
            return told.get();
        }
        if (list.symbol().equals("THINGS.company")
                || honor.matches(".*(?:企业|小巨人|单项冠军|瞪羚|独角兽|百强|500强|信用|工厂|工作站|技术中心|科技进步|领军|上市).*")) {
            return "Enterprise";
        }
        if (honor.matches(".*(?:[村镇乡县]|街道|城市|示范县|示范区|社区)$")) {
            return "Region";
        }
        return context.nature().head(name, "project").isPresent() ? "Project" : "Organization";
    }
}
