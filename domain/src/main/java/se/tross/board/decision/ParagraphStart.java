package se.tross.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.FirstParagraphImpossible;
import se.tross.board.DecisionRefusal.ParagraphsAreUsed;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * The first § of a year in which the förbund had paragraphs before it began with Tross. A year that has none begins with § 1.
 * When a § of the year is used the row has begun, and stays as it is.
 */
@Entity
@Table(name = "board_paragraph_start")
public class ParagraphStart extends VersionedRecord {

    /** Where a year begins that nobody has said anything about. */
    public static final int USUAL = 1;

    private static final int HIGHEST = 9999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_paragraph_start_seq")
    @SequenceGenerator(
            name = "board_paragraph_start_seq",
            sequenceName = "board_paragraph_start_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false)
    private int first;

    /** For JPA. */
    protected ParagraphStart() {}

    /**
     * @param used the numbers that the year's decisions have
     * @throws Refused if one is used, or the number is none
     */
    public ParagraphStart(long forbundId, int year, int first, Collection<Integer> used) {
        super(forbundId);
        this.year = year;
        begin(first, used);
    }

    /** Another number. @throws Refused if one is used, or the number is none */
    public final void begin(int newFirst, Collection<Integer> used) {
        Refused.ifAny(refusals(year, newFirst, used));
        first = newFirst;
    }

    /** Why the year cannot begin so, the weightiest first; empty when it can. */
    public static List<BoardRefusal> refusals(int year, int first, Collection<Integer> used) {
        List<BoardRefusal> refusals = new ArrayList<>();
        used.stream().min(Integer::compare).ifPresent(number -> refusals.add(new ParagraphsAreUsed(year, number)));
        if (first < USUAL || first > HIGHEST) {
            refusals.add(new FirstParagraphImpossible(HIGHEST));
        }
        return refusals;
    }

    public int year() {
        return year;
    }

    public int first() {
        return first;
    }

    public Long id() {
        return id;
    }
}
