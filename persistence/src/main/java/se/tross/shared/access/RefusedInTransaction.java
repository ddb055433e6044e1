package se.tross.shared.access;

import jakarta.ejb.ApplicationException;
import se.tross.shared.refusal.Refused;

/** A refusal on its way out of a use case: what the use case had begun to write is taken back. */
@ApplicationException(rollback = true)
public class RefusedInTransaction extends Refused {

    private static final long serialVersionUID = 1L;

    public RefusedInTransaction(Refused refused) {
        super(refused.refusals());
        initCause(refused);
    }
}
