package org.yuanpu.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The maps by which the fonts of a PDF tell what their characters are. A range of codes takes a few
 * bytes and may, where it is damaged, stand for thousands of millions of characters, each of which
 * the library would keep. Made anew for each document.
 */
final class CharacterMaps {

    /** Characters of one font; those of two bytes are 65,536. */
    private static final long MOST = 300_000;

    private static final Pattern RANGES =
            Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("<([^<>]{1,200})>\\s*<([^<>]{1,200})>\\s*[<\\[]");

    /** Lists of what single codes stand for. */
    private static final Pattern LISTS = Pattern.compile("\\[[^\\]]*\\]");

    private final PdfEffort effort;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param effort counts what the maps unpack to
     */
    CharacterMaps(PdfEffort effort) {
        this.effort = effort;
    }

    /**
     * Looks at the map of a font before it is used first.
     *
     * @param resources where it is named
     * @throws IOException when it names more characters than any font has
     */
    void check(PDResources resources, COSName name) throws IOException {
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font != null && seen.add(font)) {
            COSStream map = font.getCOSStream(COSName.TO_UNICODE);
            if (map != null) {
                effort.stream(map);
                check(map);
            }
        }
    }

    private static void check(COSStream map) throws IOException {
        byte[] bytes;
        try (InputStream in = map.createInputStream()) {
            bytes = in.readAllBytes();
        }
        if (characters(new String(bytes, StandardCharsets.ISO_8859_1)) > MOST) {
            throw new IOException("the character map of a font has no end");
        }
    }

    /** How many characters the ranges of a map stand for. */
    static long characters(String map) {
        long characters = 0;
        Matcher ranges = RANGES.matcher(map);
        while (ranges.find()) {
            Matcher range = RANGE.matcher(LISTS.matcher(ranges.group(1)).replaceAll("["));
            while (range.find()) {
                characters += Math.max(0, code(range.group(2)) - code(range.group(1)));
            }
        }
        return characters;
    }

    /** A code as the library reads it: bytes of two digits, of which the last four count. */
    private static long code(String digits) {
        String hex = digits.replaceAll("[^0-9A-Fa-f]", "");
        String bytes = hex.length() % 2 == 0 ? hex : hex + "0";
        return Long.parseLong("0" + bytes.substring(Math.max(0, bytes.length() - 8)), 16);
    }
}
