package se.tross.forbund;

/** Places in the charter's order are counted from 1. */
public record PositionNotPositive() implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "position";
    }
}
