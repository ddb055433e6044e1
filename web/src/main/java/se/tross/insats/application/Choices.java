package se.tross.insats.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.FinancingSource;
import se.tross.insats.draft.CostType;
import se.tross.insats.goal.GoalLayer;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Begun;

/** What there is to choose from in the fields of an application that are chosen in. */
public final class Choices {

    private static final Map<String, List<? extends Enum<?>>> CONSTANTS = Map.of(
            "direction", List.of(Direction.values()),
            "countMethod", List.of(CountMethod.values()),
            "type", List.of(CostType.values()),
            // What another förbund pays is applied for there (S6).
            "source", FinancingSource.ofOwnPart(),
            "layer", List.of(GoalLayer.values()),
            "party", List.of(Party.values()));

    private Choices() {}

    /** One of them. @param value as it is kept @param chosen whether it stands there now */
    public record Choice(String value, String text, boolean chosen) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Of a field. @param now what stands there */
    static List<Choice> of(String field, String now, ApplicationDetail detail, Texts texts) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        List<Choice> choices = new ArrayList<>();
        if ("esf".equals(name)) {
            choices.add(new Choice("yes", texts.text("insats.yes"), "yes".equals(now)));
        } else if ("goalArea".equals(name)) {
            detail.goalAreas()
                    .forEach(area -> choices.add(
                            new Choice(String.valueOf(area.id()), area.name(), now.equals(String.valueOf(area.id())))));
        } else {
            CONSTANTS
                    .get(name)
                    .forEach(one ->
                            choices.add(new Choice(one.name(), Begun.with(texts.text(one)), now.equals(one.name()))));
        }
        if ("party".equals(name)) {
            Stream.of("FORBUND", "BESIDES")
                    .forEach(one -> choices.add(
                            new Choice(one, texts.text("insats.application.party." + one), now.equals(one))));
        }
        return choices;
    }

    /** The word for nothing chosen: a member's party is known without. */
    static String nothing(String field, Texts texts) {
        if (field.endsWith(".party")) {
            return texts.text("insats.application.party.member");
        }
        return texts.text("esf".equals(field) ? "insats.no" : "forbund.choose");
    }
}
