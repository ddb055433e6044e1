package se.tross.insats.todo;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/**
 * Something that waits for a person.
 *
 * @param key what is to be done: the text is {@code insats.todo.} and this
 * @param path the page where it is done
 * @param insats the name of the insats or application
 * @param amount how much it is about; null for nothing
 * @param by the last day; null where none is set
 * @param since since when it waits; null where nobody knows
 */
public record Todo(String key, String path, String insats, Money amount, LocalDate by, LocalDate since)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is to be done, as an imperative. */
    public String title(Texts texts) {
        String text = "insats.todo." + key;
        return amount == null ? texts.text(text, insats) : texts.text(text, insats, amount);
    }

    public boolean isLate(LocalDate today) {
        return by != null && by.isBefore(today);
    }
}
