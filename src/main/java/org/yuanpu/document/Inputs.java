package org.yuanpu.document;

import java.nio.file.Path;
import java.util.List;
import org.yuanpu.problem.Problem;

/**
 * What a call names as its input.
 *
 * @param files the files, ordered by key and then by root, each key once
 * @param folders the folders named in the call, absolute; what has vanished below them may be
 *     pruned
 * @param problems what was named and cannot be read
 */
public record Inputs(List<Input> files, List<Path> folders, List<Problem> problems) {

    public Inputs {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        problems = List.copyOf(problems);
    }

    /**
     * Finds the documents that some arguments name: files as they are, folders with all below them
     * that has a known format, the rows of tables, the entries of archives. Hidden files, {@code
     * README} files and links that lead out of their folder are no documents.
     *
     * @param arguments paths of files and folders; behind {@code @} that of a list of such paths,
     *     one a line
     * @param settings what is left out, and what is stated of the documents
     */
    public static Inputs find(List<String> arguments, InputSettings settings) {
        InputSearch search = new InputSearch(settings);
        arguments.forEach(search::argument);
        return search.found();
    }

    /** Finds all documents that some arguments name, as they are. */
    public static Inputs find(List<String> arguments) {
        return find(arguments, InputSettings.USUAL);
    }
}
