package se.tross.budget.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the text sections of a version, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SectionReader {

    private static final String SECTIONS =
            "select s from TextSection s where s.versionId = :version order by s.position, s.id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public List<TextSection> entities(long versionId) {
        return entities.createQuery(SECTIONS, TextSection.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** In their order. */
    public List<SectionOverview> sections(long versionId) {
        return entities(versionId).stream()
                .map(section -> new SectionOverview(
                        new PlanSection(section.id(), section.position(), section.heading(), section.body()),
                        section.version()))
                .toList();
    }
}
