package se.tross.budget.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.Cell;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/**
 * Keeps what is typed and pasted in the grid. Texts are kept one by one where they cannot be kept together, so that one
 * wrong cell holds back no other; a block is kept whole or not at all.
 */
@RequestScoped
public class EntryDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Inject
    private SaveCells save;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** What is told of a cell before the names of the lines are known. */
    private record NotKept(TypedCell cell, Refusal refusal) {}

    /** @throws Refused if the version is not there, or may not be changed by the visitor */
    EntryAnswer answer(EntryRequest asked) {
        return asked.paste() == null ? keep(asked) : paste(asked);
    }

    private EntryAnswer keep(EntryRequest asked) {
        List<Cell> undo = new ArrayList<>();
        List<NotKept> notKept = new ArrayList<>();
        List<EntryProblem> problems = new ArrayList<>();
        List<TypedCell> readable = new ArrayList<>();
        for (TypedCell cell : asked.typed()) {
            Optional<Refusal> refusal = cell.refusal(asked.unit().unit());
            refusal.ifPresentOrElse(why -> notKept.add(new NotKept(cell, why)), () -> readable.add(cell));
        }
        keepTyped(asked, readable, undo, notKept);
        if (!asked.restored().isEmpty()) {
            try {
                undo.addAll(save.saveBlock(asked.versionId(), asked.restored()).undo());
            } catch (Refused refused) {
                refuseStrangers(refused);
                refused.refusals().forEach(why -> problems.add(EntryProblem.of(why, language.texts())));
            }
        }
        EntryLayout layout = layout(asked);
        for (NotKept one : notKept) {
            String line = layout.nameOf(one.cell().lineId());
            problems.add(EntryProblem.of(one.refusal(), one.cell(), line, language.texts()));
        }
        boolean isKept = !readable.isEmpty() || (!asked.restored().isEmpty() && problems.isEmpty());
        return new EntryAnswer(isKept ? now() : "", layout, undo, problems, asked.unit());
    }

    private void keepTyped(EntryRequest asked, List<TypedCell> readable, List<Cell> undo, List<NotKept> notKept) {
        if (readable.isEmpty()) {
            return;
        }
        List<Cell> cells = readable.stream()
                .flatMap(cell -> cell.cell(asked.unit().unit()).stream())
                .toList();
        try {
            undo.addAll(save.saveBlock(asked.versionId(), cells).undo());
        } catch (Refused together) {
            refuseStrangers(together);
            for (TypedCell cell : List.copyOf(readable)) {
                keepAlone(asked, cell, undo).ifPresent(why -> {
                    notKept.add(new NotKept(cell, why));
                    readable.remove(cell);
                });
            }
        }
    }

    /** @return why it was not kept; empty when it was */
    private Optional<Refusal> keepAlone(EntryRequest asked, TypedCell cell, List<Cell> undo) {
        try {
            undo.addAll(save.saveBlock(
                            asked.versionId(),
                            List.of(cell.cell(asked.unit().unit()).orElseThrow()))
                    .undo());
            return Optional.empty();
        } catch (Refused alone) {
            return Optional.of(alone.first());
        }
    }

    /** @throws Refused if there is nothing here for the visitor, which is no matter of a cell */
    private static void refuseStrangers(Refused refused) {
        if (refused.first() instanceof AccessRefusal.NotPermitted
                || refused.first() instanceof AccessRefusal.NotFound) {
            throw refused;
        }
    }

    private EntryAnswer paste(EntryRequest asked) {
        EntryRequest.Paste paste = asked.paste();
        EntryLayout before = layout(asked);
        EntryGrid grid = before.grid(cell -> paste.seen().getOrDefault(cell.id(), Money.ZERO));
        int row = before.rowOf(paste.lineId()).orElse(before.rows().size());
        int column = Math.max(0, before.years().indexOf(paste.year()));
        PastedBlock block =
                PastedBlock.read(grid, row, column, paste.text(), asked.unit().unit());
        if (!block.mayBeSaved()) {
            return new EntryAnswer("", before, List.of(), problems(block.refusals()), asked.unit());
        }
        List<Cell> cells = block.changes().stream()
                .map(change -> new Cell(change.lineId(), change.year(), change.expected(), change.amount()))
                .toList();
        try {
            List<Cell> undo = save.saveBlock(asked.versionId(), cells).undo();
            return new EntryAnswer(now(), layout(asked), undo, List.of(), asked.unit());
        } catch (Refused refused) {
            refuseStrangers(refused);
            return new EntryAnswer("", layout(asked), List.of(), problems(refused.refusals()), asked.unit());
        }
    }

    private List<EntryProblem> problems(List<? extends Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> EntryProblem.of(refusal, language.texts()))
                .toList();
    }

    private EntryLayout layout(EntryRequest asked) {
        return EntryLayout.of(overviews.version(asked.versionId()).figures(), asked.unit(), language.texts());
    }

    private String now() {
        return LocalTime.now(clock.withZone(STOCKHOLM)).format(TIME);
    }
}
