package se.tross.contribution;

/** The name of a § or an agreement is a line, not a page. */
public record KeyParagraphTooLong(int longest) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {longest};
    }

    @Override
    public String field() {
        return "charterParagraph";
    }
}
