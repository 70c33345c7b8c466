package org.yuanpu.cli;

import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Validation;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code validate}: holds the store against the shapes and the quality checks. */
@Command(name = "validate")
final class ValidateCommand extends YuanpuSubcommand {

    /** How the report is written. */
    enum Format {
        text,
        ttl
    }

    @Option(names = "--format", paramLabel = "text|ttl")
    private Format format = Format.text;

    @Override
    public Integer call() {
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            Validation validation = Validation.of(store, Home.find(), locale());
            switch (format) {
                case text -> show(validation);
                case ttl -> validation.write(yuanpu().console().out());
            }
            return validation.results().isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }

    private void show(Validation validation) {
        for (Validation.Result result : validation.results()) {
            print(result.document() + ": " + result.focus() + ": " + result.message());
        }
        print(words("validate.done", validation.documents(), validation.results().size()));
    }
}
