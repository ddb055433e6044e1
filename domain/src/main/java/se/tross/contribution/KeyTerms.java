package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.tross.contribution.KeyRefusal.KeyEndsBeforeItBegins;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * What an allocation key says, as a value: what a form proposes, what a saved key holds, what a scenario tries.
 *
 * @param validity from when to when the key applies
 * @param regionMethod how several regions divide their quarter; null with one region
 * @param municipalMethod how several municipalities divide theirs; null with one municipality
 * @param mixPercent the weight of the försörjningsmått, in per cent, where a method mixes; else null
 * @param charterParagraph the § that the key rests on
 * @param source the document that the figures come from
 * @param sourceDate the date of that document
 * @param note free text; may be empty
 * @param weights one for each payer of a strand that has a method
 */
public record KeyTerms(
        Period validity,
        KeyMethod regionMethod,
        KeyMethod municipalMethod,
        BigDecimal mixPercent,
        String charterParagraph,
        String source,
        LocalDate sourceDate,
        String note,
        List<KeyWeight> weights)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public KeyTerms {
        charterParagraph = strip(charterParagraph);
        source = strip(source);
        note = strip(note);
        weights = List.copyOf(weights);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether the key names the document that its figures come from; one that is only tried need not. */
    public boolean isDocumented() {
        return sourceDate != null && !source.isEmpty();
    }

    /**
     * The validity of a key as typed.
     *
     * @param to last day; null means until further notice
     * @throws Refused if it ends before it begins
     */
    public static Period validity(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new Refused(new KeyEndsBeforeItBegins());
        }
        return new Period(from, to);
    }

    /** The method of a strand; null for the state, which is one payer by law, and where there is one payer only. */
    public KeyMethod method(Strand strand) {
        return switch (strand) {
            case STATE -> null;
            case REGION -> regionMethod;
            case MUNICIPALITY -> municipalMethod;
        };
    }

    /** The same key with other weights. */
    public KeyTerms with(List<KeyWeight> otherWeights) {
        return new KeyTerms(
                validity,
                regionMethod,
                municipalMethod,
                mixPercent,
                charterParagraph,
                source,
                sourceDate,
                note,
                otherWeights);
    }
}
