package se.tross.forbund;

/** Two members with one code, at the same time. */
public record MemberAlreadyInRegister(String code, String name) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {code, name};
    }

    @Override
    public String field() {
        return "code";
    }
}
