package se.tross.budget.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A number of something in a text: "åta utbildningssatsningar", "11 utbildningar". Two texts speak of the same thing where
 * the words behind their numbers share a stem.
 *
 * @param value how many
 * @param misspelt whether the number word has a letter wrong
 * @param number the number as written
 * @param noun what is counted, as written
 * @param start where the number begins in the text
 * @param end where the noun ends in the text
 */
public record CountedThing(int value, boolean misspelt, String number, String noun, int start, int end)
        implements Serializable {

    /** A shorter stem would bring together what only begins alike. */
    private static final int SHORTEST_STEM = 5;

    private static final List<String> ENDINGS = List.of(
            "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ar", "er", "or", "en", "et", "na", "s",
            "n", "t", "a", "e");

    /** As it stands in the text: "åta utbildningssatsningar". */
    public String words() {
        return number + " " + noun;
    }

    /** Whether the other counts the same: the stem of one noun begins the other ("utbildning", "utbildningssatsningar"). */
    public boolean isSameThingAs(CountedThing other) {
        String own = stem(noun);
        String others = stem(other.noun);
        String shorter = own.length() <= others.length() ? own : others;
        String longer = own.length() <= others.length() ? others : own;
        return shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter);
    }

    /** The noun without the ending of number, form and genitive. */
    static String stem(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .orElse(lower);
    }
}
