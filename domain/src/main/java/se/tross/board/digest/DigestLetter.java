package se.tross.board.digest;

import java.util.List;
import java.util.stream.Collectors;
import se.tross.shared.mail.NewMail;
import se.tross.shared.refusal.Texts;

/** Tells somebody in the morning what waits, all in one letter. */
public final class DigestLetter {

    private static final String KEYS = "board.digest.mail.";

    private DigestLetter() {}

    /**
     * @param forbund where it waits
     * @param lines what waits; at least one
     * @param profile the address of the page where the letter is turned off
     */
    public static NewMail write(
            String name, String address, Texts texts, String forbund, List<WaitingLine> lines, String profile) {
        String waiting = lines.stream()
                .map(line -> "- " + line.text() + "\n  " + line.link())
                .collect(Collectors.joining("\n"));
        return NewMail.of(
                name,
                address,
                texts.text(KEYS + "subject", lines.size()),
                String.join(
                                "\n\n",
                                texts.text("board.summons.mail.greeting", name),
                                texts.text(KEYS + "opening", forbund),
                                waiting,
                                texts.text(KEYS + "off") + "\n" + profile)
                        + "\n");
    }
}
