package se.tross.insats.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import se.tross.insats.draft.Step;
import se.tross.shared.frame.AddressParts;

/**
 * What is sent of one step: each text with what its writer saw there before.
 *
 * @param key of a letter; null for who has signed in
 * @param id of the application; 0 with a key
 * @param forbund as the address has it
 * @param step that is shown
 * @param next the step that is shown then
 * @param texts in the order in which they stand
 */
record SentTexts(String key, long id, String forbund, Step step, Step next, List<Text> texts) {

    private static final String TYPED = "t:";
    private static final String SEEN = "w:";

    /** One field. @param expected what stood there @param typed what stands there now */
    record Text(String field, String expected, String typed) {}

    /** @throws se.tross.shared.refusal.Refused as not found, if the address names no application */
    static SentTexts of(HttpServletRequest request, boolean byLetter) {
        Map<String, String[]> all = request.getParameterMap();
        List<Text> texts = all.keySet().stream()
                .filter(name -> name.startsWith(TYPED))
                .map(name -> name.substring(TYPED.length()))
                .sorted()
                .map(field -> new Text(field, first(all, SEEN + field), first(all, TYPED + field)))
                .toList();
        Step step = step(first(all, "step"), Step.BASICS);
        return new SentTexts(
                byLetter ? first(all, "key") : null,
                byLetter ? 0 : AddressParts.requiredId(first(all, "id")),
                first(all, "f"),
                step,
                step(first(all, "next"), step),
                texts);
    }

    private static Step step(String typed, Step otherwise) {
        return typed.matches("[1-5]") ? Step.of(Integer.parseInt(typed)) : otherwise;
    }

    private static String first(Map<String, String[]> all, String name) {
        return all.getOrDefault(name, new String[] {""})[0].replace("\r\n", "\n");
    }

    /** Where a plain form leads back to. */
    String page() {
        String which = key == null ? "id=" + id : "key=" + key.replaceAll("[^\\w-]", "");
        return view() + "?f=" + forbund + "&" + which + "&step=" + next.number();
    }

    /** The page itself. */
    String view() {
        return key == null ? "/insats/application" : "/public/application";
    }
}
