package org.yuanpu.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of things in a file beside the store, so that a server need not read the store for
 * those documents that have not changed since. Nothing is lost with the file: whatever is wrong
 * with it, the names are read from the store as if it were not there.
 *
 * @param fingerprints of the documents whose names these are, by the names of their graphs
 * @param named the IRIs of the things that each of these graphs names
 * @param things all these things
 */
record KeptNames(
        Map<String, String> fingerprints,
        Map<String, Set<String>> named,
        Collection<Thing> things) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptNames.class);

    private static final String FORMAT = "yuanpu names 1";
    private static final int BUFFER = 1 << 16;

    /** Of this many documents one may have changed; to read the whole store is faster beyond. */
    private static final int ONE_OF = 4;

    /** Whether most of these documents are still the ones whose names were kept. */
    boolean fits(Map<String, String> present) {
        long changed =
                present.entrySet().stream()
                        .filter(d -> !d.getValue().equals(fingerprints.get(d.getKey())))
                        .count();
        return changed * ONE_OF <= present.size();
    }

    /** What was kept, if it can be read and is of things with these addresses. */
    static Optional<KeptNames> read(Path file, Addresses addresses) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            boolean ours = in.readUTF().equals(FORMAT) && in.readUTF().equals(addresses.base());
            return ours ? Optional.of(read(in, addresses)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is not read: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static KeptNames read(DataInputStream in, Addresses addresses) throws IOException {
        Thing[] things = new Thing[in.readInt()];
        for (int i = 0; i < things.length; i++) {
            String iri = addresses.base() + in.readUTF();
            things[i] =
                    Thing.of(
                            iri,
                            addresses.type(iri).intern(),
                            addresses.region(iri).intern(),
                            names(in));
        }
        Map<String, String> fingerprints = new TreeMap<>();
        Map<String, Set<String>> named = new HashMap<>();
        for (int documents = in.readInt(); documents > 0; documents--) {
            String graph = in.readUTF();
            fingerprints.put(graph, in.readUTF());
            String[] iris = new String[in.readInt()];
            for (int i = 0; i < iris.length; i++) {
                iris[i] = things[in.readInt()].iri();
            }
            named.put(graph, Set.of(iris));
        }
        return new KeptNames(fingerprints, named, List.of(things));
    }

    private static List<Thing.Name> names(DataInputStream in) throws IOException {
        List<Thing.Name> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(Thing.Name.of(in.readUTF()));
        }
        return List.copyOf(names);
    }

    /**
     * Keeps the names for the next server; where that cannot be, it does without.
     *
     * @return whether they are kept
     */
    boolean write(Path file, Addresses addresses) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (DataOutputStream out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
                out.writeUTF(FORMAT);
                out.writeUTF(addresses.base());
                write(out, addresses);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            LOG.warn("{} is not written: {}", file, e.toString());
            return false;
        }
    }

    private void write(DataOutputStream out, Addresses addresses) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        out.writeInt(things.size());
        for (Thing thing : things) {
            numbers.put(thing.iri(), numbers.size());
            out.writeUTF(thing.iri().substring(addresses.base().length()));
            out.writeInt(thing.names().size());
            for (Thing.Name name : thing.names()) {
                out.writeUTF(name.text());
            }
        }
        out.writeInt(fingerprints.size());
        for (Map.Entry<String, String> document : fingerprints.entrySet()) {
            Set<String> iris = named.getOrDefault(document.getKey(), Set.of());
            out.writeUTF(document.getKey());
            out.writeUTF(document.getValue());
            out.writeInt(iris.size());
            for (String iri : iris) {
                out.writeInt(numbers.get(iri));
            }
        }
    }
}
