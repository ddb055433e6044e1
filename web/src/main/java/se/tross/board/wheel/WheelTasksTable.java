package se.tross.board.wheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the list of all tasks: what, when, by whom, and what is next. */
final class WheelTasksTable {

    private WheelTasksTable() {}

    static TableModel<WheelTaskRow> of(Texts texts, LocalDate today) {
        return TableModel.of(
                        "board.tasks",
                        List.of(
                                Column.<WheelTaskRow>link(
                                        "title",
                                        "board.wheel.title",
                                        row -> row.terms().title(),
                                        row -> "/board/wheel-task?id=" + row.id()),
                                Column.<WheelTaskRow>date(
                                        "next",
                                        "board.wheel.next",
                                        row -> next(row).map(WheelEntry::due).orElse(null)),
                                Column.<WheelTaskRow>status(
                                        "status", "board.wheel.status", row -> status(row, today, texts)),
                                Column.<WheelTaskRow>text(
                                                "owner", "board.wheel.owner", row -> WheelWords.owner(row, texts))
                                        .minorOnPhone(),
                                Column.<WheelTaskRow>text("due", "board.wheel.due", row -> WheelWords.due(row, texts))
                                        .minorOnPhone()))
                .sortedBy("next", false);
    }

    private static Optional<WheelEntry> next(WheelTaskRow row) {
        return Optional.ofNullable(row.next());
    }

    private static Status status(WheelTaskRow row, LocalDate today, Texts texts) {
        if (row.retired()) {
            return new Status(texts.text("board.wheel.retired"), "");
        }
        return next(row)
                .map(entry -> new Status(WheelWords.status(entry, today, texts), WheelWords.toneOf(entry.status())))
                .orElseGet(() -> new Status(texts.text("board.wheel.notDue"), ""));
    }
}
