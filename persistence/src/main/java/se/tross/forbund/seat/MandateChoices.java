package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.time.Period;

/**
 * What the form about a mandate offers.
 *
 * @param accounts the accounts with something to do in the förbund, by name
 * @param term the term of today (L23)
 */
public record MandateChoices(List<AccountChoice> accounts, Period term) implements Serializable {
    private static final long serialVersionUID = 1L;

    public MandateChoices {
        accounts = List.copyOf(accounts);
    }
}
