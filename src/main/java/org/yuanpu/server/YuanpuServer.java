package org.yuanpu.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Handover;
import org.yuanpu.store.LocalStore;

/**
 * The server: SPARQL, saved queries, search and the pages over the store that it holds, for reading
 * only. It takes new documents from the program's other commands, and from nobody else.
 */
public final class YuanpuServer implements AutoCloseable {

    private static final int THREADS_LEAST = 4;
    private static final int THREADS_MOST = 64;

    /** Queries stand in the address, and Chinese in them is long when percent-encoded. */
    private static final int HEADER_BYTES = 64 << 10;

    private static final int PORTS_TO_TRY = 50;
    private static final long STOP_MILLIS = 200;

    /** So long, in milliseconds, the start waits for the names of all things. */
    private static final long READING_AHEAD = 2_000;

    private static final int LAST_PORT = 65_535;

    private final FusekiServer fuseki;
    private final Settings settings;
    private final LocalStore store;
    private final Handover handover;
    private final Engine engine;
    private final AtomicBoolean closed = new AtomicBoolean();

    private YuanpuServer(
            FusekiServer fuseki,
            Settings settings,
            LocalStore store,
            Handover handover,
            Engine engine) {
        this.fuseki = fuseki;
        this.settings = settings;
        this.store = store;
        this.handover = handover;
        this.engine = engine;
    }

    /**
     * Starts a server over a store. From now on the store belongs to the server, which closes it.
     *
     * @param home where the saved queries and the ontology lie
     * @throws ProblemException Y701 the port is in use, Y702 that host or port cannot be listened
     *     to, Y724 it would be open to other machines; the store is then closed
     */
    public static YuanpuServer start(Settings settings, LocalStore store, Home home) {
        closeUnless(() -> settings.admission().check(settings.host()), store);
        State state = new State();
        Engine engine = new Engine(store, settings.limits(), state);
        Handover handover = new Handover(store);
        FusekiServer fuseki = built(settings, store, home, engine, handover, state);
        YuanpuServer server = new YuanpuServer(fuseki, settings, store, handover, engine);
        try {
            fuseki.start();
            handover.announce(localPort(fuseki));
            new FirstReader(localPort(fuseki), handover.authorization()).begin();
            return server;
        } catch (FusekiException e) {
            server.close();
            throw new ProblemException(cannotListen(settings, e), e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void closeUnless(Runnable allowed, LocalStore store) {
        try {
            allowed.run();
        } catch (ProblemException e) {
            store.close();
            throw e;
        }
    }

    private static FusekiServer built(
            Settings settings,
            LocalStore store,
            Home home,
            Engine engine,
            Handover handover,
            State state) {
        SearchIndex index =
                new SearchIndex(
                        store,
                        engine,
                        state,
                        new Addresses(settings.base().iri()),
                        settings.limits());
        index.begin(READING_AHEAD);
        FusekiServer.Builder builder =
                FusekiServer.create()
                        .port(settings.port())
                        .numServerThreads(THREADS_LEAST, THREADS_MOST)
                        .fusekiModules(FusekiModules.empty());
        Gate gate = new Gate(settings, handover::knowsSecret);
        Meters meters = new Meters(engine);
        Routes.of(settings, store, home, engine, handover, state, index, meters)
                .forEach(
                        (path, resource) ->
                                builder.addServlet(
                                        path,
                                        new Front(
                                                path,
                                                resource,
                                                settings.limits(),
                                                state,
                                                gate,
                                                meters,
                                                engine.courtesy())));
        FusekiServer fuseki = builder.build();
        configure(fuseki.getJettyServer(), settings);
        return fuseki;
    }

    private static void configure(Server jetty, Settings settings) {
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(settings.host());
        if (!isHere(settings.host())) {
            listenHereToo(jetty);
        }
        // Names of things may hold any character, and stand percent-encoded in the path.
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.LEGACY);
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setRequestHeaderSize(HEADER_BYTES);
        ServletContextHandler context = jetty.getDescendant(ServletContextHandler.class);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        // The engine has ended all queries by then; there is nothing to wait for.
        jetty.setStopTimeout(0);
        ((QueuedThreadPool) jetty.getThreadPool()).setStopTimeout(STOP_MILLIS);
    }

    /** Whether what listens to the host can be reached over the loopback interface. */
    private static boolean isHere(String host) {
        try {
            return Admission.isLoopback(host) || InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** The program's other commands come over the loopback interface, whatever the host is. */
    private static void listenHereToo(Server jetty) {
        ServerConnector here = new ServerConnector(jetty);
        here.setHost(Settings.LOOPBACK);
        jetty.addConnector(here);
    }

    private static int localPort(FusekiServer fuseki) {
        Connector[] connectors = fuseki.getJettyServer().getConnectors();
        return ((ServerConnector) connectors[connectors.length - 1]).getLocalPort();
    }

    private static Problem cannotListen(Settings settings, FusekiException e) {
        String host = settings.host();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException && isOurs(host)) {
                int free = freePort(host, settings.port() + 1);
                return Problem.of("Y701", host, settings.port(), free);
            }
        }
        return Problem.of("Y702", host, settings.port(), String.valueOf(e.getMessage()));
    }

    private static boolean isOurs(String host) {
        return canListen(host, 0);
    }

    private static int freePort(String host, int from) {
        for (int port = from; port <= Math.min(LAST_PORT, from + PORTS_TO_TRY); port++) {
            if (canListen(host, port)) {
                return port;
            }
        }
        return 0;
    }

    private static boolean canListen(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    /** The port that it listens to. */
    public int port() {
        return fuseki.getPort();
    }

    /** The address to point a browser at. */
    public String address() {
        return "http://%s:%d/".formatted(settings.host(), port());
    }

    /**
     * Ends running queries, stops listening, and closes the store; takes less than two seconds.
     * Closing again does nothing.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            handover.close();
            engine.close();
            fuseki.stop();
        } finally {
            store.close();
        }
    }
}
