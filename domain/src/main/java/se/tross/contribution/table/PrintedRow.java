package se.tross.contribution.table;

import java.io.Serializable;

/**
 * A row of a contribution table as it was printed or pasted: texts, nothing read yet.
 *
 * @param number its number in the file, counted from 1, so that people find it
 * @param payer who pays; may hold the share too ("Varbergs kommun, 5 %")
 * @param share in per cent; may be empty
 * @param amount may be empty
 */
public record PrintedRow(int number, String payer, String share, String amount) implements Serializable {
    private static final long serialVersionUID = 1L;

    public PrintedRow {
        payer = strip(payer);
        share = strip(share);
        amount = strip(amount);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    boolean isBlank() {
        return payer.isEmpty() && share.isEmpty() && amount.isEmpty();
    }

    /** A row of headings has a text and no figure. */
    boolean isHeading() {
        return (payer + share + amount).chars().noneMatch(Character::isDigit);
    }
}
