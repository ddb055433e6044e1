package se.tross.board.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * How a meeting of the demonstration goes. Persons are named by what their names begin with.
 *
 * @param file its matters, with what becomes of them
 * @param day of the meeting
 * @param place where
 * @param secretary who keeps the minutes
 * @param paragraphBefore the last § of the year's earlier meetings, so that contributions and budget get those they have
 * @param present who comes
 * @param remote who takes part by sound and image
 * @param mover who moves that the budget is approved
 * @param against who votes against it, and adjusts the minutes
 * @param partial who has a conflict of interest
 * @param note what the minutes say of the budget
 * @param budget the § on it
 * @param organ the board, on its notice
 * @param original the signed minutes, scanned
 */
record HeldMeeting(
        String file,
        LocalDate day,
        String place,
        String secretary,
        int paragraphBefore,
        List<String> present,
        String remote,
        String mover,
        String against,
        String partial,
        String note,
        int budget,
        String organ,
        String original) {

    /** What the paper is called that came late. */
    static final String ANSWERS = "Medlemmarnas svar på samrådet (exempel)";

    static final HeldMeeting HALLAND = new HeldMeeting(
            "halland-november-2017.csv",
            LocalDate.of(2017, 11, 17),
            "Halmstad",
            "Siri Sekreterare (påhittat namn)",
            40,
            List.of("Lars Lind", "Fredrik Fors", "Fatima Florén", "Anna Aspgren"),
            "Vera Vallgren",
            "Lars Lind",
            "Anna Aspgren",
            "Fredrik Fors",
            "Styrelsen diskuterar det sparade kapitalet, som efter året beräknas motsvara 20,2 % av bidragen.",
            46,
            "Styrelsen för Samordningsförbundet i Halland",
            "halland-undertecknat.pdf");

    static final HeldMeeting TWO_RIVERS = new HeldMeeting(
            "two-rivers-december-2017.csv",
            LocalDate.of(2017, 12, 1),
            "Almforsa",
            "Sixten Skriver (påhittat namn)",
            58,
            List.of(
                    "Agnes", "Bertil", "Cecilia", "Ebba", "Inga", "Karin", "Maja", "Olivia", "Rebecka", "Tyra",
                    "Vendela", "Ylva", "Åsa", "Örjan", "Bosse", "Doris"),
            "Greta",
            "Ebba",
            "Cecilia",
            "Agnes",
            "Styrelsen diskuterar hur insatserna fördelas mellan de båda älvdalarna.",
            62,
            "Styrelsen för Samordningsförbundet Två Älvar (påhittat)",
            "two-rivers-undertecknat.pdf");
}
