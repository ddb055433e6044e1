package se.tross.forbund;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * One member, as its page shows it.
 *
 * @param row the facts
 * @param version to be given back when something is changed
 * @param places how many places the charter's order has among those of its party; 0 when it has left
 * @param place its place among them, from 1; 0 when it has left
 * @param refusalsOfLeaving what speaks against its leaving today; empty when it may leave (L3)
 * @param formerNames the names it had before, the latest first
 */
public record MemberOverview(
        RegisterRow row,
        long version,
        int places,
        int place,
        List<Refusal> refusalsOfLeaving,
        List<FormerName> formerNames)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MemberOverview {
        refusalsOfLeaving = List.copyOf(refusalsOfLeaving);
        formerNames = List.copyOf(formerNames);
    }

    /**
     * A name that the member had.
     *
     * @param name the name
     * @param until the moment that Tross learnt of the next one
     */
    public record FormerName(String name, Instant until) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
