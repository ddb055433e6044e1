package se.tross.forbund;

/** A setting that is yes or no is neither. */
public record YesOrNoMissing(CharterSetting setting) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {setting};
    }

    @Override
    public String field() {
        return "value";
    }
}
