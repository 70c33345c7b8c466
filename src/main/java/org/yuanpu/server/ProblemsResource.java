package org.yuanpu.server;

import java.util.Locale;
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

    /** Stands in messages for the values that only an occurrence of the problem has. */
    private static final Object[] OPEN = {"…", "…", "…", "…", "…", "…"};

    /** The codes that a server reports, and so have a status: those of questions and answers. */
    private static final String OF_SERVERS = "Y[67]\\d\\d";

    private final Guidebook guidebook;
    private final PagesResource pages;

    ProblemsResource(Guidebook guidebook, PagesResource pages) {
        this.guidebook = guidebook;
        this.pages = pages;
    }

    /** Where a code is explained. */
    static String path(String code) {
        return PATH + "/" + code;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String code = exchange.pathAfter(PATH).replaceFirst("^/", "");
        if (!code.isEmpty() && guidebook.entry(code).isEmpty()) {
            throw new ProblemException(Problem.of("Y703", exchange.path()));
        }
        if (ThingResource.wantsPage(exchange)) {
            return pages.page();
        }
        return Reply.json(code.isEmpty() ? list() : whole(guidebook.entry(code).orElseThrow()));
    }

    private JsonArray list() {
        JsonArray list = new JsonArray();
        guidebook.all().stream().map(ProblemsResource::json).forEach(list::add);
        return list;
    }

    private static JsonObject json(Guidebook.Entry entry) {
        Problem problem = Problem.of(entry.code(), "", OPEN);
        JsonObject message = new JsonObject();
        message.put("zh", problem.message(Locale.CHINESE));
        message.put("en", entry.title());
        JsonObject json = new JsonObject();
        json.put("code", entry.code());
        json.put("path", path(entry.code()));
        json.put("group", entry.group());
        json.put("title", message);
        return json;
    }

    private static JsonObject whole(Guidebook.Entry entry) {
        Problem problem = Problem.of(entry.code(), "", OPEN);
        JsonObject cure = new JsonObject();
        cure.put("zh", problem.cure(Locale.CHINESE));
        cure.put("en", entry.cure());
        JsonObject json = json(entry);
        json.put("why", entry.why());
        json.put("cure", cure);
        if (entry.code().matches(OF_SERVERS)) {
            json.put("status", ProblemJson.status(entry.code()));
        }
        return json;
    }
}
