package se.tross.forbund;

/** A charter setting must name the paragraph of the förbundsordning that it rests on (L19). */
public record ParagraphMissing() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "paragraph";
    }
}
