package se.tross.board.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterStanding;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.pack.PackDraft;
import se.tross.board.pack.PackGround;
import se.tross.board.pack.PackItem;
import se.tross.board.pack.PackLayout;
import se.tross.board.pack.PackPress;
import se.tross.board.pack.PartKind;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.document.Pdf;
import se.tross.shared.refusal.Texts;

/**
 * The demonstration brings packs that were printed beforehand. They say what Tross prints of the same agendas today; when they do
 * not any more, the new ones lie in {@code target/documents} and take their place.
 */
class PacksOfTheDemonstrationTest {

    private static final long PAPER = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areWhatTrossPrints(boolean halland) throws IOException {
        HeldMeeting script = halland ? HeldMeeting.HALLAND : HeldMeeting.TWO_RIVERS;
        List<MatterOverview> matters = matters(script);
        List<PackItem> items = items(matters, script);
        List<PackItem> sent =
                items.stream().filter(item -> item.kind() != PartKind.PAPER).toList();
        PackLayout first = isPrinted(script, sent, matters, null, PackDemonstration.first(items));
        isPrinted(script, items, matters, first, PackDemonstration.second(first, items));
    }

    private PackLayout isPrinted(
            HeldMeeting script,
            List<PackItem> items,
            List<MatterOverview> matters,
            PackLayout before,
            PackLayout expected)
            throws IOException {
        String name = PackDemonstration.file(script, expected.number());
        PackGround ground = new PackGround(
                script.organ().replace("Styrelsen för ", ""),
                1,
                terms(script),
                items,
                matters,
                before,
                script.secretary(),
                PackDemonstration.madeAt(script, expected.number()));
        PackDraft draft = PackPress.print(
                ground, id -> ExamplePaper.content(ExamplePaper.ANSWERS.resource()), folder, Texts.swedish());
        assertThat(draft.layout()).isEqualTo(expected);
        Pdf printed = new Pdf(Files.readAllBytes(draft.whole())).kept(name);
        Pdf kept = new Pdf(ExamplePaper.content(name));
        assertThat(kept.text()).isEqualTo(printed.text());
        assertThat(kept.accessibilityFaults()).isEmpty();
        return draft.layout();
    }

    private static MeetingTerms terms(HeldMeeting script) {
        return new MeetingTerms(
                MeetingKind.ORDINARY,
                script.day().atTime(9, 0),
                script.day().atTime(12, 0),
                script.place(),
                true,
                MeetingTerms.USUAL_NOTICE_DAYS,
                script.secretary());
    }

    private static List<MatterOverview> matters(HeldMeeting script) {
        List<MatterOverview> matters = new ArrayList<>();
        for (Map<String, String> row : DemonstrationRows.read(HeldMeeting.class, script.file())) {
            int place = matters.size() + 1;
            MatterTerms terms = new MatterTerms(
                    MatterKind.valueOf(row.get("kind")),
                    row.get("title"),
                    row.get("diary"),
                    "",
                    "Förbundschefen",
                    row.get("background"),
                    row.get("proposal"),
                    null,
                    "");
            matters.add(new MatterOverview(
                    place, 1, place, terms, MatterSource.OFFICE, MatterStanding.ON_AGENDA, false, false, "", false, 0));
        }
        return matters;
    }

    private static List<PackItem> items(List<MatterOverview> matters, HeldMeeting script) {
        List<PackItem> items = new ArrayList<>();
        items.add(new PackItem(PartKind.FRONT, 0, 0, 0, "", "", false));
        for (MatterOverview matter : matters) {
            MatterTerms terms = matter.terms();
            boolean isRead = !(terms.background() + terms.proposal()).isEmpty();
            items.add(new PackItem(
                    isRead ? PartKind.SHEET : PartKind.LINE,
                    matter.id(),
                    0,
                    matter.position(),
                    terms.title(),
                    "",
                    false));
            if (matter.position() == script.budget() - script.paragraphBefore()) {
                items.add(new PackItem(
                        PartKind.PAPER, matter.id(), PAPER, matter.position(), HeldMeeting.ANSWERS, "", false));
            }
        }
        return items;
    }
}
