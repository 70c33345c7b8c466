package org.yuanpu.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion")
final class CompletionCommand extends YuanpuSubcommand {

    @Override
    public Integer call() {
        yuanpu().console().out().print(AutoComplete.bash("yuanpu", yuanpu().commandLine()));
        return Exit.DONE;
    }
}
