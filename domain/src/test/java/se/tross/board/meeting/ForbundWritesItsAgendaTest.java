package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.AgendaLineNotReadable;
import se.tross.board.WordingRefusal.WordingTooLong;
import se.tross.board.meeting.AgendaTemplate.TemplateItem;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/** B4: a förbund has agendas of its own order, with its own standing matters, from the day that it says so. */
class ForbundWritesItsAgendaTest {

    private static final String OWN = """
            öppnande: Upprop
            Justerare:  Val av justerare
            beslut

            rapport: Ekonomi
            report: Beredningsgruppen
            """;

    private static AgendaTemplate template(String text) {
        return AgendaTemplate.of(
                new CharterDay(List.of(new SettingValue(CharterSetting.AGENDA, text))), Texts.swedish());
    }

    @Test
    void eachLineIsAStandingMatterOrAPlace() {
        assertThat(AgendaText.refusals(OWN)).isEmpty();
        assertThat(template(OWN).items())
                .containsExactly(
                        new TemplateItem(MatterKind.OPENING, "Upprop", true),
                        new TemplateItem(MatterKind.ADJUSTERS, "Val av justerare", true),
                        new TemplateItem(MatterKind.DECISION, "Beslutsärende", false),
                        new TemplateItem(MatterKind.REPORT, "Ekonomi", true),
                        new TemplateItem(MatterKind.REPORT, "Beredningsgruppen", true));
        assertThat(template(OWN).standingMatters())
                .extracting(MatterTerms::title)
                .containsExactly("Upprop", "Val av justerare", "Ekonomi", "Beredningsgruppen");
    }

    @Test
    void everySortOfMatterHasItsWordInBothLanguages() {
        for (Texts texts : List.of(Texts.swedish(), Texts.in(Texts.ENGLISH))) {
            String all = Arrays.stream(MatterKind.values())
                    .map(kind -> texts.text("board.agenda.word." + kind))
                    .collect(Collectors.joining("\n"));
            assertThat(template(all).items()).extracting(TemplateItem::kind).containsExactly(MatterKind.values());
            String refusal = texts.text(new AgendaLineNotReadable("x"));
            assertThat(all.lines()).allSatisfy(word -> assertThat(refusal).contains(word));
        }
    }

    @Test
    void aLineThatBeginsOtherwiseIsRefused() {
        assertThat(AgendaText.refusals("öppnande: Upprop\nfika: Kaffe\nUpprop"))
                .containsExactly(new AgendaLineNotReadable("fika: Kaffe"), new AgendaLineNotReadable("Upprop"));
        assertThat(AgendaText.refusals("beslut: " + "x".repeat(201))).containsExactly(new WordingTooLong("value", 200));
        assertThat(template("fika: Kaffe")).isEqualTo(AgendaTemplate.usual(Texts.swedish()));
    }
}
