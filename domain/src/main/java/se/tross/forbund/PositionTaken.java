package se.tross.forbund;

/** Two members on one place in the charter's order would leave a tie in rounding open (R-ROUND). */
public record PositionTaken(int position, String name) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {position, name};
    }

    @Override
    public String field() {
        return "position";
    }
}
