package org.yuanpu.document;

/** Tells Chinese text from what only looks like it by its most frequent characters. */
final class Frequency {

    /** The most frequent characters of reports, in simplified and traditional form. */
    private static final String FREQUENT =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
                    + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平"
                    + "這為個國時來們對會發動過說產種後學經進著電裡現實兩體機當點從業開還義東設區";

    /** A tenth in the least Chinese of texts; in wrong readings next to nothing. */
    private static final double LEAST = 0.1;

    private Frequency() {}

    /** The share of the most frequent characters among those beyond ASCII, from 0 to 1. */
    static double of(String text) {
        long wide = text.chars().filter(c -> c > 0x7F).count();
        long known = text.chars().filter(c -> c > 0x7F && FREQUENT.indexOf(c) >= 0).count();
        return wide == 0 ? 0 : (double) known / wide;
    }

    /** Whether it is as frequent as in Chinese. */
    static boolean isChinese(String text) {
        return of(text) > LEAST;
    }
}
