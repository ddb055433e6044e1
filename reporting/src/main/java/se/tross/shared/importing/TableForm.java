package se.tross.shared.importing;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.refusal.Texts;

/**
 * How a table was read: its text encoding and delimiter, or its sheet; a page shows it so that a wrong guess is seen.
 *
 * @param key the sentence that says it
 * @param args what the sentence names
 */
public record TableForm(String key, List<String> args) implements Serializable {

    public TableForm {
        args = List.copyOf(args);
    }

    static TableForm text(String encoding, Delimiter delimiter) {
        return new TableForm("shared.TableForm.text." + delimiter.name(), List.of(encoding));
    }

    static TableForm pasted(Delimiter delimiter) {
        return new TableForm("shared.TableForm.pasted." + delimiter.name(), List.of());
    }

    static TableForm sheet(String name, List<String> others) {
        return others.isEmpty()
                ? new TableForm("shared.TableForm.sheet", List.of(name))
                : new TableForm("shared.TableForm.sheetOfMany", List.of(name, String.join(", ", others)));
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts) {
        return texts.text(key, args.toArray());
    }
}
