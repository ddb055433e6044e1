package se.tross.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.WordingRefusal.WordingTooLong;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** Texts of the board's records: without blanks around them, present where they must be, no longer than their place. */
public final class Wording {

    /** A title, a name, a place: in characters. */
    public static final int LINE = TextRules.LINE;

    /** A background, a proposal, a reason: in characters. */
    public static final int TEXT = TextRules.TEXT;

    private static final TextRules<BoardRefusal> RULES = new TextRules<>(WordingMissing::new, WordingTooLong::new);

    private Wording() {}

    /** The text without blanks around it; empty for none. */
    public static String plain(String typed) {
        return TextRules.plain(typed);
    }

    /** What is wrong with a text that may not be left out; empty when nothing is. */
    public static Optional<BoardRefusal> refusalOfRequired(String field, String typed, int most) {
        return RULES.refusalOfRequired(field, typed, most);
    }

    /** What is wrong with a text that may be left out; empty when nothing is. */
    public static Optional<BoardRefusal> refusalOfOptional(String field, String typed, int most) {
        return RULES.refusalOfOptional(field, typed, most);
    }

    /** Everything that is wrong with several texts that may not be left out. */
    public static List<BoardRefusal> refusals(List<Optional<BoardRefusal>> each) {
        return new ArrayList<>(each.stream().flatMap(Optional::stream).toList());
    }

    /** @throws Refused if the text is missing or does not fit */
    public static String required(String field, String typed, int most) {
        Refused.ifAny(refusalOfRequired(field, typed, most).stream().toList());
        return plain(typed);
    }

    /** @throws Refused if the text does not fit */
    public static String optional(String field, String typed, int most) {
        Refused.ifAny(refusalOfOptional(field, typed, most).stream().toList());
        return plain(typed);
    }
}
