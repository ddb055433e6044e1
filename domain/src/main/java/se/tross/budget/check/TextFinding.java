package se.tross.budget.check;

import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Where the plan's text and the table say different things; each stands at its section. */
public sealed interface TextFinding extends BudgetFinding {

    /** The text counts the same thing as a line, with another number. */
    record TextCountsOtherwise(String field, String section, String words, String line, String lineWords)
            implements TextFinding {}

    /** The same, and the text's number word has a letter wrong as well. */
    record TextCountsOtherwiseMisspelt(
            String field, String section, String words, String right, String line, String lineWords)
            implements TextFinding {}

    /** The text gives a line an amount that the table does not. */
    record TextSaysOtherAmount(String field, String section, String written, String line, Money amount)
            implements TextFinding {}

    /** The text names one year and shows a figure of another, as when last year's text was copied. */
    record TextNamesOtherYear(String field, String section, String named, FinancialYear year) implements TextFinding {}

    /** A reference to a figure that does not exist, or no longer does. */
    record FigureIsMissing(String field, String section, String reference) implements TextFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }
}
