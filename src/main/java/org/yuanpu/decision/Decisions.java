package org.yuanpu.decision;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * All decisions of the user, from one file.
 *
 * @param file the name of the file, without its folder
 * @param text what stands in it
 * @param all the decisions in the order of the file
 */
public record Decisions(String file, String text, List<Decision> all) {

    /** No decisions at all. */
    public static final Decisions NONE = new Decisions("", "", List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /**
     * Reads a file of decisions.
     *
     * @param base where IRIs begin that are written short
     * @param ontology knows the classes and properties that may be named
     * @throws ProblemException Y631 the file cannot be read, Y301 to Y304 it is not well-formed,
     *     Y632 to Y634 a decision is not one that can be carried out
     */
    public static Decisions load(Path file, Base base, Ontology ontology) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file), base, ontology);
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of("Y631", file.toString(), "UTF-8"), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y631", file.toString(), e.toString()), e);
        }
    }

    /**
     * Reads decisions from a text.
     *
     * @param file what it is called in messages
     * @throws ProblemException as {@link #load}
     */
    public static Decisions parse(String file, String text, Base base, Ontology ontology) {
        return text.isBlank()
                ? new Decisions(file, text, List.of())
                : new Decisions(file, text, new DecisionReader(base, ontology).read(file, text));
    }

    /** The decisions that change the graphs of documents. */
    public List<Decision> onDocuments() {
        return all.stream().filter(d -> d.ruling().concernsDocuments()).toList();
    }

    /** The things that such decisions name. */
    public Set<String> things() {
        return onDocuments().stream()
                .flatMap(d -> d.ruling().things().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A hash of what was decided. */
    public String hash() {
        return Hash.of(file + "\n" + text);
    }

    /**
     * A hash of those that change the graph of a document.
     *
     * @param named the things that the document names
     * @return empty where none does
     */
    public String hash(Set<String> named) {
        String words =
                onDocuments().stream()
                        .filter(d -> d.ruling().things().stream().anyMatch(named::contains))
                        .map(Decision::words)
                        .collect(Collectors.joining("\n"));
        return words.isEmpty() ? "" : Hash.of(words);
    }
}
