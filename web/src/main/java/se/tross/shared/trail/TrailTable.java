package se.tross.shared.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/** The columns of the list of events: when, who, what, and where to look at the record. */
@RequestScoped
public class TrailTable {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    @Inject
    private Language language;

    @Inject
    @Any
    private Instance<RecordPages> pages;

    TableModel<TrailRow> model() {
        return TableModel.of(
                        "shared.trail",
                        List.of(
                                Column.link(
                                        "at",
                                        "shared.trail.at",
                                        (TrailRow row) -> MOMENT.format(row.at().atZone(STOCKHOLM)),
                                        (TrailRow row) -> "/trail-entry?seq=" + row.seq()),
                                Column.<TrailRow>text("who", "shared.trail.who", this::who),
                                Column.<TrailRow>text(
                                        "action", "shared.trail.action", row -> texts().text(row.actionKey())),
                                Column.<TrailRow>text("kind", "shared.trail.kind", row -> texts().text(row.key())),
                                Column.<TrailRow>link("about", "shared.trail.about", this::about, this::page),
                                Column.<TrailRow>text("changed", "shared.trail.changed", this::changed)
                                        .minorOnPhone(),
                                Column.<TrailRow>number("number", "shared.trail.number", TrailRow::seq)
                                        .hiddenAtFirst()))
                .sortedBy("at", true);
    }

    private Texts texts() {
        return language.texts();
    }

    private String who(TrailRow row) {
        return row.inDatabase() ? texts().text("shared.history.inDatabase", row.actor()) : row.actor();
    }

    private String about(TrailRow row) {
        if (row.subject() == null) {
            return texts().text("shared.trail.record", row.rootId());
        }
        return row.subject() instanceof Enum<?> constant
                ? texts().text(constant)
                : row.subject().toString();
    }

    private String changed(TrailRow row) {
        return row.columnKeys().stream()
                .filter(key -> texts().find(key).isPresent())
                .map(key -> texts().text(key))
                .collect(Collectors.joining(", "));
    }

    private String page(TrailRow row) {
        return pageOf(row.rootTable(), row.rootId()).orElse(null);
    }

    Optional<String> pageOf(String table, long id) {
        return pages.stream().flatMap(one -> one.page(table, id).stream()).findFirst();
    }
}
