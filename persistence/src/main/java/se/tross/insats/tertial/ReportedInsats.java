package se.tross.insats.tertial;

import java.io.Serializable;

/** An approved report with its insats. @param row as lists show it @param content what it says */
public record ReportedInsats(ReportRow row, ReportContent content) implements Serializable {
    private static final long serialVersionUID = 1L;
}
