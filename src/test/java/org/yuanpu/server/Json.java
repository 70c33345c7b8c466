package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

/** A JSON answer, read by paths such as {@code items/0/name}. */
record Json(JsonElement element) {

    static Json of(HttpResponse<String> answer) {
        return new Json(JsonParser.parseString(answer.body()));
    }

    static Json get(Running running, String path) {
        HttpResponse<String> answer = running.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return of(answer);
    }

    Json at(String path) {
        JsonElement found = element;
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            found =
                    found.isJsonArray()
                            ? found.getAsJsonArray().get(Integer.parseInt(step))
                            : found.getAsJsonObject().get(step);
            assertThat(found).as(path + " in " + element).isNotNull();
        }
        return new Json(found);
    }

    String text(String path) {
        return at(path).element().getAsString();
    }

    int number(String path) {
        return at(path).element().getAsInt();
    }

    List<Json> items(String path) {
        Json list = at(path);
        return IntStream.range(0, list.element().getAsJsonArray().size())
                .mapToObj(i -> list.at(String.valueOf(i)))
                .toList();
    }

    boolean has(String name) {
        return element.getAsJsonObject().has(name);
    }
}
