package se.tross.contribution;

/** A mix needs somebody with a försörjningsmått above zero. */
public record SupportMeasureAllZero() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "rows";
    }
}
