package se.tross.insats.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tross.insats.ApplicationRefusal.WrittenMeanwhile;
import se.tross.insats.draft.FieldName;
import se.tross.insats.draft.FieldProblem;
import se.tross.insats.draft.MoneyPlan;
import se.tross.insats.draft.Step;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;

/**
 * What the page's script is answered.
 *
 * @param saved when something was kept, as {@code 14.32}; empty when nothing was
 * @param detail the application as it is now, with what others have written meanwhile
 * @param step that is shown
 */
record TextAnswer(String saved, ApplicationDetail detail, Step step, List<TextDesk.NotKept> notKept, Texts texts) {

    /** For a page without script: what could not be kept, by field. */
    Map<String, Sheet.Unkept> unkept() {
        Map<String, Sheet.Unkept> unkept = new LinkedHashMap<>();
        notKept.forEach(one ->
                unkept.put(one.text().field(), new Sheet.Unkept(one.text().typed(), texts.text(one.why()))));
        return unkept;
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("saved", saved)
                .add("refused", refused())
                .add("problems", problems())
                .add("steps", steps())
                .add("sums", sums())
                .add("texts", there())
                .build();
    }

    private JsonArrayBuilder refused() {
        JsonArrayBuilder told = Json.createArrayBuilder();
        for (TextDesk.NotKept one : notKept) {
            JsonObjectBuilder problem =
                    Json.createObjectBuilder().add("field", one.text().field()).add("text", texts.text(one.why()));
            if (one.why() instanceof WrittenMeanwhile written) {
                problem.add("theirs", written.theirs());
            }
            told.add(problem);
        }
        return told;
    }

    private JsonArrayBuilder problems() {
        JsonArrayBuilder told = Json.createArrayBuilder();
        for (FieldProblem problem : detail.draft().problems(step)) {
            told.add(Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("text", texts.text(problem.refusal()))
                    .add("lack", problem.lack()));
        }
        return told;
    }

    private JsonArrayBuilder steps() {
        JsonArrayBuilder left = Json.createArrayBuilder();
        for (Step one : Step.values()) {
            left.add(detail.draft().problems(one).size());
        }
        return left;
    }

    private JsonObjectBuilder sums() {
        JsonObjectBuilder sums = Json.createObjectBuilder();
        MoneyPlan money = detail.draft().money();
        money.years()
                .forEach(year -> sums.add("costs." + year, MoneyText.kr(money.costs(year)))
                        .add("cash." + year, MoneyText.kr(money.cash(year)))
                        .add("apart." + year, MoneyText.kr(money.costs(year).minus(money.cash(year)))));
        return sums;
    }

    /** Those of the step that is shown. */
    private JsonObjectBuilder there() {
        JsonObjectBuilder there = Json.createObjectBuilder();
        detail.texts().forEach((field, text) -> {
            if (FieldName.step(field) == step) {
                there.add(field, text);
            }
        });
        return there;
    }
}
