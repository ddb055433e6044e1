package se.tross.budget.entry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import se.tross.budget.Cell;
import se.tross.budget.UnitChoice;

/**
 * What the grid's script is answered: what every cell and sum is now, what brings back what stood there, what was not kept.
 *
 * @param saved when something was kept, as {@code 14.32}; empty when nothing was
 * @param layout the grid as it is now
 * @param undo what brings back what stood there before
 * @param problems what was not kept, and why
 * @param unit of the texts
 */
record EntryAnswer(String saved, EntryLayout layout, List<Cell> undo, List<EntryProblem> problems, UnitChoice unit) {

    JsonObject toJson() {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        JsonObjectBuilder sums = Json.createObjectBuilder();
        for (EntryRow row : layout.rows()) {
            for (EntryCell cell : row.cells()) {
                if (row.isLine()) {
                    cells.add(
                            cell.id(),
                            Json.createArrayBuilder()
                                    .add(String.valueOf(cell.amount().ore()))
                                    .add(cell.text()));
                } else {
                    sums.add(cell.id(), cell.text());
                }
            }
        }
        return Json.createObjectBuilder()
                .add("saved", saved)
                .add("cells", cells)
                .add("sums", sums)
                .add("undo", undoCells())
                .add("problems", told())
                .build();
    }

    private JsonArrayBuilder undoCells() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Cell cell : undo) {
            array.add(Json.createObjectBuilder()
                    .add("line", cell.lineId())
                    .add("year", cell.year().year())
                    .add("expected", String.valueOf(cell.expected().ore()))
                    .add("wanted", String.valueOf(cell.wanted().ore())));
        }
        return array;
    }

    private JsonArrayBuilder told() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (EntryProblem problem : problems) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", problem.kind().name())
                    .add("cell", problem.cell())
                    .add("text", problem.text());
            problem.theirs()
                    .ifPresent(theirs -> one.add("theirs", String.valueOf(theirs.ore()))
                            .add("theirsText", theirs.isZero() ? "" : unit.exact(theirs)));
            array.add(one);
        }
        return array;
    }
}
