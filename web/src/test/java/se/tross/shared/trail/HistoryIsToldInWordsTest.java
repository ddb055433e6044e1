package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.refusal.Texts;

class HistoryIsToldInWordsTest {

    private static final Instant NOON = Instant.parse("2018-06-15T10:00:00Z");

    private static HistoryEntry entry(long seq, Instant at, String actor, HistoryChange... changes) {
        return new HistoryEntry(
                seq, at, actor, false, HistoryEntry.Action.CREATED, "shared_saved_view", seq, null, List.of(changes));
    }

    private static List<HistorySentences.Event> told(HistoryEntry... entries) {
        return HistorySentences.of(new HistoryPage(List.of(entries), 0), Texts.swedish());
    }

    @Test
    void saysWhoWhenAndWhat() {
        HistoryChange name = new HistoryChange("shared.history.saved_view.name", "Alla", "Mina");
        HistorySentences.Event event = told(entry(1, NOON, "Elin Ek", name)).get(0);
        assertThat(event.when()).isEqualTo("2018-06-15 12.00");
        assertThat(event.who()).isEqualTo("Elin Ek");
        assertThat(event.first().what()).isEqualTo("Lade till sparad vy");
        assertThat(event.first().changes()).containsExactly("Namn: Alla → Mina");
    }

    @Test
    void whatWasSavedTogetherIsOneEventInTheOrderItWasDone() {
        HistoryChange root = new HistoryChange("shared.history.saved_view.name", null, "roten");
        List<HistorySentences.Event> events = told(
                entry(9, NOON.plusSeconds(60), "Elin Ek"),
                entry(3, NOON, "Elin Ek"),
                entry(2, NOON, "Elin Ek"),
                entry(1, NOON, "Elin Ek", root));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).others()).isEmpty();
        assertThat(events.get(1).first().changes()).containsExactly("Namn: roten");
        assertThat(events.get(1).others()).hasSize(2);
    }

    @Test
    void twoPersonsAtTheSameMomentAreTwoEvents() {
        assertThat(told(entry(2, NOON, "Elin Ek"), entry(1, NOON, "Frida Falk")))
                .hasSize(2);
    }

    @Test
    void aPageWithoutHistoryTellsNothing() {
        assertThat(HistorySentences.of(null, Texts.swedish())).isEmpty();
    }
}
