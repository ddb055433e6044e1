package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.DecidedBySomebodyElse;
import se.tross.board.DelegationRefusal.DecidedInTheFuture;
import se.tross.board.DelegationRefusal.DelegatedAmountAboveCeiling;
import se.tross.board.DelegationRefusal.DelegatedAmountMissing;
import se.tross.board.DelegationRefusal.DelegatedAmountNegative;
import se.tross.board.DelegationRefusal.DelegationNotInForce;
import se.tross.board.Wording;
import se.tross.shared.money.Money;

/**
 * What a delegate has decided (B19).
 *
 * @param decidedOn the day
 * @param decidedBy the person, who signs it
 * @param text what was decided
 * @param amount what it comes to; null where no money is meant
 */
public record DelegatedTerms(LocalDate decidedOn, String decidedBy, String text, Money amount) implements Serializable {

    public DelegatedTerms {
        decidedBy = Wording.plain(decidedBy);
        text = Wording.plain(text);
    }

    /**
     * Why it cannot be decided under the rule; empty when it can.
     *
     * @param delegates who could be meant by the rule on the day
     */
    public List<BoardRefusal> refusals(DelegationRule rule, Delegates delegates, LocalDate today) {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusals(List.of(
                Wording.refusalOfRequired("decidedBy", decidedBy, Wording.LINE),
                Wording.refusalOfRequired("text", text, Wording.TEXT))));
        if (decidedOn.isAfter(today)) {
            refusals.add(new DecidedInTheFuture(today));
        }
        if (!rule.isInForceOn(decidedOn)) {
            refusals.add(new DelegationNotInForce(decidedOn));
        }
        if (!delegates.mayDecide(rule.terms(), decidedBy)) {
            refusals.add(new DecidedBySomebodyElse(decidedBy, rule.terms().delegate()));
        }
        Money ceiling = rule.terms().ceiling();
        if (ceiling != null && amount == null) {
            refusals.add(new DelegatedAmountMissing(ceiling));
        }
        if (amount != null && amount.isNegative()) {
            refusals.add(new DelegatedAmountNegative());
        }
        if (ceiling != null && amount != null && amount.compareTo(ceiling) > 0) {
            refusals.add(new DelegatedAmountAboveCeiling(ceiling));
        }
        return refusals;
    }
}
