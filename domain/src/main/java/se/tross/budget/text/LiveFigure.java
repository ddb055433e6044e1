package se.tross.budget.text;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;

/**
 * A figure that a text can refer to, for picking from a list.
 *
 * @param reference what is put into the text
 * @param group what sort of figure it is
 * @param label the key of its name in words
 * @param args what the name's places are filled with
 * @param amount its value; null for a percentage
 * @param percentage its value; null for an amount
 */
public record LiveFigure(
        FigureReference reference,
        Group group,
        String label,
        List<Serializable> args,
        Amount amount,
        Percentage percentage)
        implements Serializable {

    private static final long ORE_PER_THOUSAND = 100_000;

    /** The parts of the list. */
    public enum Group {
        INCOME,
        COST,
        RESULT,
        SAVED_MONEY,
        GOAL_AREA,
        LINE,
        MEMBER
    }

    public LiveFigure {
        args = List.copyOf(args);
    }

    public String name(Texts texts) {
        return texts.text(label, args.toArray());
    }

    /** Where the figure comes from. */
    public Origin origin() {
        return amount == null ? percentage.origin() : amount.origin();
    }

    /** As it is written in a text: {@code 16 417 tkr}, {@code 30,0 %}. @param unit null for the one that loses nothing */
    public String shown(MoneyUnit unit) {
        if (amount == null) {
            return PercentText.format(percentage.percent(), Math.max(1, percentage.decimals()));
        }
        Money money = amount.money();
        MoneyUnit fitting = money.ore() % ORE_PER_THOUSAND == 0 && !money.isZero() ? MoneyUnit.TKR : MoneyUnit.KR;
        return switch (unit == null ? fitting : unit) {
            case KR -> MoneyText.kr(money);
            case TKR -> MoneyText.tkr(money);
            case MKR -> MoneyText.mkr(money);
        };
    }
}
