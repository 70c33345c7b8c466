package org.yuanpu.cli;

import org.yuanpu.problem.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser of the command line complains of, in the program's own words and languages. */
final class Misuse {

    private Misuse() {}

    /** The complaint as a problem whose source is the command that was called. */
    static Problem of(ParameterException complaint) {
        String command = complaint.getCommandLine().getCommandSpec().qualifiedName(" ");
        if (complaint instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, command);
        }
        if (complaint instanceof MissingParameterException missing) {
            return Problem.of("Y802", command, missing(missing));
        }
        return Problem.of("Y803", command, complaint.getMessage());
    }

    private static Problem unknown(UnmatchedArgumentException complaint, String command) {
        String first = complaint.getUnmatched().get(0);
        return complaint.getSuggestions().isEmpty()
                ? Problem.of("Y801", command, first)
                : Problem.of("Y804", command, first, complaint.getSuggestions().get(0));
    }

    private static String missing(MissingParameterException complaint) {
        return complaint.getMissing().stream()
                .findFirst()
                .map(Misuse::label)
                .orElseGet(complaint::getMessage);
    }

    private static String label(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : missing.paramLabel();
    }
}
