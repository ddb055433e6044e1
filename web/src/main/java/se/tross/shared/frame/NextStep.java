package se.tross.shared.frame;

/**
 * Something that waits for the visitor.
 *
 * @param title what to do, as an imperative: "Fastställ fördelningsnyckel för 2026"
 * @param reason why, or until when; may be empty
 * @param path the page where it is done, with its parameters; {@code f} is added
 * @param weight the most urgent first: 0 is overdue, 100 can wait
 */
public record NextStep(String title, String reason, String path, int weight) {}
