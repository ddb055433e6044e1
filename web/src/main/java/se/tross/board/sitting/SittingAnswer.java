package se.tross.board.sitting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.DecisionRefusal.TextWrittenMeanwhile;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/**
 * What the page's script is answered.
 *
 * @param saved when it was kept, as {@code 14.32}; empty when it was not
 * @param page where a plain form leads back to
 * @param refusals why it was not kept, the weightiest first
 * @param problems the same in words
 */
record SittingAnswer(String saved, String page, List<Refusal> refusals, List<String> problems) {

    static SittingAnswer kept(String saved, String page) {
        return new SittingAnswer(saved, page, List.of(), List.of());
    }

    static SittingAnswer refused(List<Refusal> refusals, Texts texts) {
        return new SittingAnswer(
                "",
                "",
                new ArrayList<>(refusals),
                refusals.stream().map(texts::text).toList());
    }

    JsonObject toJson() {
        JsonArrayBuilder told = Json.createArrayBuilder();
        for (int i = 0; i < problems.size(); i++) {
            Refusal refusal = refusals.get(i);
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("field", refusal.field()).add("text", problems.get(i));
            if (refusal instanceof TextWrittenMeanwhile written) {
                one.add("theirs", written.theirs());
            }
            told.add(one);
        }
        return Json.createObjectBuilder()
                .add("saved", saved)
                .add("problems", told)
                .build();
    }
}
