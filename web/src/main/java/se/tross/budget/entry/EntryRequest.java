package se.tross.budget.entry;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tross.budget.Cell;
import se.tross.budget.UnitChoice;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * What the grid's script asks: to keep texts that were typed, amounts that are brought back, or a block that was pasted.
 * Amounts go as öre in texts, so that no script ever counts with them.
 *
 * @param versionId the draft
 * @param unit what a number without a unit means
 * @param typed texts as typed
 * @param restored amounts to be brought back: undo and redo
 * @param paste a block; null when none was pasted
 */
record EntryRequest(long versionId, UnitChoice unit, List<TypedCell> typed, List<Cell> restored, Paste paste) {

    /**
     * A block that was pasted.
     *
     * @param lineId the line of the cell that it was put in
     * @param year the year of that cell
     * @param text the clipboard
     * @param seen what every cell showed, by its id
     */
    record Paste(long lineId, FinancialYear year, String text, Map<String, Money> seen) {}

    /** @throws Refused as not found, if the text is nothing that the script would send */
    static EntryRequest read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return of(reader.readObject());
        } catch (JsonException | ClassCastException | ArithmeticException | IllegalArgumentException foreign) {
            throw new Refused(new AccessRefusal.NotFound());
        }
    }

    private static EntryRequest of(JsonObject asked) {
        return new EntryRequest(
                number(asked, "version"),
                UnitChoice.of(text(asked, "unit")),
                objects(asked, "typed").stream().map(EntryRequest::typed).toList(),
                objects(asked, "restored").stream().map(EntryRequest::restored).toList(),
                asked.containsKey("paste") ? paste(asked.getJsonObject("paste")) : null);
    }

    private static List<JsonObject> objects(JsonObject asked, String name) {
        return asked.containsKey(name) ? asked.getJsonArray(name).getValuesAs(JsonValue::asJsonObject) : List.of();
    }

    private static TypedCell typed(JsonObject cell) {
        return new TypedCell(number(cell, "line"), year(cell), money(cell, "expected"), text(cell, "text"));
    }

    private static Cell restored(JsonObject cell) {
        return new Cell(number(cell, "line"), year(cell), money(cell, "expected"), money(cell, "wanted"));
    }

    private static Paste paste(JsonObject paste) {
        JsonObject shown = (JsonObject) there(paste, "seen");
        Map<String, Money> seen = new TreeMap<>();
        shown.keySet().forEach(id -> seen.put(id, money(shown, id)));
        return new Paste(number(paste, "line"), year(paste), text(paste, "text"), seen);
    }

    private static long number(JsonObject object, String name) {
        return ((JsonNumber) there(object, name)).longValueExact();
    }

    private static FinancialYear year(JsonObject object) {
        return new FinancialYear(((JsonNumber) there(object, "year")).intValueExact());
    }

    private static Money money(JsonObject object, String name) {
        return Money.ofOre(Long.parseLong(text(object, name)));
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) there(object, name)).getString();
    }

    private static JsonValue there(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Without " + name);
        }
        return value;
    }
}
