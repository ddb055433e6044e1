package se.tross.contribution;

/** An amount for a member that does not pay: Försäkringskassan pays for Arbetsförmedlingen (L6). */
public record PayerDoesNotPay(int row, String payer) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer};
    }
}
