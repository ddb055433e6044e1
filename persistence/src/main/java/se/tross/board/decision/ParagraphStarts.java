package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where the row of a year's paragraphs begins, and how far it has come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ParagraphStarts {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Empty for a year that begins with § 1. */
    public Optional<ParagraphStart> of(int year) {
        return entities.createQuery("select s from ParagraphStart s where s.year = :year", ParagraphStart.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The number and the meeting of each § of the year. */
    public List<Object[]> used(int year) {
        return entities.createQuery(
                        "select d.paragraph, d.meetingId from Decision d where d.year = :year", Object[].class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The numbers alone. */
    public List<Integer> numbers(int year) {
        return used(year).stream().map(row -> (Integer) row[0]).toList();
    }
}
