package org.yuanpu.server;

import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * {@code /problems/Y123} explains an error: it is where the {@code type} of a problem leads. {@code
 * /problems} lists them all. A browser gets a page.
 */
final class ProblemsResource implements Resource {

    static final String PATH = "/problems";

    /** The codes that a server reports, and so have a status: those of questions and answers. */
    private static final String OF_SERVERS = "Y[67]\\d\\d";

    private final Guidebook chinese;
    private final Guidebook english;
    private final PagesResource pages;

    ProblemsResource(Guidebook chinese, Guidebook english, PagesResource pages) {
        this.chinese = chinese;
        this.english = english;
        this.pages = pages;
    }

    /** Where a code is explained. */
    static String path(String code) {
        return PATH + "/" + code;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String code = exchange.pathAfter(PATH).replaceFirst("^/", "");
        if (!code.isEmpty() && english.entry(code).isEmpty()) {
            throw new ProblemException(Problem.of("Y703", exchange.path()));
        }
        if (ThingResource.wantsPage(exchange)) {
            return pages.page();
        }
        return Reply.json(code.isEmpty() ? list() : whole(code));
    }

    private JsonArray list() {
        JsonArray list = new JsonArray();
        english.all().forEach(entry -> list.add(brief(entry.code())));
        return list;
    }

    private JsonObject brief(String code) {
        JsonObject json = new JsonObject();
        json.put("code", code);
        json.put("path", path(code));
        json.put("group", told(code, Guidebook.Entry::group));
        json.put("title", told(code, Guidebook.Entry::title));
        return json;
    }

    private JsonObject whole(String code) {
        JsonObject json = brief(code);
        json.put("why", told(code, Guidebook.Entry::why));
        json.put("cure", told(code, Guidebook.Entry::cure));
        if (code.matches(OF_SERVERS)) {
            json.put("status", ProblemJson.status(code));
        }
        return json;
    }

    /** What both pages tell of a code. */
    private JsonObject told(String code, Function<Guidebook.Entry, String> part) {
        JsonObject json = new JsonObject();
        chinese.entry(code).map(part).ifPresent(text -> json.put("zh", text));
        english.entry(code).map(part).ifPresent(text -> json.put("en", text));
        return json;
    }
}
