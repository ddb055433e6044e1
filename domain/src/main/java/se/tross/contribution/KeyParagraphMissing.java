package se.tross.contribution;

/** A key names the § of the förbundsordning, or of the agreement, that it rests on (L7). */
public record KeyParagraphMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "charterParagraph";
    }
}
