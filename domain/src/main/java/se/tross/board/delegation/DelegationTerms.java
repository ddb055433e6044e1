package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.CeilingNotPositive;
import se.tross.board.DelegationRefusal.DelegationParagraphMissing;
import se.tross.board.DelegationRefusal.MayNotBeDelegated;
import se.tross.board.DelegationRefusal.OnlyTheHeadRedelegates;
import se.tross.board.DelegationSubject;
import se.tross.board.Wording;
import se.tross.shared.money.Money;

/**
 * What the board delegates (B19).
 *
 * @param number in the order of delegation, such as 2.1
 * @param type what sort of decision, in words
 * @param subject what it is about, as far as it matters for whether it may be delegated
 * @param delegateKind to whom
 * @param delegate title or name
 * @param ceiling the most that one decision may come to; null for no ceiling
 * @param reportDuty how decisions become known
 * @param redelegation whether the delegate may delegate further
 * @param paragraph the § in which the board decided so
 * @param decidedOn the day of that meeting
 */
public record DelegationTerms(
        String number,
        String type,
        DelegationSubject subject,
        DelegateKind delegateKind,
        String delegate,
        Money ceiling,
        ReportDuty reportDuty,
        boolean redelegation,
        String paragraph,
        LocalDate decidedOn)
        implements Serializable {

    public DelegationTerms {
        number = Wording.plain(number);
        type = Wording.plain(type);
        delegate = Wording.plain(delegate);
        paragraph = Wording.plain(paragraph);
    }

    /** Everything that is wrong; empty when the board may delegate so. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusals(List.of(
                Wording.refusalOfRequired("number", number, Wording.LINE),
                Wording.refusalOfRequired("type", type, Wording.LINE),
                Wording.refusalOfRequired("delegate", delegate, Wording.LINE),
                Wording.refusalOfOptional("paragraph", paragraph, Wording.LINE))));
        if (!subject.mayBeDelegated()) {
            refusals.add(new MayNotBeDelegated(subject));
        }
        if (ceiling != null && !ceiling.isPositive()) {
            refusals.add(new CeilingNotPositive());
        }
        if (paragraph.chars().noneMatch(Character::isDigit) || decidedOn == null) {
            refusals.add(new DelegationParagraphMissing());
        }
        if (redelegation && delegateKind != DelegateKind.HEAD_OF_OFFICE) {
            refusals.add(new OnlyTheHeadRedelegates());
        }
        return refusals;
    }

    /** The most that one decision may come to; empty for no ceiling. */
    public Optional<Money> limit() {
        return Optional.ofNullable(ceiling);
    }
}
