package org.yuanpu.cli;

import java.util.Locale;

/** The languages the program speaks. */
enum Language {
    zh(Locale.CHINESE),
    en(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale of its messages. */
    Locale locale() {
        return locale;
    }

    /**
     * The language of one call: the one after {@code --lang}, or else Chinese in a Chinese locale
     * and English in any other. It is looked up before the arguments are parsed, since what the
     * parser has to say is said in it, too; a wrong name is left to the parser to complain of.
     */
    static Language of(String[] args, Locale surroundings) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return named(args[i + 1], surroundings);
            }
            if (args[i].startsWith(OPTION + "=")) {
                return named(args[i].substring(OPTION.length() + 1), surroundings);
            }
        }
        return named(surroundings.getLanguage(), Locale.ENGLISH);
    }

    private static Language named(String name, Locale otherwise) {
        return switch (name) {
            case "zh" -> zh;
            case "en" -> en;
            default -> otherwise.getLanguage().equals("zh") ? zh : en;
        };
    }
}
