package se.tross.insats.tertial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;

/** One count of a tertial report (S7). */
@Entity
@Table(name = "insats_report_count")
public class ReportCount extends ForbundRecord {

    /** More than anybody counts. */
    static final int MOST = 99_999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_report_count_seq")
    @SequenceGenerator(
            name = "insats_report_count_seq",
            sequenceName = "insats_report_count_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_as", nullable = false, updatable = false)
    private CountedAs countedAs;

    @Column
    private Integer number;

    /** For JPA. */
    protected ReportCount() {}

    ReportCount(TertialReport report, CountCell cell) {
        super(report.forbundId());
        reportId = report.id();
        measure = cell.measure();
        countedAs = cell.countedAs();
    }

    void count(Integer counted) {
        number = counted;
    }

    public CountCell cell() {
        return new CountCell(measure, countedAs);
    }

    /** Null when it is not said. */
    public Integer number() {
        return number;
    }

    public long reportId() {
        return reportId;
    }
}
