package se.tross.board.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.pack.PackFront.Row;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Begun;
import se.tross.shared.text.TimeText;

/** Writes what stands on the cover and in the contents of one copy of a version. */
final class PackFronts {

    private final PackGround ground;
    private final PackLayout layout;
    private final PackCopy copy;
    private final boolean everything;
    private final Texts texts;

    PackFronts(PackGround ground, PackLayout layout, boolean everything, Texts texts) {
        this.ground = ground;
        this.layout = layout;
        this.copy = PackCopy.of(layout, everything);
        this.everything = everything;
        this.texts = texts;
    }

    PackFront front() {
        MeetingTerms terms = ground.terms();
        return new PackFront(
                title(ground, layout, texts),
                ground.forbund(),
                Begun.with(texts.text(terms.kind())),
                inWords(terms.date()),
                hours(terms),
                terms.place(),
                layout.number(),
                ground.madeBy(),
                ground.madeAt(),
                ground.earlier()
                        .map(before -> PackChanges.between(before, layout, everything).stream()
                                .map(texts::text)
                                .toList())
                        .orElse(List.of()),
                secrecy(),
                rows(),
                gone());
    }

    static String title(PackGround ground, PackLayout layout, Texts texts) {
        return texts.text("board.pack.title", ground.terms().date(), String.valueOf(layout.number()));
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.locale()).format(day);
    }

    private static String hours(MeetingTerms terms) {
        String from = TimeText.format(terms.startsAt().toLocalTime());
        return terms.endsAt() == null
                ? from
                : from + "–" + TimeText.format(terms.endsAt().toLocalTime());
    }

    private String secrecy() {
        boolean hasSecrets =
                layout.parts().stream().anyMatch(part -> part.item().secret());
        return hasSecrets ? texts.text("board.pack.secrecy." + (everything ? "whole" : "open")) : "";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Long> hidden = new HashSet<>();
        layout.in().filter(part -> !part.is(PartKind.FRONT)).forEach(part -> {
            if (everything || !part.item().secret()) {
                rows.add(row(part));
            } else if (hidden.add(part.item().matterId())) {
                rows.add(new Row(
                        String.valueOf(part.item().place()),
                        texts.text("board.pack.secret"),
                        String.valueOf(part.firstPage()),
                        link(part),
                        "",
                        false));
            }
        });
        return rows;
    }

    private Row row(PackPart part) {
        boolean isPaper = part.is(PartKind.PAPER);
        boolean hasPages = part.item().kind().hasPages();
        return new Row(
                isPaper ? "" : String.valueOf(part.item().place()),
                part.item().title(),
                hasPages ? part.range().text() : "",
                hasPages ? link(part) : "",
                part.since() == layout.number() && layout.number() > 1
                        ? texts.text("board.pack.new", String.valueOf(layout.number()))
                        : "",
                isPaper);
    }

    private String link(PackPart part) {
        return copy.of(part)
                .map(stretch -> PackLinks.to(stretch.range().first()))
                .orElse("");
    }

    private List<String> gone() {
        return layout.gone().stream()
                .filter(part -> everything || !part.item().secret())
                .map(part -> part.standing() == PartStanding.REPLACED
                        ? texts.text(
                                "board.pack.gone.replaced",
                                part.range().text(),
                                part.item().title(),
                                String.valueOf(part.replacedBy()))
                        : texts.text(
                                "board.pack.gone.line",
                                part.range().text(),
                                part.item().title()))
                .toList();
    }
}
