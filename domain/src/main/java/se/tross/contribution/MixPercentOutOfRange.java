package se.tross.contribution;

/** The försörjningsmått's part of the mix lies above 0 and below 100 per cent. */
public record MixPercentOutOfRange() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "mixPercent";
    }
}
