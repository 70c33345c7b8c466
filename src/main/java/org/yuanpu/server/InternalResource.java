package org.yuanpu.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Handover;

/** What the other commands of the program ask of the server that holds their store. */
final class InternalResource implements Resource {

    private final Handover handover;
    private final State state;

    InternalResource(Handover handover, State state) {
        this.handover = handover;
        this.state = state;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Exchange exchange) {
        if (!exchange.isLocal()) {
            throw new ProblemException(Problem.of("Y715", exchange.path()));
        }
        Handover.Answer answer = handover.answer(request(exchange));
        if (answer.status() == 403) {
            throw new ProblemException(Problem.of("Y715", exchange.path()));
        }
        if (!exchange.method().equals("GET")) {
            state.changed();
        }
        return new Reply(answer.status(), answer.contentType(), body(answer), new TreeMap<>());
    }

    private static Handover.Request request(Exchange exchange) {
        Map<String, String> parameters = new TreeMap<>();
        exchange.parameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return new Handover.Request(
                exchange.method(),
                exchange.pathAfter(Handover.PATH),
                parameters,
                exchange.header("Authorization"),
                exchange.body());
    }

    private static byte[] body(Handover.Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            answer.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
