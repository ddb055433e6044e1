package se.tross.insats.amendment;

import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.AmendmentRefusal.AmendmentBeforeStart;
import se.tross.insats.AmendmentRefusal.AmendmentChangesNothing;
import se.tross.insats.AmendmentRefusal.AmendmentDayMissing;
import se.tross.insats.AmendmentRefusal.AmendmentKindMissing;
import se.tross.insats.AmendmentRefusal.AmendmentTextMissing;
import se.tross.insats.AmendmentRefusal.AmendmentTextTooLong;
import se.tross.insats.AmendmentRefusal.NewOwnerTakesNoPart;
import se.tross.insats.Cooperation;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsTerms;
import se.tross.shared.text.TextRules;

/**
 * A change of what was decided of an insats.
 *
 * @param kind what is changed; null while not chosen
 * @param day the new last day, or the day of the stop; null for until further notice
 * @param text the new goals, or the name of the new owner; empty where neither is changed
 * @param reason why
 */
public record AmendmentTerms(AmendmentKind kind, LocalDate day, String text, String reason) implements Serializable {

    /** How many days later a last day may be moved by delegation: half a year. */
    public static final int SMALL_DAYS = 184;

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(AmendmentTextMissing::new, AmendmentTextTooLong::new);

    public AmendmentTerms {
        text = TextRules.plain(text);
        reason = TextRules.plain(reason);
    }

    /** Everything that is wrong, the weightiest first. @param insats as it is now @param together who does it now */
    public List<InsatsRefusal> refusals(InsatsTerms insats, Cooperation together) {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        needsText()
                                ? TEXTS.refusalOfRequired("text", text, TEXT)
                                : TEXTS.refusalOfOptional("text", text, TEXT),
                        TEXTS.refusalOfRequired("reason", reason, TEXT))
                .flatMap(Optional::stream)
                .toList());
        if (kind == null) {
            refusals.add(new AmendmentKindMissing());
        } else if (kind == AmendmentKind.OWNER) {
            refusals.addAll(ofOwner(together));
        } else if (kind != AmendmentKind.GOALS) {
            refusals.addAll(ofDay(insats));
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private boolean needsText() {
        return kind == AmendmentKind.GOALS || kind == AmendmentKind.OWNER;
    }

    private List<InsatsRefusal> ofOwner(Cooperation together) {
        if (text.isEmpty()) {
            return List.of();
        }
        boolean takesPart = together.participants().stream()
                .anyMatch(one -> one.organisation().equalsIgnoreCase(text));
        boolean owns = together.owner()
                .filter(one -> one.organisation().equalsIgnoreCase(text))
                .isPresent();
        if (owns) {
            return List.of(new AmendmentChangesNothing());
        }
        return takesPart ? List.of() : List.of(new NewOwnerTakesNoPart(text));
    }

    private List<InsatsRefusal> ofDay(InsatsTerms insats) {
        if (day == null && kind == AmendmentKind.STOP) {
            return List.of(new AmendmentDayMissing());
        }
        if (day != null && insats.startsOn() != null && day.isBefore(insats.startsOn())) {
            return List.of(new AmendmentBeforeStart(insats.startsOn()));
        }
        boolean same = kind == AmendmentKind.PERIOD && Objects.equals(day, insats.endsOn());
        return same ? List.of(new AmendmentChangesNothing()) : List.of();
    }

    /** Whether it is small enough to be decided on delegation: a last day at most half a year later, or an earlier one. */
    public boolean isSmall(InsatsTerms insats) {
        return kind == AmendmentKind.PERIOD
                && day != null
                && insats.endsOn() != null
                && !day.isAfter(insats.endsOn().plusDays(SMALL_DAYS));
    }
}
