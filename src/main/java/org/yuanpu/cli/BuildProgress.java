package org.yuanpu.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.yuanpu.pipeline.Progress;
import org.yuanpu.problem.Visible;

/** Shows how far a build has come: as a bar on a terminal, as lines elsewhere. */
final class BuildProgress {

    private static final int UPDATE_MILLISECONDS = 100;

    private BuildProgress() {}

    /** Shows it where the console's other output goes. */
    static Progress on(Console console, Locale locale) {
        return console.terminal().err() ? new Bar(console.err()) : new Lines(console.err(), locale);
    }

    private static final class Bar implements Progress {

        private final PrintStream err;
        private ProgressBar bar;

        Bar(PrintStream err) {
            this.err = err;
        }

        @Override
        public void begin(int documents) {
            bar =
                    new ProgressBarBuilder()
                            .setInitialMax(documents)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                            .setConsumer(new ConsoleProgressBarConsumer(err))
                            .hideEta()
                            .build();
        }

        @Override
        public void done(String key, Step step) {
            if (step != Step.REMOVED) {
                bar.step().setExtraMessage(Visible.of(key));
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    private static final class Lines implements Progress {

        private final PrintStream err;
        private final Locale locale;
        private int documents;
        private int done;

        Lines(PrintStream err, Locale locale) {
            this.err = err;
            this.locale = locale;
        }

        @Override
        public void begin(int expected) {
            documents = expected;
        }

        @Override
        public void done(String key, Step step) {
            String what = Program.words(locale).getString("step." + step);
            String count = step == Step.REMOVED ? "" : "%d/%d ".formatted(++done, documents);
            err.println(count + Visible.of(key) + ": " + what);
        }

        @Override
        public void close() {}
    }
}
